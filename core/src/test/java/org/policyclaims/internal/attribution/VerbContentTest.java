package org.policyclaims.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a verb or a predicative adjective brings. */
class VerbContentTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          The minister said the port would close. => The minister | said | the port would close
          The minister told the union that the port would close. => The minister | told | that the port would close
          The ministry recommended that the port be closed. => The ministry | recommended | that the port be closed
          The minister left, saying the port was closed. => The minister | saying | the port was closed
          I think the port, which is old, is closed. => I | think | the port, which is old, is closed
          The union feared that closing the port would hurt its members. => The union | feared | that closing the port would hurt its members
          The minister warned that a strike would hurt the port. => The minister | warned | that a strike would hurt the port
          The minister said of the treaty that it was dead. => The minister | said | that it was dead
          The envoy said in a speech on Friday that Oslo had closed the port. => The envoy | said | that Oslo had closed the port
          The envoy spoke in a hall that Oslo had closed. => none
          The minister said, in a letter to the court, that the port was closed. => The minister | said | that the port was closed
          It seems that the port is closed. => - | seems | that the port is closed
          The minister is sure that the port is closed. => The minister | is sure | that the port is closed
          It is clear to the union that the port is closed. => - | is clear | that the port is closed
          The mayor liked what the minister said. => The mayor | liked | what the minister said / the minister | said | what
          That the port was unsafe, the minister denied. => the minister | denied | That the port was unsafe
          Lee fears the worst; the port is closed. => Lee | fears | the worst
          The ministry hopes the efforts soon will help. => The ministry | hopes | the efforts soon will help
          Analysts predict prices will have been raised. => Analysts | predict | prices will have been raised
          Efforts to reveal the names have failed. => none
          The last years have shown that the port is weak. => none
          The last report has shown that the port is weak. => The last report | has shown | that the port is weak
          A fund was established to ensure that ports are safe. => none
          The port was shown to be safe. => - | was shown | The port … to be safe
          """)
  void aClauseWithOrWithoutThat(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          The minister asked whether the port would close. => The minister | asked | whether the port would close
          The minister asked the union if the port would close. => The minister | asked | if the port would close
          The board wondered if the port would close. => The board | wondered | if the port would close
          It is unclear whether the port is closed. => - | is unclear | whether the port is closed
          The minister knows what the union wants. => The minister | knows | what the union wants / the union | wants | what
          The minister explained why the port was closed. => The minister | explained | why the port was closed
          The minister explained how the port was closed. => The minister | explained | how the port was closed
          The minister explained the plan when the port was closed. => The minister | explained | the plan
          The minister explained the plan if he was asked. => The minister | explained | the plan
          The minister smiled if he was asked. => none
          The minister asked Lee why the port was closed. => The minister | asked | why the port was closed
          The minister wondered how the port closed. => The minister | wondered | how the port closed
          """)
  void aQuestion(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          The ministry hopes the efforts will help. => The ministry | hopes | the efforts will help
          Strategists hope the new efforts will help the port. => Strategists | hope | the new efforts will help the port
          Analysts fear the port could be closed by May. => Analysts | fear | the port could be closed by May
          Analysts believe the port already has been closed. => Analysts | believe | the port already has been closed
          """)
  void aClauseWhoseSubjectTheParserTakesForAnObject(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          The ministry denied closing the port. => The ministry | denied | closing the port
          The ministry denied having closed the port. => The ministry | denied | having closed the port
          The ministry recommends closing the port. => The ministry | recommends | closing the port
          The minister complained about closing the port. => The minister | complained about | closing the port
          The union insisted on holding a vote. => The union | insisted on | holding a vote
          The minister praised the union, closing the port. => The minister | praised | the union
          """)
  void aGerund(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          The minister expects the port to close. => The minister | expects | the port to close
          The minister expects to close the port. => The minister | expects | to close the port
          The minister urged the union to end the strike. => The minister | urged | the union to end the strike
          The union was urged to end the strike. => - | was urged | to end the strike
          The port is expected to close in May. => - | is expected | The port … to close in May
          The port is said to be unsafe. => - | is said | The port … to be unsafe
          The ministry is reported to have closed the port. => - | is reported | The ministry … to have closed the port
          The minister wants the port to be closed. => The minister | wants | the port to be closed
          The port seems to be closed. => - | seems | The port … to be closed
          The minister warned the union not to strike. => The minister | warned | the union not to strike
          The minister is eager to close the port. => The minister | is eager | to close the port
          The minister said he came to close the port. => The minister | said | he came to close the port
          The deal was rumored to be dead. => - | was rumored | The deal … to be dead
          The firm is rumoured to have closed the port. => - | is rumoured | The firm … to have closed the port
          The minister said to close the port. => The minister | said | to close the port
          The union considers Lee to be a friend. => The union | considers | Lee to be a friend
          """)
  void anInfinitive(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          The union regards the treaty as a mistake. => The union | regards | the treaty as a mistake
          The union described the treaty as weak. => The union | described | the treaty as weak
          The treaty was described as weak by the union. => the union | was described | The treaty … as weak
          The treaty is regarded as a mistake. => - | is regarded | The treaty … as a mistake
          The senator is considered a friend of Oslo. => - | is considered | The senator … a friend of Oslo
          The senator was called a liar by the union. => the union | was called | The senator … a liar
          The union called him a liar. => The union | called | him a liar
          The minister told him a story. => The minister | told | a story
          The union labelled the treaty a failure. => The union | labelled | the treaty a failure
          The mayor dismissed the report as a rumour. => The mayor | dismissed | the report as a rumour
          The union views the treaty as a danger to the port. => The union | views | the treaty as a danger to the port
          The port seems closed. => - | seems | The port … closed
          The union described the treaty on Monday as weak. => The union | described | the treaty on Monday as weak
          The port was described in May as unsafe. => - | was described | The port … as unsafe
          The union named Lee its envoy. => The union | named | Lee its envoy
          Lee was named leader by the union. => the union | was named | Lee … leader
          The union sees Lee as a friend and a leader. => The union | sees | Lee as a friend and a leader
          """)
  void anObjectWithItsPredicate(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          The minister accused the union of lying. => The minister | accused | the union of lying
          The union was accused of fraud by the minister. => the minister | was accused of | The union … fraud
          The union was blamed for the delay. => - | was blamed for | The union … the delay
          The treaty was criticised as unfair by the union. => the union | was criticised | The treaty … as unfair
          The mayor praised the union for its role in the talks. => The mayor | praised | the union for its role in the talks
          The mayor praised the union during the strike. => The mayor | praised | the union
          The mayor praised the union after the strike. => The mayor | praised | the union
          The mayor criticised the union before the vote. => The mayor | criticised | the union
          The mayor criticised the union, for he was angry. => The mayor | criticised | the union
          The mayor criticised the union for closing the port. => The mayor | criticised | the union for closing the port
          The mayor condemned the attack as a crime. => The mayor | condemned | the attack as a crime
          The mayor thanked the union, for his part. => The mayor | thanked | the union
          """)
  void anObjectAndItsReason(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          The plan, criticized by the union, failed. => the union | criticized | The plan
          The minister, criticized by the union for the delay, left. => the union | criticized | The minister
          The deal, announced on Monday, is dead. => none
          """)
  void aReducedRelative(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          The minister warned the union of a strike. => The minister | warned | the union of a strike
          The minister warned against a strike. => The minister | warned against | a strike
          The minister spoke about the port. => The minister | spoke about | the port
          The minister spoke to reporters about the port. => The minister | spoke | the port
          The minister told reporters about the strike. => The minister | told | the strike
          The minister complained to the union about the strike. => The minister | complained | the strike
          The minister apologised to the families for the delay. => The minister | apologised | the delay
          The minister is worried about the strike. => The minister | is worried about | the strike
          The union insisted on a vote. => The union | insisted on | a vote
          The union threatened the ministry with a strike. => The union | threatened | a strike
          The minister spoke out loudly against the strike. => The minister | spoke out … against | the strike
          The minister spoke to him about the port. => The minister | spoke | the port
          The minister asked for the port to be closed. => The minister | asked | for the port to be closed
          The minister charged Lee with fraud. => The minister | charged | Lee with fraud
          """)
  void aPreposition(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          It is a step which critics say the union took. => critics | say | which … the union took
          What he said was true. => he | said | What
          The words that he wrote were kind. => he | wrote | that
          The story the minister told was false. => the minister | told | The story
          He read the words which the minister had written. => the minister | had written | which
          Lee rejects the plan the ministry announced. => Lee | rejects | the plan the ministry announced / the ministry | announced | the plan
          Lee liked the plan which the ministry announced. => Lee | liked | the plan which the ministry announced / the ministry | announced | which
          """)
  void aRelativePronoun(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          The envoy who told reporters about it left Oslo. => who | told | it
          The envoy who told left Oslo. => none
          Lee heard the story that the envoy told. => the envoy | told | that
          Lee heard the story the envoy told. => the envoy | told | the story
          """)
  void aSpeakerIsNotWhatHeSays(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          The envoy, who said that talks had stalled, left the room. => who | said | that talks had stalled
          The envoy, who said that talks had stalled, is tired. => who | said | that talks had stalled
          The men who said that talks had stalled were tired. => who | said | that talks had stalled
          """)
  void theClauseOfARelativePronounEndsBeforeTheMainVerb(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }
}
