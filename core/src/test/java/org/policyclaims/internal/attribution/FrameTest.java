package org.policyclaims.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyclaims.Quotation;
import org.policyclaims.Stance;

/** What a frame tells of the saying beside its words: its kind, its marks, what it joins. */
class FrameTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          The parliament agreed to submit the treaty. => DECIDE
          The parliament agreed that the treaty was sound. => BELIEVE
          The parliament agreed on submitting the treaty. => DECIDE
          The parliament agreed on the treaty. => BELIEVE
          The parliament said that the treaty was sound. => SAY
          According to the parliament, the treaty is sound. => REPORT
          In the parliament's view, the treaty is sound. => BELIEVE
          Lavrov: The treaty is sound. => SAY
          Washington insisted that Tehran allow inspections. => DEMAND
          Washington insisted that Tehran allows inspections. => CLAIM
          Lind suggested that the port be closed. => PROPOSE
          Lind suggested that the ports were closed. => REPORT
          """)
  void stance(String sentence, Stance stance) {
    assertThat(Sayings.frames(sentence).get(0).stance()).isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          The navy refused to board the ship. => true
          The navy attempted to board the ship. => true
          The port seems to be closed. => true
          The navy is eager to board the ship. => true
          The navy is interested in boarding the ship. => true
          The navy is sure that the ship is old. => false
          The navy is worried about the ship. => false
          The navy said that the ship was old. => false
          The navy promised to board the ship. => false
          """)
  void joinsWhatIsDone(String sentence, boolean joins) {
    assertThat(Sayings.frames(sentence).get(0).joins()).isEqualTo(joins);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          The mayor praised the union. => true
          The mayor criticized the union. => true
          The mayor said that the union was strong. => false
          The mayor promised to help the union. => false
          According to the mayor, the union is strong. => false
          """)
  void judges(String sentence, boolean judging) {
    assertThat(Sayings.frames(sentence).get(0).judging()).isEqualTo(judging);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          The mayor said that the vote was over. => INDIRECT
          The mayor said that the vote was “a bad joke”. => MIXED
          “The vote is a bad joke,” the mayor said. => DIRECT
          “The vote is over. It was a bad joke,” the mayor said. => DIRECT
          The mayor said “a bad joke”, and the vote was over. => DIRECT
          """)
  void quotation(String sentence, Quotation quotation) {
    assertThat(Sayings.frames(sentence).get(0).quotation()).isEqualTo(quotation);
  }
}
