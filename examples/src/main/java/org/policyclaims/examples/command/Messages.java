package org.policyclaims.examples.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.policyclaims.examples.export.Texts;

/** One-line messages on standard error, above the line that shows the progress. */
public final class Messages {
  private static final int LONGEST = 500;

  private final PrintWriter err;
  private final boolean debug;
  private String status = "";
  private boolean failed;

  /**
   * Begins without any.
   *
   * @param err where they go
   * @param debug whether stack traces are wanted
   */
  public Messages(PrintWriter err, boolean debug) {
    this.err = err;
    this.debug = debug;
  }

  /**
   * Reports what went wrong, and remembers that something did.
   *
   * @param message what, and what to do about it
   * @param error why
   */
  public void failure(String message, Throwable error) {
    failed = true;
    note(message);
    if (debug) {
      StringWriter trace = new StringWriter();
      error.printStackTrace(new PrintWriter(trace));
      // a message in it may hold words of the text
      trace.toString().lines().forEach(line -> err.println(Texts.withoutSteering(line)));
      err.flush();
    }
  }

  /**
   * Reports that a text was not read to its end.
   *
   * @param message which text, and how far it was read
   */
  public void incomplete(String message) {
    failed = true;
    note(message);
  }

  /**
   * Says what is worth knowing.
   *
   * @param message one line
   */
  public void note(String message) {
    String shown = status;
    status("");
    String line = Texts.oneLine(message);
    err.println("claims: " + (line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line));
    status(shown);
    err.flush();
  }

  /**
   * Tells whether anything went wrong.
   *
   * @return whether {@link #failure} or {@link #incomplete} was called
   */
  public boolean failed() {
    return failed;
  }

  /** Shows a line that the next one replaces; none for an empty one. */
  void status(String line) {
    if (!line.equals(status)) {
      // back to the line's start, and what stands there is erased
      err.print("\r\u001B[K" + line);
      err.flush();
      status = line;
    }
  }
}
