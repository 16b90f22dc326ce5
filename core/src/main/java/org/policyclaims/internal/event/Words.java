package org.policyclaims.internal.event;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.policyclaims.internal.lexicon.WordClass;
import org.policyclaims.internal.lexicon.WordClasses;
import org.policyclaims.internal.syntax.Sentence;

/** Small questions about the words of a phrase. */
final class Words {
  private static final ImmutableSet<String> MEASURES =
      ImmutableSet.of(
          "number",
          "group",
          "score",
          "dozen",
          "hundred",
          "thousand",
          "million",
          "ton",
          "tonne",
          "day",
          "week",
          "some",
          "many",
          "most",
          "all",
          "each",
          "several",
          "series",
          "stage",
          "phase",
          "package",
          "set",
          "raft",
          "string",
          "flow",
          "wave",
          "round",
          "batch",
          "shipment",
          "member",
          "lot",
          "handful",
          "team",
          "delegation",
          "kg",
          "worth",
          "couple",
          "majority",
          "kind",
          "sort",
          "piece",
          "patch",
          "crowd",
          "pair",
          "percent",
          "part",
          "type",
          "form",
          "one",
          "two",
          "three",
          "four",
          "five");

  private Words() {}

  /** By which keys a table may have the noun: with the word before it, then alone. */
  static List<String> nounKeys(Sentence sentence, int head) {
    List<String> keys = new ArrayList<>();
    String lemma = lemma(sentence, head);
    for (int before = head - 1; before >= Math.max(0, head - 3); before--) {
      // "Attorney General A. B.", where both hang on the name
      boolean beside = before == head - 1 && sentence.head(before) == sentence.head(head);
      if ((sentence.head(before) == head || beside && sentence.is(head, "compound", "amod", "flat"))
          && sentence.is(before, "compound", "amod")) {
        keys.add(lemma(sentence, before) + " " + lemma);
        keys.add(sentence.lower(before) + " " + lemma);
      }
    }
    if (head + 1 < sentence.size() && sentence.head(head + 1) == head) {
      // "attorney general"
      keys.add(lemma + " " + sentence.lower(head + 1));
    }
    int of = complement(sentence, head, "of");
    if (of != Sentence.NONE) {
      keys.add(lemma + " of " + lemma(sentence, of));
    }
    keys.add(lemma);
    keys.add(sentence.lower(head));
    return keys;
  }

  static String lemma(Sentence sentence, int token) {
    return sentence.lemma(token).toLowerCase(Locale.ROOT);
  }

  /** The noun that the preposition ties to this one, or {@link Sentence#NONE}. */
  static int complement(Sentence sentence, int noun, String preposition) {
    for (int child : sentence.childrenIn(noun, "nmod", "obl")) {
      if (preposition.equals(preposition(sentence, child))) {
        return child;
      }
    }
    return Sentence.NONE;
  }

  /** The preposition before the noun; empty text where it has none. */
  static String preposition(Sentence sentence, int noun) {
    int mark = sentence.child(noun, "case");
    return mark == Sentence.NONE ? "" : sentence.lower(mark);
  }

  /** Whether the word stands before the noun. */
  static boolean has(Sentence sentence, int noun, String adjective) {
    for (int child : sentence.childrenIn(noun, "amod", "compound")) {
      if (sentence.lower(child).equals(adjective)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the noun ties a clause to what it is of: "in the wake of". */
  static boolean isCircumstance(Sentence sentence, int noun) {
    return WordClasses.standard().is(WordClass.ADVERBIAL_NOUN, lemma(sentence, noun));
  }

  /** Whether the noun only says how many or how much of what follows it with "of". */
  static boolean isMeasure(Sentence sentence, int noun) {
    return MEASURES.contains(lemma(sentence, noun)) || sentence.tag(noun).equals("CD");
  }
}
