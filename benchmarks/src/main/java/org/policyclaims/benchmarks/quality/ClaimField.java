package org.policyclaims.benchmarks.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.policyclaims.Argument;
import org.policyclaims.Claim;
import org.policyclaims.ClaimDate;
import org.policyclaims.Cue;
import org.policyclaims.Participant;

/**
 * A field of a claim and when it is right: words where most are the same, articles and case aside,
 * and everything else to the letter.
 */
enum ClaimField {
  ACTOR("actor"),
  ACTOR_CANONICAL("actorCanonical"),
  ACTION("action"),
  OBJECT("object"),
  SAID_ON("saidOn"),
  EVENT_DATE("eventDate"),
  STANCE("stance"),
  CUE("cue"),
  SPEAKER("speaker"),
  FACTUALITY("factuality"),
  ARGUMENTS("arguments");

  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  /** The token F1 from which on two texts count as the same. */
  private static final double SAME = 0.7;

  private final String label;

  ClaimField(String label) {
    this.label = label;
  }

  /** Its name in the claims files. */
  String label() {
    return label;
  }

  boolean isRight(GoldClaim gold, Claim claim) {
    Optional<String> wanted = gold.text(label);
    return switch (this) {
      case ACTOR -> sameWords(wanted, claim.actor().map(Participant::text));
      // A person wrote it only where the actor's own words do not tell.
      case ACTOR_CANONICAL ->
          wanted.isEmpty() || sameWords(wanted, claim.actor().flatMap(Participant::canonical));
      case ACTION -> sameWords(wanted, Optional.of(claim.action().lemma()));
      case OBJECT -> sameWords(wanted, claim.object().map(Participant::text));
      case SAID_ON -> wanted.equals(saidOn(claim).map(ClaimDate::value));
      case EVENT_DATE -> wanted.equals(claim.eventDate().map(ClaimDate::value));
      case STANCE -> wanted.equals(Optional.of(claim.modality().stance().name()));
      case CUE -> sameWords(wanted, claim.modality().cue().map(Cue::text));
      case SPEAKER -> sameWords(wanted, claim.speaker().flatMap(Participant::canonical));
      case FACTUALITY -> wanted.equals(Optional.of(claim.modality().factuality().label()));
      case ARGUMENTS -> sameArguments(gold, claim);
    };
  }

  /** What a saying within a saying was said on is the date of the inner one. */
  private static Optional<ClaimDate> saidOn(Claim claim) {
    int layers = claim.attribution().size();
    return layers == 0 ? Optional.empty() : claim.attribution().get(layers - 1).saidOn();
  }

  private static boolean sameArguments(GoldClaim gold, Claim claim) {
    Map<String, String> found =
        claim.arguments().stream()
            .collect(
                Collectors.toMap(
                    argument -> argument.preposition().orElse(""),
                    (Argument argument) -> argument.participant().text(),
                    (first, last) -> last));
    return gold.arguments().entrySet().stream()
        .allMatch(
            wanted ->
                sameWords(
                    Optional.of(wanted.getValue()),
                    Optional.ofNullable(found.get(wanted.getKey()))));
  }

  private static boolean sameWords(Optional<String> gold, Optional<String> found) {
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
        .toList();
  }
}
