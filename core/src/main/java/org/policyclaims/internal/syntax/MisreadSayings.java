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
 * The other way round, a noun that opens the sentence may have been taken for a verb that has no
 * subject: "Claims that … are untrue".
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
        readAsVerb(forms.get(i), read.get(i), place);
      } else if (opensWithNoun(forms.get(i), read.get(i))) {
        readAsNoun(forms.get(i), read.get(i));
      }
    }
  }

  /** "[Reports] that the port is closed are untrue", where it heads all that follows. */
  private static boolean opensWithNoun(String[] forms, Tokens tokens) {
    return forms.length > 2
        && forms[0].endsWith("s")
        && forms[1].equals("that")
        && tokens.heads[0] == NONE;
  }

  private void readAsNoun(String[] forms, Tokens first) {
    Tokens second = readWith(forms, 0, "Rumours");
    if (second.relations[0].startsWith("nsubj")) {
      take(first, second);
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

  private void readAsVerb(String[] forms, Tokens first, int place) {
    Tokens second = readWith(forms, place, forms[place].endsWith("s") ? "reveals" : "reveal");
    boolean verb = second.tags[place].startsWith("VB") && second.has(0, place, place, "nsubj");
    boolean surer = first.heads[place] == NONE || second.certainty() > first.certainty();
    if (verb && surer) {
      take(first, second);
    }
  }

  private Tokens readWith(String[] forms, int place, String word) {
    String[] shown = forms.clone();
    shown[place] = word;
    return parser.annotated(shown);
  }

  private static void take(Tokens first, Tokens second) {
    for (int i = 0; i < first.size(); i++) {
      first.parsed(i, second, i, second.heads[i]);
    }
  }
}
