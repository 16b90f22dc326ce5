package org.policyclaims.internal.parser;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;

/**
 * Whether the JVM multiplies and adds in one instruction. Where it does not, {@link Math#fma} gives
 * the same numbers a thousand times as slowly.
 */
final class FusedProducts {
  private FusedProducts() {}

  /** Asks the JVM; one that cannot be asked is taken for one that does not. */
  static boolean areFast() {
    try {
      HotSpotDiagnosticMXBean machine =
          ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
      return machine != null && Boolean.parseBoolean(machine.getVMOption("UseFMA").getValue());
    } catch (IllegalArgumentException | LinkageError e) {
      return false;
    }
  }
}
