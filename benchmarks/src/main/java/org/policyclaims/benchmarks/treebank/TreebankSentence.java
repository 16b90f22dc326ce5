package org.policyclaims.benchmarks.treebank;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence in CoNLL-U with all that its lines hold: comments, words, words that are written as
 * one, and words that are left out.
 */
public final class TreebankSentence {
  static final int COLUMNS = 10;

  private static final int WORD = 1;
  private static final int LEMMA = 2;
  private static final int UNIVERSAL_TAG = 3;
  private static final int PENN_TAG = 4;
  private static final int HEAD = 6;
  private static final int RELATION = 7;
  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

  private final List<String> lines;
  private final List<List<String>> rows;

  private TreebankSentence(List<String> lines) {
    this.lines = List.copyOf(lines);
    this.rows = lines.stream().filter(TreebankSentence::isWord).map(TreebankSentence::row).toList();
  }

  /**
   * A sentence of these lines.
   *
   * @throws IllegalArgumentException if a word has not ten columns, a wrong number or no head
   */
  static TreebankSentence of(List<String> lines) {
    TreebankSentence sentence = new TreebankSentence(lines);
    for (int i = 0; i < sentence.size(); i++) {
      List<String> row = sentence.rows.get(i);
      if (row.size() != COLUMNS || !row.get(0).equals(Integer.toString(i + 1))) {
        throw new IllegalArgumentException("not word " + (i + 1) + " in ten columns: " + row);
      }
      if (!isNumber(row.get(HEAD)) || Integer.parseInt(row.get(HEAD)) > sentence.size()) {
        throw new IllegalArgumentException("no head within the sentence: " + row);
      }
    }
    return sentence;
  }

  /** The same sentence with other heads and relations. */
  TreebankSentence with(List<Integer> heads, List<String> relations) {
    List<String> changed = new ArrayList<>(lines.size());
    int word = 0;
    for (String line : lines) {
      if (isWord(line)) {
        List<String> row = new ArrayList<>(row(line));
        row.set(HEAD, Integer.toString(heads.get(word)));
        row.set(RELATION, relations.get(word));
        changed.add(Joiner.on('\t').join(row));
        word++;
      } else {
        changed.add(line);
      }
    }
    return of(changed);
  }

  /** Its lines, without the empty one behind them. */
  List<String> lines() {
    return lines;
  }

  /** How many words it has. */
  public int size() {
    return rows.size();
  }

  /** Its words as they are written. */
  public List<String> words() {
    return column(WORD);
  }

  List<String> lemmas() {
    return column(LEMMA);
  }

  List<String> universalTags() {
    return column(UNIVERSAL_TAG);
  }

  List<String> pennTags() {
    return column(PENN_TAG);
  }

  /** The number of each word's head, counted from 1, or 0 for the root. */
  List<Integer> heads() {
    return column(HEAD).stream().map(Integer::valueOf).toList();
  }

  List<String> relations() {
    return column(RELATION);
  }

  /** Its tree. */
  public Tree tree() {
    return new Tree(words(), pennTags(), heads(), relations());
  }

  private List<String> column(int column) {
    return rows.stream().map(row -> row.get(column)).toList();
  }

  private static List<String> row(String line) {
    return Splitter.on('\t').splitToList(line);
  }

  /** Whether the line is a word of the tree: "3", not "3-4", "3.1" or a comment. */
  private static boolean isWord(String line) {
    int tab = line.indexOf('\t');
    return tab > 0 && isNumber(line.substring(0, tab));
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && DIGITS.matchesAllOf(text);
  }
}
