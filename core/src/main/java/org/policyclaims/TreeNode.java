package org.policyclaims;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;

/**
 * A word of a sentence and what it hangs on in the sentence's {@link SyntaxTree}.
 *
 * <pre>{@code
 * TreeNode minsk =
 *     new TreeNode("Minsk", "Minsk", "NNP", OptionalInt.of(1), "nsubj", new Span(0, 5));
 * boolean root = minsk.head().isEmpty(); // false: it hangs on the second word
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param word the word as it stands in the text; never empty
 * @param lemma the dictionary form, in lower case but for names
 * @param tag the Penn Treebank tag, such as {@code VBD}
 * @param head the index of the word that it hangs on, counted from 0 within the sentence; empty for
 *     the root
 * @param relation the relation to the head in Universal Dependencies 2, such as {@code nsubj:pass};
 *     {@code root} for the root
 * @param span where the word stands in the text that was handed in
 */
public record TreeNode(
    String word, String lemma, String tag, OptionalInt head, String relation, Span span) {

  /**
   * Checks that no part is null.
   *
   * @throws IllegalArgumentException if the word is empty or the head negative
   */
  public TreeNode {
    checkArgument(!word.isEmpty(), "a word must not be empty");
    requireNonNull(lemma, "lemma");
    requireNonNull(tag, "tag");
    checkArgument(head.orElse(0) >= 0, "a head must not be negative: %s", head);
    requireNonNull(relation, "relation");
    requireNonNull(span, "span");
  }
}
