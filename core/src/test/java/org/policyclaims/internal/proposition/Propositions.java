package org.policyclaims.internal.proposition;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.policyclaims.Reading;
import org.policyclaims.Voice;
import org.policyclaims.internal.attribution.AttributionReader;
import org.policyclaims.internal.attribution.Attributions;
import org.policyclaims.internal.lexicon.Knowledge;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.Phrase;

/**
 * Propositions of a sentence, written in one line each: {@code actor | action | object |
 * preposition: argument}, a dash where empty, the kind before those that are no plain clauses.
 */
final class Propositions {
  private static final PropositionReader READER = new PropositionReader(Knowledge.none());
  private static final AttributionReader ATTRIBUTIONS = new AttributionReader(Knowledge.none());

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

  private static String kind(Proposition proposition) {
    return switch (proposition.kind()) {
      case VERBAL, COPULAR -> "";
      case SMALL_CLAUSE, APPOSITION, NOMINAL -> proposition.kind() + " ";
    };
  }

  private static String line(ParsedText parsed, Proposition proposition) {
    return kind(proposition)
        + words(parsed, proposition.actor())
        + " | "
        + proposition.lemma()
        + " | "
        + words(parsed, proposition.object())
        + proposition.arguments().stream()
            .map(argument -> " | " + argument(parsed, argument))
            .collect(Collectors.joining());
  }

  /**
   * Propositions with all that is read of them: {@code construction PASSIVE <connective> | actor |
   * action [lemma] | object | ROLE preposition: argument}.
   */
  static List<String> inFull(String text) {
    ParsedText parsed = Reading.parsed(text);
    return READER.read(parsed, new Attributions(List.of())).stream()
        .map(proposition -> fullLine(parsed, proposition))
        .toList();
  }

  private static String fullLine(ParsedText parsed, Proposition proposition) {
    ImmutableIntArray action = proposition.action();
    String words =
        parsed
            .sentence(proposition.sentence())
            .span(action.get(0), action.get(action.length() - 1))
            .in(parsed.text());
    return kind(proposition)
        + proposition.construction()
        + (proposition.voice() == Voice.PASSIVE ? " PASSIVE" : "")
        + proposition.connective().map(connective -> " <" + connective + ">").orElse("")
        + " | "
        + words(parsed, proposition.actor())
        + " | "
        + words
        + " ["
        + proposition.lemma()
        + "] | "
        + words(parsed, proposition.object())
        + proposition.arguments().stream()
            .map(
                argument ->
                    " | "
                        + argument.role().map(role -> role + " ").orElse("")
                        + argument(parsed, argument))
            .collect(Collectors.joining());
  }

  private static String argument(ParsedText parsed, PropositionArgument argument) {
    return argument.preposition().map(preposition -> preposition + ": ").orElse("")
        + words(parsed, Optional.of(argument.phrase()));
  }

  private static String words(ParsedText parsed, Optional<Phrase> phrase) {
    return phrase.map(each -> parsed.span(each).in(parsed.text())).orElse("-");
  }
}
