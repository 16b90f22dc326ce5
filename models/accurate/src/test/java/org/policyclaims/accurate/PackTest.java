package org.policyclaims.accurate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.policyclaims.internal.parser.Encoder;
import org.policyclaims.internal.parser.ParseScores;
import org.policyclaims.internal.parser.PiecedSentence;

/** Sentences that the encoder reads at once. */
class PackTest {
  private static final int BEGINNING = 101;
  private static final int END = 102;

  /** A sentence of so many words, of which each third has two pieces. */
  private static PiecedSentence sentence(int words) {
    Random random = new Random(words);
    int[] first = IntStream.range(0, words).map(word -> 1 + word + word / 3).toArray();
    int[] last = IntStream.range(0, words).map(word -> 1 + word + (word + 1) / 3).toArray();
    int size = last[words - 1] + 2;
    int[] pieces = random.ints(size, 1000, 30_000).toArray();
    pieces[0] = BEGINNING;
    pieces[size - 1] = END;
    return new PiecedSentence(pieces, random.ints(size, 0, 8).toArray(), first, last);
  }

  private static List<Integer> sizes(int... words) {
    List<PiecedSentence> sentences = IntStream.of(words).mapToObj(PackTest::sentence).toList();
    List<Pack> packs = Pack.of(sentences);
    assertThat(packs.stream().flatMap(pack -> pack.members().stream())).isEqualTo(sentences);
    return packs.stream().map(pack -> pack.members().size()).toList();
  }

  @Test
  void sentencesAreTakenTogetherInTheirOrderAsFarAsTheyFit() {
    assertThat(sizes(20, 20, 20, 20, 20)).containsExactly(3, 2);
    assertThat(sizes(1, 60, 60, 1)).containsExactly(2, 2);
  }

  @Test
  void aLongSentenceIsAlone() {
    assertThat(sizes(10, 200, 10)).containsExactly(1, 1, 1);
    assertThat(sizes(200)).containsExactly(1);
  }

  @Test
  void noSentencesMakeNoPack() {
    assertThat(sizes()).isEmpty();
  }

  @Test
  void aSentenceHasTheSameScoresToTheLastBitInAnyCompany() {
    Encoder encoder = new OnnxEncoderProvider().load();
    List<PiecedSentence> sentences =
        Stream.of(1, 30, 2, 25, 7, 140, 3, 3, 3, 60, 11, 1, 19, 44)
            .map(PackTest::sentence)
            .toList();
    List<ParseScores> together = encoder.scoreAll(sentences);
    assertThat(together).hasSameSizeAs(sentences);
    for (int i = 0; i < sentences.size(); i++) {
      assertThat(together.get(i))
          .usingRecursiveComparison()
          .isEqualTo(encoder.score(sentences.get(i)));
    }
  }
}
