package org.policyclaims.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cues that are prepositions. */
class PrepositionalCuesTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          According to Lee, the port is closed. => Lee | According to | the port is closed
          According to the minister of Norway, the port is closed. => the minister of Norway | According to | the port is closed
          According to two reports, the port is closed. => two reports | According to | the port is closed
          According to him, the port is closed. => him | According to | the port is closed
          According to some, the port is closed. => some | According to | the port is closed
          According to the rich, the port is closed. => the rich | According to | the port is closed
          According to Norwegian officials, the port is closed. => Norwegian officials | According to | the port is closed
          According to the minister's report, the port is closed. => the minister's report | According to | the port is closed
          According to the report, which was published in May, the port is closed. => the report | According to | the port is closed
          "According to Lee, the port is closed," he said. => Lee | According to | the port is closed / he | said | "According to Lee, the port is closed,"
          According to several of the men, the port is closed. => several of the men | According to | the port is closed
          According to 40 of them, the port is closed. => 40 of them | According to | the port is closed
          According to whom is the port closed? => whom | According to | is the port closed?
          """)
  void accordingToAnyPhrase(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          The port, according to the minister, is closed. => the minister | according to | The port … is closed
          The port is closed, according to a report by the ministry. => a report by the ministry | according to | The port is closed
          The port is closed, according to Lee, who left in May. => Lee, who left in May | according to | The port is closed
          The port is closed, according to Lee, the minister. => Lee, the minister | according to | The port is closed
          The port is closed according to Lee (Oslo). => Lee (Oslo) | according to | The port is closed
          The ship left Oslo, where according to Lee the port is closed. => Lee | according to | where … the port is closed
          Port closed, according to Lee. => Lee | according to | Port closed
          According to Lee. => none
          The port was closed, according to Lee. => Lee | according to | The port was closed
          The union, according to Lee, said that the port was closed. => Lee | according to | The union … said that the port was closed / The union | said | that the port was closed
          The port, according to Lee, who left in May, is closed. => Lee, who left in May | according to | The port … is closed
          """)
  void theClauseThatItStandsIn(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          According to schedule, the port opened in May. => none
          The pay is set according to rank. => none
          The pay is set according to the rank of the man. => none
          The port opened according to law. => none
          According to the law, the port is closed. => the law | According to | the port is closed
          """)
  void noMeasure(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          As per the ministry, the port is closed. => the ministry | As per | the port is closed
          Per the ministry, the port is closed. => the ministry | Per | the port is closed
          Per Lee, the port is closed. => Lee | Per | the port is closed
          Ships pay ten dollars per ton. => none
          Per ton, ships pay ten dollars. => none
          """)
  void aDefinitePhraseBehindPer(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          In the words of Lee, the port is a disgrace. => Lee | In the words of | the port is a disgrace
          In the view of the ministry, the port is a disgrace. => the ministry | In the view of | the port is a disgrace
          In the opinion of many, the port is a disgrace. => many | In the opinion of | the port is a disgrace
          From the point of view of the union, the port is a disgrace. => the union | From the point of view of | the port is a disgrace
          In the eyes of the union, the port is a disgrace. => the union | In the eyes of | the port is a disgrace
          """)
  void theWordsOrViewsOfSomebody(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          In Lee's view, the port is a disgrace. => Lee | In … 's view | the port is a disgrace
          In the minister's opinion, the port is a disgrace. => the minister | In … 's opinion | the port is a disgrace
          In the minister’s view, the port is a disgrace. => the minister | In … ’s view | the port is a disgrace
          The port is, in Lee's view, a disgrace. => Lee | in … 's view | The port is … a disgrace
          The port is a disgrace, in the minister's view. => the minister | in … 's view | The port is a disgrace
          By Lee's account, the port is a disgrace. => Lee | By … 's account | the port is a disgrace
          By his own account, the port is a disgrace. => his | By … own account | the port is a disgrace
          By the minister's own account, the port is a disgrace. => the minister | By … 's own account | the port is a disgrace
          In a hall that fell down, there is Lee's view. => none
          In Oslo, Lee's words hurt. => none
          In the end he left. => none
          """)
  void wordsOnBothSidesOfTheSource(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          For Lee, the port is a disgrace. => Lee | For | the port is a disgrace
          To Lee, the port is a disgrace. => Lee | To | the port is a disgrace
          To Anna Lind, the port is a disgrace. => Anna Lind | To | the port is a disgrace
          "For Lee, the port is a disgrace," he said. => Lee | For | the port is a disgrace / he | said | "For Lee, the port is a disgrace,"
          For the minister, the port is a disgrace. => none
          For Oslo the port is a disgrace. => none
          The port is a disgrace for Oslo, Lee said. => Lee | said | The port is a disgrace for Oslo
          And for Oslo, the port is a disgrace. => none
          For years, the port was a disgrace. => none
          To the north, the port is a disgrace. => none
          To Lee => none
          For Oslo => none
          """)
  void aNameSetOffByAComma(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          The rich would see their incomes rise by a fifth, according to the bank. => The rich | would see | their incomes rise by a fifth / the bank | according to | The rich would see their incomes rise by a fifth
          The mayor says that incomes rose by a fifth, according to the bank. => The mayor | says | that incomes rose by a fifth, according to the bank / the bank | according to | that incomes rose by a fifth
          """)
  void accordingToForAWholeClause(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }
}
