package org.policyclaims.internal.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.policyclaims.OwnTexts;

/** Texts in which what is read must not differ from what CoreNLP reads. */
final class AsCoreNlp {
  private static final Path ARTICLE =
      Path.of("../examples/src/main/resources/org/policyclaims/examples/belarus-2018.txt");
  private static final Path NEWS = Path.of("../../shared/eval/polnear/dev/text");

  private AsCoreNlp() {}

  /** Fails where the article differs. */
  static void article(Function<String, List<String>> differences) throws IOException {
    assertThat(differences.apply(Files.readString(ARTICLE))).isEmpty();
  }

  /** Fails where the sentences and articles that come with the project differ. */
  static void ownTexts(Function<String, List<String>> differences) throws IOException {
    List<String> sentences = OwnTexts.sentences();
    assertThat(sentences).hasSizeGreaterThan(500);
    assertThat(sentences.stream().flatMap(text -> differences.apply(text).stream())).isEmpty();
    OwnTexts.articles()
        .forEach((name, text) -> assertThat(differences.apply(text)).as(name).isEmpty());
  }

  /**
   * Fails where the news differ; skips them where they are not there.
   *
   * @param step one article in so many is read
   */
  static void news(Function<String, List<String>> differences, int step) throws IOException {
    assumeTrue(Files.isDirectory(NEWS), "skipped: no news articles at " + NEWS);
    List<Path> articles;
    try (Stream<Path> files = Files.list(NEWS)) {
      articles = files.sorted().toList();
    }
    for (int i = 0; i < articles.size(); i += step) {
      Path article = articles.get(i);
      assertThat(differences.apply(Files.readString(article))).as("%s", article).isEmpty();
    }
  }
}
