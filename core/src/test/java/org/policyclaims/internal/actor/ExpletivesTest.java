package org.policyclaims.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyclaims.internal.syntax.Trees;

/** When "it" means nothing. */
class ExpletivesTest {
  private static final Expletives EXPLETIVES = new Expletives();

  private static boolean isExpletive(Scene scene, String pronoun) {
    return EXPLETIVES.isExpletive(scene.sentence(), scene.token(pronoun));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "true  ; It is clear that Norway fell.",
        "true  ; It seems that Norway fell.",
        "true  ; It was hard to sell ships.",
        "true  ; It was a sign of weakness to close the port.",
        "true  ; It is time to act.",
        "true  ; It takes time to sell ships.",
        "true  ; It rained.",
        "true  ; It is said that ships sank.",
        "true  ; Sweden thinks it will snow.",
        "true  ; Norway believes it is a good idea to sell ships.",
        "true  ; Norway made it clear that ships sank.",
        "true  ; Norway considers it a duty to act.",
        "true  ; Norway finds it hard to sell ships.",
        "true  ; Norway made it.",
        "true  ; As Norway put it, ships sank.",
        "false ; It sank.",
        "false ; It is a ship.",
        "false ; It is important to Norway.",
        "false ; It is a ship that sank.",
        "false ; It is poor because ships sank.",
        "false ; It was sold when ships sank.",
        "false ; Norway sank it.",
        "false ; Norway doubts it.",
        "false ; Norway wanted it to sink.",
        "false ; Norway knows it helps.",
        "false ; Norway believes it is a good idea.",
      })
  void inASentence(boolean nothing, String plain) {
    Scene scene = new Scene(plain);
    String pronoun = scene.token("It") < 0 ? "it" : "It";
    assertThat(isExpletive(scene, pronoun)).isEqualTo(nothing);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "true  ; It/PRP/2/expl sank/VBD/0/root",
        "false ; It/PRP/0/root",
        "true  ; It/PRP/2/nsubj seems|seem/VBZ/0/root fell/VBD/2/ccomp",
        "true  ; It/PRP/2/nsubj:pass said|say/VBN/0/root fell/VBD/2/ccomp",
        "true  ; It/PRP/2/nsubj seems|seem/VBZ/0/root fell/VBD/2/xcomp",
        "true  ; It/PRP/2/nsubj seems|seem/VBZ/0/root fell/VBD/2/csubj",
        "false ; It/PRP/2/nsubj seems|seem/VBZ/0/root Oslo/NNP/2/obl",
        "false ; It/PRP/2/obl seems|seem/VBZ/0/root fell/VBD/2/ccomp",
        "false ; It/PRP/2/nsubj sells|sell/VBZ/0/root fell/VBD/2/ccomp",
        "true  ; It/PRP/3/nsubj is/VBZ/3/cop odd/JJ/0/root fell/VBD/3/ccomp",
        "true  ; It/PRP/3/nsubj is/VBZ/3/cop odd/JJ/0/root fell/VBD/3/csubj",
        "false ; It/PRP/2/nsubj odd/JJ/0/root fell/VBD/2/ccomp",
        "true  ; It/PRP/3/nsubj is/VBZ/3/cop odd/JJ/0/root to/TO/5/mark fall/VB/3/advcl",
        "true  ; It/PRP/3/nsubj is/VBZ/3/cop odd/JJ/0/root to/TO/5/mark fall/VB/3/acl",
        "false ; It/PRP/3/nsubj is/VBZ/3/cop odd/JJ/0/root as/IN/5/mark fell/VBD/3/advcl",
        "false ; It/PRP/3/nsubj is/VBZ/3/cop odd/JJ/0/root sold/VBN/3/acl",
        "true  ; It/PRP/2/obj called|call/VBD/0/root",
        "true  ; It/PRP/2/obj heard|hear/VBD/0/root fell/VBD/2/ccomp",
        "false ; It/PRP/2/obj heard|hear/VBD/0/root",
        "false ; It/PRP/2/obl called|call/VBD/0/root",
        "true  ; made|make/VBD/0/root It/PRP/3/nsubj odd/JJ/1/xcomp fell/VBD/1/ccomp",
        "false ; made|make/VBD/0/root It/PRP/3/nsubj odd/JJ/1/xcomp",
        "false ; made|make/VBD/0/root It/PRP/3/nsubj sink/VB/1/xcomp fell/VBD/1/ccomp",
        "false ; made|make/VBD/0/root It/PRP/3/nsubj odd/JJ/1/ccomp",
      })
  void inATree(boolean nothing, String tree) {
    assertThat(isExpletive(new Scene(Trees.text(tree)), "It")).isEqualTo(nothing);
  }

  @ParameterizedTest
  @CsvSource({"its", "itself", "this"})
  void onlyItself(String word) {
    assertThat(isExpletive(new Scene(Trees.text(word + "/PRP/2/nsubj rain/VB/0/root")), word))
        .isFalse();
  }
}
