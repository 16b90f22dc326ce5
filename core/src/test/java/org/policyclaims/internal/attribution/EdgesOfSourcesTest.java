package org.policyclaims.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.policyclaims.Reading;
import org.policyclaims.internal.syntax.Sentence;

/** Where the phrase that names a source begins and ends. */
class EdgesOfSourcesTest {
  @Test
  void peopleBeforeACueNoun() {
    assertThat(Sayings.of("There were Russian claims that the bridge was mined."))
        .contains("Russian | claims | that the bridge was mined");
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
            Sayings.of(
                "Asked whether the bank would close, the minister replied that he knew nothing."))
        .contains("- | Asked | whether the bank would close")
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

  /** Tokens of «The (old) Lee “of Oslo” "and" me) left”»; the last two marks were never opened. */
  @Test
  void takeInTheMarkThatClosesOneWithin() {
    Sentence sentence = Reading.parsed("The (old) Lee “of Oslo” \"and\" me) left” ").sentence(0);
    // 0 The 1 ( 2 old 3 ) 4 Lee 5 “ 6 of 7 Oslo 8 ” 9 " 10 and 11 " 12 me 13 ) 14 left 15 ”
    assertThat(SourceFinder.closed(sentence, 1, 2)).isEqualTo(3);
    assertThat(SourceFinder.closed(sentence, 2, 2)).isEqualTo(2);
    assertThat(SourceFinder.closed(sentence, 0, 3)).isEqualTo(3);
    assertThat(SourceFinder.closed(sentence, 5, 7)).isEqualTo(8);
    assertThat(SourceFinder.closed(sentence, 6, 7)).isEqualTo(7);
    assertThat(SourceFinder.closed(sentence, 9, 10)).isEqualTo(11);
    assertThat(SourceFinder.closed(sentence, 10, 10)).isEqualTo(10);
    assertThat(SourceFinder.closed(sentence, 0, 12)).isEqualTo(12);
    assertThat(SourceFinder.closed(sentence, 0, 14)).isEqualTo(14);
    assertThat(SourceFinder.closed(sentence, 0, 15)).isEqualTo(15);
  }
}
