package org.policyclaims.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.policyclaims.ClaimExtractor;
import org.policyclaims.Diagnostic;
import org.policyclaims.ModelException;
import org.policyclaims.PolicyText;
import org.policyclaims.examples.export.Format;
import org.policyclaims.examples.input.DocumentTable;
import org.policyclaims.examples.input.InputException;
import org.policyclaims.examples.input.Inputs;
import org.policyclaims.examples.input.TextInput;
import org.policyclaims.examples.input.TextReader;

/** One run of the command: finds the texts, reads them, writes what was asked for. */
public final class Batch {
  private final Request request;
  private final Terminal terminal;
  private final InputStream in;
  private final PrintWriter out;
  private final Messages messages;
  private DocumentTable documents = DocumentTable.empty();

  /**
   * Prepares a run.
   *
   * @param request what was asked for
   * @param terminal what is known of the terminal
   * @param in standard input
   * @param out standard output
   * @param err standard error
   */
  public Batch(
      Request request, Terminal terminal, InputStream in, PrintWriter out, PrintWriter err) {
    this.request = request;
    this.terminal = terminal;
    this.in = in;
    this.out = out;
    this.messages = new Messages(err, request.run().debug);
  }

  /**
   * Runs.
   *
   * @return whether everything came through
   * @throws UsageException if what was asked for does not go together
   */
  public boolean run() {
    request.check();
    ClaimExtractor.Builder extractor = request.extractor();
    request
        .foundKnowledge()
        .ifPresent(
            folder ->
                messages.note(
                    "the tables in " + folder + "/ are used; --no-knowledge leaves them"));
    List<TextInput> inputs = inputs();
    documents = documents();
    if (!inputs.isEmpty()) {
      try (OutputFiles files = new OutputFiles()) {
        if (request.folder().isPresent()) {
          toFolder(inputs, request.folder().get(), files, extractor);
        } else if (request.isStream()) {
          stream(inputs.get(0), files, extractor);
        } else {
          toOne(inputs, files, extractor);
        }
      } catch (ModelException | IllegalArgumentException e) {
        // no models, or a table of the user's own that cannot be read
        messages.failure(e.getMessage(), e);
      } catch (OutOfMemoryError e) {
        messages.failure("memory does not suffice; CLAIMS_JAVA_OPTS=-Xmx2g gives more", e);
      }
    }
    return !messages.failed();
  }

  private List<TextInput> inputs() {
    try {
      List<TextInput> inputs =
          Inputs.find(
              request.files(),
              request.input().include,
              request.folder(),
              problem -> messages.failure(problem.getMessage(), problem),
              messages::note);
      for (TextInput input : inputs) {
        if (isOutput(input)) {
          throw new UsageException(input.name() + " is read; write the output to another file");
        }
      }
      return inputs;
    } catch (PatternSyntaxException e) {
      throw new UsageException(
          "Invalid value for option '--include': '" + e.getPattern() + "' is no glob", e);
    }
  }

  private DocumentTable documents() {
    Optional<Path> table = request.input().documents;
    try {
      return table.isPresent() ? DocumentTable.read(table.get()) : DocumentTable.empty();
    } catch (InputException e) {
      throw new UsageException("Invalid value for option '--documents': " + e.getMessage(), e);
    }
  }

  private boolean isOutput(TextInput input) {
    try {
      return request.file().isPresent()
          && input.file().isPresent()
          && Files.isRegularFile(request.file().get())
          && Files.isSameFile(request.file().get(), input.file().get());
    } catch (IOException e) {
      // then the one or the other is not there
      return false;
    }
  }

  private void toFolder(
      List<TextInput> inputs, Path path, OutputFiles files, ClaimExtractor.Builder extractor) {
    try {
      Format format = request.forms(terminal).format();
      OutputFolder folder = OutputFolder.in(path, format.extension());
      List<TextInput> open = inputs.stream().filter(input -> !folder.isDone(input)).toList();
      if (open.size() < inputs.size()) {
        messages.note(
            String.format(
                "%d of %d texts were done before, and their files in %s left as they are",
                inputs.size() - open.size(), inputs.size(), path));
      }
      if (!open.isEmpty()) {
        try (Destination destination =
            new ToFolder(files, folder, request.forms(terminal), open, messages)) {
          read(open, destination, extractor);
        }
      }
    } catch (IOException e) {
      messages.failure(path + ": cannot be written (" + Reasons.of(e) + ")", e);
    }
  }

