package org.policyclaims.syntax;

/**
 * How the models want to see a word: brackets as they are, not as the Penn Treebank writes them,
 * and a straight apostrophe, since they read "it’s" with a curly one as a possessive.
 */
final class TreebankWords {
  private TreebankWords() {}

  /** The word for the models; the text itself keeps its own. */
  static String plain(String word) {
    if (word.indexOf('’') >= 0) {
      return word.replace('’', '\'');
    }
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
