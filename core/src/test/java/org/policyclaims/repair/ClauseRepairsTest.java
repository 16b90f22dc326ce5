package org.policyclaims.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.policyclaims.Reading;
import org.policyclaims.syntax.Sentence;

/** For each repair the sentence that the parser got wrong, and two that must stay as they are. */
class ClauseRepairsTest {

  @Test
  void pastTenseIsNotCoordinatedWithAnInfinitive() {
    assertThat(
            attachment(
                "Turkey rejected Cyprus' appeals for new aircraft to strengthen the national force"
                    + " and attempted to deploy a base.",
                "attempted"))
        .isEqualTo("rejected conj");
    assertThat(attachment("Turkey tried to close the base and left the island.", "left"))
        .isEqualTo("tried conj");
    assertThat(attachment("Turkey wanted to close the base and leave the island.", "leave"))
        .isEqualTo("close conj");
  }

  @Test
  void contentWithoutThat() {
    assertThat(attachment("She hoped a way would be found.", "way")).isEqualTo("found nsubj:pass");
    assertThat(attachment("Critics argue the law was passed in haste.", "passed"))
        .isEqualTo("argue ccomp");
    assertThat(attachment("Cutting the tax was hard.", "tax")).isEqualTo("Cutting obj");
    assertThat(attachment("She found the man who was ill.", "man")).isEqualTo("found obj");
  }

  @Test
  void dayBetweenSubjectAndVerb() {
    assertThat(attachment("The council on Monday approved the ban.", "Monday"))
        .isEqualTo("approved obl");
    assertThat(attachment("His remarks on Monday angered the council.", "Monday"))
        .isEqualTo("remarks nmod");
    assertThat(attachment("The talks on Monday were long.", "Monday")).isEqualTo("talks nmod");
  }

  /** The head of the word's last occurrence and its relation; a dash for the root. */
  private static String attachment(String text, String word) {
    Sentence sentence = Reading.parsed(text).sentence(0);
    for (int i = sentence.size() - 1; i >= 0; i--) {
      if (sentence.word(i).equals(word)) {
        int head = sentence.head(i);
        return (head == Sentence.NONE ? "-" : sentence.word(head)) + " " + sentence.relation(i);
      }
    }
    throw new IllegalArgumentException("no word " + word);
  }
}
