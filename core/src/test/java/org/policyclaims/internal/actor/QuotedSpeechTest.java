package org.policyclaims.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyclaims.Quotation;
import org.policyclaims.internal.attribution.AttributionReader;
import org.policyclaims.internal.attribution.Attributions;
import org.policyclaims.internal.attribution.Content;
import org.policyclaims.internal.attribution.Frame;
import org.policyclaims.internal.lexicon.Knowledge;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.Phrase;
import org.policyclaims.internal.syntax.Trees;

/** What stands in quotation marks, and in whose mouth. */
class QuotedSpeechTest {

  private static Frame frame(String cue, int sentence, int from, int to, Quotation quotation) {
    return Mind.frame(
        new Phrase(0, 0, 0, 0), new Content(sentence, from, to), cue, false, quotation);
  }

  private static String quoted(String... trees) {
    ParsedText text = Trees.text(trees);
    QuotedSpeech voices =
        new QuotedSpeech(text, new AttributionReader(Knowledge.none()).read(text));
    List<String> words = new ArrayList<>();
    text.sentences()
        .forEach(
            sentence -> {
              for (int i = 0; i < sentence.size(); i++) {
                if (voices.isQuoted(sentence.index(), i)) {
                  words.add(sentence.word(i));
                }
              }
            });
    return String.join(" ", words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "b   ; a/NN “/`` b/NN ”/'' c/NN",
        "b   ; a/NN ``/`` b/NN ''/'' c/NN",
        "b   ; a/NN «/`` b/NN »/'' c/NN",
        "b   ; a/NN „/`` b/NN “/'' c/NN",
        "''  ; a/NN ”/'' b/NN",
        "''  ; a/NN",
        "b   ; a/NN “/`` b/NN",
      })
  void whatStandsBetweenQuotationMarks(String words, String tree) {
    assertThat(quoted(tree)).isEqualTo(words);
  }

  @Test
  void aQuotationGoesOnInTheNextSentenceButNotInTheNextParagraph() {
    assertThat(quoted("a/NN “/`` b/NN", "c/NN ”/'' d/NN")).isEqualTo("b c");
    assertThat(quoted("a/NN “/`` b/NN", "c/NN", "d/NN")).isEqualTo("b c d");
    assertThat(quoted("a/NN “/`` b/NN", "¶ c/NN d/NN")).isEqualTo("b");
    assertThat(quoted("“/``", "c/NN")).isEqualTo("c");
  }

  @Test
  void theInnermostSayingIsTheOneAround() {
    ParsedText text = Trees.text("a/NN b/NN c/NN d/NN e/NN", "f/NN");
    QuotedSpeech voices =
        new QuotedSpeech(
            text,
            new Attributions(
                List.of(
                    frame("narrow", 0, 2, 3, Quotation.INDIRECT),
                    frame("wide", 0, 1, 4, Quotation.INDIRECT),
                    frame("late", 0, 3, 4, Quotation.INDIRECT))));
    assertThat(voices.around(0, 0)).isNull();
    assertThat(voices.around(0, 1).cueLemma()).isEqualTo("wide");
    assertThat(voices.around(0, 2).cueLemma()).isEqualTo("narrow");
    assertThat(voices.around(0, 3).cueLemma()).isEqualTo("late");
    assertThat(voices.around(0, 4).cueLemma()).isEqualTo("late");
    assertThat(voices.around(1, 0)).isNull();
    assertThat(voices.in(0)).hasSize(3);
    assertThat(voices.in(1)).isEmpty();
  }

  @Test
  void theLastQuotationOfTheParagraphIsNear() {
    ParsedText text = Trees.text("a/NN b/NN", "c/NN", "d/NN", "¶ e/NN");
    QuotedSpeech voices =
        new QuotedSpeech(
            text,
            new Attributions(
                List.of(
                    frame("first", 0, 0, 0, Quotation.DIRECT),
                    frame("second", 0, 1, 1, Quotation.MIXED),
                    frame("third", 1, 0, 0, Quotation.INDIRECT))));
    assertThat(voices.near(text.sentence(0)).cueLemma()).isEqualTo("second");
    assertThat(voices.near(text.sentence(1)).cueLemma()).isEqualTo("second");
    assertThat(voices.near(text.sentence(2)).cueLemma()).isEqualTo("second");
    assertThat(voices.near(text.sentence(3))).isNull();
  }

  @Test
  void aQuotationIsCarriedOnForSixSentences() {
    ParsedText text =
        Trees.text("a/NN", "b/NN", "c/NN", "d/NN", "e/NN", "f/NN", "g/NN", "h/NN", "i/NN");
    QuotedSpeech voices =
        new QuotedSpeech(text, new Attributions(List.of(frame("say", 0, 0, 0, Quotation.DIRECT))));
    assertThat(voices.near(text.sentence(0)).cueLemma()).isEqualTo("say");
    assertThat(voices.near(text.sentence(6)).cueLemma()).isEqualTo("say");
    assertThat(voices.near(text.sentence(7))).isNull();
    QuotedSpeech silent = new QuotedSpeech(text, new Attributions(List.of()));
    assertThat(silent.near(text.sentence(0))).isNull();
  }
}
