package org.policyclaims.internal.attribution;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.policyclaims.internal.syntax.Sentence;

/** Some tokens of one sentence. */
final class TokenSet {
  private final Sentence sentence;
  private final BitSet tokens = new BitSet();

  TokenSet(Sentence sentence) {
    this.sentence = sentence;
  }

  /** No tokens of the same sentence. */
  TokenSet none() {
    return new TokenSet(sentence);
  }

  static TokenSet range(Sentence sentence, int from, int to) {
    return new TokenSet(sentence).add(from, to);
  }

  /** The tokens from the leftmost to the rightmost that hangs below the head. */
  static TokenSet below(Sentence sentence, int head) {
    return range(sentence, sentence.left(head), sentence.right(head));
  }

  TokenSet add(int token) {
    tokens.set(token);
    return this;
  }

  TokenSet add(int from, int to) {
    if (from <= to) {
      tokens.set(Math.max(from, 0), Math.min(to, sentence.size() - 1) + 1);
    }
    return this;
  }

  TokenSet add(TokenSet other) {
    tokens.or(other.tokens);
    return this;
  }

  TokenSet remove(TokenSet other) {
    tokens.andNot(other.tokens);
    return this;
  }

  TokenSet remove(int from, int to) {
    if (from <= to) {
      tokens.clear(from, to + 1);
    }
    return this;
  }

  TokenSet removeFrom(int from) {
    tokens.clear(from, Math.max(from, tokens.length()));
    return this;
  }

  /** Keeps what lies between the two tokens, both included. */
  TokenSet keep(int from, int to) {
    tokens.clear(0, from);
    return removeFrom(to + 1);
  }

  boolean contains(int token) {
    return token >= 0 && tokens.get(token);
  }

  boolean isEmpty() {
    return tokens.isEmpty();
  }

  int size() {
    return tokens.cardinality();
  }

  int first() {
    return tokens.nextSetBit(0);
  }

  int last() {
    return tokens.length() - 1;
  }

  boolean hasWord() {
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
      if (!sentence.isPunctuation(i)) {
        return true;
      }
    }
    return false;
  }

  ImmutableIntArray toArray() {
    return ImmutableIntArray.copyOf(tokens.stream());
  }

  /** The runs of tokens, without commas, dashes and stops at their edges. */
  List<Content> runs() {
    List<Content> runs = new ArrayList<>();
    int from = tokens.nextSetBit(0);
    while (from >= 0) {
      int to = tokens.nextClearBit(from) - 1;
      int next = tokens.nextSetBit(to + 1);
      int start = from;
      while (start <= to && isEdge(start)) {
        start++;
      }
      int end = to;
      while (end >= start && isEdge(end)) {
        end--;
      }
      if (start <= end) {
        runs.add(new Content(sentence.index(), start, end));
      }
      from = next;
    }
    return runs;
  }

  private boolean isEdge(int token) {
    if (!sentence.isPunctuation(token)) {
      return false;
    }
    return sentence.isWord(token, ",", ".", ":", ";", "-", "--", "–", "—", "―", "...", "…");
  }
}
