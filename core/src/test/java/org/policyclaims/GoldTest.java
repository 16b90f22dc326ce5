package org.policyclaims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.json.Json;
import javax.json.JsonObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The article and its claims, checked by hand: what the whole way of the data is for. */
class GoldTest {
  private static GoldScore score;

  @BeforeAll
  static void readTheArticle() throws IOException {
    PolicyText article =
        PolicyText.of(resource("belarus-2018.txt"))
            .withId("belarus-2018")
            .withDate(LocalDate.of(2018, 5, 7));
    List<JsonObject> gold = new ArrayList<>();
    resource("belarus-2018.claims.jsonl")
        .lines()
        .forEach(line -> gold.add(Json.createReader(new StringReader(line)).readObject()));
    score = new GoldScore(gold, Reading.document(article).claims());
    System.out.println(score);
  }

  private static String resource(String name) throws IOException {
    try (InputStream stream = GoldTest.class.getResourceAsStream("gold/" + name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void findsNearlyEveryClaim() {
    assertThat(score.matched()).as(score::toString).isGreaterThanOrEqualTo(22);
  }

  @Test
  void addsFewClaimsOfItsOwn() {
    assertThat(score.spurious()).as(score::toString).isLessThanOrEqualTo(6);
  }

  @Test
  void hasEveryFieldRightInMostClaims() {
    assertThat(score.whole()).as(score::toString).isGreaterThanOrEqualTo(14);
  }

  @Test
  void readsLetSlip() {
    assertThat(score.isWhole("could do without")).as(score::toString).isTrue();
  }

  @Test
  void readsArgued() {
    assertThat(score.isWhole("had the purchase")).as(score::toString).isTrue();
  }
}
