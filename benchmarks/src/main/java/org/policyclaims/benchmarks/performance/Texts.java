package org.policyclaims.benchmarks.performance;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.policyclaims.PolicyText;

/** The texts that are read, and how many tokens CoreNLP's tokenizer finds in each. */
public final class Texts {
  private static final List<String> OWN =
      List.of("harbor.txt", "rails.txt", "schools.txt", "vaccines.txt", "water.txt");

  private static final LocalDate DATE = LocalDate.of(2020, 3, 2);

  private final List<String> texts;
  private final int[] tokens;

  private Texts(List<String> texts) {
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("there is no text to read");
    }
    this.texts = List.copyOf(texts);
    this.tokens = texts.stream().mapToInt(Texts::count).toArray();
  }

  /**
   * Reads the texts of a folder.
   *
   * @param folder a folder of {@code .txt} files; empty for the texts of this jar
   * @param most how many tokens to take at most, from all over the folder; 0 for all
   */
  static Texts read(String folder, int most) {
    List<String> all = all(folder);
    return most == 0 ? new Texts(all) : new Texts(sample(all, most));
  }

  /**
   * Reads the texts of a folder, uncounted.
   *
   * @param folder a folder of {@code .txt} files; empty for the texts of this jar
   * @return the texts, by the names of their files
   */
  public static List<String> all(String folder) {
    return folder.isEmpty() ? own() : inFolder(Path.of(folder));
  }

  private static List<String> own() {
    List<String> texts = new ArrayList<>();
    for (String name : OWN) {
      try (InputStream stream = Texts.class.getResourceAsStream(name)) {
        if (stream == null) {
          throw new IllegalStateException("the text " + name + " is not in the jar");
        }
        texts.add(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException("the text " + name + " cannot be read", e);
      }
    }
    return texts;
  }

  private static List<String> inFolder(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException("the texts in " + folder + " cannot be read", e);
    }
  }

  /** Takes texts in large steps, so that few of them come from one source. */
  private static List<String> sample(List<String> all, int most) {
    int step = 1;
    while (step * step < all.size()) {
      step++;
    }
    List<String> sample = new ArrayList<>();
    int sum = 0;
    for (int from = 0; from < step; from++) {
      for (int i = from; i < all.size(); i += step) {
        int count = count(all.get(i));
        if (sum + count <= most || sample.isEmpty()) {
          sample.add(all.get(i));
          sum += count;
        }
      }
    }
    return sample;
  }

  private static int count(String text) {
    return PTBTokenizer.<CoreLabel>factory(new CoreLabelTokenFactory(), "")
        .getTokenizer(new StringReader(text))
        .tokenize()
        .size();
  }

  int size() {
    return texts.size();
  }

  String get(int index) {
    return texts.get(index);
  }

  /** The text with a date, so that "last week" is worked out too. */
  PolicyText dated(int index) {
    return PolicyText.of(texts.get(index)).withDate(DATE);
  }

  int tokens(int index) {
    return tokens[index];
  }

  int tokens() {
    int sum = 0;
    for (int count : tokens) {
      sum += count;
    }
    return sum;
  }

  /** The texts one after another, and again from the first, up to so many characters. */
  Texts joined(int characters) {
    StringBuilder joined = new StringBuilder(characters);
    for (int i = 0; joined.length() < characters; i = (i + 1) % texts.size()) {
      String text = texts.get(i);
      int rest = characters - joined.length();
      int end = rest >= text.length() ? text.length() : Math.max(text.lastIndexOf(' ', rest), 1);
      joined.append(text, 0, end).append("\n\n");
    }
    return new Texts(List.of(joined.toString()));
  }
}
