package org.policyclaims.benchmarks.performance;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Counts tokens, so that JMH reports tokens a second beside its operations. */
@AuxCounters(AuxCounters.Type.OPERATIONS)
@State(Scope.Thread)
public class TokenCount {
  /** Tokens read so far; JMH sets it back. */
  public long tokens;
}
