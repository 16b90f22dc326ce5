package org.policyclaims.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.policyclaims.Author;
import org.policyclaims.ClaimDocument;
import org.policyclaims.ClaimExtractor;
import org.policyclaims.Diagnostic;
import org.policyclaims.Participant;
import org.policyclaims.PolicyText;
import org.policyclaims.examples.input.DocumentTable;
import org.policyclaims.examples.input.InputException;
import org.policyclaims.examples.input.StrictLines;
import org.policyclaims.examples.input.TextInput;
import org.policyclaims.examples.input.TextRecord;
import org.policyclaims.internal.json.JsonObject;

/**
 * Reads texts that come as JSON Lines, one object a line, for as long as they come. The answer to a
 * line are the records that were read from its text and, as the last of them, one of the kind
 * "text", or of the kind "error" where the text could not be read: who waits for it has the whole
 * answer.
 */
final class TextStream {
  private final ClaimExtractor extractor;
  private final Request request;
  private final Selection selection;
  private final Function<ClaimDocument, Stream<String>> records;
  private final DocumentTable documents;
  private final Messages messages;

  TextStream(
      ClaimExtractor extractor, Request request, DocumentTable documents, Messages messages) {
    this.extractor = extractor;
    this.request = request;
    this.selection = new Selection(request.selection());
    this.records = Forms.lines(request.selection().records);
    this.documents = documents;
    this.messages = messages;
  }

  /** What a line gave: lines to write, and what is to be said of it. */
  private record Answer(
      List<String> lines, Optional<Throwable> failure, List<String> problems, List<String> notes) {}

  /** Answers all lines, each answer flushed as a whole. */
  void run(InputStream in, Destination destination) throws IOException {
    new Pipeline(request.run().threads.orElse(Runtime.getRuntime().availableProcessors()))
        .run(in, this::answer, answer -> take(answer, destination));
  }

  private boolean take(Answer answer, Destination destination) throws IOException {
    answer.notes().forEach(messages::note);
    for (String problem : answer.problems()) {
      if (answer.failure().isPresent()) {
        messages.failure(problem, answer.failure().get());
      } else {
        messages.incomplete(problem);
      }
    }
    if (!answer.lines().isEmpty()) {
      destination.writeLines(answer.lines());
    }
    return destination.isWanted();
  }

  private Answer answer(StrictLines.Line line) {
    if (line.text().isPresent() && line.text().get().isBlank()) {
      return new Answer(List.of(), Optional.empty(), List.of(), List.of());
    }
    if (line.text().isEmpty()) {
      return failure(
          line.number(), Optional.empty(), line.problem(), new IOException(line.problem()));
    }
    Optional<TextRecord> record = Optional.empty();
    try {
      record = Optional.of(TextRecord.read(line.text().get(), Integer.toString(line.number())));
      return answer(line.number(), record.get());
    } catch (InputException e) {
      return failure(line.number(), record, e.getMessage(), e);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return failure(line.number(), record, "could not be read (" + e + ")", e);
    }
  }

  private Answer answer(int line, TextRecord record) {
    ClaimDocument document = selection.of(extractor.extract(told(record)));
    JsonObject fields = record.fields();
    List<String> lines = new ArrayList<>();
    records.apply(document).map(each -> with(each, fields)).forEach(lines::add);
    JsonObject.Builder end =
        JsonObject.builder()
            .add("kind", "text")
            .add("document", document.source().id())
            .add("line", line)
            .add("partial", document.isPartial())
            .add("records", lines.size());
    lines.add(with(end.build().toString(), fields));
    List<String> problems = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (Diagnostic diagnostic : document.diagnostics()) {
      (diagnostic.kind().leavesTextUnread() ? problems : notes)
          .add("line " + line + ": " + diagnostic.message());
    }
    return new Answer(lines, Optional.empty(), problems, notes);
  }

  /** What a title tells of a text's author and day, as it stands above others. */
  private PolicyText told(TextRecord record) {
    PolicyText text = record.text();
    TextInput input = new TextInput("line", text.id(), Optional.empty());
    if (record.title().isPresent()) {
      text = text.withTitle(record.title().get().strip());
      ClaimDocument title = extractor.extract(PolicyText.of(record.title().get().strip() + "\n\n"));
      text = title.date().map(text::withSupposedDate).orElse(text);
      for (Participant author : title.authors()) {
        text = text.withSupposedAuthor(new Author(author.name(), author.type()));
      }
    }
    return documents.told(input, request.input().told(text, false));
  }

  private static Answer failure(
      int line, Optional<TextRecord> record, String message, Throwable error) {
    JsonObject.Builder end =
        JsonObject.builder()
            .add("kind", "error")
            .add("document", record.map(read -> read.text().id()))
            .add("line", line)
            .add("message", message);
    String written = end.build().toString();
    return new Answer(
        List.of(record.map(read -> with(written, read.fields())).orElse(written)),
        Optional.of(error),
        List.of("line " + line + ": " + message),
        List.of());
  }

  private static String with(String line, JsonObject fields) {
    return fields.fields().isEmpty()
        ? line
        : JsonObject.builder()
            .addAll(JsonObject.read(line))
            .add("fields", fields)
            .build()
            .toString();
  }
}
