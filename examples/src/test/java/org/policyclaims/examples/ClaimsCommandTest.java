package org.policyclaims.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyclaims.examples.command.Terminal;

class ClaimsCommandTest {
  private static final String SENTENCE = "Minsk said that Russia rejected the offer.\n";

  private static final Splitter TABS = Splitter.on('\t');

  @TempDir Path folder;

  private record Run(int code, String out, String err) {}

  private static Run run(String standardInput, String... arguments) {
    return run(Terminal.NONE, standardInput, arguments);
  }

  private static Run run(Terminal terminal, String standardInput, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        ClaimsCommand.run(
            terminal,
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

  private String corpus() throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus/2018"));
    Files.writeString(corpus.resolve("a.txt"), SENTENCE);
    Files.writeString(corpus.resolve("b.html"), "<p>Russia denied that it paid Minsk in 2009.</p>");
    Files.writeString(corpus.resolve("x: y..txt"), SENTENCE);
    Files.writeString(corpus.resolveSibling("c.txt"), SENTENCE);
    return corpus.getParent().toString();
  }

  private List<String> names(String name) throws IOException {
    Path start = folder.resolve(name);
    try (Stream<Path> files = Files.walk(start)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> start.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void theCodebookIsPrinted() {
    Run run = run("", "codebook");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("# Codebook\n").contains("| `DENY` | Rejecting as untrue");
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
  void eventsAreLinesWithTheNamesOfPlover() {
    Run run = run("Serbia imposed sanctions on Norway. Serbia met Norway.", "--format", "events");
    assertThat(run.code()).isZero();
    assertThat(run.out().lines().toList())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .contains("\"event\":\"SANCTION\",\"mode\":\"restrict\"")
                    .contains("\"source\":[{\"actorText\":\"Serbia\",\"code\":\"SRB\"")
                    .contains("\"target\":[{\"actorText\":\"Norway\",\"code\":\"NOR\"")
                    .contains("\"status\":\"DONE\",\"cameo\":\"16\""),
            line -> assertThat(line).contains("\"event\":\"CONSULT\""));
  }

  @Test
  void claimsOfOneTypeOfEventCanBePicked() {
    String text = "Serbia imposed sanctions on Norway. Serbia met Norway. The port closed.";
    Run run = run(text, "--event", "SANCTION", "--format", "csv");
    assertThat(run.code()).isZero();
    assertThat(run.out().lines().toList()).hasSize(2);
    assertThat(run.out())
        .contains("event,event_mode,event_context,event_status,event_source,event_recipient,cameo")
        .contains("SANCTION,restrict,economic,DONE,SRB,NOR,16,MATERIAL_CONFLICT");
  }

  @Test
  void eachProfileReadsASaying() {
    for (String profile : List.of("fast", "balanced", "Accurate")) {
      Run run = run(SENTENCE, "--profile", profile);
      assertThat(run.code()).isZero();
      assertThat(run.err()).isEmpty();
      assertThat(run.out()).contains("reject").contains("the offer").contains("\"said\"");
    }
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
            List.of("--min-confidence", "half"),
            List.of("--min-confidence", "NaN"),
            List.of("--threads", "0"),
            List.of("--threads", "1.5"),
            List.of("--profile", "slow"),
            List.of("--no-such-option"))) {
      Run run = run(SENTENCE, arguments.toArray(new String[0]));
      assertThat(run.code()).as(arguments.toString()).isEqualTo(2);
      assertThat(run.err().lines().toList()).as(arguments.toString()).hasSize(1);
      assertThat(run.err()).startsWith("claims: ").contains(arguments.get(arguments.size() - 1));
      assertThat(run.out()).isEmpty();
    }
  }

  @Test
  void aNumberThatIsNoneIsSaidInPlainWords() {
    assertThat(run(SENTENCE, "--threads", "two").err())
        .contains("'--threads'", "'two' is no number that fits");
    assertThat(run(SENTENCE, "--min-confidence", "half").err())
        .contains("'--min-confidence'", "'half' is no number that fits");
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

  @Test
  void aFolderIsReadWithAllBelowItAndFiltered() throws IOException {
    Run run = run("", corpus(), "--speaker", "russia", "--stance", "deny", "--format", "csv");
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().toList())
        .hasSize(2)
        .satisfies(
            lines ->
                assertThat(lines.get(0))
                    .startsWith("document,document_date,document_title,document_authors,id,"))
        .satisfies(lines -> assertThat(lines.get(1)).startsWith("2018/b,").contains("DENY"));
  }

  @Test
  void ofManyTextsThoseWithoutWhatIsWantedAreNotShown() throws IOException {
    String corpus = corpus();
    Run run = run("", corpus, "--stance", "deny");
    assertThat(run.out().lines().filter(line -> !line.contains("  ")))
        .containsExactly("", "2018/b");
    assertThat(run("", corpus, "--stance", "praise")).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void anEmptyNameIsNotTheFolderThatOneIsIn() throws IOException {
    Run run = run("", "", file("a.txt", SENTENCE));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err().lines().toList())
        .containsExactly("claims: an empty name; for the folder that you are in, write .");
    assertThat(run.out()).contains("reject");
  }

  @Test
  void aBatchGoesOnWhereItWas() throws IOException {
    String corpus = corpus();
    String out = folder.resolve("out") + "/";
    Run first = run("", corpus, "--include", "*.html", "--format", "jsonl", "--output", out);
    assertThat(first.code()).isZero();
    assertThat(first.out()).isEmpty();
    assertThat(names("out")).containsExactly("2018/b.jsonl");
    Path done = folder.resolve("out/2018/b.jsonl");
    Files.writeString(done, "as it was");

    Run second = run("", corpus, "--format", "jsonl", "--output", out);
    assertThat(second.err()).contains("1 of 4 texts were done before");
    assertThat(names("out"))
        .containsExactly("2018/a.jsonl", "2018/b.jsonl", "2018/x_ y_.jsonl", "c.jsonl");
    assertThat(done).hasContent("as it was");
    assertThat(folder.resolve("out/2018/a.jsonl")).content().contains("\"document\":\"2018/a\"");

    Run third = run("", corpus, "--format", "jsonl", "--output", out);
    assertThat(third.err()).contains("4 of 4 texts were done before");
    assertThat(third.code()).isZero();
  }

  @Test
  void aTextThatChangedIsReadAgainAndOneThatCannotBeWrittenIsNamed() throws IOException {
    String text = file("a.txt", SENTENCE);
    String blocked = file("b.txt", SENTENCE);
    Path done = Files.createDirectory(folder.resolve("out")).resolve("a.jsonl");
    Files.writeString(done, "older");
    Files.setLastModifiedTime(done, FileTime.fromMillis(0));
    Files.createDirectories(folder.resolve("out/b.jsonl/x"));
    Run run =
        run("", text, blocked, "--format", "jsonl", "--output", folder.resolve("out").toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err().lines().toList())
        .singleElement()
        .asString()
        .contains("b.jsonl: cannot be written");
    assertThat(done).content().contains("\"document\":\"a\"");
  }

  @Test
  void bratGetsTheTextBesideItsAnnotationsAndNoTextOfTheUsersIsOverwritten() throws IOException {
    String latin =
        file("latin.txt", "Zoë said that she left.".getBytes(StandardCharsets.ISO_8859_1));
    Files.createDirectory(folder.resolve("brat"));
    String[] arguments = {latin, "--encoding", "ISO-8859-1", "--format", "brat", "--output"};
    Run good = run("", concat(arguments, folder.resolve("brat").toString()));
    assertThat(good.err()).isEmpty();
    assertThat(names("brat")).containsExactly("annotation.conf", "latin.ann", "latin.txt");
    assertThat(folder.resolve("brat/latin.txt")).hasContent("Zoë said that she left.");
    assertThat(folder.resolve("brat/latin.ann")).content().contains("\tSpeaker 0 3\tZoë");

    Run bad = run("", concat(arguments, folder + "/"));
    assertThat(bad.code()).isEqualTo(1);
    assertThat(bad.err()).contains("latin.ann: cannot be written (the text that was read lies");
    assertThat(Path.of(latin))
        .hasBinaryContent("Zoë said that she left.".getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String[] concat(String[] arguments, String last) {
    return Stream.concat(Stream.of(arguments), Stream.of(last)).toArray(String[]::new);
  }

  @Test
  void dnaIsADatabaseWithItsEventListAndTheReportAPage() throws IOException {
    String corpus = corpus();
    String study = folder.resolve("study.dna").toString();
    assertThat(run("", corpus, "--format", "dna", "--output", study).err()).contains("no date");
    assertThat(Files.readAllBytes(Path.of(study)))
        .startsWith("SQLite format 3".getBytes(StandardCharsets.UTF_8));
    assertThat(folder.resolve("study.events.csv")).content().startsWith("\"statement_id\";");
    Run report = run("", corpus, "--format", "html");
    assertThat(report.out()).startsWith("<!DOCTYPE html>").contains("2018/b");
  }

  @Test
  void positionsAreThoseOfAllTextsTogether() throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("positions"));
    Files.writeString(corpus.resolve("a.txt"), "5 January 2023\n\nNorway opposes the base.\n");
    Files.writeString(
        corpus.resolve("b.txt"),
        "5 March 2023\n\nNorway supports the base. Denmark is against the base.\n");
    Run table = run("", corpus.toString(), "--format", "positions");
    assertThat(table.out().lines())
        .anyMatch(line -> line.matches("Norway +support base +AGAINST +2023-01-05 .*a:.*"))
        .anyMatch(line -> line.matches("Norway +support base +AGAINST +2023-01-05 +FOR +2023.*"))
        .anyMatch(line -> line.matches("support base +Norway +Norway, Denmark"));
    Path lines = folder.resolve("positions.jsonl");
    run("", corpus.toString(), "--format", "positions", "--output", lines.toString());
    assertThat(Files.readAllLines(lines))
        .hasSize(5)
        .allMatch(line -> line.contains("\"concept\":\"support base\""));
    Path cells = folder.resolve("positions.csv");
    run("", corpus.toString(), "--format", "positions", "--output", cells.toString());
    assertThat(Files.readAllLines(cells))
        .hasSize(4)
        .startsWith(
            "speaker,concept,subject,action,object,position,certainty,first,last,count,claims")
        .anyMatch(
            line -> line.startsWith("Denmark,support base,,support,base,AGAINST,CT+,2023-03-05,"));
  }

  @Test
  void triplesAreLinesOfTabSeparatedValues() throws IOException {
    Run run =
        run(
            "Minsk paid the debt .\nMoscow agreed .\n",
            "--records",
            "triples",
            "--input-format",
            "sentences");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Minsk paid the debt .\t").contains("\tpaid\tMinsk\tthe debt\n");
  }

  @Test
  void treesAreConllUWithPlacesInTheText() throws IOException {
    Run run = run("", file("note.txt", "😀 Minsk paid.\n"), "--records", "trees");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("# newdoc id = note\n# sent_id = note-1\n# text = 😀 Minsk paid.\n")
        .contains("\n2\tMinsk\tMinsk\t_\tNNP\t_\t3\tnsubj\t_\tstart_char=2|end_char=7\n")
        .contains("\n3\tpaid\tpay\t_\tVBD\t_\t0\troot\t_\tSpaceAfter=No|start_char=8|end_char=12\n")
        .endsWith("\tstart_char=12|end_char=13\n\n");
  }

  @Test
  void treesOfSentencesHaveTheWordsOfTheirLines() throws IOException {
    String lines = "I can't go , gonna see U.S.-led http://a.b/c?d=e,f ) 1 1/2 .\nDr. No . Yes !\n";
    Run run =
        run("", file("lines.txt", lines), "--records", "trees", "--input-format", "sentences");
    assertThat(run.code()).isZero();
    String sentences =
        run.out()
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.isEmpty() ? "\n" : TABS.splitToList(line).get(1) + " ")
            .collect(Collectors.joining());
    assertThat(sentences.replace(" \n", "\n")).isEqualTo(lines);
    assertThat(run.out()).doesNotContain("SpaceAfter");
  }

