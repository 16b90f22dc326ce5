package org.policyclaims.internal.syntax;

/**
 * How the models want to see a word: brackets as they are, not as the Penn Treebank writes them,
 * and a straight apostrophe, since they read "it’s" with a curly one as a possessive.
 */
final class TreebankWords {
  /** Addresses of the web are long too. */
  private static final int LONGEST_WORD = 200;

  private static final int ENDING = 20;

  private TreebankWords() {}

  /**
   * What the models are shown of a word: all of it, but of what no language has for a word its
   * beginning and its end, since they look at every part of it.
   */
  static String forModels(String word) {
    return plain(
        word.length() <= LONGEST_WORD
            ? word
            : word.substring(0, LONGEST_WORD - ENDING) + word.substring(word.length() - ENDING));
  }

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
