package org.policyclaims.format;

import java.io.IOException;
import java.util.Optional;
import org.policyclaims.ClaimDocument;
import org.policyclaims.Diagnostic;
import org.policyclaims.DiagnosticKind;
import org.policyclaims.Span;

/**
 * The limits that a document's text met. They stand above the text in words, so that they are seen
 * on paper and without script, and are heard.
 */
final class ReportLimits {
  private static final int LONGEST_BEGINNING = 60;

  private ReportLimits() {}

  /** Writes nothing where the text met no limit. */
  static void write(Html html, int number, ClaimDocument document) throws IOException {
    if (document.diagnostics().isEmpty()) {
      return;
    }
    String title = "d" + number + "-limits";
    String kind = document.isPartial() ? "limits partial" : "limits";
    html.open("section", "class", kind, "aria-labelledby", title);
    html.leaf(
        "h3", document.isPartial() ? "Read in part" : "Limits that the text met", "id", title);
    if (document.isPartial()) {
      html.leaf("p", "A part of this text was not read: there may be claims in it.");
    }
    html.open("ul").line();
    for (Diagnostic diagnostic : document.diagnostics()) {
      html.open("li").leaf("strong", kind(diagnostic.kind())).text(": ");
      html.leaf("bdi", diagnostic.message()).text(".");
      Optional<String> beginning =
          diagnostic.span().map(span -> beginning(document.source().text(), span));
      if (beginning.isPresent()) {
        html.text(" From ").open("q").leaf("bdi", beginning.orElseThrow()).close();
      }
      html.close().line();
    }
    html.close().close().line();
  }

  private static String beginning(String text, Span span) {
    int end = Math.min(span.end(), span.start() + 2 * LONGEST_BEGINNING);
    return ReportWords.shortened(text.substring(span.start(), end), LONGEST_BEGINNING);
  }

  private static String kind(DiagnosticKind kind) {
    return switch (kind) {
      case TEXT_TOO_LONG -> "The text is too long";
      case OUT_OF_TIME -> "Reading took too long";
      case SENTENCE_TOO_LONG -> "A sentence is too long";
      case NESTED_TOO_DEEPLY -> "Sayings are nested too deeply";
    };
  }
}