  @Test
  void rawTreesAreTheTreesThatTheRulesRead() {
    String text = "Riga called on the council to open the port.\n";
    Run raw = run(text, "--records", "trees", "--raw-trees");
    assertThat(raw.code()).isZero();
    assertThat(raw.out()).isEqualTo(run(text, "--records", "trees").out());
  }

  @Test
  void treesGoToAFileForEachText() throws IOException {
    Run run = run("", corpus(), "--records", "trees", "--output", folder + "/out/");
    assertThat(run.code()).isZero();
    assertThat(names("out")).contains("2018/a.conllu", "2018/b.conllu", "c.conllu");
  }

  @Test
  void whatTreesDoNotGoWithIsNamed() {
    assertThat(run(SENTENCE, "--raw-trees").err())
        .contains("--raw-trees goes with --records trees alone");
    assertThat(run(SENTENCE, "--records", "trees", "--speaker", "Minsk").err())
        .contains("--speaker does not go with --records trees");
    assertThat(run(SENTENCE, "--records", "trees", "--format", "jsonl").err())
        .contains("--format jsonl is not there for --records trees");
  }

  @Test
  void actorsOfTheUsersOwnGoFirst() throws IOException {
    String actors =
        file(
            "actors.tsv",
            "name\tcanonical\ttype\tcode\taliases\nMinsk\tThe Capital\tCOUNTRY\tUKR\t\n");
    Run run = run(SENTENCE, "--actors", actors, "--format", "csv");
    assertThat(run.out()).contains(",The Capital,Minsk,COUNTRY,UKR,");
    Run missing =
        run(SENTENCE, "--actors", folder.resolve("none.tsv").toString(), "--format", "csv");
    assertThat(missing.code()).isEqualTo(1);
    assertThat(missing.err().lines().toList()).singleElement().asString().contains("none.tsv");
    assertThat(missing.out()).isEmpty();
  }

