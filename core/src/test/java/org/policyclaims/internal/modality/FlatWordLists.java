package org.policyclaims.internal.modality;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.Locale;
import java.util.Set;
import org.policyclaims.Claim;
import org.policyclaims.Factuality;

/**
 * The baseline: flat lists of words in the manner of MinIE (Gashteovski et al. 2017), looked up
 * among the words of the action and of the cue, without scope and without composition.
 */
final class FlatWordLists {
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.anyOf(" .,;:?\"")).omitEmptyStrings();

  private static final Set<String> NEGATION =
      Set.of(
          "no",
          "not",
          "none",
          "nobody",
          "nothing",
          "neither",
          "nowhere",
          "never",
          "hardly",
          "scarcely",
          "barely",
          "without",
          "n't",
          "n’t",
          "nor");
  private static final Set<String> POSSIBILITY =
      Set.of(
          "may",
          "might",
          "could",
          "can",
          "perhaps",
          "maybe",
          "possibly",
          "probably",
          "likely",
          "unlikely",
          "presumably",
          "apparently",
          "supposedly",
          "allegedly",
          "reportedly",
          "seemingly",
          "seem",
          "seems",
          "seemed",
          "appear",
          "appears",
          "appeared",
          "tend",
          "tends",
          "believe",
          "believes",
          "suspect",
          "suspects",
          "think",
          "thinks",
          "guess",
          "assume",
          "assumes",
          "expect",
          "expects",
          "hope",
          "hopes",
          "suggest",
          "suggests",
          "doubt",
          "doubts",
          "fear",
          "fears");

  private FlatWordLists() {}

  /** The author's value by the words of the sentence alone. */
  static Factuality read(String sentence) {
    boolean negated = false;
    boolean possible = false;
    String spaced =
        sentence.toLowerCase(Locale.ROOT).replace("n't", " n't").replace("cannot", "can not");
    for (String word : WORDS.split(spaced)) {
      negated |= NEGATION.contains(word);
      possible |= POSSIBILITY.contains(word);
    }
    Factuality value = possible ? Factuality.POSSIBLE_POSITIVE : Factuality.CERTAIN_POSITIVE;
    return negated ? value.negate() : value;
  }

  /** The same, but all that is attributed to someone is open to the author. */
  static Factuality readWithAttribution(String sentence, Claim claim) {
    return claim.attribution().isEmpty() ? read(sentence) : Factuality.UNKNOWN;
  }
}
