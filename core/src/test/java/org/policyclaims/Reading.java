package org.policyclaims;

import java.util.List;
import java.util.stream.Collectors;
import org.policyclaims.internal.resource.ModelFiles;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.SyntaxReader;
import org.policyclaims.internal.zones.ZoneReader;

/**
 * The models, loaded once for the whole test run, and claims written in one line each, so that a
 * test is a sentence in and a line out.
 */
public final class Reading {
  private static final SyntaxReader SYNTAX = SyntaxReader.load(ModelFiles.bundle());
  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build(SYNTAX);

  private Reading() {}

  /** The text with its sentences, for tests of a single room. */
  public static ParsedText parsed(String text) {
    return SYNTAX.read(new ZoneReader().read(text));
  }

  /** The words of each sentence, as they stand in the text. */
  public static List<String> sentences(String text) {
    return parsed(text).sentences().stream().map(sentence -> sentence.span().in(text)).toList();
  }

  /** The loaded syntax, for tests that need an extractor with other choices. */
  static SyntaxReader syntax() {
    return SYNTAX;
  }

  /** What the extractor makes of a text without a date. */
  public static ClaimDocument document(String text) {
    return EXTRACTOR.extract(PolicyText.of(text));
  }

  /** What the extractor makes of a text. */
  public static ClaimDocument document(PolicyText text) {
    return EXTRACTOR.extract(text);
  }

  /** What an extractor with these limits makes of a text. */
  public static ClaimDocument document(PolicyText text, Limits limits) {
    try (ClaimExtractor extractor = ClaimExtractor.builder().limits(limits).build(SYNTAX)) {
      return extractor.extract(text);
    }
  }

  /** The claims: {@code actor | action | object | preposition: argument, …}, a dash where empty. */
  public static List<String> propositions(String text) {
    return document(text).claims().stream().map(Reading::proposition).toList();
  }

  /** The claims: {@code speaker | STANCE cue | factuality | actor | action | object | …}. */
  public static List<String> claims(String text) {
    return document(text).claims().stream()
        .map(
            claim ->
                claim.speaker().map(Participant::text).orElse("-")
                    + " | "
                    + claim.modality().stance()
                    + claim.modality().cue().map(cue -> " " + cue.text()).orElse("")
                    + " | "
                    + claim.modality().factuality().label()
                    + " | "
                    + proposition(claim))
        .toList();
  }

  /** The attributions: {@code source | cue | content parts joined by …}, a dash where empty. */
  public static List<String> attributions(String text) {
    return document(text).attributions().stream()
        .map(
            attribution ->
                attribution.speaker().map(Participant::text).orElse("-")
                    + " | "
                    + attribution
                        .cue()
                        .map(
                            cue ->
                                cue.parts().stream()
                                    .map(part -> part.in(text))
                                    .collect(Collectors.joining(" … ")))
                        .orElse("-")
                    + " | "
                    + attribution.content().stream()
                        .map(part -> part.in(text))
                        .collect(Collectors.joining(" … ")))
        .toList();
  }

  private static String proposition(Claim claim) {
    return claim.actor().map(Participant::text).orElse("-")
        + " | "
        + claim.action().lemma()
        + " | "
        + claim.object().map(Participant::text).orElse("-")
        + claim.arguments().stream()
            .map(
                argument ->
                    " | "
                        + argument.preposition().orElse("")
                        + ": "
                        + argument.participant().text())
            .collect(Collectors.joining());
  }
}