  @Test
  void anActorIsKnownByAnAliasWithAnArticle() throws IOException {
    String actors =
        file(
            "actors.tsv",
            """
            name\tcanonical\ttype\tcode\taliases
            Blue Ribbon Panel\t\tORGANIZATION\t\tBRP|the Ribboners
            The Gate\t\tORGANIZATION\t\t
            """);
    for (String text :
        List.of("The Ribboners paid Minsk.", "On Monday the Ribboners paid Minsk.", "BRP paid.")) {
      assertThat(run(text, "--actors", actors, "--format", "csv").out())
          .contains(",Blue Ribbon Panel,");
    }
    // what begins with a capital is a part of the name
    assertThat(run("The gate opened.", "--actors", actors, "--format", "csv").out())
        .doesNotContain(",The Gate,");
  }

  @Test
  void progressIsShownOnATerminalAndErasedAtTheEnd() throws IOException {
    Terminal terminal = new Terminal(false, true, 120, false);
    Run run = run(terminal, "", corpus(), "--format", "jsonl");
    assertThat(run.err()).contains("1 of 4 texts").endsWith("\r\u001B[K");
    assertThat(run.out()).doesNotContain("of 4 texts");
  }

  @Test
  void colourIsForTerminalsAndForThoseWhoAskForIt() {
    Terminal terminal = new Terminal(true, true, 120, true);
    assertThat(run(terminal, SENTENCE).out()).contains("\u001B[36m");
    assertThat(run(terminal, SENTENCE, "--color", "never").out()).doesNotContain("\u001B");
    assertThat(run(SENTENCE, "--color", "always").out()).contains("\u001B[36m");
  }

