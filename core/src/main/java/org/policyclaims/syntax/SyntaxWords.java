package org.policyclaims.syntax;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import org.policyclaims.lexicon.Table;

/** The words that repairs depend on. */
final class SyntaxWords {
  private static final ImmutableMap<String, ImmutableSet<String>> PARTICIPLES = participles();
  private static final ImmutableSetMultimap<WordUse, String> WORDS = words();

  private SyntaxWords() {}

  private static ImmutableMap<String, ImmutableSet<String>> participles() {
    ImmutableMap.Builder<String, ImmutableSet<String>> map = ImmutableMap.builder();
    for (Table.Row row : Table.load(SyntaxWords.class, "participles.tsv").rows()) {
      map.put(row.get("participle"), ImmutableSet.copyOf(row.words("nouns")));
    }
    return map.buildOrThrow();
  }

  private static ImmutableSetMultimap<WordUse, String> words() {
    ImmutableSetMultimap.Builder<WordUse, String> map = ImmutableSetMultimap.builder();
    for (Table.Row row : Table.load(SyntaxWords.class, "words.tsv").rows()) {
      map.put(row.get("class", WordUse.class), row.get("word"));
    }
    return map.build();
  }

  /** Whether the participle is an adjective before the noun: "developing countries". */
  static boolean isAdjective(String participle, String noun) {
    ImmutableSet<String> nouns = PARTICIPLES.get(participle);
    return nouns != null && (nouns.isEmpty() || nouns.contains(noun));
  }

  /** Whether the noun has the form of one that names an action: "annexation". */
  static boolean namesAnAction(String noun) {
    return noun.endsWith("tion")
        || noun.endsWith("sion")
        || noun.endsWith("ment")
        || noun.endsWith("ure")
        || noun.endsWith("al")
        || noun.endsWith("ing");
  }

  /** Whether the word, in its dictionary form, is of the class. */
  static boolean is(WordUse use, String word) {
    return WORDS.containsEntry(use, word);
  }
}
