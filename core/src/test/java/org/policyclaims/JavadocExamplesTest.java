package org.policyclaims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public type shows an example in its Javadoc, and every example compiles. */
class JavadocExamplesTest {
  private static final Path SOURCES = Path.of("src/main/java/org/policyclaims");
  private static final Pattern EXAMPLE =
      Pattern.compile("<pre>\\{@code\\n(.*?)\\n *\\* *\\}</pre>", Pattern.DOTALL);

  @TempDir Path classes;

  static Stream<Path> publicTypes() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : List.of(SOURCES, SOURCES.resolve("format"))) {
      try (Stream<Path> inFolder = Files.list(folder)) {
        inFolder.filter(JavadocExamplesTest::isPublicType).sorted().forEach(files::add);
      }
    }
    return files.stream();
  }

  private static boolean isPublicType(Path file) {
    String name = file.getFileName().toString();
    if (!name.endsWith(".java") || name.equals("package-info.java")) {
      return false;
    }
    try {
      return Pattern.compile("^public ", Pattern.MULTILINE).matcher(Files.readString(file)).find();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("publicTypes")
  void theExampleCompiles(Path file) throws IOException {
    List<String> examples = examples(Files.readString(file));
    assertThat(examples).as("%s shows an example", file.getFileName()).isNotEmpty();
    for (String example : examples) {
      assertThat(ExampleCompiler.errors(example, classes))
          .as("example in %s:%n%s", file.getFileName(), example)
          .isEmpty();
    }
  }

  private static List<String> examples(String source) {
    List<String> examples = new ArrayList<>();
    Matcher matcher = EXAMPLE.matcher(source);
    while (matcher.find()) {
      examples.add(
          matcher
              .group(1)
              .lines()
              .map(line -> line.replaceFirst("^ *\\* ?", ""))
              .collect(Collectors.joining("\n")));
    }
    return examples;
  }
}
