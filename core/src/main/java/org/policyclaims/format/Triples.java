package org.policyclaims.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.policyclaims.Triple;

/**
 * Writes triples as judges of Open Information Extraction read them: sentence, confidence, relation
 * and arguments, separated by tabs, one triple a line.
 *
 * <pre>{@code
 * try (ClaimExtractor extractor = ClaimExtractor.builder().sentencePerLine(true).build()) {
 *   Triples.lines(extractor.triples(PolicyText.of("Minsk paid the debt .")))
 *       .forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class Triples {
  private Triples() {}

  /**
   * Writes triples.
   *
   * @param triples the triples
   * @return a line for each, without line end, in the same order
   */
  public static Stream<String> lines(Collection<Triple> triples) {
    return triples.stream().map(Triples::line);
  }

  private static String line(Triple triple) {
    List<String> cells = new ArrayList<>();
    cells.add(triple.sentence());
    cells.add(String.format(Locale.ROOT, "%.3f", triple.confidence()));
    cells.add(triple.relation());
    cells.addAll(triple.arguments());
    return String.join("\t", cells.stream().map(Triples::cell).toList());
  }

  /** A cell holds no tab and no line end. */
  private static String cell(String text) {
    return text.replaceAll("[\\t\\r\\n]+", " ");
  }
}
