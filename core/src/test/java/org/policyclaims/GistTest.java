package org.policyclaims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a claim says in one sentence: nothing denied twice, no denial lost. */
class GistTest {
  private static List<String> gists(String text) {
    return Reading.document(text).claims().stream().map(Claim::gist).toList();
  }

  @Test
  void whatIsSaidHasItsSpeakerAndItsNegation() {
    assertThat(gists("Poland said it would not renew the contract."))
        .containsExactly("Poland said it would not renew the contract");
    assertThat(gists("The ministry announced that Norway had not signed the treaty."))
        .containsExactly("The ministry announced that Norway had not signed the treaty");
  }

  @Test
  void aDenialStaysADenial() {
    assertThat(gists("Norway denied that Sokovia had asked it for help."))
        .containsExactly("Norway denied that Sokovia had asked Norway for help");
    assertThat(gists("Anna Kowal doubted that Poland would pay."))
        .containsExactly("Anna Kowal doubted that Poland would pay");
    assertThat(gists("Reuters reported that Minsk denied that it had paid."))
        .containsExactly("Reuters reported that Belarus denied that it had paid");
  }

  @Test
  void aNegationInTheObjectIsToldOnce() {
    assertThat(gists("Sokovia insists that it has made no promise."))
        .containsExactly("Sokovia insists that it has made no promise");
    assertThat(gists("No one was hurt in the attack."))
        .containsExactly("No one was hurt in the attack");
  }

  @Test
  void whatTheAuthorClaimsStandsForItself() {
    assertThat(gists("The law was not adopted by the parliament."))
        .containsExactly("The law was not adopted by the parliament");
    assertThat(gists("Russia is unlikely to pay.")).containsExactly("Russia is unlikely to pay");
    assertThat(gists("Moscow rejected the offer.")).containsExactly("Russia rejected the offer");
  }

  @Test
  void aNameAndItsDescriptionAreNotTheSameWordTwice() {
    assertThat(gists("Norway's prime minister, Olav Brun, rejected the offer."))
        .containsExactly("Norway's prime minister is Olav Brun", "Olav Brun rejected the offer");
  }

  @Test
  void anInfinitiveStandsBehindItsCue() {
    assertThat(gists("Poland promised not to pay.")).containsExactly("Poland promised not to pay");
    assertThat(gists("The minister urged Norway to withdraw its troops."))
        .containsExactly("The minister urged Norway to withdraw its troops");
  }

  @Test
  void whatSomethingIsCalledIsSaidOfIt() {
    assertThat(gists("Lukashenka called the vote a sham."))
        .containsExactly("Lukashenka called the vote a sham");
  }

  @Test
  void aQuestionAndASilenceLeaveItOpen() {
    assertThat(gists("Minsk asked whether Moscow had paid."))
        .containsExactly("Belarus asked whether Russia had paid");
    assertThat(gists("The minister did not say whether Poland would pay."))
        .containsExactly("The minister did not say whether Poland would pay");
  }

  @Test
  void theSourceBehindAPrepositionStandsFirst() {
    assertThat(gists("Russia did not pay, according to Minsk."))
        .containsExactly("According to Belarus, Russia did not pay");
  }

  @Test
  void whereNobodyIsNamedNobodyIsNamed() {
    assertThat(gists("It was reported that Poland had not paid."))
        .containsExactly("It was reported that Poland had not paid");
  }

  @Test
  void aSharedAuxiliaryAndItsNegationAreSharedHereToo() {
    assertThat(gists("Poland will not come or pay."))
        .containsExactly("Poland will not come", "Poland will not pay");
  }

  @Test
  void aConditionGoesWithWhatHangsOnIt() {
    assertThat(gists("Poland will leave if Norway pays."))
        .contains("Poland will leave if Norway pays");
  }

  @Test
  void whoIsQuotedInTheFirstPersonSpeaksBehindAColon() {
    assertThat(gists("“We will not accept the terms,” Anna Kowal said."))
        .hasSize(1)
        .allSatisfy(
            gist -> assertThat(gist).matches("Anna Kowal said: .* will not accept the terms"));
  }
}
