package org.policyclaims.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyclaims.EntityType;
import org.policyclaims.internal.syntax.Trees;

/** Who is "he" and who is "she" by the clear cases of a text. */
class GenderVotesTest {

  /** Kim and Lee are persons, Oslo is a country, Bonn an organisation. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // within a sentence
        "MALE    ; Kim/NNP lost/VBD his/PRP$ hat/NN",
        "FEMALE  ; Kim/NNP lost/VBD her/PRP$ hat/NN",
        "UNKNOWN ; Kim/NNP lost/VBD its/PRP$ hat/NN",
        "UNKNOWN ; Kim/NNP lost/VBD hats/NNS",
        "UNKNOWN ; Kim/NNP lost/VBD my/PRP$ hat/NN",
        "UNKNOWN ; Kim/NNP lost/VBD his/NN hat/NN",
        "UNKNOWN ; Kim/NNP and/CC Lee/NNP lost/VBD his/PRP$ hat/NN",
        "MALE    ; Kim/NNP said/VBD Kim/NNP lost/VBD his/PRP$ hat/NN",
        "UNKNOWN ; Kim/NNP saw/VBD him/PRP and/CC her/PRP",
        "UNKNOWN ; Kim/NNP saw/VBD her/PRP and/CC him/PRP",
        "MALE    ; Kim/NNP saw/VBD his/PRP$ hat/NN and/CC his/PRP$ coat/NN",
        "UNKNOWN ; His/PRP$ hat/NN hurt/VBD Kim/NNP",
        "UNKNOWN ; His/PRP$ hat/NN hurt/VBD Kim/NNP and/CC his/PRP$ dog/NN",
        "UNKNOWN ; Oslo/NNP saw/VBD Kim/NNP and/CC her/PRP$ army/NN",
        "UNKNOWN ; Kim/NNP saw/VBD Oslo/NNP and/CC her/PRP$ army/NN",
        "MALE    ; Oslo/NNP saw/VBD Kim/NNP and/CC his/PRP$ army/NN",
        "FEMALE  ; Bonn/NNP saw/VBD Kim/NNP and/CC her/PRP$ army/NN",
        // from one sentence to the next
        "MALE    ; Kim/NNP left/VBD ./. + He/PRP fell/VBD",
        "FEMALE  ; Kim/NNP left/VBD ./. + Then/RB then/RB she/PRP fell/VBD",
        "UNKNOWN ; Kim/NNP left/VBD ./. + Then/RB then/RB then/RB she/PRP fell/VBD",
        "UNKNOWN ; Kim/NNP saw/VBD Lee/NNP ./. + He/PRP fell/VBD",
        "UNKNOWN ; Kim/NNP left/VBD ./. + Lee/NNP he/PRP fell/VBD",
        "UNKNOWN ; Kim/NNP left/VBD ./. + Lee/NNP fell/VBD ./. + He/PRP fell/VBD",
        "UNKNOWN ; Kim/NNP left/VBD ./. + Hats/NNS fell/VBD ./. + He/PRP fell/VBD",
        "MALE    ; Kim/NNP left/VBD ./. + He/PRP fell/VBD ./. + She/PRP fell/VBD",
      })
  void forKim(Gender gender, String trees) {
    Scene scene =
        new Scene(Trees.text(Splitter.on(" + ").splitToList(trees).toArray(String[]::new)));
    Entity kim = scene.entities.named("Kim", Optional.of(EntityType.PERSON));
    for (int i = 0; i < scene.text.sentences().size(); i++) {
      for (int j = 0; j < scene.text.sentence(i).size(); j++) {
        switch (scene.text.sentence(i).word(j)) {
          case "Kim" -> scene.referents.put(i, j, kim);
          case "Lee" -> scene.put(i, "Lee", EntityType.PERSON);
          case "Oslo" -> scene.put(i, "Oslo", EntityType.COUNTRY);
          case "Bonn" -> scene.put(i, "Bonn", EntityType.ORGANIZATION);
          default -> {
            // nobody
          }
        }
      }
    }
    new GenderVotes(scene.referents).count(scene.text);
    assertThat(kim.gender()).isEqualTo(gender);
  }
}
