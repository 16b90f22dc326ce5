package org.policyclaims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** A limit that a text meets shows in the document, and what lies before it is read. */
class LimitsTest {

  private static ClaimExtractor extractor(Limits limits) {
    return ClaimExtractor.builder().limits(limits).build(Reading.syntax());
  }

  private static ClaimDocument read(Limits limits, String text) {
    return Reading.document(PolicyText.of(text), limits);
  }

  private static List<DiagnosticKind> kinds(ClaimDocument document) {
    return document.diagnostics().stream().map(Diagnostic::kind).toList();
  }

  @Test
  void anOrdinaryTextMeetsNone() {
    ClaimDocument document = read(Limits.standard(), "Minsk said that Moscow paid the debt.");
    assertThat(document.diagnostics()).isEmpty();
    assertThat(document.isPartial()).isFalse();
  }

  @Test
  void aLongTextIsReadToTheLastWhiteSpaceBeforeTheLimit() {
    String text = "Minsk paid the debt. Moscow rejected the offer.";
    ClaimDocument document = read(Limits.standard().withTextLength(25), text);
    assertThat(document.claims())
        .extracting(claim -> claim.action().lemma())
        .containsExactly("pay");
    assertThat(document.isPartial()).isTrue();
    assertThat(document.source().text()).isEqualTo(text);
    assertThat(document.diagnostics())
        .containsExactly(
            new Diagnostic(
                DiagnosticKind.TEXT_TOO_LONG,
                "read to character 20 of 47, as long as a text may be",
                Optional.of(new Span(20, 47))));
  }

  @Test
  void aTextOfTheVeryLengthIsReadWhole() {
    String text = "Minsk paid the debt.";
    assertThat(read(Limits.standard().withTextLength(text.length()), text).diagnostics()).isEmpty();
  }

  @Test
  void aTextWithoutWhiteSpaceIsCutBetweenCharacters() {
    String text = "a" + "😀".repeat(10);
    ClaimDocument document = read(Limits.standard().withTextLength(6), text);
    assertThat(document.diagnostics().get(0).span()).contains(new Span(5, 21));
  }

  @Test
  void aLongSentenceIsParsedInPiecesAndNothingOfItIsLost() {
    String sentence =
        "Minsk paid the debt, Moscow sent the grain, Warsaw closed the border, Vilnius called a"
            + " vote, and Kyiv signed the treaty.";
    String text = "Riga agreed. " + sentence;
    ClaimDocument document = read(Limits.standard().withSentenceTokens(20), text);
    assertThat(document.isPartial()).isFalse();
    assertThat(document.diagnostics())
        .containsExactly(
            new Diagnostic(
                DiagnosticKind.SENTENCE_TOO_LONG,
                "a sentence of 26 tokens was parsed in 2 pieces",
                Optional.of(new Span(13, text.length()))));
    assertThat(document.sentences())
        .extracting(span -> span.in(text))
        .containsExactly(
            "Riga agreed.",
            "Minsk paid the debt, Moscow sent the grain, Warsaw closed the border, Vilnius called a"
                + " vote,",
            "and Kyiv signed the treaty.");
    assertThat(document.claims()).extracting(claim -> claim.action().lemma()).contains("sign");
  }

  @Test
  void aLongLineIsParsedInPiecesToo() {
    try (ClaimExtractor extractor =
        ClaimExtractor.builder()
            .sentencePerLine(true)
            .limits(Limits.standard().withSentenceTokens(20))
            .build(Reading.syntax())) {
      ClaimDocument document =
          extractor.extract(PolicyText.of("Minsk paid .\n" + "Minsk paid . ".repeat(9)));
      assertThat(kinds(document)).containsExactly(DiagnosticKind.SENTENCE_TOO_LONG);
      assertThat(document.diagnostics().get(0).span().orElseThrow().start()).isEqualTo(13);
    }
  }

