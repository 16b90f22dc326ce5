package org.policyclaims.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policyclaims.Reading;
import org.policyclaims.Span;
import org.policyclaims.internal.attribution.AttributionReader;
import org.policyclaims.internal.lexicon.Knowledge;
import org.policyclaims.internal.lexicon.Table;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.Phrase;
import org.policyclaims.internal.syntax.Sentence;

/**
 * Pronouns and descriptions of real articles, annotated before the rules were made. The articles
 * are not part of the project; without them the test says so and is skipped.
 */
class ReferencesTest {
  private static final String CORPUS = "shared/eval/polnear";

  /** Right answers, answers given, and references that have one. */
  private static final class Score {
    private int right;
    private int given;
    private int wanted;

    void add(String expected, String got) {
      boolean same = Splitter.on('|').splitToList(expected).contains(got);
      right += same && !got.equals("-") ? 1 : 0;
      given += got.equals("-") ? 0 : 1;
      wanted += expected.equals("-") ? 0 : 1;
    }

    double precision() {
      return (double) right / given;
    }

    double recall() {
      return (double) right / wanted;
    }
  }

  @Test
  void mostReferencesAreResolvedRight() throws IOException {
    Optional<Path> corpus = corpus();
    assumeTrue(
        corpus.isPresent(),
        "skipped: no folder " + CORPUS + " beside or above the project; it holds the articles");
    Map<String, Score> scores = new LinkedHashMap<>();
    Score baseline = new Score();
    for (Map.Entry<String, List<Table.Row>> file : byFile().entrySet()) {
      String article = Files.readString(corpus.get().resolve(file.getKey()));
      ParsedText text = Reading.parsed(article);
      Actors actors =
          new ActorReader(Optional.empty())
              .read(text, new AttributionReader(Knowledge.none()).read(text));
      for (Table.Row row : file.getValue()) {
        int from = Integer.parseInt(row.get("offset"));
        Optional<Phrase> phrase =
            text.phrase(new Span(from, from + Integer.parseInt(row.get("length"))));
        String got = phrase.map(actors::of).flatMap(Identity::canonical).orElse("-");
        scores.computeIfAbsent(row.get("part"), part -> new Score()).add(row.get("expected"), got);
        baseline.add(row.get("expected"), nearestName(text, actors, phrase));
      }
    }
    System.out.printf("nearest name: P %.3f R %.3f%n", baseline.precision(), baseline.recall());
    scores.forEach(
        (part, score) ->
            System.out.printf("%s: P %.3f R %.3f%n", part, score.precision(), score.recall()));
    assertThat(scores.get("TUNING").precision()).isGreaterThan(0.93);
    assertThat(scores.get("TUNING").recall()).isGreaterThan(0.91);
    assertThat(scores.get("HELD_OUT").precision()).isGreaterThan(0.88);
    assertThat(scores.get("HELD_OUT").recall()).isGreaterThan(0.85);
    assertThat(baseline.precision()).isLessThan(0.5);
  }

  /** What one gets who takes the nearest name before. */
  private static String nearestName(ParsedText text, Actors actors, Optional<Phrase> phrase) {
    if (phrase.isEmpty()) {
      return "-";
    }
    int token = phrase.get().from() - 1;
    for (int index = phrase.get().sentence(); index >= 0; index--) {
      Sentence sentence = text.sentence(index);
      for (int i = Math.min(token, sentence.size() - 1); i >= 0; i--) {
        if (!sentence.name(i).equals("O") && !sentence.name(i).equals("MISC")) {
          return actors.of(new Phrase(index, i, i, i)).canonical().orElse(sentence.word(i));
        }
      }
      token = Integer.MAX_VALUE;
    }
    return "-";
  }

  private static Map<String, List<Table.Row>> byFile() {
    Map<String, List<Table.Row>> byFile = new LinkedHashMap<>();
    for (Table.Row row : Table.load(ReferencesTest.class, "references.tsv").rows()) {
      byFile.computeIfAbsent(row.get("file"), file -> new ArrayList<>()).add(row);
    }
    return byFile;
  }

  private static Optional<Path> corpus() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path corpus = at.resolve(CORPUS);
      if (Files.isDirectory(corpus)) {
        return Optional.of(corpus);
      }
    }
    return Optional.empty();
  }
}
