package org.policyclaims.compare;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policyclaims.internal.lexicon.Table;

/** The words of {@code words.tsv}. */
final class Words {
  private static final String TABLE = "words.tsv";
  private static final ImmutableSet<String> ENDINGS_OF_SINGULARS =
      ImmutableSet.of("ss", "us", "is");
  private static final ImmutableSet<String> ENDINGS_WITH_E =
      ImmutableSet.of("sses", "shes", "ches", "xes");

  private final Set<String> determiners;
  private final Set<String> loose;
  private final Set<String> indefinite;
  private final Set<String> unresolved;
  private final Set<String> standIns;
  private final Map<String, String> prepositions;
  private final Map<String, String> singulars;

  Words() {
    Table table = Table.load(Words.class, TABLE);
    this.determiners = words(table, "DETERMINER");
    this.loose = words(table, "LOOSE");
    this.indefinite = words(table, "INDEFINITE");
    this.unresolved = words(table, "UNRESOLVED");
    this.standIns = words(table, "STAND_IN");
    this.prepositions = counts(table, "PREPOSITION");
    this.singulars = counts(table, "NOUN");
  }

  private static Set<String> words(Table table, String kind) {
    return counts(table, kind).keySet();
  }

  private static Map<String, String> counts(Table table, String kind) {
    return table.rows().stream()
        .filter(row -> row.get("class").equals(kind))
        .collect(ImmutableMap.toImmutableMap(row -> row.get("word"), row -> row.get("counts")));
  }

  /** Whether a word before a noun tells nothing of what kind of thing it is. */
  boolean isDeterminer(String word) {
    return determiners.contains(word) || isNumber(word);
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> Character.isDigit(c) || c == ',');
  }

  /** Whether an adjective picks out none of several. */
  boolean isLoose(String word) {
    return loose.contains(word);
  }

  /** Whether a phrase names no thing at all: "anything". */
  boolean isIndefinite(String phrase) {
    return indefinite.contains(phrase.toLowerCase(Locale.ROOT));
  }

  /** Whether a phrase stands for something that it does not tell: "it". */
  boolean isUnresolved(String phrase) {
    return unresolved.contains(phrase.toLowerCase(Locale.ROOT));
  }

  /** Whether an action stands for another one: "did so". */
  boolean isStandIn(String action) {
    return standIns.contains(action);
  }

  /** The preposition that this one counts as; empty for any other word. */
  Optional<String> preposition(String word) {
    return Optional.ofNullable(prepositions.get(word));
  }

  /** The singular of a noun in lower case, as far as its ending tells. */
  String singular(String noun) {
    String known = singulars.get(noun);
    if (known != null) {
      return known;
    }
    if (!noun.endsWith("s") || noun.length() < 4) {
      return noun;
    }
    if (endsInOne(noun, ENDINGS_OF_SINGULARS)) {
      return noun;
    }
    if (noun.endsWith("ies")) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    int shorter = endsInOne(noun, ENDINGS_WITH_E) ? 2 : 1;
    return noun.substring(0, noun.length() - shorter);
  }

  private static boolean endsInOne(String word, Set<String> endings) {
    return endings.stream().anyMatch(word::endsWith);
  }
}
