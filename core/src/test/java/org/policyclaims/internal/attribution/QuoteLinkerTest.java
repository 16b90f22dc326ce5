package org.policyclaims.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words bring a quotation, and what of the sentence is said beside it. */
class QuoteLinkerTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          "The port is closed," the envoy said on Monday. => the envoy | said | "The port is closed,"
          "The port is closed and will stay so", the envoy said. => the envoy | said | "The port is closed and will stay so"
          "The port is closed," said the envoy of Norway in Geneva. => the envoy of Norway in Geneva | said | "The port is closed,"
          "Never," said the envoy. => the envoy | said | "Never,"
          "I believe the port is closed," said the envoy. => I | believe | the port is closed / the envoy | said | "I believe the port is closed,"
          "She said that the port was closed," the envoy recalled. => She | said | that the port was closed / the envoy | recalled | "She said that the port was closed,"
          "The port is closed. The ships are gone," the envoy said. => the envoy | said | "The port is closed. … The ships are gone,"
          "The port is closed. The ships are gone. We have nothing left," the envoy told reporters. => the envoy | told | "The port is closed. … The ships are gone. … We have nothing left,"
          “The port is closed,” the envoy was told. => - | was told | “The port is closed,”
          "The port is closed," the union was assured by the mayor. => the mayor | was assured | "The port is closed,"
          "The port is closed," said the minister, who had denied the report. => the minister, who had denied the report | said | "The port is closed," / who | had denied | the report
          """)
  void aCueRightBehindIt(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          "Will the port open again?" the envoy asked. => the envoy | asked | "Will the port open again?"
          "The port must open again!" the envoy shouted. => the envoy | shouted | "The port must open again!"
          "Will the port open again?" asked the envoy, who had come from Oslo. => the envoy | asked | "Will the port open again?"
          "Never!" shouted the envoy. => the envoy | shouted | "Never!"
          "Why?" she asked. => she | asked | "Why?"
          "We paid the debt!" he told a crowd in Ohio. => he | told | "We paid the debt!"
          "Did we pay the debt?" Lind asked the firm. => Lind | asked | "Did we pay the debt?"
          "We paid the debt." Lind told the firm that it was late. => Lind | told | that it was late
          "Will they come?" Asked about the strike, the minister left. => none
          "Will they come?"¶The envoy said that the port was closed. => The envoy | said | that the port was closed
          "Will they come?" The envoy said that the port was closed. => The envoy | said | that the port was closed
          """)
  void aQuestionOrExclamation(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          The envoy said "the port is closed" and left. => The envoy | said | "the port is closed"
          The envoy, tired of waiting, said: "The port is closed." => The envoy, tired of waiting | said: | "The port is closed."
          As he left, the envoy said, "The port is closed." => the envoy | said | "The port is closed."
          After the vote, the minister told reporters: "We have won." => the minister | told | "We have won."
          He said so: "The port is closed." => He | said so: | "The port is closed."
          He said that he was tired: "The port is closed." => He | said | "The port is closed."
          The envoy denied the report and said, "The port is closed." => The envoy | denied | the report / The envoy | said | "The port is closed."
          The envoy said, "No way." => The envoy | said | "No way."
          The envoy said, "No." => The envoy | said | "No."
          The envoy answered: "Not now, not ever." => The envoy | answered: | "Not now, not ever."
          The envoy shouted “Never, never again!” and left. => The envoy | shouted | “Never, never again!”
          The envoy said, and the sign read: “The port is closed.” => the sign | read: | “The port is closed.”
          As Lee put it, “the port is closed.” => Lee | put it | “the port is closed.”
          Reuters reported that Lee said “the port is closed for good”. => Reuters | reported | that Lee said “the port is closed for good” / Lee | said | “the port is closed for good”
          """)
  void aCueBeforeIt(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          The minister added: “The port will open in May. The ships will come back.” => The minister | added: | “The port will open in May … The ships will come back.”
          “The port is closed,” the envoy said. “The ships are gone. We have nothing left.” => the envoy | said | “The port is closed,” … “The ships are gone. … We have nothing left.”
          """)
  void severalSentences(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          "The port is closed," the envoy said. "The ships are gone." => the envoy | said | "The port is closed," … "The ships are gone."
          "The port," the envoy said, "is closed." => the envoy | said | "The port," … "is closed."
          "The port", the envoy said, "is closed for good". => the envoy | said | "The port" … "is closed for good"
          "The port is closed," the envoy said, and the ships "are gone". => the envoy | said | "The port is closed,"
          "The port," the envoy said on Monday in Oslo, "is closed." => the envoy | said | "The port," … "is closed."
          “The port is closed,” the envoy said. The ships left. “They are gone.” => the envoy | said | “The port is closed,” … “They are gone.”
          “Well,” said Lee, “the port is closed.” => Lee | said | “Well,” … “the port is closed.”
          “The port is closed,” Lee said on Monday, and then he told us, “The ships are gone.” => Lee | said | “The port is closed,” / he | told | “The ships are gone.”
          """)
  void twoParts(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          "The port is closed," the envoy said.¶"The ships are gone." => the envoy | said | "The port is closed," … "The ships are gone."
          "The port is closed," the envoy said.¶The ships left in May.¶"The harbour is empty now." => the envoy | said | "The port is closed," … "The harbour is empty now."
          "The port is closed," the envoy said.¶The ships left in May, "for good". => the envoy | said | "The port is closed,"
          "The port is closed," the envoy said.¶The sign "The Port of Oslo" fell. => the envoy | said | "The port is closed,"
          "The port is closed," the envoy said.¶"The ships are gone," the mayor said. => the envoy | said | "The port is closed," / the mayor | said | "The ships are gone,"
          The envoy had a message.¶"The port is closed and we should leave it." => none
          “The port is closed,” the envoy said. “The ships are gone.¶“The harbour is empty now.” => the envoy | said | “The port is closed,” … “The ships are gone. … “The harbour is empty now.”
          """)
  void oneThatGoesOnWithoutACue(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          He wrote:¶"The port is closed and we should leave it." => He | wrote: | "The port is closed and we should leave it."
          He left the house:¶"The port is closed and we should leave it." => none
          He wrote.¶"The port is closed and we should leave it." => none
          """)
  void aCueInTheParagraphBefore(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          The envoy said the port was "closed for good" and left. => The envoy | said | the port was "closed for good" and left
          The envoy called the vote "a bad joke". => The envoy | called | the vote "a bad joke"
          He praised the film "The Last Harbour" and left. => He | praised | the film "The Last Harbour"
          The mayor read "The Last Harbour" in one night. => none
          The envoy said that he liked "The Last Harbour", a film. => The envoy | said | that he liked "The Last Harbour", a film / he | liked | "The Last Harbour", a film
          The envoy, who called the treaty "a bad joke", said the port was closed. => who | called | the treaty "a bad joke" / The envoy, who called the treaty "a bad joke" | said | the port was closed
          The envoy spoke of "the sad end" of the port. => The envoy | spoke of | "the sad end" of the port
          The envoy spoke of a “bad joke”, and the mayor laughed. => The envoy | spoke of | a “bad joke”
          The sign “The port is closed for good” fell on Lee. => none
          Lee said that the port “is closed for good and will not open” in May. => Lee | said | that the port “is closed for good and will not open” in May
          “The port is closed,” wrote Lee, who liked “The Port”, a film. => Lee, who liked “The Port”, a film | wrote | “The port is closed,” / who | liked | “The Port”, a film
          Lee said that the port, which “is closed for good and will not open”, was old. => Lee | said | that the port, which “is closed for good and will not open”, was old
          """)
  void wordsWithinWhatIsSaid(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          "We know what he wants," the envoy said, adding that the port was closed. => We | know | what he wants / he | wants | what / the envoy | said | "We know what he wants," / the envoy | adding | that the port was closed
          "I think the port is closed and that the ships are gone," the envoy said in Oslo. => I | think | the port is closed and that the ships are gone / the envoy | said | "I think the port is closed and that the ships are gone,"
          “He says so. I think the port is closed,” the envoy said. => I | think | the port is closed / the envoy | said | “He says so. … I think the port is closed,”
          """)
  void aCueWithinIt(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          “The port is closed,” the envoy fumed. => the envoy | fumed | “The port is closed,”
          “The port is closed,” sobbed Mary Smith. => Mary Smith | sobbed | “The port is closed,”
          “The port is closed,” Anna Lind of the harbour office fumed. => Anna Lind of the harbour office | fumed | “The port is closed,”
          “The port is closed!” the envoy fumed. => the envoy | fumed | “The port is closed!”
          “The port is closed”, the envoy fumed. => the envoy | fumed | “The port is closed”
          “The port is closed,” the envoy ate bread. => none
          “The port is closed,” who fumed? => none
          “The port is closed,” the envoy is a man. => none
          “The port is closed,” the envoy has a hat. => none
          “The port is closed.” The envoy fumed. => none
          """)
  void aVerbThatNoLexiconKnows(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          “The port is closed,” he said; “the ships are gone,” she said. => he | said | “The port is closed,” / she | said | “the ships are gone,”
          “The port is closed,” reads a note that the envoy wrote. => a note | reads | “The port is closed,” / the envoy | wrote | that
          “The port is closed,” the man who built it said. => the man who built it | said | “The port is closed,”
          Lee, in his book “The Port,” said that the port was closed. => Lee | said | that the port was closed
          The port is “closed for good,” Lee said. => Lee | said | The port is “closed for good,”
          """)
  void aCueFartherBehind(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          The envoy said, "No." => The envoy | said | "No."
          The envoy answered: "Never!" => The envoy | answered: | "Never!"
          The sign reads “Stop!” in red. => The sign | reads | “Stop!”
          The envoy said that he liked the film, "Ports." => The envoy | said | that he liked the film, "Ports." / he | liked | the film, "Ports."
          The envoy left, "No." => none
          He read the book, "Ports," and left. => none
          “The port is closed,” the envoy said, and he added, “it stays so.” => the envoy | said | “The port is closed,” / he | added | “it stays so.”
          “Will they come?” The envoy smiled. => none
          The minister asked: “Why?” and left. => The minister | asked: | “Why?”
          “Go,” he said. “Come,” she said. => he | said | “Go,” / she | said | “Come,”
          “Go!” he said. “Come!” she said. => he | said | “Go!” / she | said | “Come!”
          """)
  void aShortAnswer(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          “We can build a bridge.” ― Anna Lee => Anna Lee | ― | “We can build a bridge.”
          “The port is safe and it will open soon.” — Anna Lee “We must go now.” — Carl Berg => Anna Lee | — | “The port is safe and it will open soon.” / Carl Berg | — | “We must go now.”
          “The port is safe,” — Anna Lee told the council. => Anna Lee | told | “The port is safe,”
          """)
  void aSignature(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }
}
