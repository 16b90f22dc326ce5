package org.policyclaims;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;

/**
 * The dependency tree of a sentence, in basic Universal Dependencies 2.
 *
 * <pre>{@code
 * try (ClaimExtractor extractor = ClaimExtractor.builder().build()) {
 *   for (SyntaxTree tree : extractor.trees(PolicyText.of("Minsk paid. Moscow did not."))) {
 *     for (TreeNode node : tree.nodes()) {
 *       String head = node.head().isEmpty() ? "-" : tree.nodes().get(node.head().getAsInt()).word();
 *       System.out.println(node.word() + " " + node.relation() + " " + head);
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param nodes the words in text order, at least one
 */
public record SyntaxTree(List<TreeNode> nodes) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there is no word, or a head is no other word of these
   */
  public SyntaxTree {
    nodes = List.copyOf(nodes);
    checkArgument(!nodes.isEmpty(), "a tree must have a word");
    for (int i = 0; i < nodes.size(); i++) {
      int head = nodes.get(i).head().orElse(-1);
      checkArgument(head != i && head < nodes.size(), "word %s hangs on no other: %s", i, head);
    }
  }

  /**
   * Returns where the sentence stands in the text that was handed in.
   *
   * @return from the start of its first word to the end of its last one
   */
  public Span span() {
    return nodes.get(0).span().cover(nodes.get(nodes.size() - 1).span());
  }
}
