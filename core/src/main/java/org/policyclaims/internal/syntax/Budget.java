package org.policyclaims.internal.syntax;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.policyclaims.Diagnostic;
import org.policyclaims.DiagnosticKind;
import org.policyclaims.Limits;
import org.policyclaims.Span;

/** What is left of the limits while one text is read, and which were met. Used by one thread. */
public final class Budget {
  /** How far before the limit of a text's length a white space is looked for. */
  private static final int LONGEST_WORD = 1000;

  /** The longest time that is measured in nanoseconds without an overflow; nothing takes longer. */
  private static final Duration LONGEST_TIME = Duration.ofDays(365);

  private final Limits limits;
  private final long begun = System.nanoTime();
  private final long allowed;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** Begins: the time runs from here. */
  public Budget(Limits limits) {
    this.limits = limits;
    Duration time = limits.time();
    this.allowed = (time.compareTo(LONGEST_TIME) < 0 ? time : LONGEST_TIME).toNanos();
  }

  /** The limits that were met, in the order in which they were. */
  public List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }

  /** Ends the reading where the thread is interrupted, and leaves it interrupted. */
  public void stopIfInterrupted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("interrupted while a text was read");
    }
  }

  /** The part of the text that is read, from its beginning. */
  public String beginning(String text) {
    if (text.length() <= limits.textLength()) {
      return text;
    }
    int end = end(text);
    report(
        DiagnosticKind.TEXT_TOO_LONG,
        "read to character " + end + " of " + text.length() + ", as long as a text may be",
        new Span(end, text.length()));
    return text.substring(0, end);
  }

  private int end(String text) {
    int limit = limits.textLength();
    for (int end = limit; end > Math.max(0, limit - LONGEST_WORD); end--) {
      if (Character.isWhitespace(text.charAt(end))) {
        return end;
      }
    }
    boolean pair = Character.isSurrogatePair(text.charAt(limit - 1), text.charAt(limit));
    return pair ? limit - 1 : limit;
  }

  /**
   * Whether there is time for another sentence.
   *
   * @param start where it starts
   * @param length how long the text is
   * @throws CancellationException if the thread is interrupted
   */
  boolean allowsSentence(int start, int length) {
    stopIfInterrupted();
    if (System.nanoTime() - begun < allowed) {
      return true;
    }
    report(
        DiagnosticKind.OUT_OF_TIME,
        "read to character " + start + " of " + length + " in the " + seconds() + " s for a text",
        new Span(start, length));
    return false;
  }

  private String seconds() {
    long millis = limits.time().toMillis();
    return millis % 1000 == 0 ? Long.toString(millis / 1000) : Double.toString(millis / 1000.0);
  }

  int sentenceTokens() {
    return limits.sentenceTokens();
  }

  void sentenceInPieces(Span sentence, int tokens, int pieces) {
    report(
        DiagnosticKind.SENTENCE_TOO_LONG,
        "a sentence of " + tokens + " tokens was parsed in " + pieces + " pieces",
        sentence);
  }

  /**
   * Takes note of a claim within more sayings than are kept, and tells how many are too many.
   *
   * @param claim where the claim stands
   * @param sayings in how many sayings it stands
   * @return how many of the outermost to leave out; 0 for any claim but a few
   */
  public int sayingsToLeaveOut(Span claim, int sayings) {
    int extra = Math.max(0, sayings - limits.nesting());
    if (extra > 0) {
      report(
          DiagnosticKind.NESTED_TOO_DEEPLY,
          "a claim stands in " + sayings + " sayings; the outermost " + extra + " were left out",
          claim);
    }
    return extra;
  }

  private void report(DiagnosticKind kind, String message, Span span) {
    diagnostics.add(new Diagnostic(kind, message, Optional.of(span)));
  }
}
