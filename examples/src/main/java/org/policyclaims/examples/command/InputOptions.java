package org.policyclaims.examples.command;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policyclaims.Author;
import org.policyclaims.PolicyText;
import org.policyclaims.examples.input.InputFormat;
import picocli.CommandLine.Option;

/** What is read. */
public final class InputOptions {
  @Option(
      names = "--include",
      paramLabel = "GLOB",
      description = {
        "Which files of a folder are read, such as '*.txt' or '2018/**.html';"
            + " may be repeated. Otherwise text, web pages, PDFs, Word and OpenDocument files."
      })
  List<String> include = new ArrayList<>();

  @Option(
      names = "--input-format",
      paramLabel = "FORMAT",
      description =
          "${COMPLETION-CANDIDATES}; auto, if not given, goes by the file's extension. sentences is"
              + " text with a sentence a line; for trees, with blanks between its words. jsonl is a"
              + " JSON object a line, with the fields id, text, date, author, title, for as long as"
              + " lines come; each is answered at once, as jsonl.")
  InputFormat format = InputFormat.auto;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "The encoding of the texts; UTF-8 if not given.")
  Optional<Charset> encoding = Optional.empty();

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description =
          "A table of actors that go before the built-in ones: name, canonical, type, code,"
              + " aliases.")
  Optional<Path> actors = Optional.empty();

  @Option(
      names = "--cues",
      paramLabel = "FILE",
      description =
          "A table of words of saying that go before the built-in ones: cue, pos, frames, stance,"
              + " flags, factivity.")
  Optional<Path> cues = Optional.empty();

  @Option(
      names = "--events",
      paramLabel = "FILE",
      description =
          "A table of words of political events that go before the built-in ones: word, pos, type,"
              + " mode, object, recipients, attitude, class.")
  Optional<Path> events = Optional.empty();

  @Option(
      names = "--knowledge",
      paramLabel = "FOLDER",
      description =
          "A folder of tables of your own: actors.tsv, cues.tsv, events.tsv and others; the folder"
              + " claims.d, if not given and if there is one.")
  Optional<Path> knowledge = Optional.empty();

  @Option(names = "--no-knowledge", description = "Leave the folder claims.d alone.")
  boolean noKnowledge;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description =
          "The day the texts were written; relative dates count from it. Of a folder or of several"
              + " files, the day of those that state none themselves.")
  Optional<LocalDate> date = Optional.empty();

  @Option(
      names = "--author",
      paramLabel = "NAME",
      description =
          "Who wrote, spoke or issued the texts, a person or a body; may be repeated. Of a folder or"
              + " of several files, the author of those that name none themselves.")
  List<String> authors = new ArrayList<>();

  @Option(
      names = "--documents",
      paramLabel = "FILE",
      description =
          "A table of the documents, as CSV or JSON Lines: document (its id or file), date, author,"
              + " title; several authors are parted by a semicolon. It goes before --date and --author and"
              + " before what a text says of itself.")
  Optional<Path> documents = Optional.empty();

  /**
   * The text with what the command line says of it: of a text that it names alone that goes before
   * what the text says of itself, of many texts behind.
   */
  PolicyText told(PolicyText text, boolean only) {
    PolicyText told = text;
    if (date.isPresent() && only) {
      told = told.withDate(date.get());
    } else if (date.isPresent() && text.supposedDate().isEmpty()) {
      told = told.withSupposedDate(date.get());
    }
    for (String author : authors) {
      if (only) {
        told = told.withAuthor(author);
      } else if (text.supposedAuthors().isEmpty()) {
        told = told.withSupposedAuthor(Author.of(author));
      }
    }
    return told;
  }
}
