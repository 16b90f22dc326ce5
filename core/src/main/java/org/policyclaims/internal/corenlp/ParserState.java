package org.policyclaims.internal.corenlp;

import java.util.Arrays;

/**
 * A half-read sentence of an arc-standard parser (Nivre 2004): a stack, the tokens still to come
 * and the arcs so far. Node 0 is the root, node {@code i + 1} is token {@code i}.
 */
final class ParserState {
  private static final int NONE = -1;

  /** Features 0 to 17 are words: three of the stack, three to come and twelve dependents. */
  static final int NODES = 18;

  static final int FIRST_DEPENDENT = 6;
  static final int DEPENDENTS = 12;

  /** Features from here are the tags of the same nodes. */
  static final int TAGS = 18;

  /** Features from here are the relations of the dependents. */
  static final int RELATIONS = 36;

  private final ParserModel model;
  private final int size;
  private final int[] words;
  private final int[] tags;
  private final int[] heads;
  private final int[] arcs;
  private final int[] stack;
  private int stacked;
  private int next;

  // The outermost two dependents on each side. Arcs are added from the inside out.
  private final int[] left;
  private final int[] secondLeft;
  private final int[] right;
  private final int[] secondRight;

  ParserState(ParserModel model, String[] words, String[] tags) {
    this.model = model;
    this.size = words.length;
    this.words = new int[size + 1];
    this.tags = new int[size + 1];
    this.words[0] = model.rootWord();
    this.tags[0] = model.rootTag();
    for (int i = 0; i < size; i++) {
      this.words[i + 1] = model.word(words[i]);
      this.tags[i + 1] = model.tag(tags[i]);
    }
    this.heads = nodes();
    this.arcs = nodes();
    this.left = nodes();
    this.secondLeft = nodes();
    this.right = nodes();
    this.secondRight = nodes();
    this.stack = new int[size + 1];
    this.stacked = 1;
    this.next = 1;
  }

  private int[] nodes() {
    int[] nodes = new int[size + 1];
    Arrays.fill(nodes, NONE);
    return nodes;
  }

  boolean isTerminal() {
    return stacked == 1 && next > size;
  }

  /** The head of a node, and 0 for the root's dependent. */
  int head(int node) {
    return heads[node];
  }

  /** The relation to the head. */
  int arc(int node) {
    return arcs[node];
  }

  boolean canShift() {
    return next <= size;
  }

  /** Whether the second of the stack may become a dependent of the first. */
  boolean canReduceLeft() {
    return stacked > 2;
  }

  void shift() {
    stack[stacked++] = next++;
  }

  void reduceLeft(int arc) {
    int head = stack[stacked - 1];
    int dependent = stack[stacked - 2];
    heads[dependent] = head;
    arcs[dependent] = arc;
    secondLeft[head] = left[head];
    left[head] = dependent;
    stack[stacked - 2] = head;
    stacked--;
  }

  void reduceRight(int arc) {
    int head = stack[stacked - 2];
    int dependent = stack[stacked - 1];
    heads[dependent] = head;
    arcs[dependent] = arc;
    secondRight[head] = right[head];
    right[head] = dependent;
    stacked--;
  }

  /** Writes the symbol at each of the 48 positions, in CoreNLP's order. */
  void features(int[] into) {
    for (int i = 0; i < 3; i++) {
      node(stacked(2 - i), i, into);
      node(next + i <= size ? next + i : NONE, 3 + i, into);
    }
    for (int i = 0; i < 2; i++) {
      int at = FIRST_DEPENDENT + DEPENDENTS / 2 * i;
      int node = stacked(i);
      dependent(of(left, node), at, into);
      dependent(of(right, node), at + 1, into);
      dependent(of(secondLeft, node), at + 2, into);
      dependent(of(secondRight, node), at + 3, into);
      dependent(of(left, of(left, node)), at + 4, into);
      dependent(of(right, of(right, node)), at + 5, into);
    }
  }

  private int stacked(int depth) {
    return depth < stacked ? stack[stacked - 1 - depth] : NONE;
  }

  private static int of(int[] dependents, int node) {
    return node == NONE ? NONE : dependents[node];
  }

  private void node(int node, int at, int[] into) {
    into[at] = node == NONE ? model.noWord() : words[node];
    into[TAGS + at] = node == NONE ? model.noTag() : tags[node];
  }

  private void dependent(int node, int at, int[] into) {
    node(node, at, into);
    into[RELATIONS - FIRST_DEPENDENT + at] =
        node == NONE ? model.noRelation() : model.relation(arcs[node]);
  }
}
