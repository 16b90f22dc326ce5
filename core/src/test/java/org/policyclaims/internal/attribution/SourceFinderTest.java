package org.policyclaims.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says it. */
class SourceFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          The minister, tired of the strike, said the port was closed. => The minister, tired of the strike | said | the port was closed
          Even the minister said the port was closed. => the minister | said | the port was closed
          But the minister said the port was closed. => the minister | said | the port was closed
          The minister (of Norway) said the port was closed. => The minister (of Norway) | said | the port was closed
          Lee (Oslo) said the port was closed. => Lee (Oslo) | said | the port was closed
          The minister's aide said the port was closed. => The minister's aide | said | the port was closed
          The minister and the mayor said the port was closed. => The minister and the mayor | said | the port was closed
          The minister, speaking in Oslo, said the port was closed. => The minister, speaking in Oslo | said | the port was closed
          A man claiming to be a minister said the port was closed. => A man | claiming | to be a minister / A man claiming to be a minister | said | the port was closed
          The minister's office, which opposes the tax, said that the port was closed. => which | opposes | the tax / The minister's office, which opposes the tax | said | that the port was closed
          The minister, who has long opposed the tax, said that the port was closed. => who | has long opposed | the tax / The minister, who has long opposed the tax | said | that the port was closed
          The envoy, who called the treaty "a bad joke", said the port was closed. => who | called | the treaty "a bad joke" / The envoy, who called the treaty "a bad joke" | said | the port was closed
          The envoy, who called the treaty “a bad joke”, said the port was closed. => who | called | the treaty “a bad joke” / The envoy, who called the treaty “a bad joke” | said | the port was closed
          The men sent to Oslo said the port was closed. => The men sent to Oslo | said | the port was closed
          """)
  void aSubjectWithItsModifiers(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          Lee of the harbour union said the port was closed. => Lee of the harbour union | said | the port was closed
          Lee at a meeting in Oslo said the port was closed. => Lee | said | the port was closed
          Lee on Monday said the port was closed. => Lee | said | the port was closed
          Lee, after a long talk, said the port was closed. => Lee | said | the port was closed
          The committee on ports said the port was closed. => The committee on ports | said | the port was closed
          Lee during a visit said the port was closed. => Lee | said | the port was closed
          The minister of Norway said the port was closed. => The minister of Norway | said | the port was closed
          “We must go,” said Lee of Oslo at a rally. => Lee of Oslo | said | “We must go,”
          “We must go,” said Lee at a rally in May. => Lee | said | “We must go,”
          """)
  void aNameWithoutPhrasesOfTimeOrPlace(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          Speaking in Oslo, the minister said the port was closed. => the minister | said | the port was closed
          Asked about the strike, the minister said the port was closed. => the minister | said | the port was closed
          Told of the strike, the minister said the port was closed. => the minister | said | the port was closed
          Pressed on the strike, Lee said that he had no answer. => Lee | said | that he had no answer
          """)
  void whoOpensTheSentenceByAnAdjunct(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          The minister wanted to say that the port was closed. => The minister | wanted | to say that the port was closed / The minister | to say | that the port was closed
          The minister used the speech to say that the port was closed. => The minister | to say | that the port was closed
          The minister asked Lee to say that the port was closed. => The minister | asked | Lee to say that the port was closed / Lee | to say | that the port was closed
          The minister forced Lee to admit that the port was closed. => Lee | to admit | that the port was closed
          The minister denied the report and blamed the union. => The minister | denied | the report / The minister | blamed | the union
          The minister denied the report, blamed the union and praised Oslo. => The minister | denied | the report / The minister | blamed | the union / The minister | praised | Oslo
          The minister denied the report but said that the port was closed. => The minister | denied | the report / The minister | said | that the port was closed
          The minister, denying the report, left. => The minister | denying | the report
          The minister left, saying that the port was closed. => The minister | saying | that the port was closed
          The minister began by saying that the port was closed. => The minister | saying | that the port was closed
          A report saying that the port was closed was false. => A report | saying | that the port was closed
          The first man to say so was Lee, who said that the port was closed. => who | said | that the port was closed
          The minister came to Oslo, met Lee, ate, slept, and said that the port was closed. => The minister | said | that the port was closed
          Please praise the union. => - | praise | the union
          The minister met the envoy, praising the treaty. => The minister | praising | the treaty
          The minister met a man praising the treaty. => a man | praising | the treaty
          He joined an effort led by Lee to promote the treaty. => Lee | to promote | the treaty
          """)
  void anUnderstoodSubject(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          The plan was criticized by the union. => the union | was criticized | The plan
          The plan was criticized. => - | was criticized | The plan
          It was reported by the ministry that the port was closed. => the ministry | was reported | that the port was closed
          It was said that the port was closed. => - | was said | that the port was closed
          The union was urged by the minister to end the strike. => the minister | was urged | to end the strike
          The union was told by Lee that the port was closed. => Lee | was told | that the port was closed
          """)
  void anAgent(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          The minister's claim that the port was closed was false. => The minister | claim | that the port was closed
          A claim by the union that the port was closed was false. => the union | A claim | that the port was closed
          A demand from the union for higher wages came in May. => the union | A demand … for | higher wages
          There is concern among farmers about the tax. => farmers | concern … about | the tax
          There is a belief among farmers that the tax is unfair. => farmers | a belief | that the tax is unfair
          Their belief that the tax is unfair is strong. => Their | belief | that the tax is unfair
          The union's demand for a vote came in May. => The union | demand for | a vote
          Norwegian demands for a vote came in May. => Norwegian | demands for | a vote
          NATO demands for a vote came in May. => NATO | demands for | a vote
          Public demands for a vote grew. => - | Public demands for | a vote
          Angry demands for a vote came in May. => - | Angry demands for | a vote
          The council is of the opinion that the port is closed. => The council | is of the opinion | that the port is closed
          The mayor heard EU claims that the port was closed. => The mayor | heard | EU claims that the port was closed / EU | claims | that the port was closed
          """)
  void thePossessorOrAgentOfACueNoun(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          It seems that the port is closed. => - | seems | that the port is closed
          It is unclear whether the port is closed. => - | is unclear | whether the port is closed
          It is likely that Lee said that the port was closed. => Lee | said | that the port was closed
          The minister is unclear whether the port is closed. => The minister | is unclear | whether the port is closed
          """)
  void nobodyForWhatIsOnlySeeming(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          A passionate defender of the port, Mr. Lee told reporters that it was safe. => Mr. Lee | told | that it was safe
          The envoy, a friend of Lee, said that the port was safe. => The envoy, a friend of Lee | said | that the port was safe
          """)
  void theNearestOfSeveralSubjects(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          Farmers were frustrated that the port was closed. => Farmers | were frustrated | that the port was closed
          We are convinced that the port will close. => We | are convinced | that the port will close
          The plan was frustrated by the union. => the union | was frustrated | The plan
          The mayor was told that the port was closed. => - | was told | that the port was closed
          """)
  void theHolderOfAFeeling(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          He's announced plans to close the port. => He | 's announced plans | to close the port
          He's announced as the winner. => - | 's announced | He … as the winner
          He's expected to close the port. => - | 's expected | He … to close the port
          """)
  void aShortAuxiliary(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          The law gives the agency the authority to propose a limit. => the agency | to propose | a limit
          The crisis left many nations feeling that they faced no threat. => many nations | feeling | that they faced no threat
          The envoy spent years saying that the port was safe. => The envoy | saying | that the port was safe
          """)
  void whoIsGivenARightOrAMind(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          You have no way of knowing whether the port is closed. => You | knowing | whether the port is closed
          The man claiming to be a minister left. => The man | claiming | to be a minister
          """)
  void aNounThatKnowsNothing(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          With farmers increasingly worried about the tax, the president is planning a tour. => farmers | increasingly worried about | the tax
          With regret, the president worried about the tax. => the president | worried about | the tax
          """)
  void aSubjectBehindWith(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          "The port is safe," she said in Oslo, emphasizing that it was open. => she | said | "The port is safe," / she | emphasizing | that it was open
          "The port is safe," the mayor said on Monday, and added that it would open soon. => the mayor | said | "The port is safe," / the mayor | added | that it would open soon
          "The port is safe," the mayor said, and the union added that it was late. => the mayor | said | "The port is safe," / the union | added | that it was late
          """)
  void theSpeakerOfAQuotationGoesOn(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }
}
