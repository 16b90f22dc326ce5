package org.policyclaims.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policyclaims.Reading;
import org.policyclaims.Span;
import org.policyclaims.internal.attribution.Attributions;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.Phrase;

/** Who is meant where another resolver has found the chains of mentions, and in joined phrases. */
class ChainsTest {
  private static final Attributions NONE = new Attributions(List.of());
  private static final String TEXT = "Norway met Sweden. It left the country in May.";
  private final ParsedText text = Reading.parsed(TEXT);

  private static Span span(String words) {
    int from = TEXT.indexOf(words);
    return new Span(from, from + words.length());
  }

  private String meant(String words, List<List<Span>> chains) {
    Phrase phrase = text.phrase(span(words)).orElseThrow();
    Actors actors = new ActorReader(Optional.empty()).readWithChains(text, NONE, chains);
    return actors.of(phrase).canonical().orElse("-");
  }

  @Test
  void aMentionMeansTheMostTellingOneOfItsChain() {
    List<List<Span>> chains =
        List.of(List.of(span("Sweden"), span("It")), List.of(span("Norway"), span("the country")));
    assertThat(meant("It", chains)).isEqualTo("Sweden");
    assertThat(meant("the country", chains)).isEqualTo("Norway");
    assertThat(meant("Sweden", chains)).isEqualTo("Sweden");
  }

  @Test
  void aPronounInNoChainMeansNobodyADescriptionWhatTheTextTells() {
    assertThat(meant("It", List.of())).isEqualTo("-");
    assertThat(meant("Norway", List.of())).isEqualTo("Norway");
    assertThat(meant("It", List.of(List.of(new Span(0, 0), span("It"))))).isEqualTo("-");
    assertThat(
            new ActorReader(Optional.empty())
                .read(text, NONE)
                .of(text.phrase(span("It")).orElseThrow()))
        .isNotEqualTo(Identity.UNKNOWN);
  }

  @Test
  void whoIsJoinedWithAnotherIsNotMeantAlone() {
    assertThat(Who.is("[Norway and Sweden] met.")).containsExactly("-");
    assertThat(Who.is("[Norway] and Sweden met.")).containsExactly("Norway COUNTRY NOR");
    assertThat(Who.is("[Norway and her] met.")).containsExactly("-");
    assertThat(Who.is("Norway [and Sweden] met.")).containsExactly("Sweden COUNTRY SWE");
    assertThat(Who.is("[Bosnia and Herzegovina] met."))
        .containsExactly("Bosnia and Herzegovina COUNTRY BIH");
  }
}
