package org.policyclaims.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a content ends because another saying begins. */
class ContentLimitsTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          The minister denied the report, saying that the plant was safe. => The minister | denied | the report / The minister | saying | that the plant was safe
          The envoy rejected the offer, adding, “We will not sell the harbour.” => The envoy | rejected | the offer / The envoy | adding | “We will not sell the harbour.”
          The minister said that the plant was safe, adding that the port was closed. => The minister | said | that the plant was safe / The minister | adding | that the port was closed
          The minister said the plant was safe, saying it had been built in May. => The minister | said | the plant was safe / The minister | saying | it had been built in May
          The minister denied saying that the plant was safe. => The minister | denied | saying that the plant was safe / The minister | saying | that the plant was safe
          """)
  void aParticipleBehindAComma(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          The mayor said the bridge was safe, and two engineers said it was rotten. => The mayor | said | the bridge was safe / two engineers | said | it was rotten
          The mayor said that the bridge was safe and that the tunnel was closed. => The mayor | said | that the bridge was safe and that the tunnel was closed
          The mayor said that the bridge was safe and the tunnel was closed. => The mayor | said | that the bridge was safe and the tunnel was closed
          The mayor said the bridge was safe and warned that the tunnel was closed. => The mayor | said | the bridge was safe / The mayor | warned | that the tunnel was closed
          The mayor praised the bridge and said the tunnel was closed. => The mayor | praised | the bridge / The mayor | said | the tunnel was closed
          The mayor said that Lee had praised the bridge and said the tunnel was closed. => The mayor | said | that Lee had praised the bridge / Lee | had praised | the bridge / The mayor | said | the tunnel was closed
          The mayor said that Lee praised the bridge and that Lee said the tunnel was closed. => The mayor | said | that Lee praised the bridge and that Lee said the tunnel was closed / Lee | praised | the bridge / Lee | said | the tunnel was closed
          The mayor wants to praise Lee and say that the tunnel is closed. => The mayor | wants | to praise Lee and say that the tunnel is closed / The mayor | to praise | Lee / The mayor | say | that the tunnel is closed
          The mayor said the bridge was safe but added that the tunnel was closed. => The mayor | said | the bridge was safe / The mayor | added | that the tunnel was closed
          The mayor said the bridge was safe, and she said: “The tunnel is closed.” => The mayor | said | the bridge was safe / she | said: | “The tunnel is closed.”
          The mayor argues that the bridge “hurt the port,” and calls for a tunnel. => The mayor | argues | that the bridge “hurt the port,” / The mayor | calls for | a tunnel
          The mayor argues that the bridge “hurt the port” and closed the docks. => The mayor | argues | that the bridge “hurt the port” and closed the docks
          The mayor said that Lee saw it and still signed the pact. => The mayor | said | that Lee saw it and still signed the pact / Lee | saw | it / Lee | still signed | the pact
          The mayor said the bridge was old and he wrote, “It must go.” => The mayor | said | the bridge was old / he | wrote | “It must go.”
          """)
  void aSecondSaying(String sentence, String sayings) {
    assertThat(Sayings.written(sentence)).isEqualTo(sayings);
  }
}
