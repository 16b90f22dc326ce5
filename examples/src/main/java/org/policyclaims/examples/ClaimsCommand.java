package org.policyclaims.examples;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.policyclaims.ClaimDocument;
import org.policyclaims.ClaimExtractor;
import org.policyclaims.ExtractionResult;
import org.policyclaims.ModelException;
import org.policyclaims.PolicyText;
import org.policyclaims.format.JsonLines;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The {@code claims} command: texts in, claims out. */
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    version = "policyclaims 0.1.0-SNAPSHOT",
    description = "Prints who claims what in policy texts.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  claims speech.txt --date 2018-05-07",
      "  claims *.txt --format jsonl --output claims.jsonl",
      "  pdftotext report.pdf - | claims --records attributions"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every text was read",
      "1:some input could not be read, or the output not be written; the others came through",
      "2:the command line was not understood"
    })
final class ClaimsCommand implements Callable<Integer> {
  private static final int DEFAULT_WIDTH = 120;
  private static final int NARROWEST = 60;

  /** What is written. */
  enum Format {
    table,
    jsonl
  }

  /** Which records are written. */
  enum Records {
    claims,
    attributions
  }

  @Parameters(
      paramLabel = "FILE",
      description = "Plain text, one document a file; - or none reads standard input.")
  private List<String> files = List.of("-");

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The day the texts were written; relative dates count from it.")
  private Optional<LocalDate> date = Optional.empty();

  @Option(
      names = "--format",
      description = "${COMPLETION-CANDIDATES}; at first table, jsonl for attributions.")
  private Optional<Format> format = Optional.empty();

  @Option(
      names = "--records",
      defaultValue = "claims",
      description = "${COMPLETION-CANDIDATES}; at first ${DEFAULT-VALUE}.")
  private Records records;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write there in place of standard output; complete or not at all.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--min-confidence",
      paramLabel = "N",
      defaultValue = "0",
      description = "Leave out claims of lower confidence, from 0 to 1.")
  private double minConfidence;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many texts are read at a time; at first the number of processors.")
  private Optional<Integer> threads = Optional.empty();

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      defaultValue = "UTF-8",
      description = "The encoding of the texts; at first ${DEFAULT-VALUE}.")
  private Charset encoding;

  @Option(names = "--debug", description = "Show stack traces of errors.")
  private boolean debug;

  @Spec private CommandSpec spec;

  private final InputStream in;
  private final PrintWriter out;
  private final PrintWriter err;
  private boolean failed;

  ClaimsCommand(InputStream in, PrintWriter out, PrintWriter err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  /**
   * Runs the command and ends the process with its exit code.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    System.exit(
        run(
            System.in,
            utf8(new FileOutputStream(FileDescriptor.out)),
            utf8(new FileOutputStream(FileDescriptor.err)),
            arguments));
  }

  /** Runs the command on the given streams and returns its exit code. */
  static int run(InputStream in, PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine command = new CommandLine(new ClaimsCommand(in, out, err));
    command.setOut(out);
    command.setErr(err);
    command.setParameterExceptionHandler(ClaimsCommand::usageError);
    command.registerConverter(LocalDate.class, ClaimsCommand::day);
    command.registerConverter(Charset.class, ClaimsCommand::charset);
    int code = command.execute(arguments);
    out.flush();
    err.flush();
    return code;
  }

  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(
        new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)), false);
  }

  private static int usageError(ParameterException error, String[] arguments) {
    PrintWriter err = error.getCommandLine().getErr();
    err.println("claims: " + error.getMessage() + "; claims --help shows the options");
    return CommandLine.ExitCode.USAGE;
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + text + "' is no day such as 2018-05-07");
    }
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException("'" + name + "' is no encoding that Java knows");
    }
  }

  @Override
  public Integer call() {
    try (ClaimExtractor extractor = choices().build()) {
      if (output.isPresent()) {
        writeBeside(output.get(), extractor);
      } else {
        write(extractor, out);
      }
    } catch (ModelException e) {
      report(e.getMessage(), e);
    }
    return failed ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
  }

  private ClaimExtractor.Builder choices() {
    try {
      ClaimExtractor.Builder builder = ClaimExtractor.builder().minConfidence(minConfidence);
      threads.ifPresent(builder::threads);
      return builder;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  /** Writes beside the file and moves it there, so that nothing half-written is left. */
  private void writeBeside(Path file, ClaimExtractor extractor) {
    Path folder = file.toAbsolutePath().getParent();
    Path part = null;
    try {
      part = Files.createTempFile(folder, file.getFileName().toString(), ".part");
      try (PrintWriter writer = utf8(Files.newOutputStream(part))) {
        write(extractor, writer);
        if (writer.checkError()) {
          throw new IOException("the disk may be full");
        }
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      report(file + ": cannot be written (" + e.getMessage() + ")", e);
      delete(part);
    }
  }

  private void delete(Path part) {
    if (part != null) {
      try {
        Files.deleteIfExists(part);
      } catch (IOException e) {
        report(part + ": cannot be removed (" + e.getMessage() + ")", e);
      }
    }
  }

  private void write(ClaimExtractor extractor, PrintWriter writer) {
    Stream<PolicyText> texts = files.stream().map(TextInput::of).flatMap(this::text);
    try (Stream<ExtractionResult> results = extractor.extractAll(texts)) {
      Iterator<ExtractionResult> iterator = results.iterator();
      // a closed pipe (claims … | head) wants no more
      while (!writer.checkError() && iterator.hasNext()) {
        write(iterator.next(), writer);
      }
    }
  }

  private Stream<PolicyText> text(TextInput input) {
    try {
      PolicyText text = PolicyText.of(input.read(encoding, in)).withId(input.id());
      if (text.text().isBlank()) {
        err.println("claims: " + input.name() + ": no text in it, so no claims");
      }
      return Stream.of(date.map(text::withDate).orElse(text));
    } catch (InputException e) {
      report(e.getMessage(), e);
      return Stream.empty();
    }
  }

  private void write(ExtractionResult result, PrintWriter writer) {
    if (result.failure().isPresent()) {
      report(
          result.source().id() + ": could not be read (" + result.failure().get() + ")",
          result.failure().get());
      return;
    }
    ClaimDocument document = result.document().orElseThrow();
    lines(document).forEach(writer::println);
  }

  private Stream<String> lines(ClaimDocument document) {
    boolean table =
        format.orElse(records == Records.claims ? Format.table : Format.jsonl) == Format.table;
    if (!table) {
      return records == Records.claims
          ? JsonLines.claims(document)
          : JsonLines.attributions(document);
    }
    List<String> lines =
        records == Records.claims
            ? Tables.claims(document, width())
            : Tables.attributions(document, width());
    return files.size() == 1
        ? lines.stream()
        : Stream.concat(Stream.of("", document.source().id()), lines.stream());
  }

  private static int width() {
    String columns = System.getenv("COLUMNS");
    try {
      return columns == null ? DEFAULT_WIDTH : Math.max(NARROWEST, Integer.parseInt(columns));
    } catch (NumberFormatException e) {
      return DEFAULT_WIDTH;
    }
  }

  private void report(String message, Throwable error) {
    failed = true;
    err.println("claims: " + message.lines().findFirst().orElse(""));
    if (debug) {
      error.printStackTrace(err);
    }
    err.flush();
  }
}
