package org.policyclaims.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyclaims.Reading;

/** Brackets that give a name its short or its long form, amid a phrase. */
class ShortNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Free Citizens Party (FCP) leader Jan Holt rejected the plan.,"
        + " Free Citizens Party (FCP) leader Jan Holt",
    "NATO (North Atlantic Treaty Organization) chief Jan Holt rejected the plan.,"
        + " NATO (North Atlantic Treaty Organization) chief Jan Holt",
    "The People's Liberation Army (PLA) Navy rejected the plan.,"
        + " The People's Liberation Army (PLA) Navy"
  })
  void thePhraseGoesOnBehindThem(String text, String actor) {
    assertThat(Reading.claims(text))
        .containsExactly("- | AUTHOR | CT+ | " + actor + " | reject | the plan");
  }

  @Test
  void whoIsToldIsAPhraseWithThem() {
    assertThat(
            Reading.claims(
                "Kovac told the International Atomic Energy Agency (IAEA) inspectors to leave."))
        .containsExactly(
            "Kovac | SAY told | Uu | the International Atomic Energy Agency (IAEA) inspectors |"
                + " leave | -");
  }

  @ParameterizedTest
  @CsvSource({
    "The Food and Drug Administration (FDA) approved the vaccine., Administration, nsubj",
    "Sen. Jan Holt (R-Ohio) approved the vaccine., Holt, nsubj",
    "The council approved the Strategic Plan (2015-2020) of the ministry., Plan, obj"
  })
  void otherBracketsStayAsTheyAre(String text, String word, String relation) {
    Sentence sentence = Reading.parsed(text).sentence(0);
    int token = 0;
    while (!sentence.word(token).equals(word)) {
      token++;
    }
    assertThat(sentence.is(token, relation)).isTrue();
  }
}
