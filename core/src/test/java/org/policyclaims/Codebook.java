package org.policyclaims;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The codebook, made from the Javadoc of the enums whose values a coder would code: what a value
 * means is written once.
 */
final class Codebook {
  private static final Path SOURCES = Path.of("src", "main", "java", "org", "policyclaims");

  private static final List<Class<? extends Enum<?>>> SCHEMES =
      List.of(
          Stance.class,
          Factuality.class,
          Polarity.class,
          Force.class,
          Quotation.class,
          ReportingConstruction.class,
          Construction.class,
          Voice.class,
          EntityType.class,
          DateType.class,
          TemporalRelation.class,
          EventType.class,
          EventStatus.class,
          Sector.class,
          DiagnosticKind.class);

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*\\*(.*?)\\*/\\s*([^\\n]*)");
  private static final Splitter PARAGRAPHS = Splitter.on("<p>");
  private static final Pattern EXAMPLE = Pattern.compile("(Yes|No): \"(.*)\"");

  private static final String BEGINNING =
      """
      # Codebook

      What the values in claims mean: for whoever codes by hand beside the machine, compares the two, or cites how a text was coded. It is made from the documentation of the API (`CodebookTest` keeps the two the same), is in the library's jar, and is printed by `claims codebook`. Where a name of the literature stands behind a value, it is named.

      Each value has a sentence of which it holds (*yes*) and a near one of which it does not (*no*). All of them are read by a test, with the profile that the library uses by default, as texts of 7 May 2018.

      A **claim** is who does what to whom, as one clause of the text says it, with who says so and how certainly. A **cue** is the word by which somebody says it. Values of *stance*, *quotation* and *reporting construction* are those of a saying; the others are those of a claim or of one who takes part in it.
      """;

  /** A value with what is written of it. */
  record Value(Enum<?> value, String definition, Optional<String> yes, Optional<String> no) {
    String label() {
      return value instanceof Factuality factuality ? factuality.label() : value.name();
    }
  }

  private record Scheme(String name, String definition, List<Value> values) {}

  private Codebook() {}

  static String page() throws IOException {
    StringBuilder page = new StringBuilder(BEGINNING);
    for (Class<? extends Enum<?>> type : SCHEMES) {
      page.append('\n').append(section(scheme(type)));
    }
    return page.toString();
  }

  static List<Value> values() throws IOException {
    List<Value> values = new ArrayList<>();
    for (Class<? extends Enum<?>> type : SCHEMES) {
      values.addAll(scheme(type).values());
    }
    return values;
  }

  private static Scheme scheme(Class<? extends Enum<?>> type) throws IOException {
    String source =
        Files.readString(SOURCES.resolve(type.getSimpleName() + ".java")).replace("\r\n", "\n");
    String name = "";
    String definition = "";
    List<Value> values = new ArrayList<>();
    Matcher comment = COMMENT.matcher(source);
    while (comment.find()) {
      String words = words(comment.group(1));
      String element = comment.group(2).strip();
      if (element.startsWith("public enum")) {
        name = spaced(type.getSimpleName());
        definition = words;
      } else {
        constant(type, element).ifPresent(value -> values.add(value(value, words)));
      }
    }
    if (values.size() != type.getEnumConstants().length) {
      throw new AssertionError("a value of " + type + " has no comment: " + values);
    }
    return new Scheme(name, definition, values);
  }

  private static Optional<Enum<?>> constant(Class<? extends Enum<?>> type, String element) {
    for (Enum<?> constant : type.getEnumConstants()) {
      if (element.matches(constant.name() + "\\b[^a-z]*(\\(.*)?[,;]?")) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  private static Value value(Enum<?> constant, String words) {
    List<String> definition = new ArrayList<>();
    Optional<String> yes = Optional.empty();
    Optional<String> no = Optional.empty();
    for (String paragraph : PARAGRAPHS.split(words)) {
      Matcher example = EXAMPLE.matcher(paragraph.strip());
      if (!example.matches()) {
        definition.add(paragraph.strip());
      } else if (example.group(1).equals("Yes")) {
        yes = Optional.of(example.group(2));
      } else {
        no = Optional.of(example.group(2));
      }
    }
    return new Value(constant, String.join(" ", definition), yes, no);
  }

  /** Javadoc as plain words: without stars, the example in code, and the tags. */
  private static String words(String javadoc) {
    return javadoc
        .replaceAll("(?m)^\\s*\\* ?", "")
        .replaceAll("(?s)<pre>.*?</pre>", "")
        .replaceAll("\\{@(?:link|code) #?([^}#]*)#?([^}]*)}", "$1 $2")
        .replaceAll(" +(?=[.,:;)])", "")
        .replaceAll("(?m)^@.*", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static String spaced(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
  }

  private static String section(Scheme scheme) {
    boolean examples = scheme.values().stream().anyMatch(value -> value.yes().isPresent());
    return "## "
        + scheme.name()
        + "\n\n"
        + scheme.definition()
        + "\n\n"
        + (examples ? "| value | means | yes | no |\n| --- | --- | --- | --- |\n" : "")
        + (examples ? "" : "| value | means |\n| --- | --- |\n")
        + scheme.values().stream().map(value -> row(value, examples)).collect(joining());
  }

  private static String row(Value value, boolean examples) {
    String row = "| `" + value.label() + "` | " + value.definition() + " |";
    return examples
        ? row + " " + value.yes().orElse("") + " | " + value.no().orElse("") + " |\n"
        : row + "\n";
  }
}
