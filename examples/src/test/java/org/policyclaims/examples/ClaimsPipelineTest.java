package org.policyclaims.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyclaims.ClaimDocument;
import org.policyclaims.examples.command.Terminal;
import org.policyclaims.format.JsonLines;

/** Texts as JSON Lines in, claims as JSON Lines out. */
class ClaimsPipelineTest {
  @TempDir Path folder;

  private record Run(int code, List<String> out, List<String> err) {}

  private static Run run(String standardInput, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> all = new ArrayList<>(List.of("--input-format", "jsonl", "--profile", "balanced"));
    all.addAll(List.of(arguments));
    int code =
        ClaimsCommand.run(
            Terminal.NONE,
            new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out),
            new PrintWriter(err),
            all.toArray(new String[0]));
    return new Run(code, out.toString().lines().toList(), err.toString().lines().toList());
  }

  @Test
  void eachTextIsAnsweredByItsClaimsAndARecordOfItself() {
    Run run =
        run(
            """
            {"id":"a","text":"Minsk said on Monday that it had paid.","date":"2018-05-07","party":"X"}
            {"id":"b","text":"A word."}
            """);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .satisfiesExactly(
            claim ->
                assertThat(claim)
                    .startsWith("{\"kind\":\"claim\",\"document\":\"a\"")
                    .contains("\"from\":\"2018-05-07\"")
                    .endsWith(",\"fields\":{\"party\":\"X\"}}"),
            text ->
                assertThat(text)
                    .isEqualTo(
                        "{\"kind\":\"text\",\"document\":\"a\",\"line\":1,\"partial\":false,"
                            + "\"records\":1,\"fields\":{\"party\":\"X\"}}"),
            text ->
                assertThat(text)
                    .isEqualTo(
                        "{\"kind\":\"text\",\"document\":\"b\",\"line\":2,\"partial\":false,"
                            + "\"records\":0}"));
  }

  @Test
  void aBadLineIsNamedAndTheStreamGoesOn() {
    Run run = run("Minsk\n\n{\"id\":\"b\",\"text\":\"Minsk paid.\"}\n{\"id\":\"c\"}\n");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().get(0))
        .isEqualTo(
            "{\"kind\":\"error\",\"document\":null,\"line\":1,"
                + "\"message\":\"not JSON: a value is missing (character 1)\"}");
    assertThat(run.out().get(1)).contains("\"kind\":\"claim\"", "\"document\":\"b\"");
    assertThat(run.out().get(2)).contains("\"kind\":\"text\"", "\"line\":3");
    assertThat(run.out().get(3)).contains("\"kind\":\"error\"", "\"line\":4");
    assertThat(run.err())
        .containsExactly(
            "claims: line 1: not JSON: a value is missing (character 1)",
            "claims: line 4: the field \"text\" is missing");
  }

  @Test
  void aTitleTellsTheAuthorAndIsNoPartOfTheText() {
    String text = "{\"text\":\"We will pay.\"%s}\n";
    Run run =
        run(
            text.formatted(",\"title\":\"Remarks by President Jane Doe at the summit\"")
                + text.formatted(""));
    assertThat(run.out().get(0)).contains("\"canonical\":\"Jane Doe\"", "\"start\":0,\"end\":11");
    assertThat(run.out().get(2)).contains("\"speaker\":null");
  }

  @Test
  void attributionsAndWholeDocumentsComeSoToo() {
    String text = "{\"id\":\"a\",\"text\":\"Minsk said that it had paid.\",\"n\":1}\n";
    assertThat(run(text, "--records", "attributions").out().get(0))
        .startsWith("{\"kind\":\"attribution\",\"doc\":\"a\"");
    List<ClaimDocument> documents =
        JsonLines.read(run(text, "--records", "documents").out().stream()).toList();
    assertThat(documents).hasSize(1);
    assertThat(documents.get(0).claims()).hasSize(1);
    assertThat(documents.get(0).source().text()).isEqualTo("Minsk said that it had paid.");
  }

  @Test
  void aFileMayBeReadAndWritten() throws IOException {
    Path texts = Files.writeString(folder.resolve("texts.jsonl"), "{\"text\":\"Minsk paid.\"}\n");
    Path claims = folder.resolve("claims.jsonl");
    Run run = run("", texts.toString(), "--output", claims.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readAllLines(claims)).hasSize(2);
  }

  @Test
  void filtersHoldAsForOtherTexts() {
    Run run =
        run(
            "{\"text\":\"Minsk denied that it had paid. Moscow said that it had paid.\"}",
            "--stance",
            "deny");
    assertThat(run.out()).hasSize(2);
    assertThat(run.out().get(0)).contains("DENY");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--format csv        | --input-format jsonl writes --format jsonl alone",
        "--output out/       | --input-format jsonl writes to standard output, or to one file",
        "--encoding UTF-16   | --encoding does not go with --input-format jsonl, which is UTF-8",
        "a.jsonl b.jsonl     | --input-format jsonl reads standard input, or one file",
        "--records triples   | --input-format jsonl writes --format jsonl alone"
      })
  void whatDoesNotGoTogetherIsRefused(String arguments, String message) {
    Run run = run("", arguments.split(" ", -1));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .containsExactly("claims: " + message + "; claims --help shows the options");
  }
}
