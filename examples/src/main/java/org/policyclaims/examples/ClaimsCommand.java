package org.policyclaims.examples;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.policyclaims.examples.command.Batch;
import org.policyclaims.examples.command.CodebookCommand;
import org.policyclaims.examples.command.InputOptions;
import org.policyclaims.examples.command.OutputOptions;
import org.policyclaims.examples.command.Request;
import org.policyclaims.examples.command.RunOptions;
import org.policyclaims.examples.command.SelectionOptions;
import org.policyclaims.examples.command.StandardOutput;
import org.policyclaims.examples.command.Terminal;
import org.policyclaims.examples.command.UsageException;
import org.policyclaims.examples.export.Texts;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The {@code claims} command: texts in, claims out. */
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    version = "policyclaims 0.2.0-SNAPSHOT",
    sortOptions = false,
    subcommands = {CodebookCommand.class, GenerateCompletion.class},
    synopsisSubcommandLabel = "",
    customSynopsis = "claims [OPTION]... [FILE|FOLDER|-]...",
    description = "Prints who claims what in policy texts.%n",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  claims speech.txt --date 2018-05-07",
      "  claims corpus/ --include '*.html' --format jsonl --output claims.jsonl",
      "  claims corpus/ --format jsonl --output done/      (run again, it goes on where it was)",
      "  claims corpus/ --speaker Lukashenka --stance deny,doubt --since 2009 --until 2010-06",
      "  claims corpus/ --format dna --output study.dna",
      "  claims corpus/ --format positions                  (who holds what, and since when)",
      "  pdftotext report.pdf - | claims --records attributions | jq .cue",
      "  source <(claims generate-completion)               (options by the Tab key, in bash, zsh)"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every text was read",
      "1:some input could not be read or not to its end, or the output not be written: a line each"
          + " on standard error; the others came through",
      "2:the command line was not understood; nothing was read"
    })
final class ClaimsCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      description =
          "Text, web page, PDF, Word or OpenDocument file, one document a file; a folder is read with all below it; - or"
              + " none reads standard input.")
  private List<String> files = List.of("-");

  @ArgGroup(validate = false, order = 1, heading = "%nWhat is read:%n")
  private InputOptions input = new InputOptions();

  @ArgGroup(validate = false, order = 2, heading = "%nWhat of it is wanted:%n")
  private SelectionOptions selection = new SelectionOptions();

  @ArgGroup(validate = false, order = 3, heading = "%nWhat is written:%n")
  private OutputOptions output = new OutputOptions();

  @ArgGroup(validate = false, order = 4, heading = "%nHow it is done:%n")
  private RunOptions options = new RunOptions();

  @Spec private CommandSpec spec;

  private final Terminal terminal;
  private final InputStream in;
  private final PrintWriter out;
  private final PrintWriter err;

  private ClaimsCommand(Terminal terminal, InputStream in, PrintWriter out, PrintWriter err) {
    this.terminal = terminal;
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
            Terminal.of(System.getenv(), System.getProperty("claims.terminal", "")),
            System.in,
            new FileOutputStream(FileDescriptor.out),
            utf8(new FileOutputStream(FileDescriptor.err)),
            arguments));
  }

  /** Runs the command and says where its output could not be written, such as to a full disk. */
  static int run(
      Terminal terminal, InputStream in, OutputStream out, PrintWriter err, String... arguments) {
    StandardOutput output = new StandardOutput(out);
    int code = run(terminal, in, utf8(output), err, arguments);
    Optional<String> failure = output.failure();
    failure.ifPresent(
        reason -> err.println("claims: standard output: cannot be written (" + reason + ")"));
    err.flush();
    return failure.isPresent() ? CommandLine.ExitCode.SOFTWARE : code;
  }

  /** Runs the command on the given streams and returns its exit code. */
  static int run(
      Terminal terminal, InputStream in, PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine command = new CommandLine(new ClaimsCommand(terminal, in, out, err));
    command.setOut(out);
    command.setErr(err);
    command.setColorScheme(
        CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF));
    command.setUsageHelpWidth(Math.min(terminal.width(), 100));
    command.setCaseInsensitiveEnumValuesAllowed(true);
    command.setParameterExceptionHandler(ClaimsCommand::usageError);
    command.registerConverter(LocalDate.class, ClaimsCommand::day);
    command.registerConverter(Charset.class, ClaimsCommand::charset);
    command.registerConverter(Integer.class, text -> number(text, Integer::valueOf));
    command.registerConverter(double.class, text -> number(text, Double::valueOf));
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
    String message = Texts.oneLine(error.getMessage());
    err.println("claims: " + message + "; claims --help shows the options");
    return CommandLine.ExitCode.USAGE;
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + text + "' is no day such as 2018-05-07");
    }
  }

  private static <T extends Number> T number(String text, Function<String, T> kind) {
    try {
      return kind.apply(text);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'" + text + "' is no number that fits");
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
    Request request = new Request(files, input, selection, output, options);
    try {
      boolean good = new Batch(request, terminal, in, out, err).run();
      return good ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    } catch (UsageException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
