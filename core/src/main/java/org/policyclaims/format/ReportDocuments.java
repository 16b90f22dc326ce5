package org.policyclaims.format;

import java.io.IOException;
import java.util.List;
import org.policyclaims.ClaimDocument;

/**
 * The texts of a report in a table: what each is called, of which day and by whom, how many claims.
 */
final class ReportDocuments {
  private static final int LONGEST_TITLE = 120;

  private ReportDocuments() {}

  /** What a text is called: its title, else its id, else its number. */
  static String title(int number, ClaimDocument document) {
    String id = document.source().id();
    String name = id.isBlank() ? "document " + number : id;
    return ReportWords.shortened(
        document.title().filter(title -> !title.isBlank()).orElse(name), LONGEST_TITLE);
  }

  static void write(Html html, List<ClaimDocument> documents, List<List<ReportClaim>> claims)
      throws IOException {
    html.open("section", "id", "documents", "aria-labelledby", "documents-title");
    html.leaf("h2", "Texts", "id", "documents-title").line();
    html.open("div", "class", "scroll").open("table", "class", "sortable documents");
    html.open("thead").open("tr");
    html.leaf("th", "Title", "scope", "col").leaf("th", "Date", "scope", "col");
    html.leaf("th", "By", "scope", "col").leaf("th", "Claims", "scope", "col");
    html.leaf("th", "Speakers", "scope", "col").close().close().line();
    html.open("tbody").line();
    for (int i = 0; i < documents.size(); i++) {
      row(html, i + 1, documents.get(i), claims.get(i));
    }
    html.close().close().close().close().line();
  }

  private static void row(Html html, int number, ClaimDocument document, List<ReportClaim> claims)
      throws IOException {
    html.open("tr", "data-d", "d" + number).open("th", "scope", "row");
    html.open("a", "href", "#d" + number).leaf("bdi", title(number, document)).close();
    if (document.isPartial()) {
      html.text(" ").leaf("span", "read in part", "class", "note");
    }
    if (document.title().isPresent() && !document.source().id().isBlank()) {
      html.text(" ").open("span", "class", "note");
      html.leaf("bdi", ReportWords.shortened(document.source().id(), LONGEST_TITLE)).close();
    }
    html.close();
    html.leaf("td", document.date().map(Object::toString).orElse(""), "class", "day");
    html.open("td").leaf("bdi", document.byline().orElse("")).close();
    html.leaf("td", String.valueOf(claims.size()), "class", "figure of");
    long speakers =
        claims.stream()
            .filter(claim -> !claim.isAuthors())
            .flatMap(claim -> claim.speakers().stream())
            .filter(name -> !name.equals(ReportNames.NOBODY))
            .distinct()
            .count();
    html.leaf("td", String.valueOf(speakers), "class", "figure").close().line();
  }
}