  @Test
  void whatDoesNotGoTogetherIsSaidInOneLine() throws IOException {
    String text = file("a.txt", SENTENCE);
    for (List<String> arguments :
        List.of(
            List.of("--since", "2019", "--until", "2018"),
            List.of("--since", "May"),
            List.of("--stance", "shout"),
            List.of("--records", "attributions", "--actor", "Minsk"),
            List.of("--records", "attributions", "--min-confidence", "0.5"),
            List.of("--records", "triples", "--format", "csv"),
            List.of("--format", "tsv"),
            List.of("--format", "conllu"),
            List.of("--records", "trees", "--format", "table"),
            List.of("--records", "trees", "--actor", "Minsk"),
            List.of("--records", "trees", "--stance", "deny"),
            List.of("--records", "trees", "--until", "2018"),
            List.of("--records", "trees", "--min-confidence", "0.5"),
            List.of("--records", "trees", "--nominal"),
            List.of("--records", "triples", "--raw-trees"),
            List.of("--format", "brat"),
            List.of("--format", "dna", "--output", folder + "/"),
            List.of("--format", "positions", "--output", folder + "/"),
            List.of("--format", "positions", "--records", "attributions"),
            List.of("--include", "[", folder.toString()),
            List.of("-", "-"),
            List.of(text, "--output", text))) {
      Run run = run(SENTENCE, arguments.toArray(new String[0]));
      assertThat(run.code()).as(arguments.toString()).isEqualTo(2);
      assertThat(run.err().lines().toList()).as(arguments.toString()).hasSize(1);
      assertThat(run.out()).isEmpty();
    }
    assertThat(Path.of(text)).hasContent(SENTENCE);
  }

