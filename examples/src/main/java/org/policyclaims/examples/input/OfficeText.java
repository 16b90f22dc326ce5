package org.policyclaims.examples.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.policyclaims.PolicyText;

/**
 * Takes the text out of a Word file (Office Open XML, ECMA-376) or an OpenDocument text (ISO
 * 26300): its headings, paragraphs and table cells, each with an empty line behind.
 */
final class OfficeText {
  private static final int DAY = "2018-05-07".length();

  /** Far more than any text has; what unpacks to more is a trap. */
  private static final int LARGEST = 200_000_000;

  /** How files of the older kind begin, and newer ones that are enciphered. */
  private static final byte[] OLDER = {(byte) 0xD0, (byte) 0xCF};

  /** What differs between the two. */
  private enum Kind {
    WORD(
        "word/document.xml",
        "w|body",
        "docProps/core.xml",
        "w|p",
        "w|t",
        "w|tab, w|br, w|cr",
        "mc|Fallback, w|del, w|moveFrom"),
    OPEN_DOCUMENT(
        "content.xml",
        "office|body",
        "meta.xml",
        "text|p, text|h",
        "",
        "text|s, text|tab, text|line-break",
        "office|annotation, text|note, text|tracked-changes, office|forms");

    private final String body;
    private final String root;
    private final String facts;
    private final String paragraphs;
    private final String words;
    private final String blanks;
    private final String never;

    Kind(
        String body,
        String root,
        String facts,
        String paragraphs,
        String words,
        String blanks,
        String never) {
      this.body = body;
      this.root = root;
      this.facts = facts;
      this.paragraphs = paragraphs;
      this.words = words;
      this.blanks = blanks;
      this.never = never;
    }
  }

  private OfficeText() {}

  static PolicyText word(byte[] bytes, TextInput input) throws InputException {
    return read(bytes, Kind.WORD, input);
  }

  static PolicyText openDocument(byte[] bytes, TextInput input) throws InputException {
    return read(bytes, Kind.OPEN_DOCUMENT, input);
  }

  private static PolicyText read(byte[] bytes, Kind kind, TextInput input) throws InputException {
    try {
      Map<String, Document> parts = parts(bytes, kind);
      Document body = parts.get(kind.body);
      if (body == null) {
        throw new IOException("it has no " + kind.body);
      }
      if (body.selectFirst(kind.root) == null) {
        throw new IOException(kind.body + " is damaged, or has a password: save it without");
      }
      String text = String.join("\n\n", paragraphs(body, kind));
      return supposed(
          PolicyText.of(text.isEmpty() ? "" : text + "\n").withId(input.id()),
          Optional.ofNullable(parts.get(kind.facts)));
    } catch (IOException | IllegalArgumentException e) {
      String what = kind == Kind.WORD ? "a Word" : "an OpenDocument";
      throw new InputException(
          input.name() + ": not " + what + " file that can be read (" + e.getMessage() + ")", e);
    }
  }

  private static Map<String, Document> parts(byte[] bytes, Kind kind) throws IOException {
    if (Arrays.equals(Arrays.copyOf(bytes, OLDER.length), OLDER)) {
      throw new IOException("it has a password, or is of an older kind: save it anew without");
    }
    Map<String, Document> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(kind.body) || entry.getName().equals(kind.facts)) {
          byte[] part = zip.readNBytes(LARGEST);
          if (part.length == LARGEST) {
            throw new IOException(entry.getName() + " is too large");
          }
          // no name of an encoding: the file's mark and its first line tell it
          ByteArrayInputStream xml = new ByteArrayInputStream(part);
          parts.put(entry.getName(), Jsoup.parse(xml, null, "", Parser.xmlParser()));
        }
      }
    }
    return parts;
  }

  private static List<String> paragraphs(Document body, Kind kind) {
    body.select(kind.never).remove();
    body.select(kind.blanks).forEach(blank -> blank.replaceWith(new TextNode(" ")));
    List<String> paragraphs = new ArrayList<>();
    for (Element paragraph : body.select(kind.paragraphs)) {
      StringBuilder words = new StringBuilder();
      collect(paragraph, kind, kind.words.isEmpty(), words);
      String text = words.toString().replaceAll("\\s+", " ").strip();
      if (!text.isEmpty()) {
        paragraphs.add(text);
      }
    }
    return paragraphs;
  }

  /** A paragraph's own words; a text box in it has paragraphs of its own. */
  private static void collect(Element element, Kind kind, boolean inWords, StringBuilder words) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        boolean isBlank = text.getWholeText().equals(" ");
        words.append(inWords || isBlank ? text.getWholeText() : "");
      } else if (child instanceof Element part && !part.is(kind.paragraphs)) {
        collect(part, kind, inWords || part.is(kind.words), words);
      }
    }
  }

  /** What a file says of its making is less sure than what its first lines say. */
  private static PolicyText supposed(PolicyText text, Optional<Document> facts) {
    PolicyText supposed = text;
    if (facts.isPresent()) {
      Optional<LocalDate> made =
          first(facts.get(), "dcterms|created, meta|creation-date").flatMap(OfficeText::day);
      supposed = made.map(supposed::withSupposedDate).orElse(supposed);
      Optional<String> author =
          first(facts.get(), "meta|initial-creator").or(() -> first(facts.get(), "dc|creator"));
      supposed = author.flatMap(FileAuthor::of).map(supposed::withSupposedAuthor).orElse(supposed);
    }
    return supposed;
  }

  private static Optional<String> first(Document facts, String query) {
    return Optional.ofNullable(facts.selectFirst(query)).map(Element::text).map(String::strip);
  }

  private static Optional<LocalDate> day(String moment) {
    try {
      return Optional.of(LocalDate.parse(moment.substring(0, Math.min(DAY, moment.length()))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
