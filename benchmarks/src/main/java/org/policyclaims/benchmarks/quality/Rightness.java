package org.policyclaims.benchmarks.quality;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What may be asked of a claim before it counts as right. One that is no gold claim's is wrong. */
enum Rightness {
  /** A person makes the claim too, whatever its fields. */
  MADE("made too", 5),
  /** The event that {@link org.policyclaims.Claim#confidence()} is the probability of. */
  MOSTLY_RIGHT("three of five fields", 2),
  /** At most one of the five fields is wrong. */
  NEARLY_RIGHT("four of five fields", 1),
  /** All five fields are right. */
  RIGHT("all five fields", 0);

  private static final Set<ClaimField> CORE =
      EnumSet.of(
          ClaimField.ACTOR,
          ClaimField.ACTION,
          ClaimField.OBJECT,
          ClaimField.SPEAKER,
          ClaimField.STANCE);

  private final String label;
  private final int mostWrong;

  Rightness(String label, int mostWrong) {
    this.label = label;
    this.mostWrong = mostWrong;
  }

  String label() {
    return label;
  }

  /**
   * Whether a claim is right in this way.
   *
   * @param wrong the fields that differ from the gold claim's; empty where there is no gold claim
   */
  boolean holds(Optional<List<ClaimField>> wrong) {
    return wrong
        .filter(fields -> fields.stream().filter(CORE::contains).count() <= mostWrong)
        .isPresent();
  }
}
