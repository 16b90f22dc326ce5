package org.policyclaims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The codebook says what the API's documentation says, and its examples are read as it says. */
class CodebookTest {
  private static final Path PAGES = Path.of("target", "pages");
  private static final ClaimExtractor WITH_NOUNS =
      ClaimExtractor.builder().nominalClaims(true).build(Reading.syntax());

  /** Where the documentation has changed, the page is written to {@code target/pages}. */
  @Test
  void thePageIsThatOfTheDocumentation() throws IOException {
    String page = Codebook.page();
    Files.createDirectories(PAGES);
    Files.writeString(PAGES.resolve("codebook.md"), page);
    String hint = "copy " + PAGES.resolve("codebook.md") + " there";
    assertThat(Files.readString(Path.of("..", "docs", "codebook.md")).replace("\r\n", "\n"))
        .as(hint)
        .isEqualTo(page);
    try (InputStream inJar = Claim.class.getResourceAsStream("codebook.md")) {
      assertThat(new String(inJar.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"))
          .as(hint)
          .isEqualTo(page);
    }
  }

  static List<Codebook.Value> examples() throws IOException {
    return Codebook.values().stream().filter(value -> value.yes().isPresent()).toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleHasTheValueAndItsNeighbourHasNot(Codebook.Value value) {
    assertThat(values(value.yes().orElseThrow(), value)).contains(value.value());
    assertThat(value.no()).isPresent();
    assertThat(values(value.no().orElseThrow(), value)).doesNotContain(value.value());
  }

  /** The values of that scheme that a sentence has. */
  private static Set<Enum<?>> values(String sentence, Codebook.Value like) {
    PolicyText text = PolicyText.of(sentence).withDate(LocalDate.of(2018, 5, 7));
    ClaimDocument document =
        like.value() == Construction.NOMINAL ? WITH_NOUNS.extract(text) : Reading.document(text);
    Set<Enum<?>> values = new LinkedHashSet<>();
    document.claims().forEach(claim -> values.addAll(values(claim)));
    document.attributions().forEach(saying -> values.addAll(values(saying)));
    values.removeIf(value -> value.getDeclaringClass() != like.value().getDeclaringClass());
    return values;
  }

  private static Set<Enum<?>> values(Claim claim) {
    Set<Enum<?>> values = new LinkedHashSet<>();
    Modality modality = claim.modality();
    values.addAll(List.of(modality.stance(), modality.factuality(), modality.polarity()));
    values.addAll(List.of(claim.construction(), claim.action().voice()));
    modality.markers().forEach(marker -> values.add(marker.force()));
    claim.relationToDocument().ifPresent(values::add);
    claim.date().ifPresent(date -> values.add(date.type()));
    claim.event().ifPresent(event -> values.addAll(List.of(event.type(), event.status())));
    Stream.of(claim.actor(), claim.object(), claim.speaker())
        .flatMap(participant -> participant.flatMap(Participant::type).stream())
        .forEach(values::add);
    return values;
  }

  private static Set<Enum<?>> values(Attribution saying) {
    return Set.of(saying.stance(), saying.quotation(), saying.construction());
  }
}
