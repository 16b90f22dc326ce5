package org.policyclaims.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.policyclaims.ClaimDocument;

/**
 * Writes documents as one HTML file for the eye: each text with its claims highlighted where they
 * were read, every claim with its fields and its chain of sayings, a timeline, and a table of who
 * claims what about whom. The file needs nothing else, holds no address to load from, and is
 * readable without script; where scripts run, it filters and points.
 *
 * <pre>{@code
 * try (ClaimExtractor extractor = ClaimExtractor.builder().build()) {
 *   ClaimDocument document = extractor.extract(PolicyText.of("Minsk paid.").withId("note"));
 *   StringBuilder report = new StringBuilder();
 *   HtmlReport.write(List.of(document), report);
 *   Files.writeString(Path.of("report.html"), report);
 * }
 * }</pre>
 *
 * <p>Everything that comes from a text is escaped, and a content security policy in the file allows
 * its own style and script alone. Thread-safe.
 */
public final class HtmlReport {
  private static final String STYLE = resource("report.css");
  private static final String SCRIPT = resource("report.js");

  /** Of more claims, the cards have the few fields that matter most. */
  private static final int MOST_WHOLE_CARDS = 10_000;

  private final List<ClaimDocument> documents;
  private final Counted out;
  private final Html html;

  private HtmlReport(List<ClaimDocument> documents, Appendable out) {
    this.documents = documents;
    this.out = new Counted(out);
    this.html = new Html(this.out);
  }

  /**
   * Writes a report on the documents, in UTF-8 if the target encodes: the file says so. What is
   * written is never read again, so that it can go to a stream; the target stays open.
   *
   * @param documents what was read from the texts, in the order to show; may be empty
   * @param out where the HTML goes
   * @throws IOException if {@code out} throws it
   */
  public static void write(List<ClaimDocument> documents, Appendable out) throws IOException {
    new HtmlReport(List.copyOf(documents), out).write();
  }

  private void write() throws IOException {
    ReportNames names = new ReportNames(documents);
    List<List<ReportClaim>> byDocument = new ArrayList<>();
    for (ClaimDocument document : documents) {
      byDocument.add(ReportClaim.of(byDocument.size() + 1, document, names));
    }
    List<ReportClaim> claims = byDocument.stream().flatMap(List::stream).toList();
    boolean whole = claims.size() <= MOST_WHOLE_CARDS;
    ReportFilters filters = new ReportFilters(claims, names);
    ReportPositions positions = new ReportPositions(claims, documents, names);
    ReportTimeline timeline = new ReportTimeline(claims, titles());
    ReportMatrix matrix = new ReportMatrix(claims, names);
    html.doctype().open("html", "lang", "en").line();
    head();
    html.open("body").line();
    html.open("header");
    html.leaf("h1", title());
    html.leaf("p", summary(claims.size(), filters.speakers()), "class", "summary").line();
    contents(positions, timeline, matrix);
    html.close().line();
    filters.write(html);
    html.open("main").line();
    if (isMany()) {
      ReportDocuments.write(html, documents, byDocument);
      if (!positions.isEmpty()) {
        positions.write(html);
      }
      views(timeline, matrix);
    }
    legend();
    for (int i = 0; i < documents.size(); i++) {
      document(i + 1, documents.get(i), byDocument.get(i), whole);
    }
    if (!isMany()) {
      views(timeline, matrix);
    }
    html.close().line();
    footer(claims.size(), whole);
    html.leaf("p", "", "id", "said", "class", "unseen", "aria-live", "polite").line();
    html.resource("script", SCRIPT).line();
    html.close().line();
    html.close().line();
  }

  private boolean isMany() {
    return documents.size() > 1;
  }

  private void views(ReportTimeline timeline, ReportMatrix matrix) throws IOException {
    if (!timeline.isEmpty()) {
      timeline.write(html);
    }
    if (!matrix.isEmpty()) {
      matrix.write(html);
    }
    new ReportDebates(documents).write(html);
  }

  /** How large the page is and what it leaves out: a report on a library is no small file. */
  private void footer(int claims, boolean whole) throws IOException {
    String size =
        out.count() < 1_000_000
            ? Math.max(1, out.count() / 1000) + " KB"
            : String.format(Locale.ROOT, "%.1f MB", out.count() / 1e6);
    String left =
        whole
            ? " Every claim stands here with all its fields."
            : " With more than "
                + MOST_WHOLE_CARDS
                + " claims, their further participants, chains of sayings and reasons are left out:"
                + " JSON Lines have them.";
    html.leaf(
        "footer",
        "This page has about "
            + size
            + " for "
            + ReportWords.count(claims, "claim", "claims")
            + " and loads nothing."
            + left);
    html.line();
  }

