package org.policyclaims.accurate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.policyclaims.Claim;
import org.policyclaims.ClaimExtractor;
import org.policyclaims.ExtractionResult;
import org.policyclaims.ModelException;
import org.policyclaims.PolicyText;
import org.policyclaims.Profile;
import org.policyclaims.internal.parser.EncoderParser;
import org.policyclaims.internal.parser.EncoderVocabulary;
import org.policyclaims.internal.parser.Parse;

/** The profile ACCURATE: trees by construction, any input, the same for any number of threads. */
class AccurateTest {
  private static final List<String> SENTENCES =
      List.of(
          "Kovac let slip in April that Riga could do without the loan .",
          "The envoy who led the talks said the sides were close to a deal .",
          "Poland rejected a plan that Norway tabled in May .",
          "However , the ministry denied that it had asked for troops .");

  private static EncoderParser parser;
  private static ClaimExtractor extractor;

  @BeforeAll
  static void load() {
    parser = EncoderParser.load();
    extractor = ClaimExtractor.builder().profile(Profile.ACCURATE).threads(16).build();
  }

  @AfterAll
  static void close() {
    extractor.close();
  }

  private static String relation(String sentence, String word) {
    List<String> words = List.of(sentence.split(" "));
    Parse parse = parser.parse(words);
    int at = words.indexOf(word);
    int head = parse.heads().get(at);
    return parse.relations().get(at) + "(" + (head < 0 ? "" : words.get(head)) + ")";
  }

  @Test
  void aRelativeClauseHangsOnItsNoun() {
    assertThat(relation(SENTENCES.get(2), "tabled")).isEqualTo("acl:relcl(plan)");
    assertThat(relation(SENTENCES.get(1), "who")).isEqualTo("nsubj(led)");
  }

  @Test
  void whatIsSaidIsTheComplementOfTheVerbOfSaying() {
    assertThat(relation(SENTENCES.get(1), "close")).isEqualTo("ccomp(said)");
    assertThat(relation(SENTENCES.get(3), "asked")).isEqualTo("ccomp(denied)");
  }

  @Test
  void aNameHasItsLastWordAsHead() {
    assertThat(relation("Angela Merkel met Boris Johnson .", "Angela"))
        .isEqualTo("compound(Merkel)");
  }

  @Test
  void parsesWhateverComes() {
    List<List<String>> odd =
        List.of(
            List.of("😀"),
            List.of("Министр", "сказал", "правду", "."),
            List.of("https://example.org/" + "a".repeat(280)),
            Collections.nCopies(200, "and"),
            Collections.nCopies(990, "a-b-c-d-e-f-g"),
            List.of("\u0000", "\u200b", "?"));
    for (List<String> words : odd) {
      Parse parse = parser.parse(words);
      assertThat(parse.heads()).hasSize(words.size()).containsOnlyOnce(-1);
      assertThat(parse.tags()).hasSize(words.size());
    }
  }

  @Test
  void readsClaims() {
    List<Claim> claims =
        extractor
            .extract(PolicyText.of("Kovac let slip that Riga could do without the loan."))
            .claims();
    assertThat(claims).hasSize(1);
    assertThat(claims.get(0).action().lemma()).isEqualTo("do without");
    assertThat(claims.get(0).speaker().orElseThrow().text()).isEqualTo("Kovac");
  }

  @Test
  void sixteenThreadsReadWhatOneReads() {
    String text = String.join("\n", SENTENCES);
    List<Claim> alone = extractor.extract(PolicyText.of(text)).claims();
    Stream<PolicyText> texts = Stream.generate(() -> PolicyText.of(text)).limit(64);
    try (Stream<ExtractionResult> results = extractor.extractAll(texts)) {
      assertThat(results)
          .hasSize(64)
          .allSatisfy(
              result -> assertThat(result.document().orElseThrow().claims()).isEqualTo(alone));
    }
  }

  @Test
  void theSameSentenceHasTheSameTreeInAnyCompany() throws Exception {
    List<Parse> alone = SENTENCES.stream().map(s -> parser.parse(List.of(s.split(" ")))).toList();
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      Callable<List<Parse>> all =
          () -> SENTENCES.stream().map(s -> parser.parse(List.of(s.split(" ")))).toList();
      for (Future<List<Parse>> future : threads.invokeAll(Collections.nCopies(64, all))) {
        assertThat(future.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void damagedWeightsAreNamed() {
    EncoderVocabulary labels = new EncoderVocabulary(List.of(), List.of(), List.of());
    assertThatThrownBy(() -> OnnxEncoder.of(new byte[] {1, 2, 3}, labels))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("parser.onnx");
  }
}
