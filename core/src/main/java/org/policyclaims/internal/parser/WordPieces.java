package org.policyclaims.internal.parser;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts words into the pieces that an encoder knows, the longest first and without regard to
 * capitals and accents, as BERT does (Devlin et al. 2019; Wu et al. 2016). Thread-safe.
 */
final class WordPieces {
  private static final String BEGINNING = "[CLS]";
  private static final String END = "[SEP]";
  private static final String UNKNOWN = "[UNK]";

  /** A longer run of letters is no word that the encoder could know. */
  private static final int LONGEST = 100;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final int beginning;
  private final int end;
  private final int unknown;

  WordPieces(List<String> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      numbers.put(pieces.get(i), i);
    }
    this.beginning = numbers.get(BEGINNING);
    this.end = numbers.get(END);
    this.unknown = numbers.get(UNKNOWN);
  }

  /**
   * Cuts the words of a sentence. Where there are more pieces than the encoder takes, words of many
   * pieces keep their outer ones.
   *
   * @param words at most half as many as pieces fit
   */
  PiecedSentence of(List<String> words) {
    List<String> plain = words.stream().map(WordPieces::plain).toList();
    List<int[]> cut = plain.stream().map(this::piecesOf).toList();
    int most = mostOfAWord(cut);
    int size = 2;
    for (int[] pieces : cut) {
      size += Math.min(most, pieces.length);
    }
    int[] pieces = new int[size];
    int[] shapes = new int[size];
    int[] first = new int[words.size()];
    int[] last = new int[words.size()];
    pieces[0] = beginning;
    int filled = 1;
    for (int word = 0; word < first.length; word++) {
      int[] whole = cut.get(word);
      int shape = WordShape.of(plain.get(word), word == 0);
      int count = Math.min(most, whole.length);
      first[word] = filled;
      for (int i = 0; i < count; i++) {
        pieces[filled] = i == count - 1 ? whole[whole.length - 1] : whole[i];
        shapes[filled++] = shape;
      }
      last[word] = filled - 1;
    }
    pieces[filled] = end;
    return new PiecedSentence(pieces, shapes, first, last);
  }

  private static int mostOfAWord(List<int[]> cut) {
    int most = PiecedSentence.MOST_PIECES;
    while (total(cut, most) > PiecedSentence.MOST_PIECES - 2) {
      most = most > 2 ? most / 2 : 1;
    }
    return most;
  }

  private static int total(List<int[]> cut, int most) {
    return cut.stream().mapToInt(pieces -> Math.min(most, pieces.length)).sum();
  }

  /** The word with straight quotation marks, and brackets as brackets. */
  private static String plain(String word) {
    return switch (word) {
      case "``", "''" -> "\"";
      case "-LRB-" -> "(";
      case "-RRB-" -> ")";
      case "-LSB-" -> "[";
      case "-RSB-" -> "]";
      case "-LCB-" -> "{";
      case "-RCB-" -> "}";
      default ->
          word.replace('\u2018', '\'')
              .replace('\u2019', '\'')
              .replace('\u201c', '"')
              .replace('\u201d', '"');
    };
  }

  private int[] piecesOf(String word) {
    List<Integer> pieces = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    bare(word)
        .codePoints()
        .forEach(
            c -> {
              if (isPunctuation(c)) {
                take(run, pieces);
                run.appendCodePoint(c);
                take(run, pieces);
              } else if (!Character.isWhitespace(c)) {
                run.appendCodePoint(c);
              }
            });
    take(run, pieces);
    return pieces.isEmpty()
        ? new int[] {unknown}
        : pieces.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Lower case, without accents. */
  private static String bare(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.chars().allMatch(c -> c < 128)) {
      return lower;
    }
    StringBuilder bare = new StringBuilder();
    Normalizer.normalize(lower, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }

  private static boolean isPunctuation(int c) {
    if (c < 128) {
      return c > 32 && c < 127 && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** Adds the pieces of a run of letters or of one mark, and empties it. */
  private void take(StringBuilder run, List<Integer> into) {
    String text = run.toString();
    run.setLength(0);
    if (text.codePointCount(0, text.length()) > LONGEST) {
      into.add(unknown);
      return;
    }
    int before = into.size();
    int start = 0;
    while (start < text.length()) {
      int stop = text.length();
      Integer number = numbers.get(piece(text, start, stop));
      while (number == null && stop > start + 1) {
        stop--;
        number = numbers.get(piece(text, start, stop));
      }
      if (number == null) {
        into.subList(before, into.size()).clear();
        into.add(unknown);
        return;
      }
      into.add(number);
      start = stop;
    }
  }

  private static String piece(String text, int start, int stop) {
    return start == 0 ? text.substring(0, stop) : "##" + text.substring(start, stop);
  }
}
