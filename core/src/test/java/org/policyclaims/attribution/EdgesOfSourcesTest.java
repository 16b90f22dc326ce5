package org.policyclaims.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where the phrase that names a source begins and ends. */
class EdgesOfSourcesTest {
  @Test
  void peopleBeforeACueNoun() {
    assertThat(Sayings.of("Russian claims that the bridge was mined were false."))
        .containsExactly("Russian | claims | that the bridge was mined");
  }

  @Test
  void firstNamesAreNoVerbs() {
    assertThat(Sayings.of("The spokeswoman Hope Lind said the plant was safe."))
        .singleElement()
        .asString()
        .endsWith("| said | the plant was safe");
  }

  @Test
  void bracketsWithAPointClose() {
    assertThat(Sayings.of("“The bill is dead,” said Rep. Ann Smith (D-N.C.)."))
        .containsExactly("Rep. Ann Smith (D-N.C.) | said | “The bill is dead,”");
    assertThat(Sayings.of("“The bill is dead,” said Rep. Ann Smith (Ohio)."))
        .containsExactly("Rep. Ann Smith (Ohio) | said | “The bill is dead,”");
    assertThat(Sayings.of("“The bill is dead,” said Rep. Ann Smith."))
        .containsExactly("Rep. Ann Smith | said | “The bill is dead,”");
  }

  @Test
  void whoIsAskedIsNotWhoAsks() {
    assertThat(
            Sayings.of("Asked if the bank would close, the minister replied that he knew nothing."))
        .contains("- | Asked | if the bank would close")
        .contains("the minister | replied | that he knew nothing");
    assertThat(Sayings.of("The minister asked if the bank would close."))
        .containsExactly("The minister | asked | if the bank would close");
  }

  @Test
  void adjunctsBeforeASpeaker() {
    assertThat(Sayings.of("Touring the harbour, Lee concludes: “Nobody did this to us.”"))
        .containsExactly("Lee | concludes: | “Nobody did this to us.”");
    assertThat(Sayings.of("Even Lee, a loyal friend, said it was hard."))
        .containsExactly("Lee, a loyal friend | said | it was hard");
    assertThat(Sayings.of("The committee on Monday said it was hard."))
        .containsExactly("The committee | said | it was hard");
  }

  @Test
  void phrasesBehindASpeaker() {
    assertThat(Sayings.of("“Nobody helped us,” said a person close to the mayors."))
        .containsExactly("a person close to the mayors | said | “Nobody helped us,”");
    assertThat(Sayings.of("“Nobody helped us,” said Lee in an interview."))
        .containsExactly("Lee | said | “Nobody helped us,”");
  }

  @Test
  void relativeClauseBeforeTheCue() {
    assertThat(Sayings.of("Khan, who is a farmer, also criticised the tax."))
        .containsExactly("Khan, who is a farmer | also criticised | the tax");
    assertThat(Sayings.of("Khan, who criticised the tax, left."))
        .containsExactly("who | criticised | the tax");
  }

  @Test
  void bracketsClose() {
    assertThat(Sayings.of("\"We need rain,\" said Senator Ana Lind (R-Ohio)."))
        .containsExactly("Senator Ana Lind (R-Ohio) | said | \"We need rain,\"");
  }
}
