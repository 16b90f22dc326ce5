package org.policyclaims.examples.command;

import java.time.Duration;
import java.util.Optional;
import org.policyclaims.Limits;
import org.policyclaims.Profile;
import picocli.CommandLine.Option;

/** How it is done. */
public final class RunOptions {
  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many texts are read at a time; the number of processors if not given.")
  Optional<Integer> threads = Optional.empty();

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      converter = ProfileConverter.class,
      description =
          "How accurate for how much time: fast, balanced or accurate; accurate if not given. fast"
              + " does without the recogniser of names and seldom tells who is meant; balanced has"
              + " a smaller parser, in plain Java.")
  Profile profile = Profile.ACCURATE;

  @Option(names = "--fast", description = "The same as --profile fast.")
  boolean fast;

  @Option(
      names = "--max-length",
      paramLabel = "N",
      description =
          "How many characters of a text are read; 2,000,000 if not given. The rest of a longer one"
              + " is left out, and a line says so.")
  Optional<Integer> maxLength = Optional.empty();

  @Option(
      names = "--max-seconds",
      paramLabel = "N",
      description =
          "How long a text may take; 600 if not given. What was read till then is written, and a"
              + " line says so.")
  Optional<Integer> maxSeconds = Optional.empty();

  @Option(names = "--debug", description = "Show stack traces of errors.")
  boolean debug;

  /** Which profile is wanted. */
  Profile profile() {
    return fast ? Profile.FAST : profile;
  }

  /** What a text may cost. */
  Limits limits() {
    Limits limits = Limits.standard();
    limits = maxLength.map(limits::withTextLength).orElse(limits);
    return maxSeconds.map(Duration::ofSeconds).map(limits::withTime).orElse(limits);
  }
}
