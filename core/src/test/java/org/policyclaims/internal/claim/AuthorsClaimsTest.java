package org.policyclaims.internal.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policyclaims.Author;
import org.policyclaims.Claim;
import org.policyclaims.ClaimDocument;
import org.policyclaims.EntityType;
import org.policyclaims.Participant;
import org.policyclaims.PolicyText;
import org.policyclaims.Reading;

/** What a text's authors say in their own name: whose claim it is, and that they stand by it. */
class AuthorsClaimsTest {

  /** {@code speaker | actor | action | factuality}, by the names of who is meant. */
  private static List<String> claims(PolicyText text) {
    return Reading.document(text).claims().stream()
        .map(
            claim ->
                claim.speaker().map(Participant::name).orElse("-")
                    + " | "
                    + claim.actor().map(Participant::name).orElse("-")
                    + " | "
                    + claim.action().lemma()
                    + " | "
                    + claim.modality().factuality().label())
        .toList();
  }

  private static List<String> claims(String heading, String sentence) {
    return claims(PolicyText.of(heading + "\n\n" + sentence));
  }

  private static final String SPEECH = "Speech by President Anna Kowal";
  private static final String CONCLUSIONS = "European Council meeting (23 June 2022) – Conclusions";

  @Test
  void whatTheAuthorThinksIsAsLikelyAsTheAuthorThinks() {
    assertThat(claims(SPEECH, "We assess that an attack is likely."))
        .containsExactly("Anna Kowal | an attack | be likely | PR+");
    assertThat(claims(SPEECH, "I doubt that Norland will sign the treaty."))
        .containsExactly("Anna Kowal | Norland | sign | PR-");
  }

  @Test
  void whatAnotherThinksIsOpen() {
    assertThat(claims(SPEECH, "The ministers assess that an attack is likely."))
        .containsExactly("The ministers | an attack | be likely | Uu");
    assertThat(claims("Speech by Minister Anna Kowal", "The minister of Poland said that it paid."))
        .allMatch(claim -> claim.endsWith("Uu"));
  }

  @Test
  void whatABodySaysInItsOwnTextIsItsOwn() {
    assertThat(claims(CONCLUSIONS, "The Council reiterates that it stands with Norland."))
        .containsExactly("European Council | European Council | stand with | CT+");
    assertThat(claims("Norland news", "The Council reiterates that it stands with Norland."))
        .allMatch(claim -> claim.endsWith("Uu"));
  }

  @Test
  void whatABodyDecidesItDoesAndWhatItIntendsIsOpen() {
    assertThat(claims(CONCLUSIONS, "The European Council decides to renew the sanctions."))
        .containsExactly("European Council | European Council | renew | CT+");
    assertThat(claims(CONCLUSIONS, "The European Council intends to renew the sanctions."))
        .containsExactly("European Council | European Council | renew | Uu");
    assertThat(claims(CONCLUSIONS, "The ministers decided to renew the sanctions."))
        .containsExactly("The ministers | The ministers | renew | Uu");
  }

  @Test
  void weAreAllTheAuthorsTogether() {
    assertThat(claims("By Anna Kowal and Piotr Nowak", "We believe that the plan helps."))
        .containsExactly("Anna Kowal and Piotr Nowak | the plan | help | PR+");
    assertThat(claims("Joint Statement by Poland and Latvia", "Poland and Latvia condemn it."))
        .containsExactly("Poland and Latvia | Poland and Latvia | condemn | CT+");
  }

  @Test
  void theUserSaysWhoseTheTextIs() {
    PolicyText text = PolicyText.of("By Anna Kowal\n\nWe closed the port.");
    assertThat(claims(text.withAuthor("European Council")))
        .containsExactly("European Council | European Council | close | CT+");
    assertThat(claims(text.withSupposedAuthor(Author.of("European Council"))))
        .containsExactly("Anna Kowal | Anna Kowal | close | CT+");
    assertThat(
            claims(
                PolicyText.of("We closed the port.")
                    .withSupposedAuthor(new Author("Norgas", Optional.empty()))))
        .containsExactly("Norgas | Norgas | close | CT+");
  }

  @Test
  void anAuthorWhomTheTextDoesNotNameStandsNowhereInIt() {
    ClaimDocument document =
        Reading.document(
            PolicyText.of("The port closed.").withAuthor("Anna Kowal").withAuthor("Jan Berg"));
    assertThat(document.byline()).contains("Anna Kowal and Jan Berg");
    assertThat(document.authors())
        .allMatch(author -> author.text().isEmpty() && author.span().length() == 0)
        .extracting(Participant::type)
        .containsOnly(Optional.of(EntityType.PERSON));
    Claim claim = document.claims().get(0);
    assertThat(claim.speaker()).flatMap(Participant::canonical).contains("Anna Kowal and Jan Berg");
  }

  @Test
  void aSupposedDateGivesWayToTheTextsOwn() {
    PolicyText text = PolicyText.of("Norland votes\n\n7 May 2018\n\nThe port closed.");
    LocalDate day = LocalDate.of(2020, 1, 1);
    assertThat(Reading.document(text.withSupposedDate(day)).date())
        .contains(LocalDate.of(2018, 5, 7));
    assertThat(Reading.document(text.withDate(day)).date()).contains(day);
    assertThat(Reading.document(PolicyText.of("It closed.").withSupposedDate(day)).date())
        .contains(day);
  }

  @Test
  void onePersonInTwoOfficesIsOne() {
    String kim = "Anna Kim, director of the mint, and chairman of the board,";
    assertThat(claims(PolicyText.of(kim + " said that the bank closed.")))
        .contains("Anna Kim | the bank | close | Uu");
    assertThat(claims(PolicyText.of("Anna Kim and Jan Berg said that the bank closed.")))
        .containsExactly("Anna Kim and Jan Berg | the bank | close | Uu");
  }
}
