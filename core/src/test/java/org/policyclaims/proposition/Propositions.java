package org.policyclaims.proposition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.policyclaims.Reading;
import org.policyclaims.attribution.AttributionReader;
import org.policyclaims.attribution.Attributions;
import org.policyclaims.syntax.ParsedText;
import org.policyclaims.syntax.Phrase;

/**
 * Propositions of a sentence, written in one line each: {@code actor | action | object |
 * preposition: argument}, a dash where empty, the kind before those that are no plain clauses.
 */
final class Propositions {
  private static final PropositionReader READER = new PropositionReader();
  private static final AttributionReader ATTRIBUTIONS = new AttributionReader();

  private Propositions() {}

  static List<String> of(String text) {
    return of(Reading.parsed(text));
  }

  /** Propositions of a sentence whose sayings have been read. */
  static List<String> withSayings(String text) {
    ParsedText parsed = Reading.parsed(text);
    return of(parsed, ATTRIBUTIONS.read(parsed));
  }

  static List<String> of(ParsedText parsed) {
    return of(parsed, new Attributions(List.of()));
  }

  private static List<String> of(ParsedText parsed, Attributions attributions) {
    return READER.read(parsed, attributions).stream()
        .map(proposition -> line(parsed, proposition))
        .toList();
  }

  private static String line(ParsedText parsed, Proposition proposition) {
    String kind =
        switch (proposition.kind()) {
          case VERBAL, COPULAR -> "";
          case SMALL_CLAUSE, APPOSITION, NOMINAL -> proposition.kind() + " ";
        };
    return kind
        + words(parsed, proposition.actor())
        + " | "
        + proposition.lemma()
        + " | "
        + words(parsed, proposition.object())
        + proposition.arguments().stream()
            .map(
                argument ->
                    " | "
                        + argument.preposition().map(preposition -> preposition + ": ").orElse("")
                        + words(parsed, Optional.of(argument.phrase())))
            .collect(Collectors.joining());
  }

  private static String words(ParsedText parsed, Optional<Phrase> phrase) {
    return phrase.map(each -> parsed.span(each).in(parsed.text())).orElse("-");
  }
}
