package org.policyclaims;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;

/**
 * What the reading of one text may cost. A limit that a text meets is no error: what could be read
 * comes back, and a {@link Diagnostic} in the document tells what was not.
 *
 * <pre>{@code
 * Limits limits = Limits.standard().withTime(Duration.ofSeconds(20)).withTextLength(100_000);
 * ClaimExtractor extractor = ClaimExtractor.builder().limits(limits).build();
 * extractor.close();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param textLength how many UTF-16 code units of a text are read, at least 1. A longer text is cut
 *     at the last white space before, if there is one in the last 1,000, and never within a
 *     surrogate pair
 * @param sentenceTokens how many tokens a sentence may have, from 20 to 1,000. A longer one is cut
 *     into pieces, at a comma or semicolon where there is one in a piece's second half, and each
 *     piece is parsed as a sentence
 * @param time how long the sentences of a text may take to be parsed, more than zero. No sentence
 *     is begun after it; the stages that follow read what was parsed, which takes about a tenth of
 *     the time more. What a text yields then depends on the machine, so it should be more than
 *     texts need
 * @param nesting in how many sayings a claim may stand, at least 1. Of a deeper chain the innermost
 *     ones are kept
 */
public record Limits(int textLength, int sentenceTokens, Duration time, int nesting) {
  private static final int FEWEST_TOKENS = 20;
  private static final int MOST_TOKENS = 1000;

  private static final Limits STANDARD = new Limits(2_000_000, 200, Duration.ofMinutes(10), 16);

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a limit is out of its range; the message names it
   */
  public Limits {
    checkArgument(textLength >= 1, "textLength must be at least 1: %s", textLength);
    checkArgument(
        sentenceTokens >= FEWEST_TOKENS && sentenceTokens <= MOST_TOKENS,
        "sentenceTokens must be from 20 to 1000: %s",
        sentenceTokens);
    checkArgument(!time.isNegative() && !time.isZero(), "time must be more than zero: %s", time);
    checkArgument(nesting >= 1, "nesting must be at least 1: %s", nesting);
  }

  /**
   * Returns the limits that hold where none are chosen: 2,000,000 code units (a thousand pages),
   * 200 tokens a sentence, 10 minutes a text, 16 sayings around a claim.
   *
   * @return the standard limits
   */
  public static Limits standard() {
    return STANDARD;
  }

  /**
   * Changes how much of a text is read.
   *
   * @param newTextLength UTF-16 code units
   * @return a copy with that limit
   * @throws IllegalArgumentException if it is out of its range
   */
  public Limits withTextLength(int newTextLength) {
    return new Limits(newTextLength, sentenceTokens, time, nesting);
  }

  /**
   * Changes how long a sentence may be.
   *
   * @param newSentenceTokens tokens
   * @return a copy with that limit
   * @throws IllegalArgumentException if it is out of its range
   */
  public Limits withSentenceTokens(int newSentenceTokens) {
    return new Limits(textLength, newSentenceTokens, time, nesting);
  }

  /**
   * Changes how long a text may take.
   *
   * @param newTime the time for its sentences
   * @return a copy with that limit
   * @throws IllegalArgumentException if it is out of its range
   */
  public Limits withTime(Duration newTime) {
    return new Limits(textLength, sentenceTokens, newTime, nesting);
  }

  /**
   * Changes how deeply sayings may be nested.
   *
   * @param newNesting sayings around a claim
   * @return a copy with that limit
   * @throws IllegalArgumentException if it is out of its range
   */
  public Limits withNesting(int newNesting) {
    return new Limits(textLength, sentenceTokens, time, newNesting);
  }
}
