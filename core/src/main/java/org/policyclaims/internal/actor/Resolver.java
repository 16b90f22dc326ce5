package org.policyclaims.internal.actor;

import static org.policyclaims.internal.syntax.Sentence.NONE;

import com.google.common.base.CharMatcher;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.policyclaims.EntityType;
import org.policyclaims.internal.actor.SalienceModel.Occurrence;
import org.policyclaims.internal.actor.SalienceModel.Role;
import org.policyclaims.internal.attribution.Attributions;
import org.policyclaims.internal.attribution.Frame;
import org.policyclaims.internal.lexicon.WordClass;
import org.policyclaims.internal.lexicon.WordClasses;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.Phrase;
import org.policyclaims.internal.syntax.Sentence;

/**
 * Walks through a text once, from left to right, and gives pronouns and descriptions their entity.
 */
final class Resolver {
  private static final WordClasses WORDS = WordClasses.standard();

  private final ParsedText text;
  private final Entities entities;
  private final Referents referents;
  private final QuotedSpeech voices;
  private final SalienceModel memory = new SalienceModel();
  private final Speakers speakers;
  private final PronounRules pronouns;
  private final Relatives relatives;
  private final DescriptionRules described;
  private final Map<Place, Entity> joined = new HashMap<>();

  private Pair pair;

  /** Two who were named together, and in which sentence. */
  private record Pair(Entity both, Entity former, Entity latter, int sentence) {}

  /** Where a coordination begins. */
  private record Place(int sentence, int token) {}

  Resolver(
      ParsedText text,
      Attributions attributions,
      Gazetteer gazetteer,
      Descriptions descriptions,
      Entities entities,
      Referents referents,
      Authors authors,
      Speakers speakers) {
    this.text = text;
    this.entities = entities;
    this.referents = referents;
    this.voices = new QuotedSpeech(text, attributions);
    this.speakers = speakers;
    this.relatives = new Relatives(referents);
    this.pronouns = new PronounRules(referents, voices, memory, authors, speakers);
    this.described = new DescriptionRules(descriptions, gazetteer, entities, referents, memory);
  }

  void read(Attributions attributions) {
    int next = 0;
    for (Sentence sentence : text.sentences()) {
      memory.enter(sentence.index());
      readSources(sentence);
      for (int token = 0; token < sentence.size(); token++) {
        read(sentence, token);
      }
      while (next < attributions.frames().size()
          && attributions.frames().get(next).sentence() <= sentence.index()) {
        Frame frame = attributions.frames().get(next++);
        noteSpeaker(frame, sentence.index());
      }
    }
  }

  /** "I will", he said: the source behind a quotation is found before the quotation is read. */
  private void readSources(Sentence sentence) {
    for (QuotedSpeech.Part part : voices.in(sentence.index())) {
      Phrase source = QuotedSpeech.source(part.frame());
      boolean follows =
          source.sentence() > sentence.index()
              || source.sentence() == sentence.index() && source.head() > part.content().from();
      if (follows
          && isFirstNamed(sentence, part.content().from())
          && source.sentence() <= sentence.index() + SalienceModel.WINDOW
          && referents.at(source.sentence(), source.head()) == null) {
        Entity entity = resolve(text.sentence(source.sentence()), source.head(), false);
        if (entity != null) {
          referents.put(source.sentence(), source.head(), entity);
        }
      }
    }
  }

  /** Whether nobody is named before the token, whom the source could mean. */
  private boolean isFirstNamed(Sentence sentence, int token) {
    for (int i = 0; i < token; i++) {
      if (referents.at(sentence.index(), i) != null) {
        return false;
      }
    }
    return true;
  }

  /** "his assessment of the vote" mentions what he thinks, and he does not speak just then. */
  private boolean isMentioned(Frame frame) {
    return frame.anchor() != NONE
        && text.sentence(frame.sentence()).isNoun(frame.anchor())
        && text.sentence(frame.sentence()).has(frame.anchor(), "nmod:poss");
  }

  private void noteSpeaker(Frame frame, int sentence) {
    if (frame.source().isEmpty() || frame.source().get().sentence() > sentence) {
      return;
    }
    Entity source = referents.at(frame.source().get().sentence(), frame.source().get().head());
    if (source != null && source.is(EntityType.PERSON) && !isMentioned(frame)) {
      pronouns.spoke(source);
    }
  }

  private void read(Sentence sentence, int token) {
    int index = sentence.index();
    Entity entity = referents.at(index, token);
    boolean quoted = voices.isQuoted(index, token);
    if (entity == null) {
      entity = resolve(sentence, token, quoted);
      if (entity == null) {
        GazetteerEntry country = referents.countryAt(index, token);
        if (country != null) {
          // "Russian" calls Russia to mind, if faintly
          memory.add(new Occurrence(entities.of(country), index, token, 0.4, quoted, Role.OTHER));
        }
        return;
      }
      referents.put(index, token, entity);
    } else if (isInsideName(sentence, token, entity)) {
      return;
    }
    double prominence = Grammar.prominence(sentence, token);
    if (!entity.isNamed()) {
      prominence *= 0.8;
    }
    Role role = Grammar.role(sentence, token);
    memory.add(new Occurrence(entity, index, token, prominence, quoted, role));
    coordinated(sentence, token, quoted);
  }

