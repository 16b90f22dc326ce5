package org.policyclaims.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policyclaims.Reading;
import org.policyclaims.internal.lexicon.Knowledge;

/** The attributions of a text, asked by sentence and by token. */
class AttributionsTest {
  private static Attributions read(String text) {
    return new AttributionReader(Knowledge.none()).read(Reading.parsed(text));
  }

  private static List<String> lemmas(List<Frame> frames) {
    return frames.stream().map(Frame::cueLemma).toList();
  }

  @Test
  void areInTheOrderOfTheirCues() {
    Attributions all =
        read(
            "The mayor, according to Lee, denied the report. He said that he had praised the"
                + " union.");
    assertThat(lemmas(all.frames())).containsExactly("according to", "deny", "say", "praise");
    assertThat(all.frames()).extracting(Frame::sentence).containsExactly(0, 0, 1, 1);
  }

  @Test
  void areKnownByTheSentenceOfTheirCue() {
    Attributions all =
        read("The mayor denied the report. The port is closed. He praised the union.");
    assertThat(lemmas(all.in(0))).containsExactly("deny");
    assertThat(all.in(1)).isEmpty();
    assertThat(lemmas(all.in(2))).containsExactly("praise");
    assertThat(all.in(3)).isEmpty();
  }

  @Test
  void standAroundATokenTheWidestFirst() {
    // 0 Reuters 1 reported 2 that 3 the 4 minister 5 denied 6 that 7 the 8 plant 9 leaked
    Attributions all = read("Reuters reported that the minister denied that the plant leaked.");
    assertThat(all.around(0, 1)).isEmpty();
    assertThat(lemmas(all.around(0, 2))).containsExactly("report");
    assertThat(lemmas(all.around(0, 5))).containsExactly("report");
    assertThat(lemmas(all.around(0, 6))).containsExactly("report", "deny");
    assertThat(lemmas(all.around(0, 9))).containsExactly("report", "deny");
    assertThat(all.around(0, 10)).isEmpty();
    assertThat(all.around(1, 5)).isEmpty();
  }

  @Test
  void standAroundTokensOfOtherSentences() {
    Attributions all = read("“The port is closed. The ships are gone,” the envoy said.");
    assertThat(all.frames()).hasSize(1);
    assertThat(lemmas(all.around(0, 2))).containsExactly("say");
    assertThat(lemmas(all.around(1, 2))).containsExactly("say");
    assertThat(all.in(0)).isEmpty();
    assertThat(lemmas(all.in(1))).containsExactly("say");
  }

  @Test
  void nameTheHeadOfWhatIsSaid() {
    // 0 The 1 minister 2 said 3 that 4 the 5 port 6 was 7 closed
    Frame clause = Sayings.only("The minister said that the port was closed.");
    assertThat(clause.anchor()).isEqualTo(2);
    assertThat(clause.contentHead()).isEqualTo(7);
    assertThat(clause.covers(0, 3)).isTrue();
    assertThat(clause.covers(0, 7)).isTrue();
    assertThat(clause.covers(0, 2)).isFalse();
    assertThat(clause.covers(0, 8)).isFalse();
    assertThat(clause.covers(1, 5)).isFalse();
  }

  @Test
  void takeInAQuotationWithoutACue() {
    Attributions all = read("“The port is closed,” the envoy said.\n\n“The ships are gone.”");
    assertThat(all.frames()).hasSize(1);
    assertThat(lemmas(all.around(0, 2))).containsExactly("say");
    assertThat(lemmas(all.around(1, 2))).containsExactly("say");
    assertThat(all.in(1)).isEmpty();
  }
}
