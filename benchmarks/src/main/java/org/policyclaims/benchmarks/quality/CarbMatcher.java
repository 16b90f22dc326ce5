package org.policyclaims.benchmarks.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * Scores Open IE extractions as the CaRB benchmark does (Bhardwaj, Aggarwal and Mausam 2019):
 * relation is compared with relation and each argument with the argument in its place, word by
 * word, and two extractions match only where their relations share a word. For recall, a gold
 * extraction counts with the extraction that covers it best, and one extraction may cover several;
 * for precision, extractions are paired with gold extractions one to one, best pairs first, and an
 * extraction without a partner counts as wrong.
 */
final class CarbMatcher {
  private final boolean joined;
  private final boolean strict;

  private CarbMatcher(boolean joined, boolean strict) {
    this.joined = joined;
    this.strict = strict;
  }

  /** Compares all arguments place by place. */
  static CarbMatcher ofPlaces() {
    return new CarbMatcher(false, false);
  }

  /** Compares the subject and, as one, all other arguments, in whatever order they stand. */
  static CarbMatcher ofSubjectAndRest() {
    return new CarbMatcher(true, false);
  }

  /** As by places, but two extractions match only if their arguments, too, share words. */
  static CarbMatcher strict() {
    return new CarbMatcher(false, true);
  }

  /**
   * Scores a system at each confidence that it gave.
   *
   * @param gold the gold extractions
   * @param system the system's extractions; those from sentences that the gold has not are ignored
   * @return a score for each distinct confidence, ascending; empty where nothing was extracted
   */
  List<CarbScore> scores(Collection<OpenTuple> gold, Collection<OpenTuple> system) {
    Map<String, Pairing> pairings = new HashMap<>();
    for (OpenTuple tuple : gold) {
      pairings.computeIfAbsent(key(tuple), unused -> new Pairing()).gold.add(tuple);
    }
    TreeSet<Double> thresholds = new TreeSet<>();
    for (OpenTuple tuple : system) {
      Pairing pairing = pairings.get(key(tuple));
      if (pairing != null) {
        pairing.system.add(tuple);
        thresholds.add(tuple.confidence());
      }
    }
    pairings.values().forEach(pairing -> pairing.compare(joined, strict));
    return thresholds.stream().map(threshold -> score(threshold, pairings.values())).toList();
  }

  private static CarbScore score(double threshold, Collection<Pairing> pairings) {
    double precision = 0;
    double recall = 0;
    int extractions = 0;
    int golds = 0;
    for (Pairing pairing : pairings) {
      List<Integer> kept = pairing.atLeast(threshold);
      precision += pairing.precision(kept);
      recall += pairing.recall(kept);
      extractions += kept.size();
      golds += pairing.gold.size();
    }
    return new CarbScore(
        threshold,
        extractions == 0 ? 0 : precision / extractions,
        golds == 0 ? 0 : recall / golds,
        extractions);
  }

  /** The score at the threshold where F1 is highest. */
  static CarbScore best(List<CarbScore> scores) {
    return scores.stream()
        .max(Comparator.comparingDouble(CarbScore::f1))
        .orElse(new CarbScore(0, 0, 0, 0));
  }

  /** The score of all extractions. */
  static CarbScore full(List<CarbScore> scores) {
    return scores.isEmpty() ? new CarbScore(0, 0, 0, 0) : scores.get(0);
  }

  private static String key(OpenTuple tuple) {
    return tuple.sentence().replace(" ", "").trim();
  }

  /** The extractions of one sentence and how well each pair of them agrees. */
  private static final class Pairing {
    private final List<OpenTuple> gold = new ArrayList<>();
    private final List<OpenTuple> system = new ArrayList<>();
    private double[][] precisions = {};
    private double[][] recalls = {};

    void compare(boolean joined, boolean strict) {
      precisions = new double[gold.size()][system.size()];
      recalls = new double[gold.size()][system.size()];
      for (int g = 0; g < gold.size(); g++) {
        for (int s = 0; s < system.size(); s++) {
          Overlap overlap =
              Overlap.of(slots(gold.get(g), joined), slots(system.get(s), joined), strict);
          precisions[g][s] = overlap.precision();
          recalls[g][s] = overlap.recall();
        }
      }
    }

    List<Integer> atLeast(double threshold) {
      List<Integer> kept = new ArrayList<>();
      for (int s = 0; s < system.size(); s++) {
        if (system.get(s).confidence() >= threshold) {
          kept.add(s);
        }
      }
      return kept;
    }

    double recall(List<Integer> kept) {
      double sum = 0;
      for (double[] row : recalls) {
        double best = 0;
        for (int s : kept) {
          best = Math.max(best, row[s]);
        }
        sum += best;
      }
      return sum;
    }

    double precision(List<Integer> kept) {
      List<Integer> free = new ArrayList<>(kept);
      boolean[] taken = new boolean[gold.size()];
      double sum = 0;
      while (!free.isEmpty()) {
        double best = 0;
        int bestGold = -1;
        Integer bestSystem = -1;
        for (int g = 0; g < gold.size(); g++) {
          for (Integer s : free) {
            if (!taken[g] && precisions[g][s] > best) {
              best = precisions[g][s];
              bestGold = g;
              bestSystem = s;
            }
          }
        }
        if (bestGold < 0) {
          break;
        }
        taken[bestGold] = true;
        free.remove(Integer.valueOf(bestSystem));
        sum += best;
      }
      return sum;
    }
  }

  private static List<List<String>> slots(OpenTuple tuple, boolean joined) {
    List<List<String>> slots = new ArrayList<>();
    slots.add(words(tuple.relation()));
    for (int i = 0; i < tuple.arguments().size(); i++) {
      List<String> words = words(tuple.arguments().get(i));
      if (joined && i > 1) {
        slots.get(2).addAll(words);
      } else {
        slots.add(words);
      }
    }
    return slots;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** Shares of the words of two extractions that agree. */
  private record Overlap(double precision, double recall) {
    private static final Overlap NONE = new Overlap(0, 0);

    static Overlap of(List<List<String>> gold, List<List<String>> system, boolean strict) {
      int common = 0;
      int goldWords = 0;
      int systemWords = 0;
      for (int slot = 0; slot < Math.max(gold.size(), system.size()); slot++) {
        List<String> expected = slot < gold.size() ? gold.get(slot) : List.of();
        List<String> found = slot < system.size() ? system.get(slot) : List.of();
        int shared = shared(expected, found);
        boolean demanded = slot == 0 || strict && slot < 3;
        boolean lacksWords = demanded && shared == 0 && slot < gold.size();
        boolean lacksArgument = slot < 3 && slot < gold.size() && slot >= system.size();
        if (lacksWords || lacksArgument) {
          return NONE;
        }
        common += shared;
        goldWords += expected.size();
        systemWords += found.size();
      }
      return new Overlap((double) common / systemWords, (double) common / goldWords);
    }

    private static int shared(List<String> expected, List<String> found) {
      List<String> rest = new ArrayList<>(found);
      int shared = 0;
      for (String word : expected) {
        if (rest.remove(word)) {
          shared++;
        }
      }
      return shared;
    }
  }
}
