package org.policyclaims.internal.event;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.policyclaims.EventType;

/** What is done, as the tables name it, with the codebook's words for it. */
record Act(
    String name,
    EventType type,
    Optional<String> mode,
    ImmutableList<String> contexts,
    String root) {

  /** Whether it is done to somebody by force: a strike, an arrest. */
  boolean isForce() {
    return type == EventType.ASSAULT || type == EventType.COERCE;
  }
}
