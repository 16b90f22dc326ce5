package org.policyclaims.internal.attribution;

import com.google.common.collect.ImmutableSetMultimap;
import org.policyclaims.internal.lexicon.Table;

/** Words that stand beside a cue and belong to it, from {@code helpers.tsv}. */
final class HelperWords {
  private enum Kind {
    CATENATIVE,
    MEDIUM,
    CHANNEL,
    RECEIVING,
    MEASURE,
    BARE_MEASURE
  }

  private final ImmutableSetMultimap<Kind, String> words;

  private HelperWords(ImmutableSetMultimap<Kind, String> words) {
    this.words = words;
  }

  static HelperWords load() {
    ImmutableSetMultimap.Builder<Kind, String> words = ImmutableSetMultimap.builder();
    for (Table.Row row : Table.load(HelperWords.class, "helpers.tsv").rows()) {
      words.put(row.get("class", Kind.class), row.get("word"));
    }
    return new HelperWords(words.build());
  }

  /** Whether the infinitive of this verb or adjective is the cue proper: "continue to". */
  boolean isCatenative(String lemma) {
    return words.containsEntry(Kind.CATENATIVE, lemma);
  }

  /** Whether this is a thing said or written: "statement". */
  boolean isMedium(String lemma) {
    return words.containsEntry(Kind.MEDIUM, lemma);
  }

  /** Whether the subject of this verb gets or causes what its object names: "face criticism". */
  boolean isReceiving(String lemma) {
    return words.containsEntry(Kind.RECEIVING, lemma);
  }

  /** Whether a saying "in" or "on" this is one expression with it: "said in a statement". */
  boolean isChannel(String word) {
    return words.containsEntry(Kind.CHANNEL, word);
  }

  /**
   * Whether something is done by this and nothing said by it: "according to schedule", "according
   * to their needs".
   *
   * @param lemma the noun
   * @param alone whether no other word stands with it
   */
  boolean isMeasure(String lemma, boolean alone) {
    return words.containsEntry(Kind.MEASURE, lemma)
        || alone && words.containsEntry(Kind.BARE_MEASURE, lemma);
  }
}
