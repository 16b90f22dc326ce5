package org.policyclaims.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which version of a JSON library lies beside the library is nothing to it. */
class ClassPathTest {
  @Test
  void noClassOfTheLibraryNamesALibraryOfJson() throws IOException, URISyntaxException {
    Path classes =
        Path.of(JsonLines.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<Path> files;
    try (Stream<Path> found = Files.walk(classes)) {
      files = found.filter(file -> file.toString().endsWith(".class")).toList();
    }
    assertThat(files).hasSizeGreaterThan(100);
    for (Path file : files) {
      assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
          .as("%s", file)
          .doesNotContain("javax/json", "jakarta/json", "com/fasterxml", "com/google/gson");
    }
  }
}
