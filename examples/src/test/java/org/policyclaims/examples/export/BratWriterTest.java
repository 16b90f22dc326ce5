package org.policyclaims.examples.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.policyclaims.ClaimDocument;
import org.policyclaims.PolicyText;

class BratWriterTest {
  private static List<String> lines(ClaimDocument document) throws IOException {
    StringBuilder out = new StringBuilder();
    BratWriter.claims(out).write(document);
    return out.toString().lines().toList();
  }

  /** What brat's own reader checks: the annotated words are those at the places. */
  private static void assertPlaces(List<String> lines, String text) {
    int[] characters = text.codePoints().toArray();
    for (String line : lines) {
      if (line.startsWith("T")) {
        String[] cells = line.split("\t");
        String places = cells[1].substring(cells[1].indexOf(' ') + 1);
        String words =
            Arrays.stream(places.split(";"))
                .map(place -> place.split(" "))
                .map(
                    place -> {
                      int start = Integer.parseInt(place[0]);
                      return new String(characters, start, Integer.parseInt(place[1]) - start);
                    })
                .collect(Collectors.joining(" "));
        assertThat(words).as(line).isEqualTo(cells[2]);
      }
    }
  }

  @Test
  void aClaimIsAnEventWithinTheEventOfItsCue() throws IOException {
    String text = "Minsk said that Russia rejected the offer.";
    List<String> lines =
        lines(Documents.in(text).claim("Minsk", "said", "Russia", "rejected", "the offer"));
    assertThat(lines)
        .contains(
            "T1\tAction 23 31\trejected",
            "T2\tActor 16 22\tRussia",
            "T3\tObject 32 41\tthe offer",
            "T4\tSpeaker 0 5\tMinsk",
            "T5\tCue 6 10\tsaid",
            "E1\tAction:T1 Actor:T2 Object:T3 Speaker:T4",
            "E2\tCue:T5 Speaker:T4 Claim:E1");
    assertThat(lines).anyMatch(line -> line.endsWith("\tFactuality E1 Uu"));
    assertPlaces(lines, text);
  }

  @Test
  void placesCountCodePoints() throws IOException {
    String text = "😀 Minsk said that 😀 Russia rejected it.";
    List<String> lines =
        lines(Documents.in(text).claim("Minsk", "said", "Russia", "rejected", "it"));
    assertThat(lines).contains("T4\tSpeaker 2 7\tMinsk");
    assertPlaces(lines, text);
  }

  @Test
  void anAnnotationIsCutAtALineEnd() throws IOException {
    String text = "Minsk said that Russia rejected the\r\nlatest offer.";
    List<String> lines =
        lines(
            Documents.in(text).claim("Minsk", "said", "Russia", "rejected", "the\r\nlatest offer"));
    assertThat(lines).contains("T3\tObject 32 35;37 49\tthe latest offer");
    assertPlaces(lines, text);
  }

  @Test
  void halfASurrogatePairIsReplacedInTextAndAnnotations() throws IOException {
    String text = "Minsk said that Russia rejected \uD83D it.";
    ClaimDocument document =
        Documents.in(text).claim("Minsk", "said", "Russia", "rejected", "\uD83D it");
    String beside = BratWriter.text(PolicyText.of(text));
    assertThat(beside).isEqualTo("Minsk said that Russia rejected \uFFFD it.");
    assertPlaces(lines(document), beside);
  }

  @Test
  void anAttributionIsAnEventWithItsContent() throws IOException {
    String text = "Minsk said that Russia rejected the offer.";
    StringBuilder out = new StringBuilder();
    BratWriter.attributions(out)
        .write(Documents.in(text).claim("Minsk", "said", "Russia", "rejected", "the offer"));
    assertThat(out.toString().lines())
        .contains(
            "T1\tContent 16 41\tRussia rejected the offer",
            "T2\tCue 6 10\tsaid",
            "E1\tCue:T2 Speaker:T3 Content:T1");
  }
}
