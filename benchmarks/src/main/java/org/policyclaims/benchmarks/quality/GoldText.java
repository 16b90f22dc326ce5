package org.policyclaims.benchmarks.quality;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.policyclaims.PolicyText;
import org.policyclaims.internal.lexicon.Table;

/**
 * A text of the benchmark with its claims.
 *
 * @param name its file name without ending
 * @param date the day on which it was published
 * @param authors who wrote, spoke or issued it; empty where it names nobody
 * @param text the text itself
 * @param claims what a careful reader finds in it, in text order
 */
record GoldText(
    String name, LocalDate date, List<String> authors, String text, List<GoldClaim> claims) {
  private static final String SEEN = "gold/";
  private static final String UNSEEN = "gold-unseen/";

  GoldText {
    authors = List.copyOf(authors);
    claims = List.copyOf(claims);
  }

  /** The texts that were read while rules were made, in the order of their table. */
  static List<GoldText> seen() {
    return all(SEEN);
  }

  /** Texts that are only scored, in the order of their table. */
  static List<GoldText> unseen() {
    return all(UNSEEN);
  }

  private static List<GoldText> all(String folder) {
    return Table.load(GoldText.class, folder + "texts.tsv").rows().stream()
        .map(
            row ->
                read(
                    folder,
                    row.get("name"),
                    LocalDate.parse(row.get("date")),
                    row.get("author").equals("-")
                        ? List.of()
                        : Splitter.on(" | ").splitToList(row.get("author"))))
        .toList();
  }

  /** The example article, whose claims were read while the first rules were made. */
  static GoldText article() {
    return read(
        "/org/policyclaims/gold/",
        "belarus-2018",
        LocalDate.of(2018, 5, 7),
        List.of("Andrei Parotnikau"));
  }

  private static GoldText read(String folder, String name, LocalDate date, List<String> authors) {
    String text = resource(folder + name + ".txt");
    List<GoldClaim> claims =
        resource(folder + name + ".claims.jsonl")
            .lines()
            .filter(line -> !line.isBlank())
            .map(line -> GoldClaim.read(line, text))
            .toList();
    return new GoldText(name, date, authors, text, claims);
  }

  private static String resource(String name) {
    try (InputStream stream = GoldText.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalArgumentException("no " + name + " here; the jar is incomplete");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  /** The text with its date, as somebody would hand it in who knows no more of it. */
  PolicyText asFound() {
    return PolicyText.of(text).withId(name).withDate(date);
  }

  /** The text with its date and its authors. */
  PolicyText withAuthors() {
    PolicyText told = asFound();
    for (String author : authors) {
      told = told.withAuthor(author);
    }
    return told;
  }
}
