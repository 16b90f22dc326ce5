package org.policyclaims.examples.command;

import java.util.Optional;
import org.policyclaims.examples.export.Format;
import picocli.CommandLine.Option;

/** What is written, and where. */
public final class OutputOptions {
  /** When colour is used. */
  enum Colour {
    auto,
    always,
    never
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "${COMPLETION-CANDIDATES}; if not given, what the extension of"
              + " --output says, else table for claims, jsonl for attributions and"
              + " documents and for texts that come as jsonl, tsv for triples, conllu for trees.")
  Optional<Format> format = Optional.empty();

  @Option(
      names = "--output",
      paramLabel = "PATH",
      description = {
        "Write to this file in place of standard output; complete or not at all. With a folder, or"
            + " a / at the end, write a file for each text; what is there already is not read"
            + " again."
      })
  Optional<String> output = Optional.empty();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description =
          "${COMPLETION-CANDIDATES}; auto, if not given, is for terminals where NO_COLOR is not"
              + " set.")
  Colour colour = Colour.auto;

  boolean isColoured(Terminal terminal) {
    return switch (colour) {
      case auto -> terminal.colour() && output.isEmpty();
      case always -> true;
      case never -> false;
    };
  }
}
