package org.policyclaims.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policyclaims.Reading;
import org.policyclaims.internal.syntax.Sentence;

/**
 * What SUTime itself makes of a run of words, without what was read before: "from-to TYPE value".
 */
class SuTimeTest {
  private static final SuTime SU_TIME = new SuTime();

  private static List<String> read(String text, int from, int to, String date) {
    Sentence sentence = Reading.parsed(text).sentence(0);
    return SU_TIME.read(sentence, from, to, date).stream()
        .map(found -> found.from() + "-" + found.to() + " " + found.type() + " " + found.value())
        .toList();
  }

  @Test
  void anExpressionWithinTheRunHasTheTokensOfItsSentence() {
    assertThat(read("Oslo closed the port in the 19th century .", 5, 7, "2018-05-07"))
        .containsExactly("5-7 DATE 18XX");
    assertThat(read("Oslo closed the port on the third of May 2016 .", 3, 9, "2018-05-07"))
        .containsExactly("5-9 DATE 2016-05-03");
  }

  @Test
  void aRelativeExpressionStartsFromTheDate() {
    assertThat(read("Oslo closed the port last summer .", 4, 5, "2018-05-07"))
        .containsExactly("4-5 DATE 2017-SU");
    assertThat(read("Oslo closed the port last summer .", 4, 5, ""))
        .singleElement()
        .asString()
        .doesNotContain("2017");
  }

  @Test
  void aLengthAndASetOfTimesAreTold() {
    assertThat(read("The talks lasted five hours .", 3, 4, "2018-05-07"))
        .containsExactly("3-4 DURATION PT5H");
    assertThat(read("The board meets every Monday .", 3, 4, "2018-05-07"))
        .singleElement()
        .asString()
        .startsWith("3-4 SET ");
  }

  @Test
  void wordsWithoutATimeHaveNone() {
    assertThat(read("Oslo closed the port .", 0, 3, "2018-05-07")).isEmpty();
  }
}
