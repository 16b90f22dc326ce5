package org.policyclaims.internal.parser;

/**
 * A sentence as an encoder takes it. The arrays are not copied and must not be changed.
 *
 * @param pieces the number of each word piece, with those that mark beginning and end
 * @param shapes the shape of each piece's word, from 0 to 7: the encoder's pieces know no capitals
 * @param first where each word's first piece stands
 * @param last where each word's last piece stands
 */
@SuppressWarnings("ArrayRecordComponent") // made for each sentence, and read at once
public record PiecedSentence(int[] pieces, int[] shapes, int[] first, int[] last) {
  /** How many pieces an encoder takes. */
  public static final int MOST_PIECES = 512;

  /** How many words the sentence has. */
  public int words() {
    return first.length;
  }
}
