package org.policyclaims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.pipeline.Annotation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimExtractorTest {

  private static ClaimExtractor extractor(int threads) {
    return ClaimExtractor.builder().threads(threads).build(Reading.syntax());
  }

  private static PolicyText text(int number) {
    return PolicyText.of("Moscow paid " + number + " dollars. Minsk denied it.")
        .withId("t" + number);
  }

  @Test
  void aBatchComesOutInTheOrderThatItWentIn() {
    try (ClaimExtractor extractor = extractor(4)) {
      List<String> ids =
          extractor
              .extractAll(IntStream.range(0, 50).mapToObj(ClaimExtractorTest::text))
              .map(result -> result.source().id())
              .toList();
      assertThat(ids).isEqualTo(IntStream.range(0, 50).mapToObj(i -> "t" + i).toList());
    }
  }

  @Test
  void aBatchGivesWhatTheTextsAloneGive() {
    try (ClaimExtractor extractor = extractor(4)) {
      List<ClaimDocument> together =
          extractor
              .extractAll(IntStream.range(0, 20).mapToObj(ClaimExtractorTest::text))
              .map(result -> result.document().orElseThrow())
              .toList();
      List<ClaimDocument> alone =
          IntStream.range(0, 20).mapToObj(i -> extractor.extract(text(i))).toList();
      assertThat(together).isEqualTo(alone);
    }
  }

  @Test
  void aBatchTakesTextsOnlyAsResultsAreAskedFor() {
    AtomicInteger taken = new AtomicInteger();
    try (ClaimExtractor extractor = extractor(2);
        Stream<ExtractionResult> results =
            extractor.extractAll(
                IntStream.range(0, 1000)
                    .mapToObj(ClaimExtractorTest::text)
                    .peek(text -> taken.incrementAndGet()))) {
      assertThat(results.limit(3).count()).isEqualTo(3);
      assertThat(taken.get()).isLessThan(20);
    }
  }

  @Test
  void anInterruptEndsABatch() {
    try (ClaimExtractor extractor = extractor(1)) {
      Thread.currentThread().interrupt();
      Stream<ExtractionResult> results = extractor.extractAll(Stream.of(text(1)));
      assertThatThrownBy(results::toList).isInstanceOf(CancellationException.class);
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void aClosedExtractorSaysSo() {
    ClaimExtractor extractor = extractor(1);
    extractor.close();
    extractor.close();
    assertThatThrownBy(() -> extractor.extract(text(1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
  }

  @Test
  void badChoicesAreNamed() {
    assertThatThrownBy(() -> ClaimExtractor.builder().threads(0)).hasMessageContaining("0");
    assertThatThrownBy(() -> ClaimExtractor.builder().minConfidence(2)).hasMessageContaining("2");
  }

  @Test
  void aFolderWithoutModelsIsNamed() {
    ClaimExtractor.Builder builder = ClaimExtractor.builder().models(Path.of("no-such-folder"));
    assertThatThrownBy(builder::build)
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("no-such-folder");
  }

  @Test
  void aTableOfActorsIsUsed(@TempDir Path folder) throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("actors.tsv"),
            "name\tcanonical\ttype\tcode\taliases\nZubr Group\tZubr\tORGANIZATION\t\tthe Zubr\n");
    try (ClaimExtractor extractor =
        ClaimExtractor.builder().actors(table).build(Reading.syntax())) {
      assertThat(extractor.extract(PolicyText.of("Zubr Group signed the contract.")).claims())
          .first()
          .satisfies(
              claim -> assertThat(claim.actor().flatMap(Participant::canonical)).contains("Zubr"));
    }
  }

  @Test
  void aBadTableOfActorsIsNamed(@TempDir Path folder) throws IOException {
    Path missing = folder.resolve("none.tsv");
    Path bad = Files.writeString(folder.resolve("bad.tsv"), "name\ttype\nZubr\tCOMPANY\tx\ty\n");
    for (Path table : List.of(missing, bad)) {
      ClaimExtractor.Builder builder = ClaimExtractor.builder().actors(table);
      assertThatThrownBy(() -> builder.build(Reading.syntax()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(table.getFileName().toString());
    }
  }

  @Test
  void statisticalCoreferenceNamesTheModelsThatItNeeds() {
    ClaimExtractor.Builder builder = ClaimExtractor.builder().coreference(Coreference.STATISTICAL);
    assertThatThrownBy(() -> builder.build(Reading.syntax()))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("edu.stanford.nlp:stanford-corenlp");
  }

  @Test
  void anAnnotationOfAnotherTextIsRefused() {
    try (ClaimExtractor extractor = extractor(1)) {
      Annotation other = new Annotation("Minsk paid.");
      assertThatThrownBy(() -> extractor.extract(PolicyText.of("Moscow paid."), other))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("another text");
    }
  }

  @Test
  void anAnnotationWithoutSentencesNamesWhatToRun() {
    try (ClaimExtractor extractor = extractor(1)) {
      Annotation bare = new Annotation("Minsk paid.");
      assertThatThrownBy(() -> extractor.extract(PolicyText.of("Minsk paid."), bare))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("ssplit");
    }
  }

  @Test
  void theExtractorRunsWithoutWhatCoreNlpDragsIn() {
    for (String unused :
        List.of(
            "javax.servlet.Servlet",
            "com.apple.eawt.Application",
            "org.apache.xalan.Version",
            "nu.xom.Document",
            "de.jollyday.Holiday",
            "org.apache.commons.lang3.StringUtils",
            "org.ejml.simple.SimpleMatrix",
            "com.google.protobuf.Message")) {
      assertThatThrownBy(() -> Class.forName(unused))
          .as(unused)
          .isInstanceOf(ClassNotFoundException.class);
    }
    assertThat(Reading.claims("Minsk said that Moscow paid in May 2018.")).isNotNull();
  }
}
