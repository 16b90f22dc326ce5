package org.policyclaims.internal.syntax;

import com.google.common.primitives.ImmutableIntArray;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.policyclaims.internal.tokens.Tokens;

/**
 * The words of one sentence before the models see it. Those of a list item that goes on with a line
 * above it ("The Council calls on Minsk to:", "• open the port;") stand behind the words of that
 * line, and so do those of a clause of a resolution behind the body's name ("The Council,", "2.
 * Calls upon Minsk to open the port").
 *
 * @param labels the words, with offsets into the whole text
 * @param joints where in them each item begins that goes on with what is before it, ascending
 * @param shared how many of the first words an earlier sentence has too
 * @param leftOut the word before which the models are shown "is", or {@link Tokens#NONE}: behind a
 *     name a participle would be read as part of it ("The Council", "Expressing concern")
 */
record Words(List<CoreLabel> labels, ImmutableIntArray joints, int shared, int leftOut) {
  private static final int FURTHEST_VERB = 3;
  private static final Set<String> MARKS = Set.of(":", ",", ";", "-", "--", "–", "—", ".");

  /** A sentence that stands for itself. */
  static Words of(List<CoreLabel> labels) {
    return new Words(labels, ImmutableIntArray.of(), 0, Tokens.NONE);
  }

  int size() {
    return labels.size();
  }

  /** The first word that no earlier sentence has. */
  CoreLabel first() {
    return labels.get(shared);
  }

  /** The same without the colon that it ends with. */
  Words withoutEnd() {
    int end = size();
    while (end > 1 && MARKS.contains(labels.get(end - 1).word())) {
      end--;
    }
    return new Words(labels.subList(0, end), joints, shared, leftOut);
  }

  /**
   * This line and an item behind it.
   *
   * @param item the item's words
   * @param isRead whether an earlier sentence has the line already
   * @param isName whether the line is the name of who does what the item tells
   */
  Words with(List<CoreLabel> item, boolean isRead, boolean isName) {
    List<CoreLabel> all = new ArrayList<>(labels);
    CoreLabel first = new CoreLabel(item.get(0));
    first.setWord(first.word().toLowerCase(Locale.ROOT));
    boolean having = isName && first.word().equals("having");
    if (having) {
      first.setWord("has");
    }
    all.add(first);
    all.addAll(item.subList(1, endOf(item)));
    return new Words(
        all,
        ImmutableIntArray.builder().addAll(joints).add(size()).build(),
        isRead ? size() : shared,
        isName && !having && !isFinite(item) ? size() : leftOut);
  }

  /** The "and" that brings the next item belongs to none. */
  private static int endOf(List<CoreLabel> item) {
    int last = item.size() - 1;
    String word = item.get(last).word();
    boolean joint = last > 1 && (word.equals("and") || word.equals("or"));
    return joint && MARKS.contains(item.get(last - 1).word()) ? last : last + 1;
  }

  /** Whether the first word that is no adverb, if it is near enough, is a verb with an -s. */
  private static boolean isFinite(List<CoreLabel> words) {
    for (int i = 0; i < Math.min(words.size(), FURTHEST_VERB); i++) {
      String word = words.get(i).word().toLowerCase(Locale.ROOT);
      boolean adverb = word.endsWith("ly") || word.equals("also") || word.equals("further");
      if (!adverb && !word.equals("once") && !word.equals("again")) {
        return word.endsWith("s") && !word.endsWith("ss");
      }
    }
    return false;
  }

  /** The words as the models are shown them. */
  String[] forms() {
    List<String> forms = new ArrayList<>(size() + 1);
    labels.forEach(label -> forms.add(label.word()));
    if (leftOut != Tokens.NONE) {
      forms.add(leftOut, "is");
    }
    return forms.toArray(new String[0]);
  }

  /** Columns for the models to fill in, a row a form. */
  Tokens columns(String text) {
    Tokens tokens = new Tokens(size() + (leftOut == Tokens.NONE ? 0 : 1));
    for (int i = 0; i < tokens.size(); i++) {
      CoreLabel label = labels.get(leftOut == Tokens.NONE || i <= leftOut ? i : i - 1);
      int end = i == leftOut ? label.beginPosition() : label.endPosition();
      String word = text.substring(label.beginPosition(), end);
      tokens.word(i, word, label.beginPosition(), end);
    }
    return tokens;
  }

  /** The filled columns of these words alone; what hung on the "is" hangs on what that hung on. */
  Tokens own(Tokens full) {
    if (leftOut == Tokens.NONE) {
      return full;
    }
    Tokens tokens = new Tokens(size());
    for (int i = 0; i < tokens.size(); i++) {
      int before = i < leftOut ? i : i + 1;
      int head = full.heads[before];
      boolean onIs = head == leftOut;
      tokens.word(i, full.words[before], full.starts[before], full.ends[before]);
      tokens.lemmas[i] = full.lemmas[before];
      tokens.names[i] = full.names[before];
      tokens.parsed(i, full, before, shifted(onIs ? full.heads[leftOut] : head));
    }
    oneRoot(tokens);
    return tokens;
  }

  private int shifted(int head) {
    return head > leftOut ? head - 1 : head;
  }

  /** Where "is" was the root, the first word that hung on it takes its place. */
  private static void oneRoot(Tokens tokens) {
    int root = Tokens.NONE;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.heads[i] == Tokens.NONE && root == Tokens.NONE) {
        root = i;
        tokens.relations[i] = "root";
      } else if (tokens.heads[i] == Tokens.NONE) {
        tokens.heads[i] = root;
      }
    }
  }
}
