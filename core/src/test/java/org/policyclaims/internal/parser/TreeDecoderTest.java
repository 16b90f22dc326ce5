package org.policyclaims.internal.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TreeDecoderTest {
  private static float[][] rows(float[] arcs, int words) {
    float[][] rows = new float[words][];
    for (int word = 0; word < words; word++) {
      rows[word] = Arrays.copyOfRange(arcs, word * (words + 1), (word + 1) * (words + 1));
    }
    return rows;
  }

  @Test
  void oneWordIsTheRoot() {
    assertThat(TreeDecoder.heads(new float[][] {{-3, 9}})).containsExactly(0);
  }

  @Test
  void takesEachWordsBestHeadWhereThatMakesATree() {
    float[] arcs = {
      0, 0, 9, 0, // the first word hangs on the second
      9, 0, 0, 0, // which is the root
      0, 0, 9, 0,
    };
    assertThat(TreeDecoder.heads(rows(arcs, 3))).containsExactly(2, 0, 2);
  }

  @Test
  void opensARingWhereThatCostsLeast() {
    float[] arcs = {
      1, 0, 9, // each of the two is the other's best head
      5, 8, 0, // and the second does better as the root
    };
    assertThat(TreeDecoder.heads(rows(arcs, 2))).containsExactly(2, 0);
  }

  @Test
  void keepsOneRootWhereTwoWordsWouldBe() {
    float[] arcs = {
      9, 0, 1, //
      9, 3, 0,
    };
    assertThat(TreeDecoder.heads(rows(arcs, 2))).containsExactly(0, 1);
  }

  @Test
  void aWordIsNeverItsOwnHead() {
    float[] arcs = {
      0, 99, 1, //
      2, 1, 99,
    };
    assertThat(TreeDecoder.heads(rows(arcs, 2))).containsExactly(2, 0);
  }

  @Test
  void findsWhatTryingAllTreesFinds() {
    Random random = new Random(7);
    for (int round = 0; round < 3_000; round++) {
      int words = 1 + random.nextInt(5);
      float[] arcs = new float[words * (words + 1)];
      for (int i = 0; i < arcs.length; i++) {
        arcs[i] = random.nextInt(2_000) / 100f;
      }
      int[] found = TreeDecoder.heads(rows(arcs, words));
      assertThat(isTree(found)).isTrue();
      assertThat(score(found, arcs)).isEqualTo(bestScore(new int[words], 0, arcs));
    }
  }

  private static double bestScore(int[] heads, int filled, float[] arcs) {
    if (filled == heads.length) {
      return isTree(heads) ? score(heads, arcs) : Double.NEGATIVE_INFINITY;
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int head = 0; head <= heads.length; head++) {
      heads[filled] = head;
      best = Math.max(best, bestScore(heads, filled + 1, arcs));
    }
    return best;
  }

  private static double score(int[] heads, float[] arcs) {
    double sum = 0;
    for (int word = 0; word < heads.length; word++) {
      sum += arcs[word * (heads.length + 1) + heads[word]];
    }
    return Math.round(sum * 100) / 100.0;
  }

  private static boolean isTree(int[] heads) {
    int roots = 0;
    for (int word = 0; word < heads.length; word++) {
      roots += heads[word] == 0 ? 1 : 0;
      int steps = 0;
      for (int at = word + 1; at != 0; at = heads[at - 1]) {
        if (++steps > heads.length) {
          return false;
        }
      }
    }
    return roots == 1;
  }
}
