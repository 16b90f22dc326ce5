package org.policyclaims.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.policyclaims.ClaimExtractor;

/** Whole claims on the example article and on the texts of the benchmark. */
class GoldTest {
  private static ClaimExtractor extractor;

  @BeforeAll
  static void loadTheModels() {
    extractor = ClaimExtractor.builder().build();
  }

  @AfterAll
  static void close() {
    extractor.close();
  }

  private static ClaimScore score(GoldText text) {
    return ClaimScore.of(text.claims(), extractor.extract(text.asFound()).claims());
  }

  @Test
  void readsEveryClaimOfTheArticleWholeAndNoneBeside() {
    ClaimScore article = score(GoldText.article());
    assertThat(article.faults()).isEmpty();
    assertThat(article.whole()).isEqualTo(25);
  }

  /** The figures only rise; docs/quality.md has them. */
  @Test
  void readsTheTextsOfTheBenchmarkNoWorseThanBefore() {
    List<GoldText> texts = GoldText.seen();
    ClaimScore all = texts.stream().map(GoldTest::score).reduce(ClaimScore::plus).orElseThrow();
    assertThat(all.gold()).isEqualTo(260);
    assertThat(all.matched()).as("matched %s", all.faults()).isGreaterThanOrEqualTo(238);
    assertThat(all.whole()).as("whole %s", all.faults()).isGreaterThanOrEqualTo(109);
    assertThat(all.spurious()).as("spurious %s", all.faults()).isLessThanOrEqualTo(36);
  }
}
