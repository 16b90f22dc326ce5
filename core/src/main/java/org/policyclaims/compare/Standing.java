package org.policyclaims.compare;

import java.util.Optional;
import org.policyclaims.Attribution;
import org.policyclaims.Claim;
import org.policyclaims.Factuality;
import org.policyclaims.Force;
import org.policyclaims.Modality;
import org.policyclaims.Polarity;
import org.policyclaims.Stance;

/**
 * In which way a claim is put by its speaker.
 *
 * @param mood whether it tells what is or what should be
 * @param affirmed whether it is held to be so, rather than not to be so
 * @param factuality how certain it is to whoever makes it
 */
record Standing(Mood mood, boolean affirmed, Factuality factuality) {

  static Standing of(Claim claim) {
    Modality modality = claim.modality();
    Factuality factuality =
        claim.attribution().isEmpty() ? modality.factuality() : modality.speakerFactuality();
    boolean open = factuality == Factuality.UNKNOWN;
    boolean affirmed = open ? isAffirmed(claim) : !factuality.isNegative();
    return new Standing(mood(claim, open), affirmed, factuality);
  }

  /** A denied negation affirms. */
  private static boolean isAffirmed(Claim claim) {
    return (claim.modality().polarity() == Polarity.NEGATIVE) == isDenied(claim);
  }

  private static boolean isDenied(Claim claim) {
    return innermost(claim)
        .filter(saying -> !saying.negated())
        .map(Attribution::stance)
        .filter(stance -> stance == Stance.DENY || stance == Stance.DOUBT)
        .isPresent();
  }

  private static Optional<Attribution> innermost(Claim claim) {
    int count = claim.attribution().size();
    return count == 0 ? Optional.empty() : Optional.of(claim.attribution().get(count - 1));
  }

  private static Mood mood(Claim claim, boolean open) {
    if (open && innermost(claim).filter(Attribution::negated).isPresent()) {
      return Mood.SUPPOSED;
    }
    if (has(claim, Force.DEONTIC)) {
      return Mood.DUTY;
    }
    if (!open) {
      return Mood.ASSERTED;
    }
    return switch (claim.modality().stance()) {
      case DEMAND, PROPOSE -> Mood.DUTY;
      case INTEND -> Mood.WISH;
      case ASK -> Mood.SUPPOSED;
      case PROMISE, THREATEN, PREDICT, DECIDE, DENY, DOUBT -> Mood.ASSERTED;
      default -> has(claim, Force.VOLITION) ? Mood.WISH : Mood.SUPPOSED;
    };
  }

  private static boolean has(Claim claim, Force force) {
    return claim.modality().markers().stream().anyMatch(marker -> marker.force() == force);
  }

  /** What is asserted to be wanted is a wish; a question about it stays one. */
  Standing wanted() {
    return mood == Mood.ASSERTED ? new Standing(Mood.WISH, affirmed, factuality) : this;
  }

  Standing withAffirmed(boolean nowAffirmed) {
    return new Standing(
        mood, nowAffirmed, nowAffirmed == affirmed ? factuality : factuality.negate());
  }
}
