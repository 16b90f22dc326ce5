package org.policyclaims.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyclaims.internal.actor.Gazetteer.Match;
import org.policyclaims.internal.lexicon.Table;
import org.policyclaims.internal.syntax.Trees;

/** Where a listed name stands in a text. */
class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load(Optional.empty());

  private static String found(Gazetteer gazetteer, String tree, boolean shouting) {
    Scene scene = new Scene(Trees.text(tree));
    Optional<Match> match = gazetteer.match(scene.sentence(), scene.text.text(), 0, shouting);
    return match
        .map(
            found ->
                found.surface().named().canonical()
                    + " "
                    + found.surface().sort()
                    + " "
                    + scene.word(found.to()))
        .orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Norway NAME Norway                ; Norway/NNP fell/VBD",
        "Norway NAME Norway                ; Norway/NNP",
        "Sweden ADJECTIVE Swedish          ; Swedish/JJ",
        "Norway PEOPLE Norwegians          ; Norwegians/NNPS",
        "China ADJECTIVE_OR_PEOPLE Chinese ; Chinese/JJ",
        "Norway SEAT Oslo                  ; Oslo/NNP",
        "Russia METONYM Kremlin            ; Kremlin/NNP",
        "-                                 ; norway/NN",
        "-                                 ; NORWAY/NNP",
        "-                                 ; Norwayside/NNP",
        "-                                 ; Nor/NNP",
        "South Korea NAME Korea            ; South/NNP Korea/NNP fell/VBD",
        "South Korea NAME Korea            ; South/NNP Korea/NNP",
        "-                                 ; South/NNP",
        "-                                 ; South/NNP _Korea/NNP",
        "South Korea PEOPLE Koreans         ; South/NNP Koreans/NNPS fled/VBD",
        "Côte d’Ivoire NAME d'Ivoire       ; Côte/NNP d'Ivoire/NNP",
        "Côte d’Ivoire NAME d‘Ivoire       ; Côte/NNP d‘Ivoire/NNP",
        "Côte d’Ivoire NAME dʻIvoire       ; Côte/NNP dʻIvoire/NNP",
        "-                                 ; Côte/NNP d-Ivoire/NNP",
        "United States NAME U.S.           ; U.S./NNP left/VBD",
        "European Union NAME EU            ; EU/NNP left/VBD",
      })
  void aNameIsFoundAsItIsWritten(String found, String tree) {
    assertThat(found(GAZETTEER, tree, false)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Norway NAME NORWAY     ; NORWAY/NNP",
        "South Korea NAME KOREA ; SOUTH/NNP KOREA/NNP",
        "-                      ; Eu/NNP left/VBD",
        "-                      ; us/PRP left/VBD",
        "Iran NAME IRAN         ; IRAN/NNP left/VBD",
      })
  void inCapitalsLongNamesAreStillFound(String found, String tree) {
    assertThat(found(GAZETTEER, tree, true)).isEqualTo(found);
  }

  @Test
  void ofOnesOwnTheLongestNameIsFound() throws IOException {
    Table table =
        Table.read(
            "mine.tsv",
            new StringReader(
                """
                name\tcanonical\ttype\tcode\taliases
                Green Team\t\tGROUP\tAAZ\t
                Green Team Of Bonn\t\tGROUP\tZAA\tGTB
                """));
    Gazetteer own = Gazetteer.load(Optional.of(table));
    assertThat(found(own, "Green/NNP Team/NNP Of/NNP Bonn/NNP", false))
        .isEqualTo("Green Team Of Bonn NAME Bonn");
    assertThat(found(own, "Green/NNP Team/NNP Of/NNP Rome/NNP", false))
        .isEqualTo("Green Team NAME Team");
    assertThat(found(own, "GTB/NNP", false)).isEqualTo("Green Team Of Bonn NAME GTB");
    assertThat(found(own, "Green/NNP  Team/NNP", false)).isEqualTo("Green Team NAME Team");
  }

  @Test
  void aCountryIsFoundByItsCode() {
    assertThat(GAZETTEER.country("NOR").map(GazetteerEntry::canonical)).contains("Norway");
    assertThat(GAZETTEER.country("NOP")).isEmpty();
    assertThat(GAZETTEER.country("NOR").map(GazetteerEntry::isCountry)).contains(true);
    assertThat(GAZETTEER.country("NOR").flatMap(GazetteerEntry::home)).contains("NOR");
  }

  @Test
  void anOrganIsAtHomeInItsState() {
    Scene scene = new Scene(Trees.text("Pentagon/NNP"));
    GazetteerEntry pentagon =
        GAZETTEER
            .match(scene.sentence(), scene.text.text(), 0, false)
            .orElseThrow()
            .surface()
            .named();
    assertThat(pentagon.home()).contains("USA");
    assertThat(pentagon.code()).isEmpty();
    assertThat(pentagon.isCountry()).isFalse();
    Scene other = new Scene(Trees.text("NATO/NNP"));
    assertThat(
            GAZETTEER
                .match(other.sentence(), "NATO", 0, false)
                .orElseThrow()
                .surface()
                .named()
                .home())
        .isEmpty();
  }

  @Test
  void whatASharedNameElseMeansIsListed() {
    assertThat(GAZETTEER.ambiguity("Brussels").flatMap(Gazetteer.Ambiguity::otherwise))
        .map(GazetteerEntry::canonical)
        .contains("European Union");
    assertThat(GAZETTEER.ambiguity("Georgia").flatMap(Gazetteer.Ambiguity::otherwise)).isEmpty();
    assertThat(GAZETTEER.ambiguity("Norway")).isEmpty();
  }
}
