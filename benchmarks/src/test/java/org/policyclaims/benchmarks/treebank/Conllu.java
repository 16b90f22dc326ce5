package org.policyclaims.benchmarks.treebank;

import java.util.List;

/** Sentences of CoNLL-U from the columns that matter, parted by blanks. */
final class Conllu {
  private Conllu() {}

  /** A sentence of lines such as {@code 1 Oslo Oslo PROPN NNP 2 nsubj}. */
  static TreebankSentence sentence(String columns) {
    return TreebankSentence.of(rows(columns));
  }

  /** The lines in full: number, word, lemma, universal and Penn tag, head, relation. */
  static List<String> rows(String columns) {
    return columns
        .lines()
        .map(line -> line.strip().split(" +"))
        .map(
            row ->
                String.join(
                    "\t", row[0], row[1], row[2], row[3], row[4], "_", row[5], row[6], "_", "_"))
        .toList();
  }
}
