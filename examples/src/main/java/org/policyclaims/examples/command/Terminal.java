package org.policyclaims.examples.command;

import java.util.Arrays;
import java.util.Map;

/**
 * What is known of the terminal.
 *
 * @param out whether standard output is one
 * @param err whether standard error is one
 * @param width how many characters fit a line
 * @param colour whether it wants colour
 */
public record Terminal(boolean out, boolean err, int width, boolean colour) {
  /** No terminal at all: a pipe or a file. */
  public static final Terminal NONE = new Terminal(false, false, 120, false);

  private static final int NARROWEST = 60;

  /**
   * The terminal of this process. Java cannot tell on every version, so the launcher says which
   * streams are one; without it, none is.
   *
   * @param environment the environment variables, of which COLUMNS, NO_COLOR and TERM count
   * @param streams the streams that are a terminal: out, err, both with a comma between, or none
   * @return the terminal
   */
  public static Terminal of(Map<String, String> environment, String streams) {
    boolean plain =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    boolean out = Arrays.asList(streams.split(",")).contains("out");
    boolean err = Arrays.asList(streams.split(",")).contains("err");
    return new Terminal(out, err, width(environment.get("COLUMNS")), out && !plain);
  }

  private static int width(String columns) {
    try {
      return columns == null
          ? NONE.width()
          : Math.max(NARROWEST, Integer.parseInt(columns.strip()));
    } catch (NumberFormatException e) {
      return NONE.width();
    }
  }
}
