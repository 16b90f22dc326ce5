package org.policyclaims.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyclaims.Reading;
import org.policyclaims.internal.syntax.ParsedText;

/** What stands in quotation marks; ¶ stands for the end of a paragraph. */
class QuoteFinderTest {
  private static List<String> quotes(String text) {
    ParsedText parsed = Reading.parsed(text.replace("¶", "\n\n"));
    return QuoteFinder.find(parsed).stream().map(quote -> written(parsed, quote)).toList();
  }

  private static String written(ParsedText parsed, Quote quote) {
    int from = parsed.sentence(quote.fromSentence()).span(quote.from()).start();
    int to = parsed.sentence(quote.toSentence()).span(quote.to()).end();
    return parsed.text().substring(from, to)
        + (quote.closed() ? "" : " (open)")
        + (quote.continues() ? " (goes on)" : "");
  }

  private static void assertQuotes(String text, String quotes) {
    assertThat(String.join(" / ", quotes(text))).isEqualTo(quotes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          He said "yes" and left.                 => "yes"
          “Yes,” he said.                         => “Yes,”
          He said ``yes'' and left.               => ``yes''
          Er sagte «nein» und ging.               => «nein»
          He said „no“ and left.                  => „no“
          He said „no“, and she said “yes”.       => „no“ / “yes”
          He called it ‘a joke’ and left.         => ‘a joke’
          He called it 'a joke' and left.         => 'a joke'
          He called it `a joke' and left.         => `a joke'
          """)
  void ofEachKindOfMark(String text, String quotes) {
    assertQuotes(text, quotes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          "Yes," he said. "No," she said.         => "Yes," / "No,"
          "Yes, we will. We must go," he said.    => "Yes, we will. We must go,"
          The sign said "go"; the other "stay".   => "go" / "stay"
          "go" "stay"                             => "go" / "stay"
          He said “yes” — “no” and "why".         => “yes” / “no” / "why"
          He said ( "yes" ) and left.             => "yes"
          He said " yes " and left.               => " yes "
          He said: "yes"                          => "yes"
          He asked:"why?"                         => "why?"
          The "port"-law failed.                  => "port"
          He said "we go. "We stay," he said.     => "we go. (open) / "We stay,"
          He said "we go." We stay," he said.     => "we go."
          """)
  void whoseSidesAreToldByTheSpaceAround(String text, String quotes) {
    assertQuotes(text, quotes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          He said “it was ‘a joke’ to us” and left.   => “it was ‘a joke’ to us”
          He said "it was 'a joke' to us" and left.   => "it was 'a joke' to us"
          He said ‘yes “no” why’ and left.            => ‘yes “no” why’
          He called it ‘a joke and left. ‘Yes’ is so. => ‘Yes’
          """)
  void ofWhichTheOuterOnesCount(String text, String quotes) {
    assertQuotes(text, quotes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          He said “yes and left.                      => “yes and left. (open)
          He said "yes and left.                      => "yes and left. (open)
          He wrote “we must go.¶We must stay.         => “we must go. (open)
          He wrote “we must go.¶“We must stay.” He left. => “we must go. (open) / “We must stay.” (goes on)
          He wrote "we must go.¶"We must stay." He left. => "we must go. (open) / "We must stay." (goes on)
          He wrote “we must go.¶“We must stay.¶“We must eat.” => “we must go. (open) / “We must stay. (open) (goes on) / “We must eat.” (goes on)
          He wrote “we must go.”¶“We must stay.”      => “we must go.” / “We must stay.”
          He wrote “we must go.¶Then he said “we must stay.” => “we must go. (open) / “we must stay.”
          """)
  void thatIsNotClosed(String text, String quotes) {
    assertQuotes(text, quotes);
  }

  @Test
  void ofNoApostropheAndNoMeasure() {
    for (String text :
        List.of(
            "The ministers' plan and the unions' plan failed.",
            "The port's owner isn't here.",
            "It was the '90s and the ships' crews left.",
            "He called it 'a joke and left.",
            "He is 6' 2\" tall.",
            "He said yes.” He left.",
            "” He left.")) {
      assertThat(quotes(text)).as(text).isEmpty();
    }
  }

  @Test
  void coversWhatLiesBetweenItsMarks() {
    Quote quote = new Quote(1, 4, 3, 2, true, false);
    assertThat(quote.covers(1, 3)).isFalse();
    assertThat(quote.covers(1, 4)).isTrue();
    assertThat(quote.covers(2, 0)).isTrue();
    assertThat(quote.covers(3, 2)).isTrue();
    assertThat(quote.covers(3, 3)).isFalse();
    assertThat(quote.covers(0, 9)).isFalse();
    assertThat(quote.covers(4, 0)).isFalse();
    assertThat(quote.fromIn(1)).isEqualTo(4);
    assertThat(quote.fromIn(2)).isEqualTo(0);
  }
}