  @Test
  void aTextThatIsNotReadToItsEndIsNamedAndItsLinesSaySo() throws IOException {
    String text = file("speech.txt", SENTENCE.strip() + " Moscow agreed.\n");
    for (String format : List.of("jsonl", "table")) {
      Run run = run("", text, "--max-length", "50", "--format", format);
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err())
          .isEqualTo(
              "claims: speech: read to character 49 of 58, as long as a text may be"
                  + System.lineSeparator());
      assertThat(run.out()).contains("reject").doesNotContain("agree");
      assertThat(run.out().contains("\"partial\":true,\"message\":\"read to character 49"))
          .isEqualTo(format.equals("jsonl"));
    }
    Run triples = run("", text, "--max-length", "50", "--records", "triples");
    assertThat(triples.code()).isEqualTo(1);
    assertThat(triples.err()).contains("speech: read to character 49");
  }

  @Test
  void aSentenceInPiecesIsSaidAndIsNoError() {
    Run run = run("Minsk paid, ".repeat(100) + "and that was all.\n", "--format", "jsonl");
    assertThat(run.code()).isZero();
    assertThat(run.err().lines().toList())
        .singleElement()
        .asString()
        .contains("stdin: a sentence of 305 tokens was parsed in 2 pieces");
    assertThat(run.out()).contains("\"kind\":\"diagnostic\"");
  }

  @Test
  void nothingInATextSteersTheTerminal() throws IOException {
    String hostile = "Minsk said that Kyiv\u001B[2J rejected \u202Ethe\u009B31m offer\u0007.\n";
    String text = file("speech.txt", hostile);
    Terminal terminal = new Terminal(true, true, 120, false);
    for (List<String> arguments :
        List.of(
            List.of("--format", "table"),
            List.of("--format", "jsonl"),
            List.of("--format", "csv"),
            List.of("--format", "html"),
            List.of("--format", "dna"),
            List.of("--records", "attributions", "--format", "table"),
            List.of("--records", "attributions", "--format", "csv"),
            List.of("--records", "triples"),
            List.of("--records", "trees"))) {
      Run run =
          run(
              terminal,
              "",
              Stream.concat(Stream.of(text), arguments.stream()).toArray(String[]::new));
      assertThat(run.out()).as(arguments.toString()).contains("offer");
      assertHarmless(run.out());
      assertHarmless(run.err());
    }
  }

  @Test
  void nothingInANameSteersTheTerminal() throws IOException {
    List<List<String>> runs =
        List.of(
            List.of("--\u001B[2Jno-such-option"),
            List.of("--stance", "\u001B[2J"),
            List.of("no-such-\u001B[2J.txt", "--debug"),
            List.of(file("bad\u001B[2J.txt", new byte[] {0, 1, 2}), "--debug"),
            List.of("--actors", file("actors\u001B[2J.tsv", "name\n\u001B[2J\t\t\n"), "--debug"));
    for (List<String> arguments : runs) {
      Run run =
          run(new Terminal(true, true, 120, false), SENTENCE, arguments.toArray(String[]::new));
      assertThat(run.code()).as(arguments.toString()).isNotZero();
      assertHarmless(run.err());
    }
  }

  /** The command's own way to erase its progress is no danger. */
  private static void assertHarmless(String shown) {
    assertThat(shown.replace("\r\u001B[K", ""))
        .doesNotContain("\u202E")
        .matches(
            text ->
                text.chars()
                    .allMatch(
                        c -> c == '\n' || c == '\r' || c == '\t' || !Character.isISOControl(c)));
  }

  @Test
  void noPathLeadsOutOfTheOutputFolder() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Path corpus = Files.createDirectories(folder.resolve("corpus/linked/deep"));
    Files.writeString(corpus.resolve("a.txt"), SENTENCE);
    Files.writeString(corpus.resolveSibling("b.txt"), SENTENCE);
    Files.writeString(folder.resolve("corpus/c.txt"), SENTENCE);
    Path out = Files.createDirectory(folder.resolve("out"));
    Files.createSymbolicLink(out.resolve("linked"), outside);
    Run run =
        run("", folder.resolve("corpus").toString(), "--format", "jsonl", "--output", out + "/");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("linked/b.jsonl: cannot be written")
        .contains("a link leads out");
    assertThat(names("outside")).isEmpty();
    assertThat(outside.resolve("deep")).doesNotExist();
    assertThat(names("out")).containsExactly("c.jsonl");
  }

  @Test
  void anInputAboveTheFolderIsWrittenWithinTheOutputFolder() throws IOException {
    Path work = Files.createDirectories(folder.resolve("a/b"));
    Files.writeString(folder.resolve("x.txt"), SENTENCE);
    Files.writeString(work.resolve("x.txt"), SENTENCE);
    Path out = Files.createDirectories(folder.resolve("a/out"));
    Run run =
        run(
            "",
            work + "/../../x.txt",
            work + "/x.txt",
            "--format",
            "jsonl",
            "--output",
            out.toString());
    assertThat(run.code()).isZero();
    assertThat(names("a/out")).hasSize(2);
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(file -> file.toString().endsWith(".jsonl")))
          .hasSize(2)
          .allMatch(file -> file.startsWith(out));
    }
  }

  @Test
  void theShellCompletesOptions() {
    Run run = run("", "generate-completion");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("complete -F _complete_claims").contains("--min-confidence");
  }

  @Test
  void aChoiceThatTheLibraryRefusesIsNamedByItsOption() {
    assertThat(run(SENTENCE, "--min-confidence", "2").err())
        .contains("'--min-confidence'")
        .contains("2.0");
    assertThat(run(SENTENCE, "--threads", "0").err()).contains("'--threads'");
    assertThat(run(SENTENCE, "--max-seconds", "0").err()).contains("'--max-seconds'");
  }

  private static Run runOnto(OutputStream out) {
    StringWriter err = new StringWriter();
    int code =
        ClaimsCommand.run(
            Terminal.NONE,
            new ByteArrayInputStream(SENTENCE.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintWriter(err));
    return new Run(code, "", err.toString());
  }

  private static OutputStream refusing(String why) {
    return new OutputStream() {
      @Override
      public void write(int value) throws IOException {
        throw new IOException(why);
      }
    };
  }

  @Test
  void aFullDiskBehindStandardOutputIsAFailure() {
    Run run = runOnto(refusing("No space left on device"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualToIgnoringNewLines(
            "claims: standard output: cannot be written (No space left on device)");
  }

  @Test
  void aReaderWhoHasReadEnoughIsNoFailure() {
    Run run = runOnto(refusing("Broken pipe"));
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void whatATextSaysOfItselfGoesBeforeWhatIsSaidOfAll() throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("signed"));
    Files.writeString(corpus.resolve("a.txt"), "By Anna Kowal\n\nThe port closed.\n");
    Files.writeString(corpus.resolve("b.txt"), "The port closed.\n");
    Run run = run("", corpus.toString(), "--author", "European Council", "--format", "jsonl");
    assertThat(run.out().lines().toList())
        .satisfiesExactly(
            line -> assertThat(line).contains("\"canonical\":\"Anna Kowal\""),
            line -> assertThat(line).contains("\"canonical\":\"European Council\""));
    Run one =
        run(
            "",
            corpus.resolve("a.txt").toString(),
            "--author",
            "European Council",
            "--format",
            "jsonl");
    assertThat(one.out()).contains("\"canonical\":\"European Council\"");
  }

  @Test
  void ofSeveralAuthorsEachMakesAStatement() throws IOException {
    Path events = folder.resolve("events.csv");
    Run run =
        run(
            "The port closed.",
            "--date=2018-05-07",
            "--author=Jan Berg",
            "--author=European Council",
            "--format=dna",
            "--output=" + events);
    assertThat(run.code()).isZero();
    assertThat(Files.readAllLines(events))
        .hasSize(3)
        .anyMatch(line -> line.contains("\"Jan Berg\";\"\";\"port close\""))
        .anyMatch(line -> line.contains("\"\";\"European Council\";\"port close\""));
  }

  @Test
  void theExtensionOfTheOutputTellsItsForm() throws IOException {
    Path lines = folder.resolve("claims.jsonl");
    Path cells = folder.resolve("claims.csv");
    assertThat(run(SENTENCE, "--profile", "fast", "--output", lines.toString()).code()).isZero();
    assertThat(Files.readString(lines)).startsWith("{\"kind\":\"claim\"");
    assertThat(run(SENTENCE, "--profile", "fast", "--output", cells.toString()).code()).isZero();
    assertThat(Files.readString(cells)).contains(",").doesNotStartWith("{");
    Run other =
        run(SENTENCE, "--records", "triples", "--output", folder.resolve("a.csv").toString());
    assertThat(other.code()).isEqualTo(2);
    assertThat(other.err()).contains("--format csv is not there for --records triples");
  }

  @Test
  void aTableOfOnesOwnThatIsWrongIsNamedWithItsLineAndMend() throws IOException {
    String actors = file("actors.tsv", "Blue Panel\tBRP\n");
    Run run = run(SENTENCE, "--profile", "fast", "--actors", actors);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            actors + " line 1: the first line must name the columns, with a tab between each two:")
        .contains("name canonical type code aliases");
    String commas = file("commas.tsv", "name,canonical,type\nBlue Panel,BRP,\n");
    assertThat(run(SENTENCE, "--profile", "fast", "--actors", commas).err())
        .contains(commas + " line 1: no tab stands between the columns");
  }

  @Test
  void aFolderOfKnowledgeMayBeNamed() throws IOException {
    Path known = Files.createDirectory(folder.resolve("known"));
    Files.writeString(
        known.resolve("cues.tsv"), "cue\tpos\tframes\tstance\nglorp\tVERB\tthat\tDENY\n");
    Run run =
        run(
            "Minsk glorped that it had paid.\n",
            "--profile",
            "balanced",
            "--knowledge",
            known.toString(),
            "--format",
            "jsonl");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\"stance\":\"DENY\"");
    Run both = run("", "--knowledge", known.toString(), "--no-knowledge");
    assertThat(both.code()).isEqualTo(2);
  }

  @Test
  void theLanguageOfTheMachineChangesNothing() throws IOException {
    String text =
        file(
            "i.txt",
            "THE MINISTER INSISTED on 5 May 2018 that IRAN IS PAYING. Minsk threatened to impose"
                + " sanctions on Iran. TITLES INSIST.");
    Locale before = Locale.getDefault();
    for (String format : List.of("csv", "html", "events")) {
      Locale.setDefault(Locale.ROOT);
      try {
        Run plain = run("", text, "--fast", "--format", format);
        for (String language : List.of("ar-EG-u-nu-arab", "lt-LT")) {
          Locale.setDefault(Locale.forLanguageTag(language));
          assertThat(run("", text, "--fast", "--format", format))
              .as(format + " " + language)
              .isEqualTo(plain);
        }
        assertThat(plain.out()).isNotEmpty();
      } finally {
        Locale.setDefault(before);
      }
    }
  }

  @Test
  void anOptionWithAnEmptyNameIsNotTheFolderThatOneIsIn() {
    for (String option : List.of("--output", "--actors", "--cues", "--events", "--knowledge")) {
      Run run = run(SENTENCE, "--fast", option, "");
      assertThat(run.code()).as(option).isEqualTo(2);
      assertThat(run.err()).contains(option + " has an empty name");
    }
  }

  @Test
  void aNameWithALineEndIsShownWholeInOneLine() {
    Run run = run("", "--fast", folder + "/no\nsuch.txt");
    assertThat(run.err().lines().toList())
        .singleElement()
        .asString()
        .contains("such.txt: no such file");
  }

  @Test
  void aTableThatIsALinkToNowhereIsNotMissingButUnreadable() throws IOException {
    Path own = Files.createDirectory(folder.resolve("own"));
    Files.createSymbolicLink(own.resolve("cues.tsv"), Path.of("cues.tsv"));
    Run run = run(SENTENCE, "--fast", "--knowledge", own.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("cues.tsv: cannot be read");
  }
}
