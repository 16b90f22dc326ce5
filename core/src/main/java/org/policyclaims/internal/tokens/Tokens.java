package org.policyclaims.internal.tokens;

import java.util.Arrays;
import java.util.Locale;

/**
 * The columns of a sentence while it is being read: a row a token. Whoever made it fills it in and
 * hands it on; from then on it stays as it is. Not thread-safe.
 */
public final class Tokens {
  /** The head of the root, and the answer where no token fits. */
  public static final int NONE = -1;

  /** The certainty of a token of which no parser tells how sure it is. */
  public static final float UNTOLD = -1;

  private static final double LEAST_CERTAINTY = 1e-6;

  public final String[] words;
  public final String[] lowers;
  public final String[] lemmas;
  public final String[] tags;
  public final String[] names;
  public final int[] heads;
  public final String[] relations;
  public final int[] starts;
  public final int[] ends;

  /** How sure the parser is of head and relation, from 0 to 1; {@link #UNTOLD} if it tells not. */
  public final float[] certainties;

  /** Columns of so many tokens, all outside of names and without heads. */
  public Tokens(int size) {
    words = new String[size];
    lowers = new String[size];
    lemmas = new String[size];
    tags = new String[size];
    names = new String[size];
    heads = new int[size];
    relations = new String[size];
    starts = new int[size];
    ends = new int[size];
    certainties = new float[size];
    Arrays.fill(names, "O");
    Arrays.fill(heads, NONE);
    Arrays.fill(relations, "root");
    Arrays.fill(certainties, UNTOLD);
  }

  /** How many tokens there are. */
  public int size() {
    return words.length;
  }

  /** Sets a token's form and where it stands. */
  public void word(int token, String word, int start, int end) {
    words[token] = word;
    lowers[token] = word.toLowerCase(Locale.ROOT);
    starts[token] = start;
    ends[token] = end;
  }

  /**
   * Takes what a parser found out about a token from another's columns, with the head that it has
   * here.
   */
  public void parsed(int token, Tokens from, int there, int head) {
    tags[token] = from.tags[there];
    relations[token] = from.relations[there];
    certainties[token] = from.certainties[there];
    heads[token] = head;
  }

  /**
   * The logarithm of how probable the parser takes the whole tree to be; the same for all trees of
   * so many tokens where it tells not.
   */
  public double certainty() {
    double sum = 0;
    for (float certainty : certainties) {
      sum += Math.log(Math.max(certainty, LEAST_CERTAINTY));
    }
    return sum;
  }

  /** Whether a token of those from one up to another hangs on the head in one of the relations. */
  public boolean has(int from, int to, int head, String... named) {
    for (int i = from; i < to; i++) {
      if (heads[i] == head && Arrays.asList(named).contains(relations[i])) {
        return true;
      }
    }
    return false;
  }
}
