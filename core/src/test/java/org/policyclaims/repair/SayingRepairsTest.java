package org.policyclaims.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.policyclaims.Reading;
import org.policyclaims.syntax.Sentence;

class SayingRepairsTest {

  @Test
  void clauseBehindAnOccasion() {
    Sentence sentence =
        Reading.parsed("The mayor said in an interview that the bridge was unsafe.").sentence(0);
    assertThat(edge(sentence, "unsafe")).isEqualTo("ccomp said");
  }

  @Test
  void relativeClauseOfAnOccasionStays() {
    Sentence sentence =
        Reading.parsed("The mayor spoke of an interview that shook the town.").sentence(0);
    assertThat(edge(sentence, "shook")).endsWith(" interview");
  }

  private static String edge(Sentence sentence, String word) {
    int token =
        IntStream.range(0, sentence.size())
            .filter(i -> sentence.word(i).equals(word))
            .findFirst()
            .orElseThrow();
    return sentence.relation(token) + " " + sentence.word(sentence.head(token));
  }
}
