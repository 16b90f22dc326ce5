package org.policyclaims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documentation shows in Java compiles. */
class DocumentationExamplesTest {
  private static final Pattern EXAMPLE = Pattern.compile("(?s)```java\n(.*?)\n```");

  @TempDir Path classes;

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/embedding.md", "docs/report.md"})
  void theExamplesCompile(String file) throws IOException {
    List<String> examples =
        EXAMPLE
            .matcher(Files.readString(Path.of("..", file)))
            .results()
            .map(match -> match.group(1))
            .toList();
    assertThat(examples).as("examples in %s", file).isNotEmpty();
    for (String example : examples) {
      assertThat(ExampleCompiler.errors(example, classes)).as(example).isEmpty();
    }
  }
}
