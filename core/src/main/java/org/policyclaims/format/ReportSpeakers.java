package org.policyclaims.format;

import java.io.IOException;
import java.util.List;

/** The frame of a table with a column for each speaker. */
final class ReportSpeakers {
  /** Longer names end in a sign that something is left out. */
  static final int LONGEST_NAME = 48;

  private ReportSpeakers() {}

  /** Opens section, table and body; the caller writes the rows and then calls {@link #close}. */
  static void open(Html html, String id, String title, String corner, List<String> speakers)
      throws IOException {
    String heading = id + "-title";
    html.open("section", "id", id, "aria-labelledby", heading);
    html.leaf("h2", title, "id", heading).line();
    html.open(
        "div", "class", "scroll", "tabindex", "0", "role", "region", "aria-labelledby", heading);
    html.open("table");
    html.open("thead").open("tr").leaf("th", corner, "scope", "col", "class", "corner");
    for (String speaker : speakers) {
      html.open("th", "scope", "col").leaf("bdi", ReportWords.shortened(speaker, LONGEST_NAME));
      html.close();
    }
    html.close().close().line();
    html.open("tbody").line();
  }

  /** Closes what {@link #open} opened, with a note below the table. */
  static void close(Html html, String note) throws IOException {
    html.close().close().close().line();
    html.leaf("p", note, "class", "note");
    html.close().line();
  }
}
