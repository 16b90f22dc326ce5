package org.policyclaims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Real articles with one token dropped, doubled or put before the one before it, read soundly too:
 * of a corpus, {@code -Danyinput.articles=1000} takes all of them, and where none is beside the
 * project the texts that come with it.
 */
class MutatedNewsTest {
  private static final Path NEWS =
      Path.of(System.getProperty("anyinput.corpus", "../../shared/eval/polnear/train/text"));
  private static final int ARTICLES = Integer.getInteger("anyinput.articles", 3);

  private enum Mutation {
    DROP {
      @Override
      void apply(List<String> tokens, int at) {
        tokens.remove(at);
      }
    },
    DOUBLE {
      @Override
      void apply(List<String> tokens, int at) {
        tokens.add(at, tokens.get(at));
      }
    },
    SWAP {
      @Override
      void apply(List<String> tokens, int at) {
        Collections.swap(tokens, at, Math.max(0, at - 1));
      }
    };

    abstract void apply(List<String> tokens, int at);
  }

  @Test
  void anArticleWithOneTokenOutOfPlaceIsReadSoundly() throws IOException {
    int claims = 0;
    for (Map.Entry<String, String> article : articles().entrySet()) {
      String text = article.getValue();
      Random random = new Random(text.hashCode());
      for (Mutation mutation : Mutation.values()) {
        List<String> tokens = tokens(text);
        int at = random.nextInt(tokens.size());
        mutation.apply(tokens, at);
        try {
          ClaimDocument document = Reading.document(String.join("", tokens));
          Soundness.check(document);
          claims += document.claims().size();
        } catch (AssertionError | RuntimeException | StackOverflowError e) {
          throw new AssertionError(article.getKey() + ", " + mutation + " at token " + at, e);
        }
      }
    }
    System.out.printf("MutatedNewsTest: %d claims%n", claims);
    assertThat(claims).isPositive();
  }

  private static Map<String, String> articles() throws IOException {
    if (!Files.isDirectory(NEWS)) {
      return OwnTexts.articles();
    }
    Map<String, String> articles = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(NEWS)) {
      for (Path file :
          files
              .filter(path -> path.toString().endsWith(".txt"))
              .sorted()
              .limit(ARTICLES)
              .toList()) {
        articles.put(file.toString(), Files.readString(file));
      }
    }
    return articles;
  }

  /** Words, marks and the white space between them: put together they are the text. */
  private static List<String> tokens(String text) {
    return new ArrayList<>(List.of(text.split("(?<=\\W)|(?=\\W)", -1)));
  }
}
