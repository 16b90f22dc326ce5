package org.policyclaims.benchmarks.treebank;

import java.util.List;

/**
 * The dependency tree of a sentence, as far as it is judged. All lists are of one length.
 *
 * @param words the words
 * @param tags the tags of the Penn Treebank
 * @param heads the number of each word's head, counted from 1, or 0 for the root
 * @param relations the relation of each word to its head
 */
public record Tree(
    List<String> words, List<String> tags, List<Integer> heads, List<String> relations) {

  /** Keeps copies of the lists. */
  public Tree {
    words = List.copyOf(words);
    tags = List.copyOf(tags);
    heads = List.copyOf(heads);
    relations = List.copyOf(relations);
    int size = words.size();
    if (tags.size() != size || heads.size() != size || relations.size() != size) {
      throw new IllegalArgumentException("not a tag, a head and a relation for each of " + words);
    }
  }

  /** How many words it has. */
  public int size() {
    return words.size();
  }

  /** Refuses a tree that cannot be compared with the other word by word. */
  void requireWordsOf(Tree other) {
    if (size() != other.size()) {
      throw new IllegalArgumentException(size() + " words in the tree of " + other.words);
    }
  }

  /** Whether the word at the index, counted from 0, is punctuation. */
  boolean isPunctuation(int word) {
    return relations.get(word).equals("punct");
  }

  /** The word's relation without its subtype. */
  String base(int word) {
    String relation = relations.get(word);
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  /** Whether the word has the head that it has in the other tree. */
  boolean sharesHead(Tree other, int word) {
    return heads.get(word).equals(other.heads.get(word));
  }

  /** Whether the word has the head and, but for its subtype, the relation of the other tree. */
  boolean sharesArc(Tree other, int word) {
    return sharesHead(other, word) && base(word).equals(other.base(word));
  }
}
