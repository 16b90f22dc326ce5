package org.policyclaims.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The content around a cue that is set in. */
class ContentFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          The port was closed, the minister said. => the minister | said | The port was closed
          The port was closed, the minister said on Monday. => the minister | said | The port was closed
          The port was closed, Lee, the mayor, said. => Lee, the mayor | said | The port was closed
          The port was closed – the minister said. => the minister | said | The port was closed
          The port was closed, officials of the ministry say. => officials of the ministry | say | The port was closed
          The port was closed, said the minister. => the minister | said | The port was closed
          The port was closed, the minister said, and the ships were gone. => the minister | said | The port was closed … and the ships were gone
          The port was closed, she said and went home. => she | said | The port was closed
          The port is closed, I think. => I | think | The port is closed
          The port was closed as protests continued. => none
          The port was closed, as agreed in May. => none
          The port was closed, as the minister announced. => the minister | announced | The port was closed
          """)
  void aClauseBeforeTheCue(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          The treaty, officials say, is dead. => officials | say | The treaty … is dead
          The port, I think, is closed. => I | think | The port … is closed
          The port, said the minister, is closed. => the minister | said | The port … is closed
          The deal, the minister added, is dead. => the minister | added | The deal … is dead
          The treaty, critics say, will hurt farmers in the north. => critics | say | The treaty … will hurt farmers in the north
          """)
  void aClauseOnBothSides(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          The port, Lee said on Monday, is closed. => Lee | said | The port … is closed
          The law, the governor said in a letter to the court, has no effect. => the governor | said | The law … has no effect
          The strike, union leaders said at a rally in Leeds, would last for months. => union leaders | said | The strike … would last for months
          The mine, a spokesman for the firm said, had been safe. => a spokesman for the firm | said | The mine … had been safe
          The bridge, engineers told the council on Friday, will be rebuilt. => engineers | told | The bridge … will be rebuilt
          The vote, she told the BBC, should be held again. => she | told | The vote … should be held again
          The vote was late, she told the BBC. => she | told | The vote was late
          The port is closed, the mayor warned residents on Monday. => the mayor | warned | The port is closed
          The envoy, a lawyer, said on Monday that the port was closed. => The envoy, a lawyer | said | that the port was closed
          She left; he told the press. => none
          She told the BBC on Monday. => none
          """)
  void aCueSetInWithMoreThanASubject(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          The king has left the capital, local radio reported on Monday. => local radio | reported | The king has left the capital
          The minister met the envoy, two diplomats told the paper. => two diplomats | told | The minister met the envoy
          The firm sold the port, the mayor said in a letter. => the mayor | said | The firm sold the port
          The president has left Oslo, state television said. => state television | said | The president has left Oslo
          The minister met Lind, the mayor of Oslo. => none
          """)
  void aSpeakerBehindTheLastWordOfTheClause(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          Kyiv says Moscow sent troops, a claim the Kremlin has denied. => Kyiv | says | Moscow sent troops / the Kremlin | has denied | a claim
          Police said he sold the secrets, an allegation that his lawyer rejects. => Police | said | he sold the secrets / his lawyer | rejects | that
          The firm said the ship was safe, a statement the union called a lie. => The firm | said | the ship was safe / the union | called | a lie
          The envoy said the port was large, a harbour that Oslo built. => The envoy | said | the port was large, a harbour that Oslo built
          """)
  void aNounThatTakesUpWhatWasSaid(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          The ministry forecast that growth would slow. => The ministry | forecast | that growth would slow
          The opposition party doubts that the vote was fair. => The opposition party | doubts | that the vote was fair
          The ministry's plans state that the port will close. => The ministry's plans | state | that the port will close
          Greek courts have ruled in several cases that the state cannot be sued. => Greek courts | have ruled | that the state cannot be sued
          They kept away in protest at the plan. => They | in protest at | the plan
          The bank's forecast that prices would rise was wrong. => The bank | forecast | that prices would rise
          """)
  void aVerbThatIsANounToo(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          As the paper revealed, the vote was rigged. => the paper | revealed | the vote was rigged
          The vote was rigged, as the paper revealed. => the paper | revealed | The vote was rigged
          As the paper revealed the plan, the vote was rigged. => the paper | revealed | the plan
          When the paper revealed, the vote was rigged. => none
          The vote, as the paper reported, was rigged. => the paper | reported | The vote … was rigged
          """)
  void anAsClause(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          The men, who said so, left. => none
          Lee, the union hopes. => none
          He says. => none
          The strike, the union wants, ended. => none
          We will reach out, do all we can to persuade him. => none
          Oslo would find it harder to obtain loans. => none
          """)
  void noSayingAround(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          The port was closed, said Lee. => Lee | said | The port was closed
          The port is closed, says a man close to the minister. => a man close to the minister | says | The port is closed
          The minister came, announced the treaty, and left. => The minister | announced | the treaty
          Mining firms, including Patriot, announced a sale. => Mining firms, including Patriot | announced | a sale
          When the port closed, Lee, the mayor, announced a sale. => Lee, the mayor | announced | a sale
          The firm, which has lost money, announced a sale. => The firm, which has lost money | announced | a sale
          The firm has lost money, announced the mayor. => the mayor | announced | The firm has lost money
          The firm, the mayor announced, has lost money. => the mayor | announced | The firm … has lost money
          The firm, announced the mayor, has lost money. => the mayor | announced | The firm … has lost money
          """)
  void aSpeakerSetInBehindTheVerb(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          Lavrov: We see no need. => Lavrov | : | We see no need / We | see | no need
          Lee, the mayor: We see no need. => Lee, the mayor | : | We see no need / We | see | no need
          Note: we see no need. => we | see | no need
          The mayor: we see no need. => we | see | no need
          Oslo: no need of missiles => Oslo | : | no need of missiles
          Oslo: no need of missiles. => none
          Anna Lind: no need of missiles => Anna Lind | : | no need of missiles
          Lee said: we see no need. => Lee | said: | we see no need / we | see | no need
          : We see no need. => We | see | no need
          The old and proud mayor of the big port Oslo in Norway: we see no need. => we | see | no need
          """)
  void aSpeakerAndAColon(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }
}
