package org.policyclaims.internal.lexicon;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.function.Predicate;
import org.policyclaims.Stance;

/**
 * The verbs that may stand amid or behind what is said: those that {@code cues.tsv} gives a clause
 * with "that" as well as a quotation (Quirk et al. 1985, 15.54, comment clauses). Immutable and
 * thread-safe.
 */
public final class SayingVerbs {
  private static final List<String> FRAMES = List.of("that", "quote");

  private static final List<String> JUDGING =
      List.of(Stance.PRAISE.name(), Stance.CRITICIZE.name(), Stance.ADMIT.name());

  private final ImmutableSet<String> verbs;
  private final ImmutableSet<String> cues;
  private final ImmutableSet<String> demanding;
  private final ImmutableSet<String> directing;
  private final ImmutableSet<String> judging;

  /** Those of the table that the library brings, and of the user's. */
  public SayingVerbs(Knowledge knowledge) {
    List<Table.Row> rows =
        knowledge.rows(OwnTable.CUES, Table.load(Table.class, "cues.tsv")).stream()
            .filter(row -> row.get("pos").equals("VERB"))
            .toList();
    verbs = cues(rows, row -> row.words("frames").containsAll(FRAMES));
    cues = cues(rows, row -> true);
    demanding = cues(rows, row -> row.get("stance").equals(Stance.DEMAND.name()));
    judging = cues(rows, row -> JUDGING.contains(row.get("stance")));
    directing =
        cues(
            rows,
            row ->
                demanding.contains(row.get("cue"))
                    && row.words("frames").contains("inf")
                    && (row.words("cue").size() > 1 || row.words("flags").contains("person")));
  }

  private static ImmutableSet<String> cues(List<Table.Row> rows, Predicate<Table.Row> which) {
    return rows.stream()
        .filter(which)
        .map(row -> row.get("cue"))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Whether what is asked for stands behind somebody who is asked: "urge", "call upon". */
  public boolean isDirecting(String lemma) {
    return directing.contains(lemma);
  }

  /** Whether the verb, with its particle, asks somebody to do something: "call on". */
  public boolean isDemanding(String lemma) {
    return demanding.contains(lemma);
  }

  /** Whether the verb brings what somebody says or thinks in any form, be it an object. */
  public boolean isCue(String lemma) {
    return cues.contains(lemma);
  }

  /** Whether the verb says what one thinks of a thing: "regret", "welcome". */
  public boolean isJudging(String lemma) {
    return judging.contains(lemma);
  }

  /** Whether the verb, in its dictionary form, is one of them. */
  public boolean contains(String lemma) {
    return verbs.contains(lemma);
  }
}
