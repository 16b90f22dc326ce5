package org.policyclaims.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyclaims.EntityType;
import org.policyclaims.internal.syntax.Trees;

/** Whom relative pronouns mean. */
class RelativesTest {

  /** In each tree Anna is a person, Oslo a country, Turks are a group, and ships a thing. */
  private static String meant(String tree, String pronoun) {
    Scene scene = new Scene(Trees.text(tree));
    if (scene.token("Anna") >= 0) {
      scene.put(0, "Anna", EntityType.PERSON);
    }
    if (scene.token("Oslo") >= 0) {
      scene.put(0, "Oslo", EntityType.COUNTRY);
    }
    if (scene.token("Turks") >= 0) {
      scene.put(0, "Turks", EntityType.GROUP);
    }
    if (scene.token("ships") >= 0) {
      scene.put(0, "ships", scene.entities.nameless(Optional.empty(), false));
    }
    Entity entity = new Relatives(scene.referents).resolve(scene.sentence(), scene.token(pronoun));
    return entity == null ? "-" : entity.isNamed() ? entity.canonical() : "thing";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // what the clause hangs on
        "Oslo  ; Oslo/NNP/0/root which/WDT/3/nsubj fell/VBD/1/acl:relcl",
        "Oslo  ; Oslo/NNP/0/root of/IN/3/case which/WDT/4/nmod part/NN/5/nsubj fell/VBD/1/acl:relcl",
        "Oslo  ; Oslo/NNP/0/root which/WDT/3/nsubj fell/VBD/1/acl",
        "thing ; ships/NNS/0/root which/WDT/3/nsubj sank/VBD/1/acl:relcl",
        "-     ; which/WDT/2/nsubj fell/VBD/3/acl:relcl Oslo/NNP/0/root",
        "-     ; Oslo/NNP/2/nsubj sold/VBD/0/root nuts/NNS/2/obj which/WDT/5/nsubj fell/VBD/3/acl:relcl",
        // what the clause is said of
        "Oslo  ; Oslo/NNP/3/nsubj is/VBZ/3/cop port/NN/0/root which/WDT/5/nsubj fell/VBD/3/acl:relcl",
        "Oslo  ; Oslo/NNP/2/nsubj grew/VBD/0/root is/VBZ/4/cop port/NN/2/conj which/WDT/6/nsubj fell/VBD/4/acl:relcl",
        "-     ; Oslo/NNP/2/nsubj sold/VBD/0/root nut/NN/2/obj which/WDT/5/nsubj fell/VBD/3/acl:relcl",
        // a clause that hangs elsewhere follows its name
        "Oslo  ; Oslo/NNP/4/nsubj ,/,/4/punct which/WDT/4/obj fell/VBD/0/root",
        "Oslo  ; Oslo/NNP/3/nsubj which/WDT/3/obj fell/VBD/0/root",
        "-     ; Oslo/NNP/5/nsubj long/RB/5/advmod ,/,/5/punct which/WDT/5/obj fell/VBD/0/root",
        "-     ; ships/NNS/3/nsubj which/WDT/3/obj fell/VBD/0/root",
        "-     ; ,/,/3/punct which/WDT/3/nsubj fell/VBD/0/root",
        "-     ; which/WDT/2/nsubj fell/VBD/0/root",
        // who is somebody
        "Anna  ; Anna/NNP/0/root who/WP/3/nsubj fell/VBD/1/acl:relcl",
        "Turks ; Turks/NNPS/0/root who/WP/3/nsubj fell/VBD/1/acl:relcl",
        "-     ; Oslo/NNP/0/root who/WP/3/nsubj fell/VBD/1/acl:relcl",
        "Anna  ; Anna/NNP/2/nsubj sold/VBD/0/root ships/NNS/2/obj who/WP/5/nsubj fell/VBD/3/acl:relcl",
        "Turks ; Turks/NNPS/2/nsubj sold/VBD/0/root ships/NNS/2/obj who/WP/5/nsubj fell/VBD/3/acl:relcl",
        "-     ; Anna/NNP/3/nmod:poss 's/POS/1/case ships/NNS/0/root who/WP/5/nsubj fell/VBD/3/acl:relcl",
        "-     ; Anna/NNP/2/compound ships/NNS/0/root who/WP/4/nsubj fell/VBD/2/acl:relcl",
        "Anna  ; Anna/NNP/2/nsubj sold/VBD/0/root who/WP/4/nsubj fell/VBD/2/dep",
        // whose may be a thing's
        "Oslo  ; Oslo/NNP/0/root whose/WP$/3/nmod:poss army/NN/4/nsubj fell/VBD/1/acl:relcl",
        "thing ; ships/NNS/0/root whose/WP$/3/nmod:poss crew/NN/4/nsubj fell/VBD/1/acl:relcl",
        "Anna  ; Anna/NNP/2/nsubj sold/VBD/0/root whose/WP$/4/nmod:poss crew/NN/5/nsubj fell/VBD/2/dep",
        // all of several
        "-     ; Bill/NNP/0/root and/CC/3/cc Anna/NNP/1/conj all/DT/7/nsubj of/IN/6/case whom/WP/4/nmod fell/VBD/3/acl:relcl",
        "Turks ; Turks/NNPS/0/root most/JJS/5/nsubj of/IN/4/case whom/WP/2/nmod fell/VBD/1/acl:relcl",
        "Oslo  ; Bonn/NNP/0/root and/CC/3/cc Oslo/NNP/1/conj which/WDT/5/nsubj fell/VBD/3/acl:relcl",
        "-     ; Bonn/NNP/0/root and/CC/3/cc Oslo/NNP/1/conj both/DT/7/nsubj of/IN/6/case which/WDT/4/nmod fell/VBD/3/acl:relcl",
        "Oslo  ; Bonn/NNP/0/root and/CC/3/cc Oslo/NNP/1/conj part/NN/7/nsubj of/IN/6/case which/WDT/4/nmod fell/VBD/3/acl:relcl",
        "Oslo  ; Bonn/NNP/0/root and/CC/3/cc Oslo/NNP/1/conj all/DT/7/nsubj in/IN/6/case which/WDT/4/nmod fell/VBD/3/acl:relcl",
        "Oslo  ; Oslo/NNP/0/root all/DT/5/nsubj of/IN/4/case which/WDT/2/nmod fell/VBD/1/acl:relcl",
        "-     ; Anna/NNP/2/nsubj saw/VBD/0/root ships/NNS/2/obj ,/,/3/punct all/DT/8/nsubj of/IN/7/case whom/WP/5/nmod fell/VBD/3/acl:relcl",
        "Turks ; Turks/NNPS/2/nsubj saw/VBD/0/root ships/NNS/2/obj ,/,/3/punct all/DT/8/nsubj of/IN/7/case whom/WP/5/nmod fell/VBD/3/acl:relcl",
      })
  void inATree(String meant, String tree) {
    String pronoun =
        tree.contains("whose/")
            ? "whose"
            : tree.contains("whom/") ? "whom" : tree.contains("who/") ? "who" : "which";
    assertThat(meant(tree, pronoun)).isEqualTo(meant);
  }

  @Test
  void whoLooksBackTwentyFourWords() {
    String near = "Anna/NNP" + " so/RB".repeat(23) + " who/WP fell/VBD";
    String far = "Anna/NNP" + " so/RB".repeat(24) + " who/WP fell/VBD";
    assertThat(meant(near, "who")).isEqualTo("Anna");
    assertThat(meant(far, "who")).isEqualTo("-");
  }

  @Test
  void aClauseMayBeEightStepsAbove() {
    StringBuilder chain = new StringBuilder("Oslo/NNP/0/root");
    StringBuilder longer = new StringBuilder("Oslo/NNP/0/root");
    for (int i = 2; i <= 9; i++) {
      chain.append(" n").append(i).append("/NN/").append(i - 1).append(i == 2 ? "/acl" : "/nmod");
    }
    for (int i = 2; i <= 10; i++) {
      longer.append(" n").append(i).append("/NN/").append(i - 1).append(i == 2 ? "/acl" : "/nmod");
    }
    assertThat(meant(chain.toString().replace("n9/NN", "which/WDT"), "which")).isEqualTo("Oslo");
    assertThat(meant(longer.toString().replace("n10/NN", "which/WDT"), "which")).isEqualTo("-");
  }
}
