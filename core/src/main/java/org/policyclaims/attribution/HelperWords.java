package org.policyclaims.attribution;

import com.google.common.collect.ImmutableSet;
import org.policyclaims.lexicon.Table;

/** Words that stand beside a cue and belong to it, from {@code helpers.tsv}. */
final class HelperWords {
  private enum Kind {
    CATENATIVE,
    MEDIUM,
    CHANNEL
  }

  private final ImmutableSet<String> catenatives;
  private final ImmutableSet<String> media;
  private final ImmutableSet<String> channels;

  private HelperWords(
      ImmutableSet<String> catenatives, ImmutableSet<String> media, ImmutableSet<String> channels) {
    this.catenatives = catenatives;
    this.media = media;
    this.channels = channels;
  }

  static HelperWords load() {
    ImmutableSet.Builder<String> catenatives = ImmutableSet.builder();
    ImmutableSet.Builder<String> media = ImmutableSet.builder();
    ImmutableSet.Builder<String> channels = ImmutableSet.builder();
    for (Table.Row row : Table.load(HelperWords.class, "helpers.tsv").rows()) {
      switch (row.get("class", Kind.class)) {
        case CATENATIVE -> catenatives.add(row.get("word"));
        case MEDIUM -> media.add(row.get("word"));
        case CHANNEL -> channels.add(row.get("word"));
      }
    }
    return new HelperWords(catenatives.build(), media.build(), channels.build());
  }

  /** Whether the infinitive of this verb or adjective is the cue proper: "continue to". */
  boolean isCatenative(String lemma) {
    return catenatives.contains(lemma);
  }

  /** Whether this is a thing said or written: "statement". */
  boolean isMedium(String lemma) {
    return media.contains(lemma);
  }

  /** Whether a saying "in" or "on" this is one expression with it: "said in a statement". */
  boolean isChannel(String word) {
    return channels.contains(word);
  }
}
