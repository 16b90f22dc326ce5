package org.policyclaims.syntax;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.policyclaims.lexicon.Table;

/** The words that repairs depend on. */
final class SyntaxWords {
  private static final ImmutableMap<String, ImmutableSet<String>> PARTICIPLES = participles();
  private static final ImmutableSet<String> PLANS =
      ImmutableSet.of(
          "strategy",
          "policy",
          "approach",
          "attitude",
          "plan",
          "position",
          "stance",
          "decision",
          "course",
          "line",
          "practice",
          "tactic",
          "doctrine",
          "aim",
          "goal",
          "demand",
          "offer",
          "response",
          "reaction",
          "answer",
          "pressure",
          "hostility",
          "commitment");
  private static final ImmutableSet<String> SAID_OF_PLANS =
      ImmutableSet.of(
          "unlikely",
          "likely",
          "change",
          "continue",
          "persist",
          "fail",
          "succeed",
          "work",
          "expect",
          "remain",
          "last",
          "adopt",
          "approve",
          "announce",
          "set",
          "bound",
          "clear",
          "unclear",
          "mean",
          "shift",
          "evolve");
  private static final ImmutableSet<String> NAMING =
      ImmutableSet.of(
          "call",
          "name",
          "declare",
          "deem",
          "label",
          "claim",
          "brand",
          "dub",
          "consider",
          "proclaim",
          "pronounce",
          "believe",
          "think",
          "find",
          "elect",
          "appoint");

  private SyntaxWords() {}

  private static ImmutableMap<String, ImmutableSet<String>> participles() {
    ImmutableMap.Builder<String, ImmutableSet<String>> map = ImmutableMap.builder();
    for (Table.Row row : Table.load(SyntaxWords.class, "participles.tsv").rows()) {
      map.put(row.get("participle"), ImmutableSet.copyOf(row.words("nouns")));
    }
    return map.buildOrThrow();
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

  /** Whether the noun names what somebody means to do. */
  static boolean isPlan(String noun) {
    return PLANS.contains(noun);
  }

  /** Whether the word is said of plans rather than of countries. */
  static boolean isSaidOfPlans(String predicate) {
    return SAID_OF_PLANS.contains(predicate);
  }

  /** Whether the verb has an object and what it is called. */
  static boolean isNaming(String verb) {
    return NAMING.contains(verb);
  }
}
