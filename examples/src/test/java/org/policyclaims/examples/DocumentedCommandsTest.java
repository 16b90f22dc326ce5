package org.policyclaims.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the documentation shows of the command, run as it stands: in a block of {@code console} a
 * line behind {@code $} is typed into a shell and the lines below it are what it prints, and {@code
 * cat FILE} shows a file that there is. {@code -Ddocumented.update} writes what is printed now into
 * the pages in place of comparing it.
 */
class DocumentedCommandsTest {
  private static final Path DOCS = Path.of("..", "docs");
  private static final Path README = Path.of("..", "README.md");
  private static final Pattern CONSOLE = Pattern.compile("(?s)```console\n(.*?)```");
  private static final Pattern TABLE = Pattern.compile("(?s)```\n(SPEAKER .*?)```");
  private static final Pattern SHELL = Pattern.compile("(?s)```(?:console|sh)\n(.*?)```");
  private static final Pattern OPTION = Pattern.compile(" (--[a-z-]+)");
  private static final String ARTICLE = "org/policyclaims/examples/belarus-2018.txt";

  @TempDir Path folder;

  private record Printed(List<String> output, List<String> errors, int exit) {}

  record Page(String name) {
    Path path() {
      return DOCS.resolve(name);
    }
  }

  private static List<Page> pages() throws IOException {
    try (Stream<Path> files = Files.list(DOCS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".md"))
          .sorted()
          .map(Page::new)
          .toList();
    }
  }

  static Stream<Page> pagesWithConsoles() throws IOException {
    List<Page> found = new ArrayList<>();
    for (Page page : pages()) {
      if (CONSOLE.matcher(Files.readString(page.path())).find()) {
        found.add(page);
      }
    }
    return found.stream();
  }

  /** A stranger's working folder: the article, the scripts' texts, and a small corpus. */
  @BeforeEach
  void prepare() throws IOException {
    ClaimsOnPath.write(Files.createDirectory(folder.resolve("bin")), "");
    Path work = Files.createDirectory(folder.resolve("work"));
    Path article = Path.of("src", "main", "resources").resolve(ARTICLE);
    Files.copy(article, work.resolve("belarus-2018.txt"));
    copy(Path.of("scripts", "texts"), work.resolve("examples/scripts/texts"));
    Path corpus = work.resolve("corpus");
    copy(Path.of("src", "test", "resources", "documented", "corpus"), corpus);
    Files.copy(article, corpus.resolve("2018/belarus-2018.txt"));
    writePdf(
        corpus.resolve("2018/report.pdf"),
        "The government said that it would pay the debt of the railways this year.",
        "Russia demands an answer.");
    Files.write(
        corpus.resolve("2018/latin.txt"), "Latin\u00e9".getBytes(StandardCharsets.ISO_8859_1));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private static void writePdf(Path file, String... lines) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        content.beginText();
        content.setLeading(16);
        content.newLineAtOffset(72, 700);
        for (String line : lines) {
          content.showText(line);
          content.newLine();
        }
        content.endText();
      }
      document.save(file.toFile());
    }
  }

  @ParameterizedTest
  @MethodSource("pagesWithConsoles")
  void aConsoleShowsWhatIsPrinted(Page page) throws IOException, InterruptedException {
    assumeTrue(runs("jq --version"), "skipped: there is no jq on this machine; install it");
    String text = Files.readString(page.path());
    Map<String, String> now = new HashMap<>();
    for (MatchResult block : CONSOLE.matcher(text).results().toList()) {
      now.put(block.group(1), run(block.group(1)));
    }
    compare(page.path(), text, now);
  }

  @Test
  void theReadmeShowsTheArticle() throws IOException, InterruptedException {
    String text = Files.readString(README);
    String shown = TABLE.matcher(text).results().findFirst().orElseThrow().group(1);
    Printed printed = printed("claims belarus-2018.txt --date 2018-05-07", 112, 0);
    assertThat(printed.errors()).isEmpty();
    compare(README, text, Map.of(shown, String.join("\n", printed.output()) + "\n"));
  }

  @Test
  void everyOptionShownIsOne() throws IOException, InterruptedException {
    String help = String.join("\n", printed("claims --help", 120, 0).output());
    for (Page page : pages()) {
      SHELL
          .matcher(Files.readString(page.path()))
          .results()
          .flatMap(block -> block.group(1).lines())
          .filter(line -> line.matches("(\\$ )?claims .*"))
          .flatMap(line -> OPTION.matcher(line.replaceFirst(" [|#] .*", "")).results())
          .forEach(option -> assertThat(help).as(page.name()).contains(option.group(1)));
    }
  }

  private static void compare(Path file, String text, Map<String, String> now) throws IOException {
    if (System.getProperty("documented.update") == null) {
      now.forEach((shown, printed) -> assertThat(shown).isEqualTo(printed));
      return;
    }
    String updated = text;
    for (Map.Entry<String, String> block : now.entrySet()) {
      updated = updated.replace(block.getKey(), block.getValue());
    }
    Files.writeString(file, updated);
  }

  /** A block as it would look now: each command, and behind it what it prints. */
  private String run(String block) throws IOException, InterruptedException {
    StringBuilder now = new StringBuilder();
    int exit = 0;
    for (String part : block.substring(2).split("\n\\$ ", -1)) {
      String[] lines = part.split("\n", 2);
      now.append("$ ").append(lines[0]).append('\n');
      if (lines[0].startsWith("cat ")) {
        Files.writeString(folder.resolve("work").resolve(lines[0].substring(4)), lines[1]);
        now.append(lines[1].endsWith("\n") ? lines[1] : lines[1] + "\n");
        continue;
      }
      Printed printed = printed(lines[0], 120, exit);
      exit = printed.exit();
      Stream.concat(printed.errors().stream(), printed.output().stream())
          .forEach(line -> now.append(line).append('\n'));
    }
    return now.toString();
  }

  private Printed printed(String command, int columns, int exit)
      throws IOException, InterruptedException {
    Path errors = folder.resolve("errors");
    ProcessBuilder builder =
        ClaimsOnPath.process(folder.resolve("bin"), "sh", "-c", "(exit " + exit + "); " + command)
            .directory(folder.resolve("work").toFile())
            .redirectError(errors.toFile());
    builder.environment().put("COLUMNS", String.valueOf(columns));
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).as(command).isTrue();
    return new Printed(output.lines().toList(), Files.readAllLines(errors), process.exitValue());
  }

  private boolean runs(String command) throws IOException, InterruptedException {
    return printed(command, 80, 0).exit() == 0;
  }
}
