package org.policyclaims.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyclaims.EntityType;
import org.policyclaims.internal.syntax.Trees;

/** With which nouns a text describes those whom it names. */
class DescriptorsTest {
  private static final Descriptions DESCRIPTIONS = Descriptions.load();

  /** Lee, with what is kept of them: nouns, gender, home, and the other words that mean them. */
  private static String kept(String tree, Optional<EntityType> type) {
    Scene scene = new Scene(Trees.text(tree));
    Entity lee = scene.put(0, "Lee", scene.entities.named("Lee", type));
    if (scene.token("Bonn") >= 0) {
      scene.put(0, "Bonn", EntityType.LOCATION);
    }
    int token = scene.token("Lee");
    int norway = scene.token("Norwegian");
    if (norway >= 0) {
      Gazetteer.load(Optional.empty())
          .country("NOR")
          .ifPresent(named -> scene.referents.putCountry(0, norway, named));
    }
    NameMention mention =
        new NameMention(0, token, token, token, "Lee", "O", Optional.empty(), Title.NONE, false);
    new Descriptors(DESCRIPTIONS, scene.referents).keep(scene.sentence(), mention, lee);
    StringBuilder line = new StringBuilder(String.join(" ", new TreeSet<>(lee.descriptors())));
    line.append(lee.gender() == Gender.UNKNOWN ? "" : " " + lee.gender());
    lee.home().ifPresent(home -> line.append(' ').append(home));
    for (int i = 0; i < scene.sentence().size(); i++) {
      if (i != token && scene.referents.at(0, i) == lee) {
        line.append(" =").append(scene.word(i));
      }
    }
    return line.toString().trim();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "analyst =analyst       ; Lee/NNP/4/nsubj an/DT/3/det analyst/NN/1/appos left/VBD/0/root",
        "analyst =analyst       ; analyst/NN/3/nsubj Lee/NNP/1/appos left/VBD/0/root",
        "analyst =analyst       ; analyst/NN/3/nsubj Lee/NNP/1/dep left/VBD/0/root",
        "analyst =analyst       ; analyst/NN/3/nsubj Lee/NNP/1/flat left/VBD/0/root",
        "analyst =analyst       ; analyst/NN/4/nsubj ,/,/3/punct Lee/NNP/1/conj left/VBD/0/root",
        "''                     ; analyst/NN/4/nsubj and/CC/3/cc Lee/NNP/1/conj left/VBD/0/root",
        "''                     ; analyst/NN/3/nsubj Lee/NNP/1/nmod left/VBD/0/root",
        "''                     ; analyst/NN/4/nsubj so/RB/1/advmod Lee/NNP/1/dep left/VBD/0/root",
        "''                     ; Lee/NNP/3/dep so/RB/3/advmod analyst/NN/0/root",
        "analyst =analyst       ; an/DT/2/det analyst/NN/4/nsubj was/VBD/4/cop Lee/NNP/0/root",
        "''                     ; an/DT/2/det analyst/NN/3/nsubj Lee/NNP/0/root",
        "''                     ; Bonn/NNP/3/nsubj was/VBD/3/cop Lee/NNP/0/root",
        "analyst                ; Lee/NNP/4/nsubj was/VBD/4/cop an/DT/4/det analyst/NN/0/root",
        "''                     ; Lee/NNP/2/nsubj analyst/NN/0/root",
        "''                     ; Lee/NNP/3/obl was/VBD/3/cop analyst/NN/0/root",
        "''                     ; Lee/NNP/3/nsubj was/VBD/3/cop poor/JJ/0/root",
        "''                     ; Bonn/NNP/3/nsubj Lee/NNP/1/appos left/VBD/0/root",
        "FEMALE =spokeswoman    ; Lee/NNP/3/nsubj spokeswoman/NN/1/appos left/VBD/0/root",
        "''                     ; Lee/NNP/3/nsubj lawyers|lawyer/NNS/1/appos left/VBD/0/root",
        "''                     ; Lee/NNP/3/nsubj company/NN/1/appos left/VBD/0/root",
        "''                     ; Lee/NNP/3/nsubj ships|ship/NNS/1/appos left/VBD/0/root",
        "''                     ; Lee/NNP/3/nsubj analyst/JJ/1/appos left/VBD/0/root",
        "analyst NOR =analyst   ; Lee/NNP/4/nsubj Norwegian/JJ/3/amod analyst/NN/1/appos left/VBD/0/root",
        "analyst boran =analyst ; Lee/NNP/4/nsubj Boran/JJ/3/amod analyst/NN/1/appos left/VBD/0/root",
        "analyst boran =analyst ; Lee/NNP/4/nsubj Boran/NNP/3/compound analyst/NN/1/appos left/VBD/0/root",
        "analyst =analyst       ; Lee/NNP/4/nsubj old/JJ/3/amod analyst/NN/1/appos left/VBD/0/root",
        "analyst =analyst       ; Lee/NNP/4/nsubj The/DT/3/det analyst/NN/1/appos left/VBD/0/root",
        "republican             ; Lee/NNP (/-LRB- R-Ohio/NNP )/-RRB- left/VBD",
        "republican             ; Lee/NNP -LRB-/-LRB- R/NNP )/-RRB- left/VBD",
        "democratic             ; Lee/NNP (/-LRB- D-Maine/NNP )/-RRB- left/VBD",
        "democratic             ; Lee/NNP (/-LRB- D/NNP )/-RRB- left/VBD",
        "democratic             ; Lee/NNP (/-LRB- D/NNP",
        "''                     ; Lee/NNP (/-LRB- Ohio/NNP )/-RRB- left/VBD",
        "''                     ; Lee/NNP or/CC R/NNP left/VBD",
        "''                     ; left/VBD Lee/NNP (/-LRB-",
      })
  void ofAPerson(String kept, String tree) {
    String line = kept(tree, Optional.of(EntityType.PERSON));
    assertThat(line.replace("spokeswoman FEMALE", "FEMALE")).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "company =company   ; Lee/NNP/3/nsubj company/NN/1/appos left/VBD/0/root",
        "company =companies ; Lee/NNP/3/nsubj companies|company/NNS/1/appos left/VBD/0/root",
        "''                 ; Lee/NNP/3/nsubj spokeswoman/NN/1/appos left/VBD/0/root",
      })
  void ofAnOrganisation(String kept, String tree) {
    assertThat(kept(tree, Optional.of(EntityType.ORGANIZATION))).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "spokeswoman FEMALE =spokeswoman ; Lee/NNP/3/nsubj spokeswoman/NN/1/appos left/VBD/0/root",
        "''                              ; Lee/NNP/3/nsubj company/NN/1/appos left/VBD/0/root",
      })
  void ofOneOfWhomNothingIsKnown(String kept, String tree) {
    assertThat(kept(tree, Optional.empty())).isEqualTo(kept);
  }
}
