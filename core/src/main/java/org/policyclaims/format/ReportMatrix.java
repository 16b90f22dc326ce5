package org.policyclaims.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.policyclaims.Claim;

/** Who claims what about whom: how often, and what most often, for each speaker and actor. */
final class ReportMatrix {
  private static final int MOST_ACTORS = 12;
  private static final int MOST_SPEAKERS = 6;
  private static final int MOST_ACTIONS = 3;
  private static final int LONGEST_ACTION = 24;

  private record Pair(String speaker, String actor) {}

  private final Map<Pair, List<Claim>> cells = new HashMap<>();
  private final List<String> speakers;
  private final List<String> actors;
  private final int allSpeakers;
  private final int allActors;

  ReportMatrix(List<ReportClaim> claims, ReportNames names) {
    Map<String, Integer> bySpeaker = new LinkedHashMap<>();
    Map<String, Integer> byActor = new LinkedHashMap<>();
    for (ReportClaim one : claims) {
      Claim claim = one.claim();
      // A claim without actor is about nobody; "it" and "this" stand for nobody that was told.
      List<String> about = one.actors().stream().filter(names::isKnown).toList();
      about.forEach(actor -> byActor.merge(actor, 1, Integer::sum));
      for (String speaker : about.isEmpty() ? List.<String>of() : one.speakers()) {
        bySpeaker.merge(speaker, 1, Integer::sum);
        for (String actor : about) {
          cells.computeIfAbsent(new Pair(speaker, actor), cell -> new ArrayList<>()).add(claim);
        }
      }
    }
    this.allSpeakers = bySpeaker.size();
    this.allActors = byActor.size();
    this.speakers = mostFrequent(bySpeaker, MOST_SPEAKERS);
    this.actors = mostFrequent(byActor, MOST_ACTORS);
  }

  static List<String> mostFrequent(Map<String, Integer> counts, int most) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  boolean isEmpty() {
    return cells.isEmpty();
  }

  void write(Html html) throws IOException {
    ReportSpeakers.open(html, "matrix", "Who claims what about whom", "about", speakers);
    for (String actor : actors) {
      row(html, actor);
    }
    ReportSpeakers.close(html, note());
  }

  private void row(Html html, String actor) throws IOException {
    html.open("tr").open("th", "scope", "row");
    html.leaf("bdi", ReportWords.shortened(actor, ReportSpeakers.LONGEST_NAME)).close();
    for (String speaker : speakers) {
      List<Claim> claims = cells.getOrDefault(new Pair(speaker, actor), List.of());
      html.open("td");
      if (!claims.isEmpty()) {
        count(html, claims.size(), speaker, actor);
        html.leaf("span", actions(claims), "class", "note");
      }
      html.close();
    }
    html.close().line();
  }

  private static void count(Html html, int count, String speaker, String actor) throws IOException {
    html.leaf(
        "a",
        String.valueOf(count),
        "href",
        "#matrix",
        "data-speaker",
        speaker,
        "data-actor",
        actor,
        "aria-label",
        ReportWords.count(count, "claim", "claims") + " by " + speaker + " about " + actor);
    html.text(" ");
  }

  private static String actions(Collection<Claim> claims) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Claim claim : claims) {
      counts.merge(ReportWords.action(claim), 1, Integer::sum);
    }
    return mostFrequent(counts, MOST_ACTIONS).stream()
            .map(action -> ReportWords.shortened(action, LONGEST_ACTION))
            .collect(Collectors.joining(", "))
        + (counts.size() > MOST_ACTIONS ? ", …" : "");
  }

  private String note() {
    String note = "Columns: who makes the claim. Rows: whom it is about, where it is a known name.";
    if (allActors > actors.size() || allSpeakers > speakers.size()) {
      note +=
          " The most frequent are shown: "
              + ReportWords.count(actors.size(), "actor", "actors")
              + " of "
              + allActors
              + ", "
              + ReportWords.count(speakers.size(), "speaker", "speakers")
              + " of "
              + allSpeakers
              + ".";
    }
    return note;
  }
}
