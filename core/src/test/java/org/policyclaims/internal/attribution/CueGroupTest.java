package org.policyclaims.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words belong to a cue. */
class CueGroupTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          The minister has not said that the port was closed. => The minister | has not said | that the port was closed
          The minister also said that the port was closed. => The minister | also said | that the port was closed
          The minister said again that the port was closed. => The minister | said again | that the port was closed
          The minister never really believed that the port was closed. => The minister | never really believed | that the port was closed
          The minister would have said that the port was closed. => The minister | would have said | that the port was closed
          On Monday the minister quickly denied the report. => the minister | quickly denied | the report
          The minister, quickly, denied the report. => The minister | denied | the report
          Clearly, he said that the port was closed. => he | said | that the port was closed
          The minister spoke out against the plan. => The minister | spoke out against | the plan
          The minister did say that the port was closed. => The minister | did say | that the port was closed
          """)
  void anAuxiliaryAndAnAdverb(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          The minister tried to say that the port was closed. => The minister | tried to say | that the port was closed
          The minister went on to say that the port was closed. => The minister | went on to say | that the port was closed
          The minister was quick to add that the port was closed. => The minister | was quick to add | that the port was closed
          The minister is likely to say that the port is closed. => The minister | is likely to say | that the port is closed
          The minister was able to say that the port was closed. => The minister | was able to say | that the port was closed
          The minister failed to say that the port was closed. => The minister | failed to say | that the port was closed
          The minister seems to think that the port is closed. => The minister | seems to think | that the port is closed
          The minister has to admit that the port is closed. => The minister | has to admit | that the port is closed
          The minister helped to promote the treaty. => The minister | helped to promote | the treaty
          The minister continued on Monday to insist that the port was closed. => The minister | continued on Monday to insist | that the port was closed
          The minister began to try to say that the port was closed. => The minister | began to try to say | that the port was closed
          The minister continued, on Monday and in all of his many speeches, to insist that the port was closed. => The minister | to insist | that the port was closed
          The minister refused to say that the port was closed. => The minister | refused | to say that the port was closed / The minister | to say | that the port was closed
          The minister helped Lee to say that the port was closed. => Lee | to say | that the port was closed
          """)
  void anInfinitiveAfterAHelper(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          The ministry issued a statement saying that the port was closed. => The ministry | issued a statement saying | that the port was closed
          The ministry issued a long and angry statement saying that the port was closed. => The ministry | issued a long and angry statement saying | that the port was closed
          The ministry sent a letter, saying that the port was closed. => The ministry | saying | that the port was closed
          The ministry opened a harbour saying that the port was closed. => The ministry | saying | that the port was closed
          The ministry posted a video claiming that the port was closed. => The ministry | posted a video claiming | that the port was closed
          The ministry was late with a statement saying that the port was closed. => a statement | saying | that the port was closed
          """)
  void aMedium(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          The ministry said in a statement that the port was closed. => The ministry | said in a statement | that the port was closed
          The ministry said on Twitter that the port was closed. => The ministry | said on Twitter | that the port was closed
          The ministry said on its website that the port was closed. => The ministry | said | that the port was closed
          The ministry said in a very long statement that the port was closed. => The ministry | said in a very long statement | that the port was closed
          The port was closed, the ministry said in a statement. => the ministry | said in a statement | The port was closed
          “The port is closed,” the ministry said in a statement. => the ministry | said in a statement | “The port is closed,”
          In a statement the ministry said that the port was closed. => the ministry | said | that the port was closed
          The minister left in a statement. => none
          """)
  void aChannel(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          The ministry said Monday that the port was closed. => The ministry | said Monday | that the port was closed
          The ministry said last Monday that the port was closed. => The ministry | said | that the port was closed
          Monday the ministry said that the port was closed. => the ministry | said | that the port was closed
          """)
  void aDay(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          The minister made a claim that the port was closed. => The minister | made a claim | that the port was closed
          The minister made the false claim that the port was closed. => The minister | made the false claim | that the port was closed
          The minister has made a clear claim that the port was closed. => The minister | has made a clear claim | that the port was closed
          The minister repeated his earlier claim that the port was closed. => The minister | repeated his earlier claim | that the port was closed
          The minister expressed deep concern about the strike. => The minister | expressed deep concern about | the strike
          The minister took aim at the union. => The minister | took aim at | the union
          The minister voiced concern that the port was closed. => The minister | voiced concern | that the port was closed
          A false claim that the port was closed came in May. => - | A false claim | that the port was closed
          The envoy was of the view that Oslo owned the port. => The envoy | was of the view | that Oslo owned the port
          The council is of the opinion that the port is closed. => The council | is of the opinion | that the port is closed
          """)
  void aNounAndItsVerb(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          Parents kept their children home in protest of the tax. => Parents | in protest of | the tax
          Parents kept their children home in a protest against the tax. => - | a protest against | the tax
          Parents marched with anger over the tax. => - | anger over | the tax
          """)
  void aNounBehindIn(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          The minister made clear that the port was closed. => The minister | made clear | that the port was closed
          The minister made it very clear that the port was closed. => The minister | made … clear | that the port was closed
          The minister made a clear offer. => none
          The minister played down the risks. => The minister | played down | the risks
          The minister let it slip that the port was closed. => The minister | let … slip | that the port was closed
          The minister pointed out that the port was closed. => The minister | pointed out | that the port was closed
          """)
  void severalWords(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          That said, the port is closed. => none
          The port is closed; that said, the ships sail. => none
          He did what that said, and left. => that | said | what
          The Claim Company closed the port. => none
          Hope Lind closed the port. => none
          He hopes so. => none
          """)
  void noCueAtAll(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          They sent a letter to the council urging it to reconsider. => They | sent a letter to the council urging | it to reconsider
          They sent a man to the council urging it to reconsider. => They | urging | it to reconsider
          """)
  void aMediumSentToSomebody(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          The minister rejected the claim that Oslo had paid. => The minister | rejected | the claim that Oslo had paid / - | the claim | that Oslo had paid
          The minister repeated the claim that Oslo had paid. => The minister | repeated the claim | that Oslo had paid
          The minister made the claim that Oslo had paid. => The minister | made the claim | that Oslo had paid
          """)
  void noClaimByWhoRejectsIt(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          The bank faced criticism for its failure to act. => - | criticism for | its failure to act
          The bank voiced criticism of its failure to act. => The bank | voiced criticism of | its failure to act
          The sanctions did not stop the government's plan to build a bridge. => the government | plan | to build a bridge
          """)
  void noCriticismByWhoGetsIt(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          Lee appeared to suggest that the port was safe. => Lee | appeared to suggest | that the port was safe
          """)
  void anAppearance(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }
}
