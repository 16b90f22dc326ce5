package org.policyclaims.internal.actor;

import static org.policyclaims.internal.syntax.Sentence.NONE;

import java.util.Optional;
import org.policyclaims.EntityType;
import org.policyclaims.internal.actor.Descriptions.Noun;
import org.policyclaims.internal.syntax.Sentence;

/** Learns with which nouns a text describes those whom it names. */
final class Descriptors {
  private final Descriptions descriptions;
  private final Referents referents;

  Descriptors(Descriptions descriptions, Referents referents) {
    this.descriptions = descriptions;
    this.referents = referents;
  }

  /** Keeps the nouns that the text says of whom it names, and lets these mean the same. */
  void keep(Sentence sentence, NameMention name, Entity entity) {
    for (int beside : sentence.childrenIn(name.head, "appos")) {
      describedBy(sentence, beside, entity);
    }
    party(sentence, name.to).ifPresent(party -> entity.descriptors().add(party));
    int subject = sentence.child(name.head, "nsubj");
    if (subject != NONE
        && sentence.has(name.head, "cop")
        && referents.at(sentence.index(), subject) == null) {
      // "The winner was Anna Smith"
      describedBy(sentence, subject, entity);
    }
    int head = sentence.head(name.head);
    if (head == NONE) {
      return;
    }
    boolean beside =
        sentence.is(name.head, "appos")
            || sentence.is(name.head, "conj")
                && (isBare(sentence, head)
                    || isEnclosed(sentence, name)
                    || isFirstOffice(sentence, head, name))
            || head == name.from - 1 && sentence.is(name.head, "dep", "flat", "nmod:npmod");
    if (beside && referents.at(sentence.index(), head) == null) {
      describedBy(sentence, head, entity);
      if (sentence.is(name.head, "appos") && isOneThing(sentence, head)) {
        referents.put(sentence.index(), head, entity);
      }
    } else if (sentence.is(name.head, "nsubj") && sentence.has(head, "cop")) {
      noun(sentence, head).ifPresent(noun -> entity.descriptors().add(noun.noun()));
    }
  }

  /** "The object of her admiration, Anna Smith, left": a name beside "the" one is its name. */
  private boolean isOneThing(Sentence sentence, int token) {
    int article = sentence.child(token, "det");
    return sentence.tag(token).equals("NN")
        && noun(sentence, token).isEmpty()
        && sentence.isWord(article, "the");
  }

  /** "Norsk Oil founder and CEO Jan Holt": two offices of the one who is named. */
  private boolean isFirstOffice(Sentence sentence, int head, NameMention name) {
    return name.title.isPresent()
        && sentence.tag(head).startsWith("NN")
        && !Grammar.isPlural(sentence, head)
        && noun(sentence, head).filter(Noun::isHuman).isPresent()
        && !sentence.has(head, "det", "nmod:poss");
  }

  /** "the president, Anna Smith, left": a coordination without a conjunction is none. */
  private static boolean isBare(Sentence sentence, int noun) {
    return !sentence.hasChild(noun, conjunct -> sentence.has(conjunct, "cc"), "conj");
  }

  /** "the president, Anna Smith, and her deputy": the name stands between two commas. */
  private static boolean isEnclosed(Sentence sentence, NameMention name) {
    return name.from > 0
        && sentence.word(name.from - 1).equals(",")
        && name.to + 1 < sentence.size()
        && sentence.word(name.to + 1).equals(",");
  }

  /** "Sanders (D-Vt.)" */
  private static Optional<String> party(Sentence sentence, int last) {
    if (last + 2 >= sentence.size() || !MentionLinker.isBracket(sentence.word(last + 1))) {
      return Optional.empty();
    }
    String label = sentence.word(last + 2);
    if (label.equals("R") || label.startsWith("R-")) {
      return Optional.of("republican");
    }
    return label.equals("D") || label.startsWith("D-")
        ? Optional.of("democratic")
        : Optional.empty();
  }

  private void describedBy(Sentence sentence, int token, Entity entity) {
    Optional<Noun> noun = noun(sentence, token);
    boolean many = Grammar.isPlural(sentence, token) && entity.is(EntityType.PERSON);
    if (noun.isEmpty() || many) {
      return;
    }
    if (noun.get().isHuman() == (entity.is(EntityType.PERSON) || entity.type().isEmpty())) {
      entity.descriptors().add(noun.get().noun());
      if (noun.get().isHuman()) {
        entity.gender(noun.get().gender());
      }
      referents.put(sentence.index(), token, entity);
      for (int child : sentence.childrenIn(token, "amod", "compound", "nmod:poss")) {
        GazetteerEntry country = referents.countryAt(sentence.index(), child);
        if (country != null) {
          entity.office(country.code(), noun.get().servant());
        } else if (Character.isUpperCase(sentence.word(child).charAt(0))) {
          entity.descriptors().add(sentence.lower(child));
        }
      }
    }
  }

  private Optional<Noun> noun(Sentence sentence, int token) {
    return sentence.isNoun(token) ? descriptions.noun(sentence, token) : Optional.empty();
  }
}
