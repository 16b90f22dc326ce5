package org.policyclaims.examples.export;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.policyclaims.ClaimDocument;
import org.policyclaims.format.CodePoints;

/**
 * A text with its statements, as both of DNA's forms need it.
 *
 * @param title what DNA shows in its list of documents
 * @param text the text, as long in code points as the one that was read
 * @param author who wrote it
 * @param date its day; the first of 1970, DNA's zero, where nothing tells it
 * @param statements the claims
 */
record DnaDocument(
    String title, String text, String author, LocalDate date, List<DnaStatement> statements) {

  static DnaDocument of(ClaimDocument document) {
    CodePoints offsets = new CodePoints(document.source().text());
    return new DnaDocument(
        DnaStatement.value(document.title().orElse(document.source().id())),
        text(document.source().text()),
        document.byline().map(DnaStatement::value).orElse(""),
        document.date().orElse(LocalDate.EPOCH),
        document.claims().stream()
            .flatMap(DnaStatement::of)
            .map(
                statement ->
                    new DnaStatement(
                        statement.person(),
                        statement.organization(),
                        statement.concept(),
                        statement.agreement(),
                        offsets.before(statement.start()),
                        offsets.before(statement.end())))
            // the database refuses a stretch of no length
            .filter(statement -> statement.start() < statement.end())
            .toList());
  }

  /** DNA's window takes \r\n for one character and SQLite ends a text at a NUL. */
  private static String text(String text) {
    return Texts.wellFormed(text)
        .replace("\r\n", " \n")
        .replace('\r', '\n')
        .replace('\0', '\uFFFD');
  }

  long seconds() {
    return date.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
  }

  String text(DnaStatement statement) {
    int start = text.offsetByCodePoints(0, statement.start());
    return text.substring(
        start, text.offsetByCodePoints(start, statement.end() - statement.start()));
  }
}