  private boolean isInsideName(Sentence sentence, int token, Entity entity) {
    int head = sentence.head(token);
    return head != NONE
        && referents.at(sentence.index(), head) == entity
        && Math.abs(head - token) < 12;
  }

  /** "Merkel and Hollande" are many, for the "they" that follows. */
  private void coordinated(Sentence sentence, int token, boolean quoted) {
    if (!sentence.is(token, "conj") || Grammar.firstConjunct(sentence, token) == token) {
      return;
    }
    int first = Grammar.firstConjunct(sentence, token);
    Entity both =
        joined.computeIfAbsent(
            new Place(sentence.index(), first), key -> entities.nameless(Optional.empty(), true));
    both.phrase(Coordination.words(sentence, first, referents));
    both.members(
        Coordination.members(sentence, first, sentence.left(first), sentence.right(first)));
    boolean named = !Coordination.names(sentence, first, referents).isEmpty();
    if (sentence.childrenIn(first, "conj").length == 1 && named) {
      pair =
          new Pair(
              both,
              referents.at(sentence.index(), first),
              referents.at(sentence.index(), token),
              sentence.index());
    }
    memory.add(
        new Occurrence(
            both,
            sentence.index(),
            token,
            Grammar.prominence(sentence, first) + 0.3,
            quoted,
            Grammar.role(sentence, first)));
  }

  private Entity resolve(Sentence sentence, int token, boolean quoted) {
    String tag = sentence.tag(token);
    String lower = sentence.lower(token);
    if (tag.startsWith("PRP")) {
      if (Pronoun.isFirstPerson(lower)) {
        return first(sentence, token, quoted);
      }
      if (!quoted && lower.startsWith("you")) {
        return speakers.asked(sentence).orElse(null);
      }
      Optional<Pronoun> pronoun = Pronoun.of(lower);
      return pronoun.isEmpty() ? null : pronouns.third(sentence, token, pronoun.get());
    }
    int whole = Coordination.wholeOf(sentence, token);
    if (whole != NONE) {
      return resolve(sentence, whole, quoted);
    }
    if (tag.equals("WP") || tag.equals("WDT") || tag.equals("WP$")) {
      return relatives.resolve(sentence, token);
    }
    if (pair != null && pair.sentence() >= sentence.index() - SalienceModel.WINDOW) {
      if (Coordination.takesUpTwo(sentence, token)) {
        return pair.both();
      }
      boolean one = Grammar.isAfterThe(sentence, token) && !sentence.is(token, "amod");
      if (one && lower.equals("former")) {
        return pair.former();
      }
      if (one && lower.equals("latter")) {
        return pair.latter();
      }
    }
    boolean noun =
        tag.startsWith("NN")
            && !sentence.is(token, "compound", "amod", "obl:tmod", "nmod:tmod", "fixed", "flat");
    if (!noun || WORDS.is(WordClass.TIME_NOUN, sentence.lemma(token))) {
      return null;
    }
    Entity entity = noun(sentence, token, quoted);
    if (entity != null && !entity.isNamed()) {
      entity.phrase(phrase(sentence, token));
    }
    return entity;
  }

  /** The noun with what stands before it and the phrases behind it: "the treaty of 1990". */
  private String phrase(Sentence sentence, int token) {
    int from = token;
    int to = token;
    for (int child : sentence.children(token)) {
      if (child < token
          && sentence.is(child, "det", "amod", "compound", "nummod", "nmod:poss", "advmod")) {
        from = Math.min(from, sentence.left(child));
      } else if (child > token && sentence.is(child, "nmod") && sentence.left(child) == to + 1) {
        int clause = sentence.child(child, "acl", "acl:relcl");
        to = clause > child ? sentence.left(clause) - 1 : sentence.right(child);
      }
    }
    return CharMatcher.whitespace().collapseFrom(sentence.span(from, to).in(text.text()), ' ');
  }

  /** A spokesman's "we" is their country, where they speak to the reader themselves. */
  private Entity first(Sentence sentence, int token, boolean quoted) {
    Entity speaking = pronouns.first(sentence, token);
    boolean many = Pronoun.isMany(sentence.lower(token));
    if (speaking == null || quoted || !many || !speaking.actsForHome()) {
      return speaking;
    }
    Entity home = described.homeOf(speaking);
    return home == null ? speaking : home;
  }

  private Entity noun(Sentence sentence, int token, boolean quoted) {
    int owner = sentence.child(token, "nmod:poss");
    if (sentence.isTagged(owner, "PRP$") && isCountryNoun(sentence, token)) {
      Entity holder = referents.at(sentence.index(), owner);
      Entity home = holder == null ? null : described.homeOf(holder);
      if (home != null) {
        return home;
      }
      if (holder != null && holder.is(EntityType.PERSON)) {
        return entities.nameless(Optional.empty(), false);
      }
    }
    return described.resolve(sentence, token, quoted);
  }

  private static boolean isCountryNoun(Sentence sentence, int token) {
    return sentence.isWord(token, "country", "nation", "homeland", "government");
  }
}
