package org.policyclaims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policyclaims.internal.resource.ModelFiles;
import org.policyclaims.internal.syntax.SyntaxReader;

/** What a profile leaves out, and what it does not. */
class ProfileTest {
  private static final String TEXT =
      "Siemens told reporters on 3 May 2018 that Norway could pay. It denied the delay.";

  private static ClaimDocument fast() {
    try (ClaimExtractor extractor =
        ClaimExtractor.builder().build(SyntaxReader.load(ModelFiles.bundle(), Profile.FAST))) {
      return extractor.extract(PolicyText.of(TEXT));
    }
  }

  private static Optional<EntityType> firstSpeaker(ClaimDocument document) {
    return document.attributions().get(0).speaker().flatMap(Participant::type);
  }

  @Test
  void theFastProfileReadsTheSameSayingsAndPropositions() {
    ClaimDocument fast = fast();
    ClaimDocument balanced = Reading.document(TEXT);
    assertThat(fast.claims()).isNotEmpty();
    assertThat(fast.claims())
        .extracting(claim -> claim.action().lemma())
        .isEqualTo(balanced.claims().stream().map(claim -> claim.action().lemma()).toList());
    assertThat(fast.attributions())
        .extracting(Attribution::content)
        .isEqualTo(balanced.attributions().stream().map(Attribution::content).toList());
  }

  @Test
  void onlyTheBalancedProfileKnowsAFirmByName() {
    assertThat(firstSpeaker(Reading.document(TEXT))).contains(EntityType.ORGANIZATION);
    assertThat(firstSpeaker(fast())).isNotEqualTo(Optional.of(EntityType.ORGANIZATION));
  }
}
