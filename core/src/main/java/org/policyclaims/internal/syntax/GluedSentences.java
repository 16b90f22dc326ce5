package org.policyclaims.internal.syntax;

import static org.policyclaims.internal.tokens.Tokens.NONE;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.policyclaims.internal.lexicon.SayingVerbs;
import org.policyclaims.internal.tokens.Annotator;
import org.policyclaims.internal.tokens.Tokens;

/**
 * Parts two sentences where the dot of an abbreviation ends the first: "Norway signed a pact with
 * the U.S. Sweden rejected it." Whether it does so before a name, no word tells ("the U.S.
 * Senate"). Both readings are parsed, and they are two where that is the more certain one and the
 * word behind the dot has found no sure place in one.
 */
final class GluedSentences {
  private static final Pattern ABBREVIATION = Pattern.compile("(\\p{L}\\.){2,}");

  /** By how much two sentences must be more certain than one, as a logarithm. */
  private static final double MARGIN = 0.5;

  /**
   * A word that is surer of its head than this goes on with the sentence: "U.N. Security Council".
   */
  private static final double SURE = 0.65;

  private final Annotator parser;
  private final Lemmas lemmas;
  private final SayingVerbs sayings;

  GluedSentences(Annotator parser, Lemmas lemmas, SayingVerbs sayings) {
    this.parser = parser;
    this.lemmas = lemmas;
    this.sayings = sayings;
  }

  /** The sentences, those that were glued apart. */
  List<List<CoreLabel>> parted(List<List<CoreLabel>> sentences) {
    List<List<CoreLabel>> parted = new ArrayList<>(sentences.size());
    for (List<CoreLabel> sentence : sentences) {
      int from = 0;
      for (int next = 1; next < sentence.size(); next++) {
        if (isJuncture(sentence, next)
            && areTwo(sentence.subList(from, next), sentence.subList(next, sentence.size()))) {
          parted.add(sentence.subList(from, next));
          from = next;
        }
      }
      parted.add(sentence.subList(from, sentence.size()));
    }
    return parted;
  }

  private static boolean isJuncture(List<CoreLabel> sentence, int next) {
    return isCapitalized(sentence, next)
        && ABBREVIATION.matcher(sentence.get(next - 1).word()).matches()
        // "George H.W. Bush"
        && !(next > 1 && isCapitalized(sentence, next - 2));
  }

  private static boolean isCapitalized(List<CoreLabel> sentence, int token) {
    return Character.isUpperCase(sentence.get(token).word().codePointAt(0));
  }

  private boolean areTwo(List<CoreLabel> first, List<CoreLabel> second) {
    Tokens before = read(first);
    if (!isWhole(before) || isOfSaying(before)) {
      return false;
    }
    Tokens after = read(second);
    if (!isWhole(after)) {
      return false;
    }
    List<CoreLabel> both = new ArrayList<>(first);
    both.addAll(second);
    Tokens one = read(both);
    return one.certainties[first.size()] < SURE
        && before.certainty() + after.certainty() > one.certainty() + MARGIN;
  }

  private Tokens read(List<CoreLabel> words) {
    return parser.annotated(words.stream().map(CoreLabel::word).toArray(String[]::new));
  }

  /** Whether the root has a subject. */
  private static boolean isWhole(Tokens tokens) {
    return tokens.has(0, tokens.size(), root(tokens), "nsubj", "nsubj:pass", "csubj", "expl");
  }

  private static int root(Tokens tokens) {
    return IntStream.range(0, tokens.size())
        .filter(token -> tokens.heads[token] == NONE)
        .findFirst()
        .orElse(NONE);
  }

  /** "Kowal said the U.S.": what is said goes on. */
  private boolean isOfSaying(Tokens tokens) {
    int last = tokens.size() - 1;
    while (tokens.relations[last].equals("compound") || tokens.relations[last].equals("flat")) {
      last = tokens.heads[last];
    }
    int verb = tokens.heads[last];
    return verb != NONE
        && sayings.isCue(lemmas.of(tokens.words[verb], tokens.tags[verb]))
        && !tokens.has(0, tokens.size(), last, "case");
  }
}
