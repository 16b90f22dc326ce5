package org.policyclaims.internal.syntax;

import static org.policyclaims.internal.tokens.Tokens.NONE;

import java.util.List;
import java.util.stream.IntStream;
import org.policyclaims.internal.tokens.Annotator;
import org.policyclaims.internal.tokens.Tokens;

/**
 * Reads a sentence without the brackets that give a name its short or its long form, where the
 * phrase goes on behind them: "Free Citizens Party <em>(FCP)</em> leader Jan Holt". What stands in
 * them is an apposition of the name.
 */
final class ShortNames {
  /** How many words a name in brackets may have. */
  private static final int LONGEST = 8;

  private final PartParser parts;

  ShortNames(Annotator parser) {
    this.parts = new PartParser(parser);
  }

  /** The brackets around a name. */
  private record Brackets(int open, int close) {
    boolean holds(int token) {
      return token >= open && token <= close;
    }
  }

  /** Reads again what holds such names; the others stay as the parser has read them. */
  void read(List<String[]> forms, List<Tokens> read) {
    for (int i = 0; i < read.size(); i++) {
      Tokens tokens = read.get(i);
      List<Brackets> names = find(forms.get(i), tokens);
      if (names.stream().anyMatch(name -> goesOn(tokens, name.close + 1))) {
        readWithout(names, forms.get(i), tokens);
      }
    }
  }

  private static List<Brackets> find(String[] forms, Tokens tokens) {
    return IntStream.range(1, forms.length)
        .filter(open -> forms[open].equals("(") && isName(tokens, open - 1))
        .mapToObj(open -> new Brackets(open, closing(forms, tokens, open)))
        .filter(name -> name.close != NONE)
        .toList();
  }

  private static boolean isName(Tokens tokens, int token) {
    return tokens.tags[token].startsWith("NNP") && isCapitalized(tokens.words[token]);
  }

  private static boolean isCapitalized(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  /** Where the bracket closes behind nothing but a name; or NONE. */
  private static int closing(String[] forms, Tokens tokens, int open) {
    for (int at = open + 1; at < forms.length && at <= open + 1 + LONGEST; at++) {
      if (forms[at].equals(")")) {
        return at > open + 1 ? at : NONE;
      }
      boolean link = at > open + 1 && (forms[at].equals("of") || forms[at].equals("and"));
      if (!link && !isCapitalized(tokens.words[at])) {
        return NONE;
      }
    }
    return NONE;
  }

  /** Whether a phrase may go on with the word. */
  private static boolean goesOn(Tokens tokens, int token) {
    return token < tokens.size()
        && (tokens.tags[token].startsWith("NN") || tokens.tags[token].startsWith("JJ"));
  }

  private void readWithout(List<Brackets> names, String[] forms, Tokens tokens) {
    int[] around =
        IntStream.range(0, forms.length)
            .filter(token -> names.stream().noneMatch(name -> name.holds(token)))
            .toArray();
    parts.read(forms, tokens, around);
    for (Brackets name : names) {
      int last = name.close - 1;
      for (int token = name.open; token <= name.close; token++) {
        tokens.heads[token] = last;
        tokens.relations[token] = isBracket(name, token) ? "punct" : "compound";
      }
      tokens.heads[last] = name.open - 1;
      tokens.relations[last] = "appos";
    }
  }

  private static boolean isBracket(Brackets name, int token) {
    return token == name.open || token == name.close;
  }
}
