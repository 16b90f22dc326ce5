package org.policyclaims.internal.parser;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.policyclaims.internal.lexicon.Table;

/**
 * What the numbers of an encoder stand for.
 *
 * @param pieces the word pieces, each at its number; those that go on within a word begin with ##
 * @param relations the relations to heads, each at its number
 * @param tags the Penn tags, each at its number
 */
public record EncoderVocabulary(List<String> pieces, List<String> relations, List<String> tags) {
  /** Copies the lists. */
  public EncoderVocabulary {
    pieces = ImmutableList.copyOf(pieces);
    relations = ImmutableList.copyOf(relations);
    tags = ImmutableList.copyOf(tags);
  }

  /**
   * Reads a vocabulary.
   *
   * @param pieces one word piece a line, in UTF-8
   * @param labels a table whose first column, {@code kind}, is {@code relation} or {@code tag}, and
   *     whose second, names it
   * @return what both say, in their order
   * @throws IllegalArgumentException if the labels are no such table
   */
  public static EncoderVocabulary read(byte[] pieces, byte[] labels) {
    try {
      Table table =
          Table.read(
              "labels.tsv",
              new InputStreamReader(ByteSource.wrap(labels).openStream(), StandardCharsets.UTF_8));
      return new EncoderVocabulary(
          ByteSource.wrap(pieces).asCharSource(StandardCharsets.UTF_8).readLines(),
          of("relation", table),
          of("tag", table));
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
    }
  }

  private static List<String> of(String kind, Table labels) {
    return labels.rows().stream()
        .filter(row -> row.get("kind").equals(kind))
        .map(row -> row.get("label"))
        .toList();
  }
}