  @Test
  void aTextWithoutTimeGivesWhatWasReadTillThen() {
    String text = "Minsk paid the debt. ".repeat(3000);
    for (boolean lines : List.of(false, true)) {
      try (ClaimExtractor extractor =
          ClaimExtractor.builder()
              .sentencePerLine(lines)
              .limits(Limits.standard().withTime(Duration.ofMillis(20)))
              .build(Reading.syntax())) {
        ClaimDocument document = extractor.extract(PolicyText.of(text));
        assertThat(document.isPartial()).isTrue();
        Diagnostic late = document.diagnostics().get(document.diagnostics().size() - 1);
        assertThat(late.kind()).isEqualTo(DiagnosticKind.OUT_OF_TIME);
        assertThat(late.message()).contains("0.02 s");
        int unread = late.span().orElseThrow().start();
        assertThat(text.substring(unread)).startsWith("Minsk");
        assertThat(document.sentences()).allMatch(sentence -> sentence.end() <= unread);
        assertThat(document.claims()).allMatch(claim -> claim.span().end() <= unread);
      }
    }
  }

  @Test
  void ofADeepNestOfSayingsTheInnermostAreKept() {
    String text = "Minsk said that Kyiv claimed that Riga denied that Moscow paid the debt.";
    ClaimDocument whole = read(Limits.standard(), text);
    ClaimDocument shallow = read(Limits.standard().withNesting(2), text);
    Claim paid = whole.claims().get(0);
    assertThat(whole.diagnostics()).isEmpty();
    assertThat(paid.attribution())
        .extracting(Attribution::stance)
        .containsExactly(Stance.SAY, Stance.CLAIM, Stance.DENY);
    assertThat(shallow.claims())
        .containsExactly(paid.withAttribution(paid.attribution().subList(1, 3)));
    assertThat(kinds(shallow)).containsExactly(DiagnosticKind.NESTED_TOO_DEEPLY);
    assertThat(shallow.diagnostics().get(0).span()).contains(paid.span());
    assertThat(shallow.attributions()).isEqualTo(whole.attributions());
  }

  @Test
  void triplesTellTheirLimitsToo() {
    try (ClaimExtractor extractor = extractor(Limits.standard().withTextLength(25))) {
      List<Diagnostic> met = new ArrayList<>();
      PolicyText text = PolicyText.of("Minsk paid the debt. Moscow rejected the offer.");
      List<Triple> triples = extractor.triples(text, met::add);
      assertThat(triples).extracting(Triple::relation).containsExactly("paid");
      assertThat(met).extracting(Diagnostic::kind).containsExactly(DiagnosticKind.TEXT_TOO_LONG);
      assertThat(extractor.triples(text)).isEqualTo(triples);
    }
  }

  @Test
  void anInterruptEndsTheReadingAndStays() {
    try (ClaimExtractor extractor = extractor(Limits.standard())) {
      for (String text : List.of("", "Minsk paid.")) {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> extractor.extract(PolicyText.of(text)))
            .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> extractor.triples(PolicyText.of("Minsk paid.")))
            .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
      }
    }
  }

  @Test
  void limitsOutOfTheirRangeAreNamed() {
    Limits limits = Limits.standard();
    assertThatThrownBy(() -> limits.withTextLength(0)).hasMessageContaining("textLength");
    assertThatThrownBy(() -> limits.withSentenceTokens(19)).hasMessageContaining("sentenceTokens");
    assertThatThrownBy(() -> limits.withSentenceTokens(1001))
        .hasMessageContaining("sentenceTokens");
    assertThatThrownBy(() -> limits.withTime(Duration.ZERO)).hasMessageContaining("time");
    assertThatThrownBy(() -> limits.withTime(Duration.ofSeconds(-1))).hasMessageContaining("time");
    assertThatThrownBy(() -> limits.withNesting(0)).hasMessageContaining("nesting");
  }

  @Test
  void limitsAtTheEndsOfTheirRangesHold() {
    Limits widest = new Limits(Integer.MAX_VALUE, 1000, Duration.ofSeconds(Long.MAX_VALUE), 1000);
    Limits narrowest = new Limits(1, 20, Duration.ofNanos(1), 1);
    assertThat(read(widest, "Minsk paid.").claims()).hasSize(1);
    assertThat(read(narrowest, "Minsk paid.").claims()).isEmpty();
  }
}
