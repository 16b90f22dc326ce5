package org.policyclaims.accurate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.policyclaims.internal.parser.ParseScores;
import org.policyclaims.internal.parser.PiecedSentence;

/**
 * Sentences that the encoder reads at once, their pieces and words behind one another. The weights
 * then come to the processor once for all of them. Immutable.
 *
 * @param members the sentences, in the order of the text
 */
record Pack(List<PiecedSentence> members) {
  /** More make the sentences look for what is their own among too many others. */
  private static final int MOST_PIECES = 96;

  /** Packs sentences in their order; one that is longer than a pack is alone. */
  static List<Pack> of(List<PiecedSentence> sentences) {
    List<Pack> packs = new ArrayList<>();
    int from = 0;
    int pieces = 0;
    for (int at = 0; at < sentences.size(); at++) {
      int more = sentences.get(at).pieces().length;
      if (at > from && pieces + more > MOST_PIECES) {
        packs.add(new Pack(sentences.subList(from, at)));
        from = at;
        pieces = 0;
      }
      pieces += more;
    }
    if (from < sentences.size()) {
      packs.add(new Pack(sentences.subList(from, sentences.size())));
    }
    return packs;
  }

  /** The number of each piece. */
  IntStream pieces() {
    return joined(PiecedSentence::pieces);
  }

  /** The shape of each piece's word. */
  IntStream shapes() {
    return joined(PiecedSentence::shapes);
  }

  /** Where each piece stands in its sentence. */
  IntStream places() {
    return members.stream().flatMapToInt(s -> IntStream.range(0, s.pieces().length));
  }

  /** Which sentence each piece belongs to. */
  IntStream sentences() {
    return IntStream.range(0, members.size())
        .flatMap(at -> IntStream.generate(() -> at).limit(members.get(at).pieces().length));
  }

  /** Where each word's first piece stands in the pack. */
  IntStream first() {
    return places(PiecedSentence::first);
  }

  /** Where each word's last piece stands in the pack. */
  IntStream last() {
    return places(PiecedSentence::last);
  }

  /**
   * The scores of each sentence, out of those of all words.
   *
   * @param tags a row for each word
   * @param arcs a row for each word: the root and all words
   * @param dependents a row for each word
   * @param heads the root's row and a row for each word
   */
  List<ParseScores> apart(float[][] tags, float[][] arcs, float[][] dependents, float[][] heads) {
    List<ParseScores> scores = new ArrayList<>(members.size());
    int from = 0;
    for (PiecedSentence member : members) {
      int to = from + member.words();
      scores.add(
          new ParseScores(
              Arrays.copyOfRange(tags, from, to),
              arcsWithin(arcs, from, to),
              Arrays.copyOfRange(dependents, from, to),
              headsWithin(heads, from, to)));
      from = to;
    }
    return scores;
  }

  private static float[][] arcsWithin(float[][] arcs, int from, int to) {
    float[][] within = new float[to - from][to - from + 1];
    for (int word = from; word < to; word++) {
      within[word - from][0] = arcs[word][0];
      System.arraycopy(arcs[word], from + 1, within[word - from], 1, to - from);
    }
    return within;
  }

  private static float[][] headsWithin(float[][] heads, int from, int to) {
    float[][] within = new float[to - from + 1][];
    within[0] = heads[0];
    System.arraycopy(heads, from + 1, within, 1, to - from);
    return within;
  }

  private IntStream joined(Function<PiecedSentence, int[]> numbers) {
    return members.stream().map(numbers).flatMapToInt(Arrays::stream);
  }

  /** Places in the sentences as places in the pack. */
  private IntStream places(Function<PiecedSentence, int[]> within) {
    IntStream.Builder places = IntStream.builder();
    int before = 0;
    for (PiecedSentence member : members) {
      for (int place : within.apply(member)) {
        places.add(before + place);
      }
      before += member.pieces().length;
    }
    return places.build();
  }
}
