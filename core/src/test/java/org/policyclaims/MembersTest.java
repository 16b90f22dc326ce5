package org.policyclaims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A list is one participant of one claim, with members. */
class MembersTest {
  private static Claim only(String text) {
    return Reading.document(text).claims().get(0);
  }

  private static Claim last(String text) {
    ClaimDocument document = Reading.document(text);
    return document.claims().get(document.claims().size() - 1);
  }

  /** {@code words = name (code)}, a dash where nothing is known. */
  private static String members(Participant list) {
    return list.members().stream()
        .map(
            member ->
                member.text()
                    + " = "
                    + member.canonical().orElse("-")
                    + member.code().map(code -> " (" + code + ")").orElse(""))
        .collect(Collectors.joining("; "));
  }

  private static String actors(Claim claim) {
    return members(claim.actor().orElseThrow());
  }

  @Test
  void eachOfAListHasItsNameAndCode() {
    assertThat(actors(only("France, Ireland and Poland oppose the agreement.")))
        .isEqualTo("France = France (FRA); Ireland = Ireland (IRL); Poland = Poland (POL)");
    assertThat(actors(only("Both Moscow and Minsk signed the treaty.")))
        .isEqualTo("Moscow = Russia (RUS); Minsk = Belarus (BLR)");
    assertThat(actors(only("Norway, as well as Sweden, supports the ban.")))
        .isEqualTo("Norway = Norway (NOR); Sweden = Sweden (SWE)");
  }

  @Test
  void aListIsOneClaimUnderAllItsNames() {
    ClaimDocument document = Reading.document("France, Ireland and Poland oppose the agreement.");
    assertThat(document.claims()).hasSize(1);
    Participant list = document.claims().get(0).actor().orElseThrow();
    assertThat(list.canonical()).contains("France, Ireland and Poland");
    assertThat(list.code()).isEmpty();
    assertThat(list.each()).isEqualTo(list.members());
  }

  @Test
  void membersStandWhereTheTextNamesThem() {
    String text = "The minister met Norway, which had left, and the Swedish envoy.";
    for (Participant member : only(text).object().orElseThrow().members()) {
      assertThat(member.span().in(text)).isEqualTo(member.text());
      assertThat(member.members()).isEmpty();
    }
  }

  @Test
  void aMemberWithoutANameIsItsWords() {
    assertThat(actors(only("Norway and its allies left the union.")))
        .isEqualTo("Norway = Norway (NOR); its allies = -");
  }

  @Test
  void objectsAndSpeakersAreListsToo() {
    assertThat(members(only("The union expelled Norway and Sweden.").object().orElseThrow()))
        .isEqualTo("Norway = Norway (NOR); Sweden = Sweden (SWE)");
    assertThat(members(last("Norway and Sweden said that Russia paid.").speaker().orElseThrow()))
        .isEqualTo("Norway = Norway (NOR); Sweden = Sweden (SWE)");
  }

  @Test
  void whatTakesUpAListHasItsMembers() {
    String list = "Norway and Sweden signed the treaty in May. ";
    String members = "Norway = Norway (NOR); Sweden = Sweden (SWE)";
    assertThat(actors(last(list + "They left the union."))).isEqualTo(members);
    assertThat(actors(last(list + "Both countries left the union."))).isEqualTo(members);
  }

  @Test
  void oneWhoIsNoListHasNoMembers() {
    Participant norway = only("Norway signed the treaty.").actor().orElseThrow();
    assertThat(norway.members()).isEmpty();
    assertThat(norway.each()).containsExactly(norway);
    assertThat(only("The governor of the bank of the union left.").actor().orElseThrow().members())
        .isEmpty();
  }

  @Test
  void whoSpeaksWithoutANameIsKnownByTheirWords() {
    assertThat(last("Researchers from Oslo said that fish are ill.").speaker())
        .flatMap(Participant::canonical)
        .contains("Researchers from Oslo");
    assertThat(only("Researchers left the town.").actor().flatMap(Participant::canonical))
        .isEmpty();
    assertThat(last("He said that fish are ill.").speaker().flatMap(Participant::canonical))
        .isEmpty();
  }

  @Test
  void severalAuthorsAreMembers() {
    Claim claim =
        only("By Anna Kowal and Jan Holt\n\nNorway has left the union. Sweden stayed out of it.\n");
    assertThat(members(claim.speaker().orElseThrow()))
        .isEqualTo("Anna Kowal = Anna Kowal; Jan Holt = Jan Holt");
  }
}
