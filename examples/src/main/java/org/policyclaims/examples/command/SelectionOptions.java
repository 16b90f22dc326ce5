package org.policyclaims.examples.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policyclaims.EventType;
import org.policyclaims.Stance;
import org.policyclaims.examples.export.Records;
import picocli.CommandLine.Option;

/** Which claims are wanted. */
public final class SelectionOptions {
  @Option(
      names = "--records",
      paramLabel = "KIND",
      description = "${COMPLETION-CANDIDATES}; claims if not given.")
  Records records = Records.claims;

  @Option(
      names = "--raw-trees",
      hidden = true,
      description = "With --records trees: the same trees, as the library mends none.")
  boolean rawTrees;

  @Option(
      names = "--speaker",
      paramLabel = "NAME",
      description = "Only what this speaker says: words of the name, in any case; may be repeated.")
  List<String> speakers = new ArrayList<>();

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      description = "Only what this actor does: words of the name, or its code; may be repeated.")
  List<String> actors = new ArrayList<>();

  @Option(
      names = "--stance",
      paramLabel = "STANCE",
      split = ",",
      description = "Only these kinds of saying, such as deny,doubt.")
  List<Stance> stances = new ArrayList<>();

  @Option(
      names = "--event",
      paramLabel = "TYPE",
      split = ",",
      description = "Only claims that are political events of these types, such as sanction,aid.")
  List<EventType> events = new ArrayList<>();

  @Option(
      names = "--since",
      paramLabel = "DAY",
      converter = DayConverter.First.class,
      description =
          "Only claims of this day, month or year and later: by the claim's date, else its text's.")
  Optional<LocalDate> since = Optional.empty();

  @Option(
      names = "--until",
      paramLabel = "DAY",
      converter = DayConverter.Last.class,
      description = "Only claims of this day, month or year and earlier.")
  Optional<LocalDate> until = Optional.empty();

  @Option(
      names = "--min-confidence",
      paramLabel = "N",
      description = "Only claims of at least this confidence, from 0 to 1.")
  double minConfidence;

  @Option(
      names = "--nominal",
      description = "Claims read from nouns too: \"Russia's rejection of the appeals\".")
  boolean nominal;
}
