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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyclaims.examples.command.Terminal;

class ClaimsCommandTest {
  private static final String SENTENCE = "Minsk said that Russia rejected the offer.\n";

  @TempDir Path folder;

  private record Run(int code, String out, String err) {}

  private static Run run(String standardInput, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        ClaimsCommand.run(
            Terminal.NONE,
            new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out),
            new PrintWriter(err),
            arguments);
    return new Run(code, out.toString(), err.toString());
  }

  private String file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content).toString();
  }

  private String file(String name, String content) throws IOException {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void standardInputIsReadWhereNoFileIsNamed() {
    Run run = run(SENTENCE);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().toList().get(0))
        .startsWith("SPEAKER")
        .contains("ACTOR", "ACTION", "OBJECT", "DATE", "MODALITY");
    assertThat(run.out()).contains("reject").contains("the offer").contains("\"said\"");
  }

  @Test
  void everyBadInputIsNamedInOneLineAndTheOthersComeThrough() throws IOException {
    List<String> arguments = new ArrayList<>();
    arguments.add(file("first.txt", SENTENCE));
    arguments.add(folder.resolve("missing.txt").toString());
    arguments.add(Files.createDirectory(folder.resolve("empty")).toString());
    arguments.add(file("binary.txt", new byte[] {'P', 'K', 3, 4, 0, 0, 1}));
    arguments.add(file("latin.txt", "Le président".getBytes(StandardCharsets.ISO_8859_1)));
    arguments.add(file("last.txt", SENTENCE));
    arguments.addAll(List.of("--format", "jsonl"));
    Run run = run("", arguments.toArray(new String[0]));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err().lines().toList())
        .satisfiesExactly(
            line -> assertThat(line).contains("empty: no texts in this folder"),
            line -> assertThat(line).contains("missing.txt: no such file"),
            line -> assertThat(line).contains("binary.txt: a binary file"),
            line -> assertThat(line).contains("latin.txt: not UTF-8").contains("--encoding"));
    assertThat(run.out())
        .contains("\"document\":\"first\"")
        .contains("\"document\":\"last\"")
        .doesNotContain("latin");
  }

  @Test
  void anEncodingCanBeNamed() throws IOException {
    String file =
        file("latin.txt", "Zoë said that she left.".getBytes(StandardCharsets.ISO_8859_1));
    Run run = run("", file, "--encoding", "ISO-8859-1", "--records", "attributions");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\"source\":[[0,3]]");
  }

  @Test
  void aTextWithoutTextIsNoError() throws IOException {
    Run run = run("", file("empty.txt", ""), file("blank.txt", " \r\n\t"), file("b.txt", "Talks."));
    assertThat(run.code()).isZero();
    assertThat(run.err().lines().toList()).hasSize(2).allMatch(line -> line.contains("no text"));
  }

  @Test
  void aBadCommandLineIsOneLineAndExitTwo() {
    for (List<String> arguments :
        List.of(
            List.of("--date", "2018-13-01"),
            List.of("--date", "tomorrow"),
            List.of("--format", "xml"),
            List.of("--records", "quotes"),
            List.of("--encoding", "klingon"),
            List.of("--min-confidence", "2"),
            List.of("--threads", "0"),
            List.of("--no-such-option"))) {
      Run run = run(SENTENCE, arguments.toArray(new String[0]));
      assertThat(run.code()).as(arguments.toString()).isEqualTo(2);
      assertThat(run.err().lines().toList()).as(arguments.toString()).hasSize(1);
      assertThat(run.err()).startsWith("claims: ").contains(arguments.get(arguments.size() - 1));
      assertThat(run.out()).isEmpty();
    }
  }

  @Test
  void theOutputFileIsWholeAndNothingIsLeftBesideIt() throws IOException {
    Path output = folder.resolve("claims.jsonl");
    Run run = run(SENTENCE, "--format", "jsonl", "--output", output.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(output)).contains("\"document\":\"stdin\"").endsWith("}\n");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(output);
    }
  }

  @Test
  void anOutputThatCannotBeWrittenIsNamed() {
    Run run = run(SENTENCE, "--output", folder.resolve("none/claims.jsonl").toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("claims.jsonl: cannot be written");
    assertThat(run.err().lines().toList()).hasSize(1);
  }

  @Test
  void aStackTraceIsShownOnlyWhereAskedFor() {
    String missing = folder.resolve("missing.txt").toString();
    assertThat(run("", missing).err()).doesNotContain("\tat ");
    assertThat(run("", missing, "--debug").err()).contains("\tat ");
  }

  @Test
  void helpShowsExamplesAndExitCodes() {
    Run run = run("", "--help");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Examples:").contains("Exit codes:").contains("--records");
  }
}
