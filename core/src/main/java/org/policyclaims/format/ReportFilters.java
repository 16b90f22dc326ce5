package org.policyclaims.format;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policyclaims.Claim;
import org.policyclaims.Factuality;
import org.policyclaims.Stance;

/** The search and the filters with what there is to choose. Hidden where no script serves them. */
final class ReportFilters {
  /** What stands in the place of all names that are not offered one by one. */
  static final String OTHERS = "(others)";

  private static final int LONGEST_NAME = 48;

  /** So many names are offered, however rare they are; of more only those that come twice. */
  private static final int FEW_NAMES = 40;

  private static final int MOST_NAMES = 200;

  private final Map<String, Integer> speakers = new LinkedHashMap<>();
  private final Map<String, Integer> actors = new LinkedHashMap<>();
  private final Map<Stance, Integer> stances = new EnumMap<>(Stance.class);
  private final Map<Factuality, Integer> certainties = new EnumMap<>(Factuality.class);
  private final int claims;
  private final ReportNames names;

  ReportFilters(List<ReportClaim> claims, ReportNames names) {
    this.claims = claims.size();
    this.names = names;
    for (ReportClaim one : claims) {
      Claim claim = one.claim();
      one.speakers().forEach(speaker -> speakers.merge(speaker, 1, Integer::sum));
      one.actors().forEach(actor -> actors.merge(actor, 1, Integer::sum));
      stances.merge(claim.modality().stance(), 1, Integer::sum);
      certainties.merge(claim.modality().factuality(), 1, Integer::sum);
    }
  }

  int speakers() {
    return speakers.size();
  }

  void write(Html html) throws IOException {
    html.open("form", "id", "filters", "hidden", "hidden", "aria-label", "Filter the claims");
    html.open("label", "class", "search").leaf("span", "Search").text(" ");
    html.empty("input", "type", "search", "name", "q", "autocomplete", "off").close().line();
    names(html, "speaker", "Speaker", speakers);
    names(html, "actor", "Actor", actors);
    select(html, "stance", "Stance");
    for (Map.Entry<Stance, Integer> stance : mostFrequentFirst(stances)) {
      Stance value = stance.getKey();
      option(html, value.name(), ReportWords.stance(value), stance.getValue());
    }
    html.close().close().line();
    select(html, "certainty", "Certainty");
    for (Map.Entry<Factuality, Integer> certainty : certainties.entrySet()) {
      Factuality value = certainty.getKey();
      String words = ReportWords.of(value) + ", " + value.label();
      option(html, value.label(), words, certainty.getValue());
    }
    html.close().close().line();
    html.leaf("output", ReportWords.count(claims, "claim", "claims"), "id", "shown");
    html.leaf("button", "Show all", "type", "reset").close().line();
  }

  private void names(Html html, String name, String label, Map<String, Integer> counts)
      throws IOException {
    select(html, name, label);
    List<String> offered =
        ReportMatrix.mostFrequent(counts, counts.size()).stream()
            .filter(one -> counts.size() <= FEW_NAMES || isOffered(one, counts.get(one)))
            .limit(MOST_NAMES)
            .toList();
    for (String one : offered) {
      option(html, one, ReportWords.shortened(one, LONGEST_NAME), counts.get(one));
    }
    int rest = counts.size() - offered.size();
    if (rest > 0) {
      int of =
          counts.values().stream().mapToInt(Integer::intValue).sum()
              - offered.stream().mapToInt(counts::get).sum();
      option(html, OTHERS, ReportWords.count(rest, "other", "others"), of);
    }
    html.close().close().line();
  }

  private boolean isOffered(String name, int count) {
    boolean nobody = name.equals(ReportNames.NOBODY) || name.equals(ReportNames.AUTHOR);
    return nobody || (count > 1 && names.isKnown(name));
  }

  private static <K> List<Map.Entry<K, Integer>> mostFrequentFirst(Map<K, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.<K, Integer>comparingByValue(Comparator.reverseOrder()))
        .toList();
  }

  private static void select(Html html, String name, String label) throws IOException {
    html.open("label").leaf("span", label).text(" ");
    html.open("select", "name", name).leaf("option", "all", "value", "");
  }

  private static void option(Html html, String value, String words, int count) throws IOException {
    html.leaf("option", words + " (" + count + ")", "value", value);
  }
}
