// What a script finds when it begins: the library's names and a few helpers. Loaded by claims-shell.
//
// To write a script, know that JShell takes a line that could end a statement for its end: a chain
// of calls broken before a dot stands in a method or in braces.

import java.io.*;
import java.nio.file.*;
import java.time.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;
import org.policyclaims.*;
import org.policyclaims.format.*;

/** The words after the script's name on the command line, as claims-shell hands them over. */
String[] arguments() {
  String words = Optional.ofNullable(System.getenv("CLAIMS_ARGUMENTS")).orElse("");
  return words.isEmpty() ? new String[0] : words.split("\037");
}

String[] arguments = arguments();

/** The argument at a place, counted from 0, or what holds where there is none. */
String argument(int place, String otherwise) {
  return place < arguments.length ? arguments[place] : otherwise;
}

/** Built when the first text is read. Set it before that to read with choices of your own. */
ClaimExtractor extractor = null;

/**
 * A file as a text: named after the file, and dated where the name begins with a day. A file that is
 * no UTF-8 text is named on standard error and left out.
 */
Optional<PolicyText> text(Path file) {
  String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
  try {
    PolicyText text = PolicyText.of(Files.readString(file)).withId(name);
    return Optional.of(
        name.matches("\\d{4}-\\d{2}-\\d{2}.*")
            ? text.withDate(LocalDate.parse(name.substring(0, 10)))
            : text);
  } catch (IOException e) {
    System.err.println(file + " left out, since it is no UTF-8 text: " + e);
    return Optional.empty();
  }
}

/** The texts (.txt) in a folder and in the folders in it, or one file, in the order of names. */
Stream<PolicyText> texts(String place) {
  try (Stream<Path> files = Files.walk(Path.of(place))) {
    List<Path> wanted =
        files
            .filter(file -> Files.isRegularFile(file))
            .filter(file -> file.toString().endsWith(".txt") || file.equals(Path.of(place)))
            .sorted()
            .toList();
    return wanted.stream().flatMap(file -> text(file).stream());
  } catch (IOException e) {
    throw new IllegalArgumentException("no such file or folder: " + place);
  }
}

/** What is read from the texts in a folder, in their order; one that fails is named and left out. */
Stream<ClaimDocument> documents(String place) {
  if (extractor == null) {
    extractor = ClaimExtractor.builder().profile(Profile.ACCURATE).build();
  }
  return extractor.extractAll(texts(place)).flatMap(result -> document(result).stream());
}

Optional<ClaimDocument> document(ExtractionResult result) {
  result.failure().ifPresent(e -> System.err.println(result.source().id() + " left out: " + e));
  return result.document();
}

/** A claim with the document that it stands in. */
record Found(ClaimDocument document, Claim claim) {
  /** The day on which it was said where the text tells, else that of the document. */
  Optional<LocalDate> day() {
    Optional<LocalDate> said = Optional.empty();
    for (Attribution attribution : claim.attribution()) {
      said = attribution.saidOn().flatMap(date -> date.from());
    }
    return said.or(() -> document.date());
  }

  /** The month of that day, such as 2018-05, or "undated". */
  String month() {
    return day().map(day -> YearMonth.from(day).toString()).orElse("undated");
  }
}

/** Every claim in the texts of a folder. */
Stream<Found> claims(String place) {
  return documents(place)
      .flatMap(document -> document.claims().stream().map(claim -> new Found(document, claim)));
}

/** The name of a participant, or "–" where there is none. */
String name(Optional<Participant> participant) {
  return participant.map(someone -> someone.name()).orElse("–");
}

/** Whether a participant goes by a name or a part of it: "berglund" is "Karin Berglund". */
boolean named(Optional<Participant> participant, String name) {
  return name(participant).toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
}

/** The claim in one sentence: "Berglund denied that Sweden had paid for the new harbour". */
String gist(Claim claim) {
  return claim.gist();
}

/** Prints a claim in one line: the day, who says it, how, and what. */
void print(Found found) {
  System.out.printf(
      "%-10s  %-16s  %-9s  %s%n",
      found.day().map(day -> day.toString()).orElse("undated"),
      name(found.claim().speaker()),
      found.claim().modality().stance(),
      gist(found.claim()));
}
