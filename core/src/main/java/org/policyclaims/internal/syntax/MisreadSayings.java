package org.policyclaims.internal.syntax;

import static org.policyclaims.internal.tokens.Tokens.NONE;

import java.util.List;
import java.util.Set;
import org.policyclaims.internal.lexicon.QuotationMarks;
import org.policyclaims.internal.lexicon.SayingVerbs;
import org.policyclaims.internal.tokens.Annotator;
import org.policyclaims.internal.tokens.Tokens;

/**
 * Reads a sentence again where a verb of saying may have been taken for the noun that is spelt like
 * it: "the minister decrees that …", "“…,” the minister laments". In the second reading a verb that
 * is nothing else stands in its place. It is kept where the first found nothing but a noun with
 * what hangs on it, which is no sentence, or, behind a quotation, where the parser is surer of it.
 */
final class MisreadSayings {
  private static final Set<String> ENDS = Set.of(".", ",", ";", ":", "in", "at", "on");

  /** How many words may stand between a quotation and its verb of saying. */
  private static final int LONGEST_SUBJECT = 6;

  private final Annotator parser;
  private final Lemmas lemmas;
  private final SayingVerbs sayings;

  MisreadSayings(Annotator parser, Lemmas lemmas, SayingVerbs sayings) {
    this.parser = parser;
    this.lemmas = lemmas;
    this.sayings = sayings;
  }

  /** Reads again what may hold one; of two readings the surer stays. */
  void read(List<String[]> forms, List<Tokens> read) {
    for (int i = 0; i < read.size(); i++) {
      int place = find(forms.get(i), read.get(i));
      if (place != NONE) {
        readAgain(forms.get(i), read.get(i), place);
      }
    }
  }

  private int find(String[] forms, Tokens tokens) {
    for (int i = 1; i < forms.length; i++) {
      if (isNominal(tokens.tags[i])
          && Character.isLowerCase(forms[i].charAt(0))
          && mayBeVerb(forms, tokens, i)) {
        return i;
      }
    }
    return NONE;
  }

  private boolean mayBeVerb(String[] forms, Tokens tokens, int place) {
    return isBareNoun(tokens, place) && isSentence(forms)
        ? sayings.isCue(lemmas.of(forms[place], "VBZ"))
        : isBehindQuotation(forms, place) && sayings.contains(lemmas.of(forms[place], "VBZ"));
  }

  private static boolean isNominal(String tag) {
    return tag.equals("NN") || tag.equals("NNS") || tag.startsWith("JJ");
  }

  /** Whether it heads all words, as a noun that no verb makes a predicate: "[is in] talks". */
  private static boolean isBareNoun(Tokens tokens, int place) {
    return tokens.heads[place] == NONE
        && tokens.tags[place].startsWith("NN")
        && !tokens.has(0, tokens.size(), place, "cop", "case", "nsubj");
  }

  /** Whether it ends as sentences do, and headings do not. */
  private static boolean isSentence(String[] forms) {
    int last = forms.length - 1;
    return forms[last].equals(".")
        || QuotationMarks.mayClose(forms[last]) && ".?!".contains(forms[last - 1]);
  }

  private static boolean isBehindQuotation(String[] forms, int place) {
    if (place + 1 >= forms.length || !ENDS.contains(forms[place + 1])) {
      return false;
    }
    for (int i = place - 2; i > 0 && i >= place - 1 - LONGEST_SUBJECT; i--) {
      if (QuotationMarks.mayClose(forms[i])) {
        return ",?!".contains(forms[i - 1]) || forms[i + 1].equals(",");
      }
    }
    return false;
  }

  private void readAgain(String[] forms, Tokens first, int place) {
    String[] shown = forms.clone();
    shown[place] = forms[place].endsWith("s") ? "reveals" : "reveal";
    Tokens second = parser.annotated(shown);
    boolean verb = second.tags[place].startsWith("VB") && second.has(0, place, place, "nsubj");
    boolean surer = first.heads[place] == NONE || certainty(second) > certainty(first);
    for (int i = 0; verb && surer && i < first.size(); i++) {
      first.parsed(i, second, i, second.heads[i]);
    }
  }

  /** The logarithm of how probable the parser takes the whole tree to be. */
  private static double certainty(Tokens tokens) {
    double sum = 0;
    for (float certainty : tokens.certainties) {
      sum += Math.log(Math.max(certainty, 1e-6));
    }
    return sum;
  }
}
