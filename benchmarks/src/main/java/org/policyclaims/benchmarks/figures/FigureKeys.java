package org.policyclaims.benchmarks.figures;

import java.util.Locale;
import org.policyclaims.Profile;

/**
 * How figures are named.
 *
 * <pre>{@code
 * FigureKeys.suffix(Profile.ACCURATE); // "_accurate"
 * }</pre>
 */
public final class FigureKeys {
  private FigureKeys() {}

  /** What stands behind the name of a figure of this profile; the default has the short names. */
  public static String suffix(Profile profile) {
    return profile == Profile.BALANCED ? "" : "_" + profile.name().toLowerCase(Locale.ROOT);
  }
}
