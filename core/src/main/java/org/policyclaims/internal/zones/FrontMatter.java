package org.policyclaims.internal.zones;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policyclaims.Span;

/**
 * What a text says of itself in YAML between two lines of hyphens at its very beginning: {@code
 * author: Jane Doe}, {@code date: 2018-05-07}.
 *
 * @param span from the first line of hyphens to the last
 * @param authors the authors that it names
 * @param titled the authors that its title names
 * @param date the date that it states
 */
record FrontMatter(Span span, List<Writer> authors, List<Writer> titled, Optional<LocalDate> date) {
  private static final Pattern BLOCK =
      Pattern.compile("\\uFEFF?(---[ \\t]*\\n(?<lines>(?:.*\\n)*?)---[ \\t]*)(?:\\n|$)");
  private static final Pattern LINE =
      Pattern.compile("(?m)^(?:(?<key>\\p{L}[\\p{L} _-]*):|[ \\t]*-)[ \\t]*(?<value>.*?)[ \\t]*$");
  private static final Pattern ITEM = Pattern.compile("\\s*[\"']?([^\\[\\]\"',;][^\\[\\]\"';,]*)");

  /** Reads what stands before the text; empty where nothing of the kind does. */
  static Optional<FrontMatter> of(String text, Names names) {
    Matcher block = BLOCK.matcher(text);
    if (!block.lookingAt()) {
      return Optional.empty();
    }
    List<Writer> authors = new ArrayList<>();
    List<Writer> titled = new ArrayList<>();
    Optional<LocalDate> date = Optional.empty();
    String key = "";
    Matcher line = LINE.matcher(text).region(block.start("lines"), block.end("lines"));
    while (line.find()) {
      key = line.group("key") == null ? key : line.group("key").toLowerCase(Locale.ROOT);
      switch (key) {
        case "author", "authors", "by" ->
            authors.addAll(authors(text, line.start("value"), line.end("value"), names));
        case "date", "published" -> date = date.or(() -> Datelines.dateWithin(line.group("value")));
        case "title" -> titled.addAll(titled(text, line.start("value"), line.end("value"), names));
        default -> {
          // keywords and whatever else says nothing of author and date
        }
      }
    }
    return Optional.of(
        new FrontMatter(new Span(block.start(1), block.end(1)), authors, titled, date));
  }

  /** "title: Statement by President Jane Doe" */
  private static List<Writer> titled(String text, int from, int to, Names names) {
    String value = text.substring(from, to);
    boolean inMarks = value.length() > 1 && "\"'".indexOf(value.charAt(0)) >= 0;
    int start = inMarks ? from + 1 : from;
    return new Titles(names)
        .authors(text.substring(start, inMarks ? to - 1 : to)).stream()
            .map(writer -> names.typed(writer).moved(start))
            .toList();
  }

  private static List<Writer> authors(String text, int from, int to, Names names) {
    List<Writer> authors = new ArrayList<>();
    Matcher item = ITEM.matcher(text).region(from, to);
    while (item.find()) {
      int end = item.end(1);
      while (end > item.start(1) && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      Writer writer = Writer.issuing(new Span(item.start(1), end), text);
      authors.add(
          names.typed(new Writer(writer.name(), names.typeOf(writer.name()), writer.span())));
    }
    return authors;
  }

  /** The text with blanks where this stands, so that all else is where it was. */
  String without(String text) {
    return " ".repeat(span.end()) + text.substring(span.end());
  }
}
