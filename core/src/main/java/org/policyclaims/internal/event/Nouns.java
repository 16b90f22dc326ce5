package org.policyclaims.internal.event;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Optional;
import org.policyclaims.internal.lexicon.Table;
import org.policyclaims.internal.syntax.Phrase;
import org.policyclaims.internal.syntax.Sentence;

/** Nouns that name acts, and classes of nouns. Immutable. */
final class Nouns {
  /**
   * What a noun tells.
   *
   * @param of what must stand behind "of", if anything does, for the noun to name the act: "the
   *     release of the hostages", unlike "of the report"; empty text for anything
   */
  record Noun(Optional<Act> act, String category, String of) {}

  private final ImmutableListMultimap<String, Noun> nouns;

  private Nouns(ImmutableListMultimap<String, Noun> nouns) {
    this.nouns = nouns;
  }

  static Nouns load(Acts acts, OwnEvents own) {
    ImmutableListMultimap.Builder<String, Noun> nouns = ImmutableListMultimap.builder();
    own.nouns().forEach(nouns::put);
    for (Table.Row row : Table.load(Nouns.class, "nouns.tsv").rows()) {
      if (!own.replacesNoun(row.get("noun"))) {
        nouns.put(
            row.get("noun"), new Noun(acts.perhaps(row, "act"), row.get("class"), row.get("of")));
      }
    }
    return new Nouns(nouns.build());
  }

  /** The act that the phrase names, by its head or, if that only measures, by what it is of. */
  Optional<Act> act(Sentence sentence, Phrase phrase) {
    return named(sentence, phrase.head(), phrase).flatMap(Noun::act);
  }

  /** The line by which it names the act. */
  Optional<Noun> named(Sentence sentence, Phrase phrase) {
    return named(sentence, phrase.head(), phrase);
  }

  private Optional<Noun> named(Sentence sentence, int head, Phrase within) {
    for (String key : Words.nounKeys(sentence, head)) {
      if (nouns.containsKey(key)) {
        return nouns.get(key).stream().filter(noun -> noun.act().isPresent()).findFirst();
      }
    }
    int of = Words.complement(sentence, head, "of");
    if (of != Sentence.NONE && within.contains(of) && Words.isMeasure(sentence, head)) {
      Optional<Noun> inner = named(sentence, of, within);
      if (inner.isPresent()) {
        return inner;
      }
    }
    for (int before : sentence.childrenIn(head, "compound")) {
      for (Noun noun : nouns.get(sentence.lemma(before))) {
        if (noun.act().isPresent()) {
          return Optional.of(noun);
        }
      }
    }
    return Optional.empty();
  }

  /** The act that the word alone names. */
  Optional<Act> act(String lemma) {
    return nouns.get(lemma).stream().flatMap(noun -> noun.act().stream()).findFirst();
  }

  /** Whether the phrase's head, or what it is so many of, is of the class. */
  boolean is(Sentence sentence, int head, String category) {
    for (String key : Words.nounKeys(sentence, head)) {
      for (Noun noun : nouns.get(key)) {
        if (noun.category().equals(category)) {
          return true;
        }
      }
    }
    int of = Words.complement(sentence, head, "of");
    return of != Sentence.NONE && Words.isMeasure(sentence, head) && is(sentence, of, category);
  }
}
