package org.policyclaims.examples.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.policyclaims.ClaimExtractor;
import org.policyclaims.examples.export.Format;
import org.policyclaims.examples.export.Records;
import org.policyclaims.examples.export.Tables;
import org.policyclaims.examples.input.InputFormat;

/**
 * What was asked for.
 *
 * @param files the files, folders and - of the command line
 * @param input what is read
 * @param selection what of it is wanted
 * @param output what is written
 * @param run how it is done
 */
public record Request(
    List<String> files,
    InputOptions input,
    SelectionOptions selection,
    OutputOptions output,
    RunOptions run) {

  private static final Path KNOWLEDGE = Path.of("claims.d");

  /** Refuses what does not go together, before anything is read. */
  void check() {
    if (selection.since.isPresent()
        && selection.until.isPresent()
        && selection.until.get().isBefore(selection.since.get())) {
      throw new UsageException("--since lies after --until");
    }
    if (files.stream().filter("-"::equals).count() > 1) {
      throw new UsageException("standard input (-) can be read only once");
    }
    if (selection.records != Records.claims && selection.records != Records.documents) {
      refuseWith("--actor", !selection.actors.isEmpty());
    }
    switch (selection.records) {
      case claims, documents -> {}
      case attributions -> refuseWith("--min-confidence", selection.minConfidence > 0);
      case triples -> refuseFiltersOfSayings();
      case trees -> {
        refuseFiltersOfSayings();
        refuseWith("--min-confidence", selection.minConfidence > 0);
        refuseWith("--nominal", selection.nominal);
      }
    }
    if (selection.rawTrees && selection.records != Records.trees) {
      throw new UsageException("--raw-trees goes with --records trees alone");
    }
    if (!Forms.exists(format(), selection.records)) {
      throw new UsageException(
          "--format " + format() + " is not there for --records " + selection.records);
    }
    if (format() == Format.brat && folder().isEmpty()) {
      throw new UsageException(
          "--format brat writes two files a text: name a folder, --output DIR/");
    }
    if (format() == Format.dna && folder().isPresent()) {
      throw new UsageException(
          "--format dna writes one database for all texts: name a file, --output study.dna");
    }
    if (format() == Format.positions && folder().isPresent()) {
      throw new UsageException(
          "--format positions compares all texts: name a file, --output positions.csv");
    }
    refuseEmpty("--output", output.output);
    refuseEmpty("--actors", input.actors.map(Path::toString));
    refuseEmpty("--cues", input.cues.map(Path::toString));
    refuseEmpty("--events", input.events.map(Path::toString));
    refuseEmpty("--knowledge", input.knowledge.map(Path::toString));
    if (foundKnowledge().isPresent() && !Files.isDirectory(KNOWLEDGE)) {
      throw new UsageException(KNOWLEDGE + " is no folder; --no-knowledge leaves it alone");
    }
    if (input.noKnowledge && input.knowledge.isPresent()) {
      throw new UsageException("--knowledge and --no-knowledge do not go together");
    }
    if (isStream()) {
      checkStream();
    }
    file();
  }

  private void checkStream() {
    if (files.size() > 1 || Files.isDirectory(path(files.get(0)))) {
      throw new UsageException("--input-format jsonl reads standard input, or one file");
    }
    if (format() != Format.jsonl) {
      throw new UsageException("--input-format jsonl writes --format jsonl alone");
    }
    if (folder().isPresent()) {
      throw new UsageException("--input-format jsonl writes to standard output, or to one file");
    }
    if (input.encoding.isPresent()) {
      throw new UsageException("--encoding does not go with --input-format jsonl, which is UTF-8");
    }
  }

  /** Whether the texts come as JSON Lines, for as long as they come. */
  boolean isStream() {
    return input.format == InputFormat.jsonl;
  }

  /** To Java it is the folder that one is in; from a shell it is a variable that was not set. */
  private static void refuseEmpty(String option, Optional<String> name) {
    if (name.isPresent() && name.get().isEmpty()) {
      throw new UsageException(option + " has an empty name");
    }
  }

  private void refuseFiltersOfSayings() {
    refuseWith("--speaker", !selection.speakers.isEmpty());
    refuseWith("--stance", !selection.stances.isEmpty());
    refuseWith("--since", selection.since.isPresent());
    refuseWith("--until", selection.until.isPresent());
  }

  private void refuseWith(String option, boolean given) {
    if (given) {
      throw new UsageException(option + " does not go with --records " + selection.records);
    }
  }

  /** The extractor's choices. */
  ClaimExtractor.Builder extractor() {
    ClaimExtractor.Builder builder =
        ClaimExtractor.builder()
            .nominalClaims(selection.nominal)
            .sentencePerLine(input.format == InputFormat.sentences)
            .wordsApart(input.format == InputFormat.sentences && selection.records == Records.trees)
            .profile(run.profile());
    input.actors.ifPresent(builder::actors);
    input.cues.ifPresent(builder::cues);
    input.events.ifPresent(builder::events);
    knowledge().ifPresent(builder::knowledge);
    choose("--min-confidence", () -> builder.minConfidence(selection.minConfidence));
    choose("--max-length' or '--max-seconds", () -> builder.limits(run.limits()));
    choose("--threads", () -> run.threads.ifPresent(builder::threads));
    return builder;
  }

  /** The folder of tables that are the user's own. */
  Optional<Path> knowledge() {
    return input.knowledge.or(this::foundKnowledge);
  }

  /** The folder of tables that nobody named, in the folder that one is in. */
  Optional<Path> foundKnowledge() {
    return input.noKnowledge || input.knowledge.isPresent()
        ? Optional.empty()
        : Optional.of(KNOWLEDGE).filter(folder -> Files.exists(folder, LinkOption.NOFOLLOW_LINKS));
  }

  /** The library knows which values are good, and the user by which option a value came. */
  private static void choose(String option, Runnable choice) {
    try {
      choice.run();
    } catch (IllegalArgumentException e) {
      throw new UsageException("Invalid value for option '" + option + "': " + e.getMessage(), e);
    }
  }

  Forms forms(Terminal terminal) {
    return new Forms(
        format(),
        selection.records,
        file().map(Path::toString).orElse(""),
        new Tables(terminal.width(), output.isColoured(terminal)));
  }

  private Format format() {
    return output
        .format
        .or(this::formatOfFile)
        .orElse(
            switch (selection.records) {
              case claims -> isStream() ? Format.jsonl : Format.table;
              case attributions, documents -> Format.jsonl;
              case triples -> Format.tsv;
              case trees -> Format.conllu;
            });
  }

  /** What the name of the file to write tells: "claims.csv". */
  private Optional<Format> formatOfFile() {
    return output
        .output
        .filter(name -> !isFolder(name))
        .flatMap(
            name ->
                Stream.of(Format.values())
                    .filter(format -> format != Format.table && format != Format.brat)
                    .filter(format -> name.endsWith(format.extension()))
                    .findFirst());
  }

  boolean isToFile() {
    return output.output.isPresent();
  }

  /** Whether it is a database that is written; an event list alone is CSV. */
  boolean isDatabase() {
    return format() == Format.dna && !output.output.orElse("").endsWith(".csv");
  }

  /** The folder that gets a file for each text. */
  Optional<Path> folder() {
    return output.output.filter(Request::isFolder).map(Request::path);
  }

  /** The one file that is written. */
  Optional<Path> file() {
    return output.output.filter(name -> !isFolder(name)).map(Request::path);
  }

  private static boolean isFolder(String name) {
    return name.endsWith("/")
        || name.endsWith(java.io.File.separator)
        || Files.isDirectory(path(name));
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException("--output: " + e.getMessage(), e);
    }
  }
}
