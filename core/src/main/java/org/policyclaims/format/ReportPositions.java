package org.policyclaims.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policyclaims.ClaimDate;
import org.policyclaims.ClaimDocument;

/**
 * Who says what, and when, over all texts: those who are cited most, each with the surest of their
 * claims in the order of time. Where a script runs, the same table shows what search and filters
 * leave.
 */
final class ReportPositions {
  private static final int MOST_SPEAKERS = 25;
  private static final int MOST_CLAIMS = 6;
  private static final int LONGEST_GIST = 200;
  private static final int LONGEST_TITLE = 60;

  private final List<ClaimDocument> documents;
  private final Map<String, List<ReportClaim>> bySpeaker = new LinkedHashMap<>();

  ReportPositions(List<ReportClaim> claims, List<ClaimDocument> documents, ReportNames names) {
    this.documents = documents;
    for (ReportClaim claim : claims) {
      if (!claim.isAuthors()) {
        claim.speakers().stream()
            .filter(names::isKnown)
            .forEach(name -> bySpeaker.computeIfAbsent(name, key -> new ArrayList<>()).add(claim));
      }
    }
  }

  boolean isEmpty() {
    return bySpeaker.isEmpty();
  }

  void write(Html html) throws IOException {
    List<Map.Entry<String, List<ReportClaim>>> ranked =
        bySpeaker.entrySet().stream()
            .sorted(
                Comparator.comparingInt(
                    (Map.Entry<String, List<ReportClaim>> one) -> -one.getValue().size()))
            .limit(MOST_SPEAKERS)
            .toList();
    html.open("section", "id", "positions", "aria-labelledby", "positions-title");
    html.leaf("h2", "Who says what", "id", "positions-title").line();
    html.leaf("p", note(ranked.size()), "class", "note").line();
    html.open("div", "class", "scroll").open("table");
    html.open("thead").open("tr");
    html.leaf("th", "Who", "scope", "col").leaf("th", "Says", "scope", "col");
    html.leaf("th", "When", "scope", "col").leaf("th", "Where", "scope", "col");
    html.close().close().line();
    for (Map.Entry<String, List<ReportClaim>> speaker : ranked) {
      group(html, speaker.getKey(), speaker.getValue());
    }
    html.close().close().close().line();
  }

  private String note(int shown) {
    return "The "
        + shown
        + " who are cited most, of "
        + bySpeaker.size()
        + " with a name, each with up to "
        + MOST_CLAIMS
        + " of the claims that were read most surely, in the order of time. Search and filters bring all others. What authors claim in"
        + " their own name is in the texts.";
  }

  private void group(Html html, String speaker, List<ReportClaim> claims) throws IOException {
    List<ReportClaim> first =
        claims.stream()
            .sorted(Comparator.comparingDouble((ReportClaim one) -> -one.claim().confidence()))
            .limit(MOST_CLAIMS)
            .sorted(Comparator.comparing(claim -> day(claim).orElse("9999")))
            .toList();
    html.open("tbody").line();
    for (int i = 0; i < first.size(); i++) {
      html.open("tr", "data-c", first.get(i).key());
      if (i == 0) {
        html.open("th", "scope", "rowgroup", "rowspan", String.valueOf(first.size()));
        html.leaf("bdi", ReportWords.shortened(speaker, LONGEST_TITLE)).text(" ");
        html.leaf("span", String.valueOf(claims.size()), "class", "note").close();
      }
      row(html, first.get(i));
    }
    html.close().line();
  }

  private void row(Html html, ReportClaim claim) throws IOException {
    ClaimDocument document = documents.get(claim.document() - 1);
    html.open("td").open("a", "href", "#" + claim.cardId());
    html.leaf("bdi", ReportWords.shortened(claim.claim().gist(), LONGEST_GIST)).close().close();
    html.leaf("td", day(claim).orElse(""), "class", "day");
    html.open("td")
        .leaf(
            "bdi",
            ReportWords.shortened(
                ReportDocuments.title(claim.document(), document), LONGEST_TITLE));
    html.close().close().line();
  }

  /** The claim's day, else that of its text. */
  private Optional<String> day(ReportClaim claim) {
    return claim
        .claim()
        .date()
        .flatMap(ClaimDate::from)
        .or(() -> documents.get(claim.document() - 1).date())
        .map(Object::toString);
  }
}
