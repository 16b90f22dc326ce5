package org.policyclaims.internal.lexicon;

import com.google.common.collect.ImmutableSet;
import java.util.List;

/**
 * The verbs that may stand amid or behind what is said: those that {@code cues.tsv} gives a clause
 * with "that" as well as a quotation (Quirk et al. 1985, 15.54, comment clauses). Immutable and
 * thread-safe.
 */
public final class SayingVerbs {
  private static final List<String> FRAMES = List.of("that", "quote");

  private final ImmutableSet<String> verbs;

  /** Those of the table that the library brings, and of the user's. */
  public SayingVerbs(Knowledge knowledge) {
    verbs =
        knowledge.rows(OwnTable.CUES, Table.load(Table.class, "cues.tsv")).stream()
            .filter(row -> row.get("pos").equals("VERB"))
            .filter(row -> row.words("frames").containsAll(FRAMES))
            .map(row -> row.get("cue"))
            .collect(ImmutableSet.toImmutableSet());
  }

  /** Whether the verb, in its dictionary form, is one of them. */
  public boolean contains(String lemma) {
    return verbs.contains(lemma);
  }
}
