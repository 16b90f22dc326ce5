package org.policyclaims.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.policyclaims.Claim;
import org.policyclaims.ClaimExtractor;
import org.policyclaims.PolicyText;

/** What counts as the same claim and as a right field. */
class ClaimScoreTest {
  private static final String TEXT = "Norway signed the treaty. Sweden left the union.";
  private static final String GOLD =
      "{\"anchor\": \"signed\", \"start\": 7, \"end\": 13, \"actor\": \"Norway\","
          + " \"actorCanonical\": null, \"action\": \"sign\", \"object\": \"%s\","
          + " \"saidOn\": null, \"eventDate\": null, \"stance\": \"AUTHOR\", \"cue\": null,"
          + " \"speaker\": null, \"factuality\": \"%s\"}";

  private static ClaimExtractor extractor;
  private static List<Claim> claims;

  @BeforeAll
  static void read() {
    extractor = ClaimExtractor.builder().build();
    claims = extractor.extract(PolicyText.of(TEXT)).claims();
  }

  @AfterAll
  static void close() {
    extractor.close();
  }

  private static ClaimScore score(String object, String factuality) {
    GoldClaim gold = GoldClaim.read(String.format(GOLD, object, factuality), TEXT);
    return ClaimScore.of(List.of(gold), claims);
  }

  @Test
  void aClaimIsWholeWhereEveryFieldIsRight() {
    ClaimScore score = score("the treaty", "CT+");
    assertThat(score.whole()).isEqualTo(1);
    assertThat(score.spurious()).isEqualTo(1);
    assertThat(score.faults()).containsExactly("spurious: left");
  }

  @Test
  void articlesDoNotCount() {
    assertThat(score("a treaty", "CT+").whole()).isEqualTo(1);
  }

  @Test
  void aWrongFieldIsNamedAndTheClaimStaysMatched() {
    ClaimScore score = score("the treaty of Riga", "CT-");
    assertThat(score.matched()).isEqualTo(1);
    assertThat(score.whole()).isZero();
    assertThat(score.share(ClaimField.ACTOR)).isEqualTo(1);
    assertThat(score.share(ClaimField.OBJECT)).isZero();
    assertThat(score.faults()).contains("signed: object, factuality");
  }

  @Test
  void ofNoClaimsThereIsNoShare() {
    GoldClaim gold = GoldClaim.read(String.format(GOLD, "the treaty", "CT+"), TEXT);
    ClaimScore score = ClaimScore.of(List.of(gold), List.of());
    assertThat(score.faults()).containsExactly("missed: signed");
    assertThat(score.claims().f1()).isZero();
    assertThat(score.share(ClaimField.ACTOR)).isZero();
  }

  @Test
  void scoresOfTextsAdd() {
    ClaimScore both = score("the treaty", "CT+").plus(score("the treaty", "CT-"));
    assertThat(both.gold()).isEqualTo(2);
    assertThat(both.whole()).isEqualTo(1);
    assertThat(both.share(ClaimField.FACTUALITY)).isEqualTo(0.5);
  }
}
