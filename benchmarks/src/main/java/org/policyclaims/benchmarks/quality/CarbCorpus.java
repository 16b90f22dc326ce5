package org.policyclaims.benchmarks.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of the CaRB benchmark: sentences, words apart, and their gold extractions.
 *
 * @param sentences the sentences
 * @param gold the gold extractions
 */
record CarbCorpus(List<String> sentences, List<OpenTuple> gold) {

  CarbCorpus {
    sentences = List.copyOf(sentences);
    gold = List.copyOf(gold);
  }

  /**
   * Reads {@code dev.txt} and {@code dev.tsv}.
   *
   * @throws IOException if one of them cannot be read
   */
  static CarbCorpus read(Path folder) throws IOException {
    List<OpenTuple> gold = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("dev.tsv"))) {
      String[] cells = line.split("\t", -1);
      List<String> arguments = new ArrayList<>();
      for (int i = 2; i < cells.length; i++) {
        if (!cells[i].isBlank()) {
          arguments.add(cells[i].strip());
        }
      }
      if (cells.length > 2) {
        gold.add(new OpenTuple(cells[0].strip(), cells[1].strip(), arguments, 1));
      }
    }
    List<String> sentences =
        Files.readAllLines(folder.resolve("dev.txt")).stream()
            .filter(line -> !line.isBlank())
            .toList();
    return new CarbCorpus(sentences, gold);
  }
}
