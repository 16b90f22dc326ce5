package org.policyclaims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.json.JsonObject;
import javax.json.JsonString;
import javax.json.JsonValue;

/**
 * Compares claims with gold claims, field by field. A claim and a gold claim are paired one to one
 * where the action overlaps the gold anchor, the pairs with most equal fields first; a text field
 * is equal at a token F1 of at least 0.7, articles and case aside.
 */
final class GoldScore {
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final double SAME = 0.7;

  private static final Map<String, BiPredicate<JsonObject, Claim>> FIELDS = fields();

  private final List<JsonObject> gold;
  private final List<Claim> claims;
  private final Map<Integer, Integer> pairs = new HashMap<>();

  GoldScore(List<JsonObject> gold, List<Claim> claims) {
    this.gold = gold;
    this.claims = claims;
    pair();
  }

  private static Map<String, BiPredicate<JsonObject, Claim>> fields() {
    Map<String, BiPredicate<JsonObject, Claim>> fields = new LinkedHashMap<>();
    fields.put(
        "actor", (gold, claim) -> same(text(gold, "actor"), claim.actor().map(Participant::text)));
    fields.put(
        "actorCanonical",
        (gold, claim) ->
            text(gold, "actorCanonical").isEmpty()
                || same(
                    text(gold, "actorCanonical"), claim.actor().flatMap(Participant::canonical)));
    fields.put(
        "action", (gold, claim) -> same(text(gold, "action"), Optional.of(claim.action().lemma())));
    fields.put(
        "object",
        (gold, claim) -> same(text(gold, "object"), claim.object().map(Participant::text)));
    fields.put(
        "saidOn",
        (gold, claim) ->
            text(gold, "saidOn")
                .equals(
                    claim.attribution().stream()
                        .reduce((outer, inner) -> inner)
                        .flatMap(Attribution::saidOn)
                        .map(ClaimDate::value)));
    fields.put(
        "eventDate",
        (gold, claim) -> text(gold, "eventDate").equals(claim.eventDate().map(ClaimDate::value)));
    fields.put(
        "stance",
        (gold, claim) ->
            text(gold, "stance").equals(Optional.of(claim.modality().stance().name())));
    fields.put(
        "cue", (gold, claim) -> same(text(gold, "cue"), claim.modality().cue().map(Cue::text)));
    fields.put(
        "speaker",
        (gold, claim) ->
            same(text(gold, "speaker"), claim.speaker().flatMap(Participant::canonical)));
    fields.put(
        "factuality",
        (gold, claim) ->
            text(gold, "factuality").equals(Optional.of(claim.modality().factuality().label())));
    fields.put("arguments", GoldScore::sameArguments);
    return fields;
  }

  private static boolean sameArguments(JsonObject gold, Claim claim) {
    JsonObject wanted = gold.getJsonObject("arguments");
    if (wanted == null) {
      return true;
    }
    Map<String, String> given = new HashMap<>();
    for (Argument argument : claim.arguments()) {
      given.put(argument.preposition().orElse(""), argument.participant().text());
    }
    return wanted.keySet().stream()
        .allMatch(
            preposition ->
                same(
                    Optional.of(wanted.getString(preposition)),
                    Optional.ofNullable(given.get(preposition))));
  }

  private void pair() {
    record Pair(int equal, int gold, int claim) {}
    List<Pair> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      Span anchor = new Span(gold.get(i).getInt("start"), gold.get(i).getInt("end"));
      for (int j = 0; j < claims.size(); j++) {
        if (anchor.overlaps(claims.get(j).action().span())) {
          candidates.add(new Pair(FIELDS.size() - unequal(i, j).size(), i, j));
        }
      }
    }
    candidates.sort(
        Comparator.comparingInt(Pair::equal)
            .reversed()
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::claim));
    Set<Integer> used = new HashSet<>();
    for (Pair candidate : candidates) {
      if (!pairs.containsKey(candidate.gold()) && used.add(candidate.claim())) {
        pairs.put(candidate.gold(), candidate.claim());
      }
    }
  }

  private List<String> unequal(int goldIndex, int claimIndex) {
    return FIELDS.entrySet().stream()
        .filter(field -> !field.getValue().test(gold.get(goldIndex), claims.get(claimIndex)))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Optional<String> text(JsonObject gold, String field) {
    JsonValue value = gold.get(field);
    return value instanceof JsonString string ? Optional.of(string.getString()) : Optional.empty();
  }

  private static boolean same(Optional<String> gold, Optional<String> found) {
    if (gold.isEmpty() || found.isEmpty()) {
      return gold.isEmpty() && found.isEmpty();
    }
    List<String> wanted = tokens(gold.get());
    List<String> given = tokens(found.get());
    List<String> left = new ArrayList<>(given);
    long common = wanted.stream().filter(left::remove).count();
    return common > 0 && 2.0 * common / (wanted.size() + given.size()) >= SAME;
  }

  private static List<String> tokens(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .filter(word -> !ARTICLES.contains(word))
        .collect(Collectors.toList());
  }

  int matched() {
    return pairs.size();
  }

  int spurious() {
    return claims.size() - pairs.size();
  }

  long whole() {
    return pairs.entrySet().stream()
        .filter(pair -> unequal(pair.getKey(), pair.getValue()).isEmpty())
        .count();
  }

  /** Whether the gold claim with that anchor is found with all fields equal. */
  boolean isWhole(String anchor) {
    return pairs.entrySet().stream()
        .anyMatch(
            pair ->
                gold.get(pair.getKey()).getString("anchor").contains(anchor)
                    && unequal(pair.getKey(), pair.getValue()).isEmpty());
  }

  /** What is wrong, a line each, and the score. */
  @Override
  public String toString() {
    StringBuilder report = new StringBuilder();
    for (int i = 0; i < gold.size(); i++) {
      String anchor = gold.get(i).getString("anchor");
      if (!pairs.containsKey(i)) {
        report.append("missed: ").append(anchor).append('\n');
      } else if (!unequal(i, pairs.get(i)).isEmpty()) {
        report.append(anchor).append(": ").append(unequal(i, pairs.get(i))).append('\n');
      }
    }
    for (int j = 0; j < claims.size(); j++) {
      if (!pairs.containsValue(j)) {
        report.append("spurious: ").append(claims.get(j).action().text()).append('\n');
      }
    }
    return report
        + String.format(
            "matched %d of %d, spurious %d, all fields equal %d of %d",
            matched(), gold.size(), spurious(), whole(), gold.size());
  }
}
