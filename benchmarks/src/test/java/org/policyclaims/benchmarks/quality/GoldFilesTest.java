package org.policyclaims.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policyclaims.Factuality;
import org.policyclaims.Stance;

/** What whoever adds a text to the benchmark is told by: its claims fit its words. */
class GoldFilesTest {
  private static final Set<String> STANCES =
      Arrays.stream(Stance.values()).map(Stance::name).collect(Collectors.toSet());
  private static final Set<String> FACTUALITIES =
      Arrays.stream(Factuality.values()).map(Factuality::label).collect(Collectors.toSet());
  private static final List<String> WORDS_OF_THE_TEXT = List.of("actor", "object", "cue");

  static List<GoldText> texts() {
    List<GoldText> texts = new ArrayList<>(GoldText.seen());
    texts.addAll(GoldText.unseen());
    texts.add(GoldText.article());
    return texts;
  }

  @ParameterizedTest
  @MethodSource("texts")
  void anchorsStandWhereTheirOffsetsSay(GoldText text) {
    assertThat(text.claims())
        .allSatisfy(claim -> assertThat(claim.span().in(text.text())).isEqualTo(claim.anchor()));
  }

  @Test
  void claimsStandInTextOrderAndDoNotOverlap() {
    for (GoldText text : Iterables.concat(GoldText.seen(), GoldText.unseen())) {
      int last = 0;
      for (GoldClaim claim : text.claims()) {
        assertThat(claim.span().start()).as(claim.anchor()).isGreaterThanOrEqualTo(last);
        last = claim.span().end();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void stanceAndFactualityAreOnesThatTheLibraryKnows(GoldText text) {
    assertThat(text.claims())
        .allSatisfy(
            claim -> {
              assertThat(STANCES).contains(claim.text("stance").orElseThrow());
              assertThat(FACTUALITIES).contains(claim.text("factuality").orElseThrow());
            });
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aCueStandsExactlyWhereTheAuthorIsNotTheOneToSayIt(GoldText text) {
    assertThat(text.claims())
        .allSatisfy(
            claim ->
                assertThat(claim.text("cue").isEmpty())
                    .as(claim.anchor())
                    .isEqualTo(claim.text("stance").orElseThrow().equals("AUTHOR")));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void actorObjectAndCueAreWordsOfTheText(GoldText text) {
    String flat = text.text().replaceAll("\\s+", " ");
    for (GoldClaim claim : text.claims()) {
      for (String field : WORDS_OF_THE_TEXT) {
        claim.text(field).ifPresent(words -> assertThat(flat).as(claim.anchor()).contains(words));
      }
      assertThat(claim.arguments().values())
          .as(claim.anchor())
          .allSatisfy(words -> assertThat(flat).contains(words));
    }
  }
}
