package org.policyclaims.syntax;

/** The Penn Treebank's ways of writing brackets, which today's models are not trained on. */
final class TreebankWords {
  private TreebankWords() {}

  /** The word as running text has it. */
  static String plain(String word) {
    return switch (word) {
      case "-LRB-", "-lrb-" -> "(";
      case "-RRB-", "-rrb-" -> ")";
      case "-LSB-", "-lsb-" -> "[";
      case "-RSB-", "-rsb-" -> "]";
      case "-LCB-", "-lcb-" -> "{";
      case "-RCB-", "-rcb-" -> "}";
      default -> word;
    };
  }
}
