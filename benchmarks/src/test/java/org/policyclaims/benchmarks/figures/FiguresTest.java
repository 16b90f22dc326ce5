package org.policyclaims.benchmarks.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures of the documents are those of one file. */
class FiguresTest {
  private static final Path ROOT = Path.of("..");

  private static final Figures FIGURES =
      new Figures(
          Map.of(
              "precision", new BigDecimal("0.8344"),
              "tokens", new BigDecimal("6511.3"),
              "claims", new BigDecimal("257")));

  @TempDir private Path folder;

  static java.util.List<Path> documents() {
    return FiguresCommand.DOCUMENTS;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aDocumentShowsThem(Path name) throws IOException {
    String document = Files.readString(ROOT.resolve(name));
    Figures kept = Figures.read(ROOT.resolve(FiguresCommand.KEPT));
    assertThat(document).contains("<!--");
    assertThat(kept.shownIn(document)).isEqualTo(document);
  }

  @Test
  void aFigureIsRoundedAsItStands() {
    assertThat(
            FIGURES.shownIn(
                "0.5<!--precision-->, **0.999**<!--precision-->, 1,000<!--tokens-->,"
                    + " 240<!--claims--> (12)"))
        .isEqualTo(
            "0.8<!--precision-->, **0.834**<!--precision-->, 6,511<!--tokens-->,"
                + " 257<!--claims--> (12)");
  }

  @Test
  void aFigureThatNobodyMeasuredIsNamed() {
    assertThatThrownBy(() -> FIGURES.shownIn("0.5<!--recall-->"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no figure recall");
  }

  @Test
  void newFiguresTakeThePlaceOfOldOnesAndOtherValuesAreLeftOut() throws IOException {
    Path json = Files.writeString(folder.resolve("new.json"), "{\"claims\":260,\"java\":\"17\"}");
    Figures all = FIGURES.with(Figures.read(json));
    assertThat(all.json())
        .isEqualTo("{\n  \"claims\": 260,\n  \"precision\": 0.8344,\n  \"tokens\": 6511.3\n}\n");
  }
}