  private void toOne(List<TextInput> inputs, OutputFiles files, ClaimExtractor.Builder extractor) {
    try (Destination destination = destination(files, inputs.size() > 1)) {
      read(inputs, destination, extractor);
    } catch (IOException e) {
      String name = request.file().map(Path::toString).orElse("standard output");
      messages.failure(name + ": cannot be written (" + Reasons.of(e) + ")", e);
    }
  }

  private void stream(TextInput input, OutputFiles files, ClaimExtractor.Builder builder) {
    try (InputStream lines =
            input.file().isPresent() ? Files.newInputStream(input.file().get()) : in;
        Destination destination = destination(files, false)) {
      try (ClaimExtractor extractor = builder.build()) {
        new TextStream(extractor, request, documents, messages).run(lines, destination);
      }
      destination.finish();
    } catch (NoSuchFileException e) {
      messages.failure(e.getFile() + ": no such file", e);
    } catch (IOException e) {
      messages.failure("the lines cannot be read or written (" + Reasons.of(e) + ")", e);
    }
  }

  private Destination destination(OutputFiles files, boolean manyTexts) throws IOException {
    Forms forms = request.forms(terminal);
    Optional<Path> file = request.file();
    if (file.isEmpty()) {
      return new ToStream(out, forms, manyTexts, terminal.out());
    }
    return request.isDatabase()
        ? ToFile.database(files, file.get())
        : ToFile.records(files, file.get(), forms, manyTexts);
  }

  private void read(List<TextInput> inputs, Destination destination, ClaimExtractor.Builder builder)
      throws IOException {
    boolean quietOutput = request.isToFile() || !terminal.out();
    Progress progress =
        new Progress(messages, terminal.err() && quietOutput && inputs.size() > 1, inputs.size());
    progress.loading();
    try (ClaimExtractor extractor = builder.build()) {
      Stream<PolicyText> texts =
          inputs.stream().flatMap(input -> text(input, inputs.size() == 1, progress));
      try (Stream<Reading> readings = Reading.all(texts, extractor, request.selection())) {
        Iterator<Reading> iterator = readings.iterator();
        while (destination.isWanted() && iterator.hasNext()) {
          Reading reading = iterator.next();
          String id = reading.source().id();
          reading.failure().ifPresent(failure -> report(id, failure));
          reading.diagnostics().forEach(diagnostic -> report(id, diagnostic));
          if (reading.content().isPresent()) {
            destination.write(reading.source(), reading.content().get());
          }
          progress.step(id);
        }
      }
      destination.finish();
      destination.remark().ifPresent(messages::note);
    } finally {
      progress.end();
    }
  }

  private void report(String id, Throwable failure) {
    messages.failure(id + ": could not be read (" + failure + ")", failure);
  }

  private void report(String id, Diagnostic diagnostic) {
    String message = id + ": " + diagnostic.message();
    if (diagnostic.kind().leavesTextUnread()) {
      messages.incomplete(message);
    } else {
      messages.note(message);
    }
  }

  private static String scan(TextInput input) {
    boolean pdf = input.name().toLowerCase(Locale.ROOT).endsWith(".pdf");
    return pdf ? "; if it is a scan, run OCR on it first" : "";
  }

  private Stream<PolicyText> text(TextInput input, boolean only, Progress progress) {
    TextReader reader = new TextReader(request.input().format, request.input().encoding, in);
    try {
      PolicyText text = reader.read(input);
      if (text.text().isBlank()) {
        messages.note(
            input.name() + ": no text in it, so no " + request.selection().records + scan(input));
      }
      return Stream.of(documents.told(input, request.input().told(text, only)));
    } catch (InputException e) {
      messages.failure(e.getMessage(), e);
      progress.step(input.id());
      return Stream.empty();
    }
  }
}
