package org.policyclaims.internal.parser;

import java.util.Arrays;

/**
 * The best tree over scored arcs: the maximum spanning arborescence (Chu and Liu 1965, Edmonds
 * 1967) with exactly one word on the root, as McDonald et al. (2005) use it for parsing.
 */
final class TreeDecoder {
  /** Makes a second word on the root cost more than any other arcs can bring. */
  private static final double SECOND_ROOT = 1e7;

  private TreeDecoder() {}

  /**
   * Finds the tree.
   *
   * @param arcs n rows of n + 1, at least one: how well the root (column 0) or each word does as
   *     the head
   * @return for each word its head: 0 for the root, else the head's index from 1
   */
  static int[] heads(float[][] arcs) {
    int words = arcs.length;
    double[][] scores = new double[words + 1][words + 1];
    for (int word = 1; word <= words; word++) {
      for (int head = 0; head <= words; head++) {
        float score = arcs[word - 1][head];
        scores[word][head] = head == 0 ? score - SECOND_ROOT : score;
      }
      scores[word][word] = Double.NEGATIVE_INFINITY;
    }
    Arrays.fill(scores[0], Double.NEGATIVE_INFINITY);
    int[] heads = best(scores);
    return Arrays.copyOfRange(heads, 1, words + 1);
  }

  /**
   * The best heads of all nodes but node 0. Where taking each node's best head makes a ring, the
   * ring becomes one node and the smaller problem is solved first.
   *
   * @param scores for each node (row) and possible head (column)
   */
  private static int[] best(double[][] scores) {
    int[] heads = new int[scores.length];
    heads[0] = -1;
    for (int node = 1; node < heads.length; node++) {
      for (int head = 1; head < heads.length; head++) {
        if (scores[node][head] > scores[node][heads[node]]) {
          heads[node] = head;
        }
      }
    }
    boolean[] ring = ring(heads);
    return ring.length == 0 ? heads : opened(scores, heads, ring);
  }

  /** The nodes of a ring of heads; empty if there is none. */
  private static boolean[] ring(int[] heads) {
    int[] seenFrom = new int[heads.length];
    for (int start = 1; start < heads.length; start++) {
      int node = start;
      while (node > 0 && seenFrom[node] == 0) {
        seenFrom[node] = start;
        node = heads[node];
      }
      if (node > 0 && seenFrom[node] == start) {
        boolean[] ring = new boolean[heads.length];
        for (int on = node; !ring[on]; on = heads[on]) {
          ring[on] = true;
        }
        return ring;
      }
    }
    return new boolean[0];
  }

  private static int[] opened(double[][] scores, int[] heads, boolean[] ring) {
    int[] outside = new int[heads.length];
    int count = 0;
    for (int node = 0; node < heads.length; node++) {
      if (!ring[node]) {
        outside[count++] = node;
      }
    }
    double[][] smaller = new double[count + 1][count + 1];
    int[] entered = new int[count];
    int[] left = new int[count];
    for (int at = 0; at < count; at++) {
      int node = outside[at];
      for (int other = 0; other < count; other++) {
        smaller[at][other] = scores[node][outside[other]];
      }
      entered[at] = bestEntry(scores, heads, ring, node);
      smaller[count][at] = scores[entered[at]][node] - scores[entered[at]][heads[entered[at]]];
      left[at] = bestHead(scores[node], ring);
      smaller[at][count] = scores[node][left[at]];
    }
    smaller[count][count] = Double.NEGATIVE_INFINITY;
    int[] found = best(smaller);
    int[] result = heads.clone();
    for (int at = 1; at < count; at++) {
      result[outside[at]] = found[at] == count ? left[at] : outside[found[at]];
    }
    int entry = found[count];
    result[entered[entry]] = outside[entry];
    return result;
  }

  /** The node of the ring at which it is best opened for a head from outside. */
  private static int bestEntry(double[][] scores, int[] heads, boolean[] ring, int head) {
    int best = -1;
    double bestGain = Double.NEGATIVE_INFINITY;
    for (int node = 0; node < ring.length; node++) {
      if (ring[node]) {
        double gain = scores[node][head] - scores[node][heads[node]];
        if (best < 0 || gain > bestGain) {
          best = node;
          bestGain = gain;
        }
      }
    }
    return best;
  }

  private static int bestHead(double[] scores, boolean[] ring) {
    int best = -1;
    for (int node = 0; node < ring.length; node++) {
      if (ring[node] && (best < 0 || scores[node] > scores[best])) {
        best = node;
      }
    }
    return best;
  }
}
