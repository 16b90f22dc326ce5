package org.policyclaims.internal.syntax;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/** Words that are known beforehand, such as those of a treebank: none is parted or joined. */
final class ReadyWords {
  private ReadyWords() {}

  /** The words of a line, which white space parts; an unbreakable space is part of its word. */
  static List<CoreLabel> ofLine(String line) {
    List<CoreLabel> words = new ArrayList<>();
    // a text may begin with the mark of its byte order, which is no part of its first word
    int start = line.startsWith("\uFEFF") ? 1 : 0;
    for (int at = start; at <= line.length(); at++) {
      if (at == line.length() || Character.isWhitespace(line.charAt(at))) {
        if (at > start) {
          words.add(word(line.substring(start, at), start));
        }
        start = at + 1;
      }
    }
    return words;
  }

  /** The words as they stand in a text that has one blank between each two. */
  static List<CoreLabel> of(List<String> words) {
    List<CoreLabel> labels = new ArrayList<>(words.size());
    int start = 0;
    for (String word : words) {
      labels.add(word(word, start));
      start += word.length() + 1;
    }
    return labels;
  }

  private static CoreLabel word(String word, int start) {
    CoreLabel label = new CoreLabel();
    label.setWord(TreebankWords.forModels(word));
    label.setBeginPosition(start);
    label.setEndPosition(start + word.length());
    return label;
  }
}
