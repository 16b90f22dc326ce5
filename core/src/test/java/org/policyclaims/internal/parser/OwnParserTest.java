package org.policyclaims.internal.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyclaims.ModelException;
import org.policyclaims.internal.resource.ModelFiles;

/** The parser of the profile BALANCED on the weights of the bundle. */
class OwnParserTest {
  private static EncoderParser parser;

  @TempDir Path folder;

  @BeforeAll
  static void load() {
    parser = EncoderParser.in(ModelFiles.bundle());
  }

  private static Parse parse(String sentence) {
    return parser.parse(List.of(sentence.split(" ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Poland rejected a plan that Norway tabled in May .          | tabled | acl:relcl | plan
          The envoy who led the talks said the sides were close .     | who    | nsubj     | led
          The envoy who led the talks said the sides were close .     | close  | ccomp     | said
          However , the ministry denied that it had asked for troops . | asked | ccomp     | denied
          Angela Merkel met Boris Johnson in Berlin .                 | Angela | compound  | Merkel
          Warsaw wants to renew the treaty .                          | renew  | xcomp     | wants
          The vote was delayed because the chair had resigned .       | resigned | advcl   | delayed
          The bank was closed by the regulator .                      | bank   | nsubj:pass | closed
          Riga sold the port and bought ships .                       | bought | conj      | sold
          """)
  void readsClauses(String sentence, String word, String relation, String head) {
    Parse parse = parse(sentence);
    List<String> words = List.of(sentence.split(" "));
    int at = words.indexOf(word);
    assertThat(parse.relations().get(at)).isEqualTo(relation);
    assertThat(words.get(parse.heads().get(at))).isEqualTo(head);
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
  void theSameSentenceHasTheSameTreeInAnyCompany() throws Exception {
    List<String> sentences =
        List.of(
            "The envoy who led the talks said the sides were close to a deal .",
            "Poland rejected a plan that Norway tabled in May .",
            "No .");
    Callable<List<Parse>> all = () -> sentences.stream().map(OwnParserTest::parse).toList();
    List<Parse> alone = all.call();
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      for (Future<List<Parse>> future : threads.invokeAll(Collections.nCopies(64, all))) {
        assertThat(future.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void weightsOfTheUsersOwnAreReadFromAFolder() throws IOException {
    copied("parser.weights", "vocabulary.txt", "labels.tsv");
    ModelFiles models = ModelFiles.in(folder);
    assertThat(EncoderParser.isIn(models)).isTrue();
    List<String> words = List.of("Warsaw", "objects", ".");
    assertThat(EncoderParser.in(models).parse(words)).isEqualTo(parser.parse(words));
  }

  @Test
  void aFolderWithoutWeightsHasNoOwnParser() {
    assertThat(EncoderParser.isIn(ModelFiles.in(folder))).isFalse();
  }

  @Test
  void weightsThatAreCutOffAreNamed() throws IOException {
    copied("parser.weights", "vocabulary.txt", "labels.tsv");
    Path weights = folder.resolve(EncoderParser.WEIGHTS);
    byte[] bytes = Files.readAllBytes(weights);
    Files.write(weights, Arrays.copyOf(bytes, bytes.length / 2));
    ModelFiles models = ModelFiles.in(folder);
    assertThatThrownBy(() -> EncoderParser.in(models))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining(EncoderParser.WEIGHTS);
  }

  private void copied(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(ModelFiles.FOLDER + name);
      Files.createDirectories(file.getParent());
      try (InputStream stream =
          ModelFiles.class.getClassLoader().getResourceAsStream(ModelFiles.FOLDER + name)) {
        Files.copy(stream, file);
      }
    }
  }
}
