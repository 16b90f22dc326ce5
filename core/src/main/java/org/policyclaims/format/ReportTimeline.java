package org.policyclaims.format;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policyclaims.Attribution;
import org.policyclaims.Claim;
import org.policyclaims.ClaimDate;

/** The dated claims of all documents, oldest first, those of one date together. */
final class ReportTimeline {
  private static final int MOST_CLAIMS = 500;
  private static final int LONGEST_PHRASE = 160;

  private record Dated(ReportClaim claim, ClaimDate date) {
    String label() {
      return ReportWords.calendar(date).orElse(date.text());
    }

    LocalDate day() {
      return date.from().or(date::to).orElse(LocalDate.MAX);
    }

    boolean isOnCalendar() {
      return date.from().isPresent() || date.to().isPresent();
    }
  }

  private final List<Dated> dated = new ArrayList<>();
  private final int withoutDay;
  private final List<String> documents;

  /** The names of the documents; with several, each claim says where it stands. */
  ReportTimeline(List<ReportClaim> claims, List<String> documents) {
    this.documents = documents;
    for (ReportClaim claim : claims) {
      claim.claim().date().ifPresent(date -> dated.add(new Dated(claim, date)));
    }
    int all = dated.size();
    dated.removeIf(one -> !one.isOnCalendar());
    withoutDay = all - dated.size();
    dated.sort(
        Comparator.comparing(Dated::day)
            .thenComparing(one -> one.date().to().orElse(LocalDate.MAX)));
  }

  boolean isEmpty() {
    return dated.isEmpty();
  }

  void write(Html html) throws IOException {
    html.open("section", "id", "timeline", "aria-labelledby", "timeline-title");
    html.leaf("h2", "Timeline", "id", "timeline-title").line();
    if (byLabel().size() > 1) {
      new TimeAxis(points()).write(html);
    }
    html.open("ol", "class", "dates").line();
    for (Map.Entry<String, List<Dated>> date : byLabel().entrySet()) {
      html.open("li").leaf("h3", date.getKey()).open("ol");
      for (Dated one : date.getValue()) {
        entry(html, one);
      }
      html.close().close().line();
    }
    html.close().line();
    notes(html);
    html.close().line();
  }

  private List<TimeAxis.Point> points() {
    return byLabel().values().stream()
        .map(date -> new TimeAxis.Point(date.get(0).day(), date.size()))
        .toList();
  }

  private Map<String, List<Dated>> byLabel() {
    Map<String, List<Dated>> byLabel = new LinkedHashMap<>();
    for (Dated one : dated.subList(0, Math.min(dated.size(), MOST_CLAIMS))) {
      byLabel.computeIfAbsent(one.label(), label -> new ArrayList<>()).add(one);
    }
    return byLabel;
  }

  private void entry(Html html, Dated one) throws IOException {
    Claim claim = one.claim().claim();
    html.open("li", "data-c", one.claim().key());
    html.leaf(
        "a",
        String.valueOf(one.claim().number()),
        "class",
        "number",
        "href",
        "#" + one.claim().cardId(),
        "aria-label",
        "Claim " + one.claim().number());
    html.text(" ");
    html.leaf("bdi", ReportWords.shortened(claim.gist(), LONGEST_PHRASE)).text(" ");
    html.leaf("span", note(one.claim()), "class", "note");
    html.close();
  }

  private String note(ReportClaim claim) {
    String kind = isSaying(claim.claim()) ? "said then" : "happens then";
    return documents.size() > 1 ? kind + ", " + documents.get(claim.document() - 1) : kind;
  }

  /** Whether the date is that of the innermost saying. */
  private static boolean isSaying(Claim claim) {
    List<Attribution> chain = claim.attribution();
    return !chain.isEmpty() && chain.get(chain.size() - 1).saidOn().isPresent();
  }

  private void notes(Html html) throws IOException {
    List<String> notes = new ArrayList<>();
    if (dated.size() > MOST_CLAIMS) {
      notes.add("The first " + MOST_CLAIMS + " of " + dated.size() + " dated claims are shown.");
    }
    if (withoutDay > 0) {
      notes.add(
          ReportWords.count(withoutDay, "claim names a time", "claims name a time")
              + " that has no place on the calendar, such as “earlier”.");
    }
    if (!notes.isEmpty()) {
      html.leaf("p", String.join(" ", notes), "class", "note");
    }
  }
}
