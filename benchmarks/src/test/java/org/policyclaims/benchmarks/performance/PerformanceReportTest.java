package org.policyclaims.benchmarks.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import javax.json.Json;
import javax.json.JsonObject;
import javax.json.JsonReader;
import org.junit.jupiter.api.Test;

class PerformanceReportTest {
  private final PerformanceReport report = new PerformanceReport();

  @Test
  void aRatioHasTheErrorOfBothMeans() {
    report.ratio(
        "ratio", new Measured(300, 30), new Measured(100, 0), "tokens/s, to the floor", "2");

    assertEquals(3.0, json().getJsonNumber("ratio").doubleValue());
    assertEquals(0.3, json().getJsonNumber("ratio_error").doubleValue(), 1e-9);
    assertTrue(report.markdown().contains("| tokens/s, to the floor | 3.000 | 2 | `ratio` |"));
  }

  @Test
  void aSingleIterationHasNoError() {
    report.ratio("ratio", new Measured(3, Double.NaN), new Measured(1, 0.1), "start", "1");

    assertEquals(3.0, json().getJsonNumber("ratio").doubleValue());
    assertFalse(json().containsKey("ratio_error"));
  }

  @Test
  void wordsStandInTheJsonWhateverTheyHold() {
    report.word("processor", "a \"fast\" one \\ of two");

    assertEquals("a \"fast\" one \\ of two", json().getString("processor"));
  }

  private JsonObject json() {
    try (JsonReader reader = Json.createReader(new StringReader(report.json()))) {
      return reader.readObject();
    }
  }
}
