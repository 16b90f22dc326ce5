package org.policyclaims.benchmarks.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policyclaims.Claim;

/**
 * How well claims fit those that a person wrote down. A claim and a gold claim are paired one to
 * one where the action overlaps the anchor, the pairs with most fields right first.
 *
 * @param gold how many claims the person wrote down
 * @param found how many the system found
 * @param matched how many are paired
 * @param whole how many of the pairs have every field right
 * @param right of how many pairs each field is right
 * @param faults what is wrong, a line each
 */
record ClaimScore(
    int gold,
    int found,
    int matched,
    int whole,
    Map<ClaimField, Integer> right,
    List<String> faults) {

  ClaimScore {
    right = Map.copyOf(right);
    faults = List.copyOf(faults);
  }

  /** A gold claim and a claim by index, with the fields that differ. */
  private record Pair(int gold, int claim, List<ClaimField> wrong) {}

  /** Compares the claims of one text. */
  static ClaimScore of(List<GoldClaim> gold, List<Claim> claims) {
    Map<Integer, Pair> pairs = pairs(gold, claims);
    Map<ClaimField, Integer> right = new EnumMap<>(ClaimField.class);
    int whole = 0;
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      Pair pair = pairs.get(i);
      if (pair == null) {
        faults.add("missed: " + gold.get(i).anchor());
        continue;
      }
      for (ClaimField field : ClaimField.values()) {
        right.merge(field, pair.wrong().contains(field) ? 0 : 1, Integer::sum);
      }
      if (pair.wrong().isEmpty()) {
        whole++;
      } else {
        List<String> labels = pair.wrong().stream().map(ClaimField::label).toList();
        faults.add(gold.get(i).anchor() + ": " + String.join(", ", labels));
      }
    }
    Set<Integer> used = new HashSet<>();
    pairs.values().forEach(pair -> used.add(pair.claim()));
    for (int j = 0; j < claims.size(); j++) {
      if (!used.contains(j)) {
        faults.add("spurious: " + claims.get(j).action().text());
      }
    }
    return new ClaimScore(gold.size(), claims.size(), pairs.size(), whole, right, faults);
  }

  private static Map<Integer, Pair> pairs(List<GoldClaim> gold, List<Claim> claims) {
    List<Pair> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < claims.size(); j++) {
        if (gold.get(i).span().overlaps(claims.get(j).action().span())) {
          candidates.add(new Pair(i, j, wrong(gold.get(i), claims.get(j))));
        }
      }
    }
    candidates.sort(
        Comparator.comparingInt((Pair pair) -> pair.wrong().size())
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::claim));
    Map<Integer, Pair> pairs = new HashMap<>();
    Set<Integer> used = new HashSet<>();
    for (Pair candidate : candidates) {
      if (!pairs.containsKey(candidate.gold()) && used.add(candidate.claim())) {
        pairs.put(candidate.gold(), candidate);
      }
    }
    return pairs;
  }

  /** For each claim that is a gold claim's the fields that differ, by its index. */
  static Map<Integer, List<ClaimField>> judged(List<GoldClaim> gold, List<Claim> claims) {
    Map<Integer, List<ClaimField>> judged = new HashMap<>();
    pairs(gold, claims).values().forEach(pair -> judged.put(pair.claim(), pair.wrong()));
    return judged;
  }

  private static List<ClaimField> wrong(GoldClaim gold, Claim claim) {
    List<ClaimField> wrong = new ArrayList<>();
    for (ClaimField field : ClaimField.values()) {
      if (!field.isRight(gold, claim)) {
        wrong.add(field);
      }
    }
    return List.copyOf(wrong);
  }

  /** The score over the texts of both. */
  ClaimScore plus(ClaimScore other) {
    Map<ClaimField, Integer> both = new EnumMap<>(ClaimField.class);
    both.putAll(right);
    other.right.forEach((field, count) -> both.merge(field, count, Integer::sum));
    List<String> lines = new ArrayList<>(faults);
    lines.addAll(other.faults);
    return new ClaimScore(
        gold + other.gold,
        found + other.found,
        matched + other.matched,
        whole + other.whole,
        both,
        lines);
  }

  /** How many claims are no gold claim's. */
  int spurious() {
    return found - matched;
  }

  /** Claims that are there, whatever their fields. */
  Score claims() {
    return new Score(matched, found, gold);
  }

  /** Claims with every field right. */
  Score wholeClaims() {
    return new Score(whole, found, gold);
  }

  /** The share of the pairs in which the field is right; 0 without pairs. */
  double share(ClaimField field) {
    return matched == 0 ? 0 : (double) right.getOrDefault(field, 0) / matched;
  }
}
