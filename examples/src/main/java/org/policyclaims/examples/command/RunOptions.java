package org.policyclaims.examples.command;

import java.util.Optional;
import picocli.CommandLine.Option;

/** How it is done. */
public final class RunOptions {
  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many texts are read at a time; the number of processors if not given.")
  Optional<Integer> threads = Optional.empty();

  @Option(names = "--debug", description = "Show stack traces of errors.")
  boolean debug;
}
