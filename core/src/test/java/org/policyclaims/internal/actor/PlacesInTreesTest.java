package org.policyclaims.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyclaims.internal.syntax.Trees;

/** Where the name of a capital stands for the city, tree by tree. */
class PlacesInTreesTest {
  private static final Places PLACES = new Places();

  private static boolean isPlace(String tree) {
    Scene scene = new Scene(Trees.text(tree));
    int minsk = scene.token("Minsk");
    NameMention mention =
        new NameMention(
            0, minsk, minsk, minsk, "Minsk", "LOCATION", Optional.empty(), Title.NONE, false);
    return PLACES.isPlace(scene.sentence(), mention);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "true  ; Minsk/NNP (/-LRB- Reuters/NNP )/-RRB- left/VBD",
        "true  ; Minsk/NNP -LRB-/-LRB- Reuters/NNP -RRB-/-RRB- left/VBD",
        "true  ; Minsk/NNP —/: Bonn/NNP left/VBD",
        "true  ; Minsk/NNP –/: Bonn/NNP left/VBD",
        "true  ; Minsk/NNP --/: Bonn/NNP left/VBD",
        "true  ; Minsk/NNP -/: Bonn/NNP left/VBD",
        "false ; Minsk/NNP _-/HYPH _based/VBN Bonn/NNP left/VBD",
        "false ; Minsk/NNP left/VBD",
        "false ; Minsk/NNP ,/, Bonn/NNP left/VBD",
        "false ; The/DT Minsk/NNP (/-LRB- Reuters/NNP )/-RRB- left/VBD",
        "false ; Minsk/NNP",
      })
  void aDatelineNamesThePlace(boolean place, String tree) {
    assertThat(isPlace(tree)).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "true  ; Minsk/NNP/4/nsubj ,/,/1/punct Belarus/NNP/1/appos/LOCATION left/VBD/0/root",
        "true  ; Minsk/NNP/4/nsubj ,/,/1/punct Belarus/NNP/1/nmod/LOCATION left/VBD/0/root",
        "true  ; Minsk/NNP/4/nsubj ,/,/1/punct Belarus/NNP/1/dep/LOCATION left/VBD/0/root",
        "true  ; Minsk/NNP/0/root ,/,/1/punct Belarus/NNP/1/appos/LOCATION",
        "false ; Minsk/NNP/4/nsubj ,/,/1/punct Belarus/NNP/1/conj/LOCATION left/VBD/0/root",
        "false ; Minsk/NNP/4/nsubj ,/,/1/punct Belarus/NNP/4/dep/LOCATION left/VBD/0/root",
        "false ; Minsk/NNP/4/nsubj ,/,/1/punct Gazneft/NNP/1/appos left/VBD/0/root",
        "false ; Minsk/NNP/4/nsubj or/CC/1/cc Belarus/NNP/1/appos/LOCATION left/VBD/0/root",
        "false ; Minsk/NNP/0/root ,/,/1/punct",
      })
  void soDoesAStateBesideIt(boolean place, String tree) {
    assertThat(isPlace(tree)).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "true  ; met/VBD/0/root in/IN/3/case Minsk/NNP/1/obl",
        "true  ; met/VBD/0/root near/IN/3/case Bonn/NNP/1/obl and/CC/5/cc Minsk/NNP/3/conj",
        "false ; met/VBD/0/root with/IN/3/case Minsk/NNP/1/obl",
        "false ; met/VBD/0/root Minsk/NNP/1/obj",
      })
  void soDoesAPrepositionOfPlace(boolean place, String tree) {
    assertThat(isPlace(tree)).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "true  ; visited|visit/VBD/0/root Minsk/NNP/1/obj",
        "true  ; visited|visit/VBN/0/root Minsk/NNP/1/nsubj:pass",
        "false ; visited|visit/VBD/0/root Minsk/NNP/1/nsubj",
        "false ; praised|praise/VBD/0/root Minsk/NNP/1/obj",
        "true  ; flew|fly/VBD/0/root to/IN/3/case Minsk/NNP/1/obl",
        "true  ; flew|fly/VBD/0/root to/IN/3/case Minsk/NNP/1/nmod",
        "true  ; flew|fly/VBD/0/root from/IN/3/case Minsk/NNP/1/obl",
        "true  ; left|leave/VBD/0/root for/IN/3/case Minsk/NNP/1/obl",
        "true  ; moved|move/VBD/0/root toward/IN/3/case Minsk/NNP/1/obl",
        "true  ; moved|move/VBD/0/root towards/IN/3/case Minsk/NNP/1/obl",
        "true  ; marched|march/VBD/0/root on/IN/3/case Minsk/NNP/1/obl",
        "true  ; flew|fly/VBD/0/root via/IN/3/case Minsk/NNP/1/obl",
        "false ; flew|fly/VBD/0/root with/IN/3/case Minsk/NNP/1/obl",
        "false ; flew|fly/VBD/0/root to/IN/3/case Minsk/NNP/1/advcl",
        "false ; sold|sell/VBD/0/root to/IN/3/case Minsk/NNP/1/obl",
      })
  void soDoesAVerbOfMotion(boolean place, String tree) {
    assertThat(isPlace(tree)).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "true  ; streets|street/NNS/0/root of/IN/3/case Minsk/NNP/1/nmod",
        "true  ; Minsk/NNP/2/compound residents|resident/NNS/0/root",
        "true  ; Minsk/NNP/3/nmod:poss 's/POS/1/case streets|street/NNS/0/root",
        "true  ; trip/NN/0/root to/IN/3/case Minsk/NNP/1/obl",
        "false ; streets|street/NNS/0/root ,/,/1/punct Minsk/NNP/1/conj",
        "false ; envoys|envoy/NNS/0/root of/IN/3/case Minsk/NNP/1/nmod",
      })
  void soDoesAPartOfATown(boolean place, String tree) {
    assertThat(isPlace(tree)).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "true  ; Minsk/NNP/0/root where/WRB/4/advmod they/PRP/4/nsubj met/VBD/1/acl:relcl",
        "true  ; Minsk/NNP/0/root where/WRB/4/mark they/PRP/4/nsubj met/VBD/1/acl:relcl",
        "false ; Minsk/NNP/0/root when/WRB/4/advmod they/PRP/4/nsubj met/VBD/1/acl:relcl",
        "false ; Minsk/NNP/0/root which/WDT/3/nsubj met/VBD/1/acl:relcl",
        "true  ; Minsk/NNP/4/nsubj is/VBZ/4/cop the/DT/4/det capital/NN/0/root",
        "false ; Minsk/NNP/4/nsubj is/VBZ/4/cop an/DT/4/det ally/NN/0/root",
        "false ; Minsk/NNP/3/nsubj the/DT/3/det capital/NN/0/root",
        "false ; Minsk/NNP/4/dislocated is/VBZ/4/cop the/DT/4/det capital/NN/0/root",
      })
  void soDoesWhatIsSaidOfIt(boolean place, String tree) {
    assertThat(isPlace(tree)).isEqualTo(place);
  }
}
