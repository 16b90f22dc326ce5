package org.policyclaims.benchmarks.treebank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files of CoNLL-U. */
public final class Treebank {
  private Treebank() {}

  /**
   * Reads a file.
   *
   * @param file the file
   * @return its sentences
   * @throws IOException if it cannot be read or is no CoNLL-U
   */
  public static List<TreebankSentence> read(Path file) throws IOException {
    List<TreebankSentence> sentences = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isEmpty()) {
        add(lines, file, number, sentences);
      } else {
        lines.add(line);
      }
    }
    add(lines, file, number, sentences);
    return List.copyOf(sentences);
  }

  private static void add(
      List<String> lines, Path file, int number, List<TreebankSentence> sentences)
      throws IOException {
    if (lines.isEmpty()) {
      return;
    }
    try {
      sentences.add(TreebankSentence.of(lines));
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ", the sentence before line " + number + " is no CoNLL-U", e);
    }
    lines.clear();
  }

  /**
   * Writes a file.
   *
   * @param file the file, which is replaced
   * @param sentences what it shall hold
   * @throws IOException if it cannot be written
   */
  static void write(Path file, List<TreebankSentence> sentences) throws IOException {
    List<String> lines = new ArrayList<>();
    for (TreebankSentence sentence : sentences) {
      lines.addAll(sentence.lines());
      lines.add("");
    }
    Files.writeString(file, String.join("\n", lines) + (lines.isEmpty() ? "" : "\n"));
  }
}