  private void head() throws IOException {
    html.open("head").line();
    html.empty("meta", "charset", "utf-8").line();
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy()).line();
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    html.empty("meta", "name", "referrer", "content", "no-referrer").line();
    html.empty("meta", "name", "generator", "content", "policyclaims").line();
    html.leaf("title", title()).line();
    html.resource("style", STYLE).line();
    html.close().line();
  }

  private static String policy() {
    return "default-src 'none'; style-src "
        + hash(STYLE)
        + "; script-src "
        + hash(SCRIPT)
        + "; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String inline) {
    byte[] digest = Hashing.sha256().hashString(inline, UTF_8).asBytes();
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }

  private String title() {
    return documents.size() == 1
        ? "Claims in " + ReportDocuments.title(1, documents.get(0))
        : "Claims in " + documents.size() + " documents";
  }

  private List<String> titles() {
    List<String> titles = new ArrayList<>();
    for (ClaimDocument document : documents) {
      titles.add(ReportDocuments.title(titles.size() + 1, document));
    }
    return titles;
  }

  private String summary(int claims, int speakers) {
    String counts =
        ReportWords.count(claims, "claim", "claims")
            + " by "
            + ReportWords.count(speakers, "speaker", "speakers");
    if (documents.size() != 1) {
      return counts + ".";
    }
    String origin = origin(documents.get(0));
    return origin.isEmpty() ? counts + "." : counts + ". Text " + origin + ".";
  }

  private static String origin(ClaimDocument document) {
    List<String> origin = new ArrayList<>();
    document.byline().ifPresent(author -> origin.add("by " + author));
    document.date().map(ReportWords::day).ifPresent(origin::add);
    return String.join(", ", origin);
  }

  private void contents(ReportPositions positions, ReportTimeline timeline, ReportMatrix matrix)
      throws IOException {
    html.open("nav", "aria-label", "Contents").open("ul");
    if (isMany()) {
      link("Texts", "#documents");
      if (!positions.isEmpty()) {
        link("Who says what", "#positions");
      }
    } else {
      link("Text and claims", "#text");
    }
    if (!timeline.isEmpty()) {
      link("Timeline", "#timeline");
    }
    if (!matrix.isEmpty()) {
      link("Who about whom", "#matrix");
    }
    html.close().close().line();
  }

  private void link(String words, String to) throws IOException {
    html.open("li").leaf("a", words, "href", to).close();
  }

  private void legend() throws IOException {
    html.open("p", "class", "legend", "id", "text").text("In the text: ");
    html.leaf("span", "speaker and cue", "class", "s").text(" ");
    html.leaf("span", "actor", "class", "a").text(" ");
    html.leaf("mark", "action", "class", "v").text(" ");
    html.leaf("span", "object", "class", "o").text(" ");
    html.leaf("span", "A number leads to its claim.", "class", "note");
    html.close().line();
  }

  private void document(int number, ClaimDocument document, List<ReportClaim> claims, boolean whole)
      throws IOException {
    String title = "d" + number + "-title";
    html.open("article", "id", "d" + number, "aria-labelledby", title);
    if (documents.size() == 1) {
      html.leaf("h2", "Text and claims", "id", title, "class", "unseen").line();
    } else {
      html.leaf("h2", ReportDocuments.title(number, document), "id", title).line();
      html.leaf("p", origin(document), "class", "summary").line();
    }
    ReportLimits.write(html, number, document);
    html.leaf(
        "p",
        claims.isEmpty()
            ? "No claim was read in this text."
            : ReportWords.count(claims.size(), "claim", "claims"),
        "class",
        "count");
    html.line();
    String text = document.source().text();
    new ReportText(text, claims).write(html, new ReportCards(html, text, whole));
    html.close().line();
  }

  /**
   * Line ends as a browser counts them, whatever the checkout made of them: the hash depends on it.
   */
  private static String resource(String name) {
    try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the jar: " + name);
      }
      return new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("unreadable in the jar: " + name, e);
    }
  }
}
