package org.policyclaims.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.Sentence;

/**
 * Finds what stands in quotation marks, over sentences, and over paragraphs that are opened again
 * without having been closed. Marks that do not tell their side are told apart by the white space
 * around them.
 */
final class QuoteFinder {
  private final ParsedText text;
  private final List<Quote> found = new ArrayList<>();
  private int openSentence = Sentence.NONE;
  private int open = Sentence.NONE;
  private boolean continues;
  private boolean single;

  private QuoteFinder(ParsedText text) {
    this.text = text;
  }

  static List<Quote> find(ParsedText text) {
    QuoteFinder finder = new QuoteFinder(text);
    finder.run();
    return finder.found;
  }

  private void run() {
    int block = Sentence.NONE;
    boolean unclosedBefore = false;
    for (Sentence sentence : text.sentences()) {
      if (sentence.block() != block) {
        unclosedBefore = isOpen();
        if (isOpen()) {
          close(sentence.index() - 1, text.sentence(sentence.index() - 1).size() - 1, false);
        }
        block = sentence.block();
      }
      for (int i = 0; i < sentence.size(); i++) {
        boolean firstOfBlock =
            i == 0
                && (sentence.index() == 0
                    || text.sentence(sentence.index() - 1).block() != sentence.block());
        read(sentence, i, firstOfBlock && unclosedBefore);
      }
    }
    if (isOpen()) {
      int last = text.sentences().size() - 1;
      close(last, text.sentence(last).size() - 1, false);
    }
  }

  private boolean isOpen() {
    return open != Sentence.NONE;
  }

  private void read(Sentence sentence, int token, boolean reopens) {
    switch (sentence.word(token)) {
      case "“" -> {
        if (isOpen() && text.sentence(openSentence).word(open).equals("„")) {
          closeDouble(sentence, token);
        } else {
          open(sentence, token, false, reopens);
        }
      }
      case "``", "«", "„" -> open(sentence, token, false, reopens);
      case "”", "»" -> closeDouble(sentence, token);
      case "\"", "''" -> ambiguous(sentence, token, reopens);
      case "‘", "`", "'", "’" -> singleMark(sentence, token, reopens);
      default -> {}
    }
  }

  private void open(Sentence sentence, int token, boolean isSingle, boolean reopens) {
    if (isOpen()) {
      return; // within another
    }
    openSentence = sentence.index();
    open = token;
    single = isSingle;
    continues = reopens;
  }

  private void closeDouble(Sentence sentence, int token) {
    if (isOpen() && !single) {
      close(sentence.index(), token, true);
    }
  }

  private void ambiguous(Sentence sentence, int token, boolean reopens) {
    boolean opens = opensByShape(sentence, token);
    boolean closes = closesByShape(sentence, token);
    if (isOpen() && !single) {
      if (closes || !opens) {
        close(sentence.index(), token, true);
      } else {
        // two openings in a row: the first one was left open
        close(sentence.index(), Math.max(token - 1, 0), false);
        open(sentence, token, false, reopens);
      }
    } else if (opens || !closes) {
      open(sentence, token, false, reopens);
    }
  }

  private void singleMark(Sentence sentence, int token, boolean reopens) {
    boolean curly = sentence.isWord(token, "‘", "`");
    if (isOpen() && single) {
      if (closesSingle(sentence, token)) {
        close(sentence.index(), token, true);
      }
    } else if (!isOpen()
        && (curly || opensByShape(sentence, token) && !closesByShape(sentence, token))
        && hasClosingSingle(sentence, token)) {
      open(sentence, token, true, curly && reopens);
    }
  }

  private boolean closesSingle(Sentence sentence, int token) {
    return sentence.isWord(token, "'", "’")
        && sentence.isQuotationMark(token)
        && closesByShape(sentence, token);
  }

  /**
   * Whether it is no apostrophe: a mark closes it here, or behind a later sentence of the block.
   */
  private boolean hasClosingSingle(Sentence sentence, int token) {
    for (int i = token + 1; i < sentence.size(); i++) {
      if (closesSingle(sentence, i)) {
        return true;
      }
    }
    for (int next = sentence.index() + 1; next < text.sentences().size(); next++) {
      Sentence later = text.sentence(next);
      if (later.block() != sentence.block()) {
        return false;
      }
      for (int i = 1; i < later.size(); i++) {
        if (closesSingle(later, i) && later.isPunctuation(i - 1)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean opensByShape(Sentence sentence, int token) {
    int start = sentence.span(token).start();
    int end = sentence.span(token).end();
    boolean spaceBefore = start == 0 || !isWordLike(text.text().charAt(start - 1));
    return spaceBefore
        && end < text.text().length()
        && !Character.isWhitespace(text.text().charAt(end));
  }

  private boolean closesByShape(Sentence sentence, int token) {
    int start = sentence.span(token).start();
    int end = sentence.span(token).end();
    boolean spaceAfter =
        end == text.text().length() || !Character.isLetterOrDigit(text.text().charAt(end));
    return start > 0 && !Character.isWhitespace(text.text().charAt(start - 1)) && spaceAfter;
  }

  private static boolean isWordLike(char before) {
    return Character.isLetterOrDigit(before) || ".,!?".indexOf(before) >= 0;
  }

  private void close(int sentence, int token, boolean closed) {
    if (sentence > openSentence || (sentence == openSentence && token > open)) {
      found.add(new Quote(openSentence, open, sentence, token, closed, continues));
    }
    open = Sentence.NONE;
  }
}
