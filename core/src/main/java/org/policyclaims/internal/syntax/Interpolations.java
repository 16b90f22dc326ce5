package org.policyclaims.internal.syntax;

import static org.policyclaims.internal.tokens.Tokens.NONE;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.policyclaims.internal.lexicon.SayingVerbs;
import org.policyclaims.internal.tokens.Annotator;
import org.policyclaims.internal.tokens.Tokens;

/**
 * Reads a saying that is set in between a subject and its verb by itself, and the clause around it
 * without it: "The port, <em>Kovac said on Monday,</em> is closed". Such a saying is a comment
 * clause (Quirk et al. 1985, 15.53), of which no other word is a part; in the tree it hangs on the
 * clause's root as a parataxis.
 */
final class Interpolations {
  /** How many words may stand between the saying's verb and the closing comma. */
  private static final int LONGEST_ADJUNCT = 8;

  private final PartParser parts;
  private final Lemmas lemmas;
  private final SayingVerbs sayings;

  Interpolations(Annotator parser, Lemmas lemmas, SayingVerbs sayings) {
    this.parts = new PartParser(parser);
    this.lemmas = lemmas;
    this.sayings = sayings;
  }

  /** From the comma before the saying to the one behind it. */
  private record Stretch(int from, int verb, int to) {}

  /** Reads again what holds such a saying; the others stay as the parser has read them. */
  void read(List<String[]> forms, List<Tokens> read) {
    for (int i = 0; i < read.size(); i++) {
      String[] words = forms.get(i);
      Tokens tokens = read.get(i);
      find(words, tokens).ifPresent(stretch -> readApart(words, tokens, stretch));
    }
  }

  private Optional<Stretch> find(String[] forms, Tokens tokens) {
    for (int from = 1; from < forms.length; from++) {
      int verb = forms[from].equals(",") ? verbBehindName(tokens, from + 1) : NONE;
      int last = verb == NONE ? NONE : lastOfSaying(forms, verb);
      if (last == NONE) {
        continue;
      }
      int to = closing(forms, tokens, last);
      if (to != NONE && isFinite(tokens, to + 1) && !isReadApart(tokens, from, verb)) {
        return Optional.of(new Stretch(from, verb, to));
      }
    }
    return Optional.empty();
  }

  /** The last word of the verb of saying, "said" or "pointed [out]"; NONE if it is none. */
  private int lastOfSaying(String[] forms, int verb) {
    String lemma = lemmas.ofPast(forms[verb]);
    if (verb + 1 < forms.length && sayings.contains(lemma + " " + forms[verb + 1])) {
      return verb + 1;
    }
    return sayings.contains(lemma) ? verb : NONE;
  }

  /** The word right behind a name, a pronoun or "the" with a noun, which may be a verb; or NONE. */
  private static int verbBehindName(Tokens tokens, int first) {
    int at = first;
    if (at < tokens.size() && tokens.tags[at].equals("PRP")) {
      return at + 1 < tokens.size() ? at + 1 : NONE;
    }
    boolean definite = at < tokens.size() && tokens.lowers[at].equals("the");
    at += definite ? 1 : 0;
    while (at < tokens.size() && isOfName(tokens, at, definite)) {
      at++;
    }
    return at > first + (definite ? 1 : 0) && at < tokens.size() && isLowerCase(tokens, at)
        ? at
        : NONE;
  }

  private static boolean isOfName(Tokens tokens, int token, boolean definite) {
    boolean last = token + 1 < tokens.size() && isPast(tokens.tags[token]);
    return tokens.tags[token].startsWith("NNP")
        || definite && !last && (tokens.tags[token].startsWith("NN") || isAdjective(tokens, token));
  }

  private static boolean isAdjective(Tokens tokens, int token) {
    return tokens.tags[token].startsWith("JJ");
  }

  private static boolean isPast(String tag) {
    return tag.equals("VBD") || tag.equals("VBN");
  }

  private static boolean isLowerCase(Tokens tokens, int token) {
    return Character.isLowerCase(tokens.words[token].codePointAt(0));
  }

  /** The comma behind the verb, with nothing but an adjunct before it; or NONE. */
  private static int closing(String[] forms, Tokens tokens, int verb) {
    int last = Math.min(forms.length - 1, verb + 1 + LONGEST_ADJUNCT);
    for (int to = verb + 1; to <= last; to++) {
      if (forms[to].equals(",")) {
        return to;
      }
      String tag = tokens.tags[to];
      if (tag.startsWith("VB")
          || tag.equals("MD")
          || !Character.isLetterOrDigit(forms[to].charAt(0))) {
        return NONE;
      }
    }
    return NONE;
  }

  private static boolean isFinite(Tokens tokens, int token) {
    return token < tokens.size() && ClauseForms.isTensed(tokens.tags[token]);
  }

  /** Whether the parser has seen the saying: its verb has its subject, and the clause goes on. */
  private static boolean isReadApart(Tokens tokens, int from, int verb) {
    return tokens.has(from + 1, verb, verb, "nsubj") && tokens.relations[verb].equals("parataxis");
  }

  private void readApart(String[] forms, Tokens tokens, Stretch stretch) {
    IntStream around =
        IntStream.range(0, forms.length).filter(i -> i < stretch.from || i > stretch.to);
    int clause = parts.read(forms, tokens, around.toArray());
    int[] within = IntStream.range(stretch.from + 1, stretch.to).toArray();
    int root = parts.read(forms, tokens, within, ".");
    if (root != stretch.verb) {
      tokens.heads[root] = stretch.verb;
      tokens.relations[root] = "nsubj";
    }
    beActive(tokens, stretch.verb);
    tokens.heads[stretch.verb] = clause;
    tokens.relations[stretch.verb] = "parataxis";
    for (int comma : List.of(stretch.from, stretch.to)) {
      tokens.heads[comma] = stretch.verb;
      tokens.relations[comma] = "punct";
    }
  }

  /**
   * A past that looks like a participle: nobody is passive here, as nobody sets in what is done.
   */
  private static void beActive(Tokens tokens, int verb) {
    if (!tokens.tags[verb].startsWith("VB") || tokens.tags[verb].equals("VBN")) {
      tokens.tags[verb] = "VBD";
    }
    for (int i = 0; i < verb; i++) {
      if (tokens.heads[i] == verb && tokens.relations[i].equals("nsubj:pass")) {
        tokens.relations[i] = "nsubj";
      }
    }
  }
}
