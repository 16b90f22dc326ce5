package org.policyclaims.benchmarks.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurroundingsTest {
  private final Surroundings surroundings = new Surroundings();

  @Test
  void tellsTheVersionsOfTheJarsThatAreMeasured(@TempDir Path libraries) throws IOException {
    for (String name :
        new String[] {
          "stanford-corenlp-4.5.10.jar",
          "stanford-corenlp-4.5.10-models.jar",
          "policyclaims-0.2.0-SNAPSHOT.jar",
          "policyclaims-models-0.2.0-SNAPSHOT.jar",
          "guava-33.8.0-jre.jar"
        }) {
      Files.createFile(libraries.resolve(name));
    }

    Map<String, String> words = surroundings.describe(libraries);

    assertEquals("4.5.10", words.get("stanford-corenlp"));
    assertEquals("0.2.0-SNAPSHOT", words.get("policyclaims"));
    assertTrue(words.get("java").contains(Runtime.version().toString()));
    assertTrue(Integer.parseInt(words.get("processors")) >= 1);
  }

  @Test
  void nobodyIsKnownToWorkBeforeALook() throws InterruptedException {
    assertTrue(surroundings.isQuiet());

    surroundings.look();

    assertTrue(surroundings.othersShare() >= 0 && surroundings.othersShare() <= 1);
  }
}
