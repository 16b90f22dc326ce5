package org.policyclaims.benchmarks.quality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.policyclaims.Span;

/**
 * News articles with their attributions in brat standoff, as PolNeAR has them: {@code
 * text/NAME.txt} beside {@code attributions/NAME_xxxx.ann}. Of several annotators the
 * alphabetically first counts.
 *
 * @param texts the text of each document, by name
 * @param gold its attributions, by name
 */
record AttributionCorpus(Map<String, String> texts, Map<String, List<LabelledAttribution>> gold) {

  static AttributionCorpus read(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    Map<String, List<LabelledAttribution>> gold = new TreeMap<>();
    List<Path> annotations = files(folder.resolve("attributions"), ".ann");
    for (Path file : files(folder.resolve("text"), ".txt")) {
      String name = nameOf(file, ".txt");
      String text = Files.readString(file, StandardCharsets.UTF_8);
      for (Path annotation : annotations) {
        String annotated = nameOf(annotation, ".ann");
        if (annotated.lastIndexOf('_') == name.length() && annotated.startsWith(name)) {
          texts.put(name, text);
          gold.put(name, attributions(Files.readString(annotation), text));
          break;
        }
      }
    }
    return new AttributionCorpus(texts, gold);
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static String nameOf(Path file, String ending) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ending.length());
  }

  private static List<LabelledAttribution> attributions(String annotation, String text) {
    Map<String, List<Span>> spans = new HashMap<>();
    List<LabelledAttribution> attributions = new ArrayList<>();
    List<String[]> rows = annotation.lines().map(line -> line.split("\t", -1)).toList();
    for (String[] row : rows) {
      if (row[0].startsWith("T") && row.length > 2) {
        spans.put(row[0], spans(row[1], text));
      }
    }
    for (String[] row : rows) {
      if (row[0].startsWith("E") && row.length > 1) {
        attributions.add(attribution(row[1], spans));
      }
    }
    return attributions;
  }

  private static List<Span> spans(String cell, String text) {
    List<Span> spans = new ArrayList<>();
    for (String part : cell.substring(cell.indexOf(' ') + 1).split(";", -1)) {
      String[] ends = part.split(" ", -1);
      spans.add(
          new Span(
              text.offsetByCodePoints(0, Integer.parseInt(ends[0])),
              text.offsetByCodePoints(0, Integer.parseInt(ends[1]))));
    }
    return spans;
  }

  private static LabelledAttribution attribution(String roles, Map<String, List<Span>> spans) {
    List<Span> source = new ArrayList<>();
    List<Span> cue = new ArrayList<>();
    List<Span> content = new ArrayList<>();
    for (String role : roles.split(" ", -1)) {
      int colon = role.indexOf(':');
      List<Span> marked = spans.getOrDefault(role.substring(colon + 1), List.of());
      if (role.startsWith("Source")) {
        source.addAll(marked);
      } else if (role.startsWith("Cue")) {
        cue.addAll(marked);
      } else if (role.startsWith("Content")) {
        content.addAll(marked);
      }
    }
    return new LabelledAttribution(source, cue, content);
  }
}
