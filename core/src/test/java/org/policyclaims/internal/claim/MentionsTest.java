package org.policyclaims.internal.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyclaims.Reading;

/** What only says which thing is meant is no claim; what tells something of it is one. */
class MentionsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a participle that says which      | The army moved the tanks parked near the border.   | move
          a participle with an active verb  | The police met the farmers blocking the road.      | meet
          a participle set off by a comma   | Oslo signed the pact, drafted in Bergen.           | sign, draft
          a participle with an agent        | Oslo signed the pact drafted by Sweden.            | sign, draft
          a participle with a date          | The bridge built in 2009 collapsed.                | build, collapse
          a participle of what there is     | There were many people gathered in the park.       | be, gather
          a relative clause of anybody      | The state helps those who fled the war.            | help
          a relative clause of any          | The bank will fine any firm that hides its debts.  | fine
          a relative clause of something    | The bank fined the firm that hid its debts.        | fine, hide
          a participle with its conjunction | The union will strike if needed.                   | strike
          a set phrase                      | Thank you. Oslo signed the pact.                   | sign
          a thanking that is told           | The envoy thanked the mayor.                       | thank
          what is vital                     | It is vital that Oslo signs the pact.              | sign
          what it is vital for somebody to  | It is vital for Oslo to sign the pact.             | sign
          what is vital, without a clause   | The pact is vital.                                 | be vital
          what happens either way           | The House did its job whether you agree or not.    | do
          whether that is asked             | Oslo asks whether Sweden agrees.                   | agree
          where something is said           | Speaking in Oslo, the envoy praised the pact.      | praise
          of what something is said         | Speaking of the cuts, the envoy left.              | speak of, leave
          who spoke, and when               | The envoy, speaking on Friday, left.               | speak, leave
          since when                        | Oslo agreed on a truce, starting on Monday.        | agree on
          what begins                       | Oslo left, starting a war.                         | leave, start
          in what                           | Oslo is weak when it comes to defence.             | be weak
          when something comes              | Oslo pays when it comes to a vote in the council.  | pay
          when somebody comes               | Oslo pays when the bill comes to the council.      | pay, come to
          as something was reported         | As reported, the board sold the port.              | sell
          what is only answering            | Responding, Lind left the council.                 | leave
          what is answered                  | Responding to the cuts, Lind left the council.     | respond to, leave
          a comparison                      | The port is in more danger than they imagined.     | be in danger
          as long as it takes               | Oslo will help Kyiv for as long as it takes.       | help
          how long it takes                 | Oslo left because it took years to win the war.    | leave, win
          of what there is none             | The union cannot find a leader that it likes.      | find
          of what there is one              | The union found a leader that it likes.            | find, like
          the second of two adjectives      | The vote was wrong and unfair.                     | be wrong
          a second one in contrast          | The vote was wrong but useful.                     | be wrong, be useful
          a second one with its complement  | The army is ready and willing to fight.            | be ready, be willing to fight
          a pointer to the page             | Here are the images. Oslo closed the port.         | close
          somebody who is here              | The envoy is here. Oslo closed the port.           | be here, close
          what somebody is made             | The council made Lind a minister.                  | make
          what something is called          | The council called the plan a mistake.             | be
          what something is seen as         | The council sees the plan as a mistake.            | be
          what is praised as something      | The council praised the plan as a success.         | praise
          what is complained of             | The union complains that the tax is unfair.        | be unfair
          """)
  void isNoClaim(String kind, String text, String actions) {
    assertThat(
            Reading.document(text).claims().stream()
                .map(claim -> claim.action().lemma())
                .collect(Collectors.joining(", ")))
        .isEqualTo(actions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Walking a Tightrope                 | sign
          To Pay or Not to Pay                | sign
          Oslo Closes a Port                  | close, sign
          """)
  void aTitleThatNamesAnActionIsNone(String title, String actions) {
    String text = title + "\n\nBy Anna Kowal\n\nOslo signed the pact in May.";
    assertThat(
            Reading.document(text).claims().stream()
                .map(claim -> claim.action().lemma())
                .collect(Collectors.joining(", ")))
        .isEqualTo(actions);
  }
}
