package org.policyclaims.benchmarks.treebank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes treebanks in the convention of the library's rules, as CoNLL-U with all columns: what a
 * parser for the library is trained on. Arguments: a file or a folder, and where to write it.
 */
public final class ConvertCommand {
  private static final int USAGE = 64;

  private ConvertCommand() {}

  /**
   * Converts the file, or every {@code .conllu} file below the folder.
   *
   * @param arguments what to read and where to write
   * @throws IOException if a file cannot be read, is no CoNLL-U or cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: convert IN OUT, each a file of CoNLL-U or a folder of such");
      System.exit(USAGE);
    }
    Path from = Path.of(arguments[0]).toAbsolutePath().normalize();
    Path to = Path.of(arguments[1]).toAbsolutePath().normalize();
    if (from.equals(to)) {
      System.err.println("convert: " + to + " would be written over what is read");
      System.exit(USAGE);
    }
    for (Path file : files(from)) {
      Path written = Files.isDirectory(from) ? to.resolve(from.relativize(file)) : to;
      Files.createDirectories(written.getParent());
      List<TreebankSentence> sentences = Treebank.read(file);
      Treebank.write(written, sentences.stream().map(Conversion::of).toList());
      System.out.println(written + ": " + sentences.size() + " sentences");
    }
  }

  private static List<Path> files(Path from) throws IOException {
    if (!Files.isDirectory(from)) {
      return List.of(from);
    }
    try (Stream<Path> files = Files.walk(from)) {
      return files.filter(file -> file.toString().endsWith(".conllu")).sorted().toList();
    }
  }
}
