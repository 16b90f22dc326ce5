package org.policyclaims.syntax;

import java.util.Arrays;
import java.util.Locale;

/** The columns of a sentence while it is being read; a {@link Sentence} keeps them unchanged. */
final class Tokens {
  final String[] words;
  final String[] lowers;
  final String[] lemmas;
  final String[] tags;
  final String[] names;
  final int[] heads;
  final String[] relations;
  final int[] starts;
  final int[] ends;

  Tokens(int size) {
    words = new String[size];
    lowers = new String[size];
    lemmas = new String[size];
    tags = new String[size];
    names = new String[size];
    heads = new int[size];
    relations = new String[size];
    starts = new int[size];
    ends = new int[size];
    Arrays.fill(names, "O");
    Arrays.fill(heads, Sentence.NONE);
    Arrays.fill(relations, "root");
  }

  int size() {
    return words.length;
  }

  void word(int token, String word, int start, int end) {
    words[token] = word;
    lowers[token] = word.toLowerCase(Locale.ROOT);
    starts[token] = start;
    ends[token] = end;
  }

  /** Shifts all offsets. */
  void move(int by) {
    for (int i = 0; i < starts.length; i++) {
      starts[i] += by;
      ends[i] += by;
    }
  }
}
