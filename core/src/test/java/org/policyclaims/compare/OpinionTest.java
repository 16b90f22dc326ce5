package org.policyclaims.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyclaims.Claim;
import org.policyclaims.Participant;
import org.policyclaims.Reading;

/** Who holds what, on which side: a sentence in, a line out. */
class OpinionTest {
  private static List<String> opinions(String text) {
    return Reading.document(text).claims().stream().map(OpinionTest::line).toList();
  }

  private static String line(Claim claim) {
    Opinion opinion = Opinion.of(claim);
    return opinion.speaker().map(Participant::name).orElse("-")
        + " | "
        + opinion.concept().text()
        + " | "
        + opinion.side()
        + (opinion.held() ? "" : " | not held");
  }

  @ParameterizedTest
  @CsvSource({
    "Poland supports the base., FOR",
    "Poland is in favour of the base., FOR",
    "Poland opposes the base., AGAINST",
    "Poland is against the base., AGAINST",
    "Poland rejects the base., AGAINST",
    "Poland does not support the base., AGAINST",
    "Poland refused to support the base., AGAINST",
    "Poland did not oppose the base., FOR",
  })
  void allThatIsForOrAgainstAThingIsOneConcept(String text, Side side) {
    assertThat(opinions(text)).containsExactly("Poland | support base | " + side);
  }

  @Test
  void anAttitudeThatTheAuthorTellsIsThatOfItsActor() {
    assertThat(opinions("Norway condemned the strike."))
        .containsExactly("Norway | praise strike | AGAINST");
  }

  @Test
  void anAttitudeThatAnotherTellsKeepsItsSubject() {
    assertThat(opinions("Denmark said that Norway opposes the strike."))
        .containsExactly("Denmark | Norway support strike | AGAINST");
  }

  @Test
  void whatSomebodyShouldSupportIsTheSpeakersConcern() {
    assertThat(opinions("Denmark said that Norway should support the strike."))
        .containsExactly("Denmark | Norway support strike | FOR");
  }

  @Test
  void noPromiseIsAPromiseThatIsNotMade() {
    assertThat(opinions("Poland insists that it has made no promise."))
        .containsExactly("Poland | Poland promise | AGAINST");
    assertThat(opinions("Poland says that it promised nothing."))
        .containsExactly("Poland | Poland promise | AGAINST");
  }

  @Test
  void anotherNounOfTheVerbIsAnotherThing() {
    assertThat(opinions("Poland says that it made a payment."))
        .containsExactly("Poland | Poland make payment | FOR");
  }

  @Test
  void aDeniedDeedIsNotDoneAndADeniedNegationIs() {
    assertThat(opinions("Norway denied that it had closed the port."))
        .containsExactly("Norway | Norway close port | AGAINST");
    assertThat(opinions("Norway denied that it had not closed the port."))
        .containsExactly("Norway | Norway close port | FOR");
  }

  @Test
  void aSenseIsThatOfTheObject() {
    assertThat(opinions("Anna Nowak said that Norway raised the tax."))
        .containsExactly("Anna Nowak | Norway increase tax | FOR");
    assertThat(opinions("Anna Nowak said that Norway raised the question."))
        .containsExactly("Anna Nowak | Norway raise question | FOR");
  }

  @Test
  void aDeedToNobodyInParticularKeepsItsVerb() {
    assertThat(opinions("Anna Nowak said that exports had declined."))
        .containsExactly("Anna Nowak | export increase | AGAINST");
  }

  @Test
  void whatTellsAThingFromOthersIsKept() {
    assertThat(opinions("Norway supports the planned Russian base."))
        .containsExactly("Norway | support Russian base | FOR");
    assertThat(opinions("Norway supports the sanctions against Cuba."))
        .containsExactly("Norway | support sanction on Cuba | FOR");
  }

  @Test
  void questionsAndConditionsAreNobodysOpinion() {
    assertThat(opinions("Did Ireland sign the treaty?"))
        .containsExactly("- | Ireland sign treaty | FOR | not held");
    assertThat(opinions("Does Ireland seek to join the union?"))
        .allMatch(opinion -> opinion.endsWith("not held"));
  }

  @Test
  void whatAPersonIsStaysTheWordsThatSayIt() {
    assertThat(opinions("Olav Brun is the prime minister of Norway."))
        .containsExactly("- | Olav Brun be prime minister of Norway | FOR");
  }
}
