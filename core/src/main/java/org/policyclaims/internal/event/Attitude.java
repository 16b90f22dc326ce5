package org.policyclaims.internal.event;

import java.util.Optional;
import org.policyclaims.Stance;

/** What somebody does about an act instead of doing it. */
enum Attitude {
  /** Nothing: "begin to", "hold" in "hold talks". */
  NONE,
  /** Announce to do it: "plan", "will". */
  COMMIT,
  /** Make ready to do it. */
  PREPARE,
  /** Agree or offer to do it. */
  AGREE,
  THREATEN,
  DEMAND,
  REFUSE,
  BACK,
  CONDEMN,
  ALLEGE,
  STOP,
  /** Leave undone: "avoid", "fail". */
  NEGLECT;

  /**
   * What a saying of this kind makes of an act that is its content; empty where it only reports.
   */
  static Optional<Attitude> of(Stance stance) {
    return switch (stance) {
      case THREATEN -> Optional.of(THREATEN);
      case PROMISE, DECIDE, PROPOSE -> Optional.of(COMMIT);
      case DEMAND -> Optional.of(DEMAND);
      default -> Optional.empty();
    };
  }

  /** Whether it is taken to what another does, rather than to what oneself may do. */
  boolean isToAnother() {
    return switch (this) {
      case DEMAND, BACK, CONDEMN, ALLEGE -> true;
      default -> false;
    };
  }
}
