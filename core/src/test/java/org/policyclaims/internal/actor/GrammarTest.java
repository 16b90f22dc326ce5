package org.policyclaims.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyclaims.internal.syntax.Sentence;
import org.policyclaims.internal.syntax.Trees;

/** What a tree tells of a word's part in its clause. */
class GrammarTest {
  private static Scene tree(String written) {
    return new Scene(Trees.text(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Kim ; Anna ; Anna/NNP/4/nsubj Bill/NNP/1/conj Kim/NNP/2/conj left/VBD/0/root",
        "Anna ; Anna ; Anna/NNP/4/nsubj Bill/NNP/1/conj Kim/NNP/2/conj left/VBD/0/root",
        "Bill ; Bill ; Bill/NNP/2/conj Kim/NNP/3/nsubj left/VBD/0/root",
        "left ; left ; Bill/NNP/2/nsubj left/VBD/0/conj",
      })
  void aLaterPartOfACoordinationHasAFirst(String word, String first, String tree) {
    Scene scene = tree(tree);
    assertThat(scene.word(Grammar.firstConjunct(scene.sentence(), scene.token(word))))
        .isEqualTo(first);
  }

  @Test
  void noTreeIsClimbedFurtherThanTwelveSteps() {
    StringBuilder chain = new StringBuilder("sold/VBD/0/root n1/NN/1/obj");
    for (int i = 2; i <= 14; i++) {
      chain.append(" n").append(i).append("/NN/").append(i).append("/conj");
    }
    Scene scene = tree(chain + " oil/NN/14/nmod");
    Sentence sentence = scene.sentence();
    assertThat(scene.word(Grammar.firstConjunct(sentence, scene.token("n13")))).isEqualTo("n1");
    assertThat(scene.word(Grammar.firstConjunct(sentence, scene.token("n14")))).isEqualTo("n2");
    assertThat(scene.word(Grammar.clauseOf(sentence, scene.token("n12")))).isEqualTo("sold");
    assertThat(scene.word(Grammar.clauseOf(sentence, scene.token("n13")))).isEqualTo("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ports ; closed ; Norway/NNP/2/nsubj closed/VBD/0/root ports/NNS/2/obj",
        "closed ; - ; Norway/NNP/2/nsubj closed/VBD/0/root ports/NNS/2/obj",
        "will ; close ; Norway/NNP/3/nsubj will/MD/3/aux close/VB/0/root",
        "Norway ; threat ; It/PRP/3/nsubj is/VBZ/3/cop threat/NN/0/root to/IN/5/case Norway/NNP/3/nmod",
        "Norway ; - ; A/DT/2/det threat/NN/0/root to/IN/4/case Norway/NNP/2/nmod",
        "Norway ; threat ; It/PRP/2/nsubj threat/NN/0/root to/IN/4/case Norway/NNP/2/nmod",
        "Norway ; threat ; It/PRP/2/nsubj:pass threat/NN/0/root to/IN/4/case Norway/NNP/2/nmod",
        "Norway ; threat ; is/VBZ/2/cop threat/NN/0/root to/IN/4/case Norway/NNP/2/nmod",
        "badly ; sank ; badly/RB/2/advmod hit/VBN/3/amod ships/NNS/4/nsubj sank/VBD/0/root",
        "sea ; sank ; sea/NN/2/compound going/VBG/3/compound ships/NNS/4/nsubj sank/VBD/0/root",
        "not ; sink ; ships/NNS/4/nsubj did/VBD/4/aux not/RB/2/advmod sink/VB/0/root",
        "not ; poor ; ships/NNS/4/nsubj are/VBP/4/cop not/RB/2/advmod poor/JJ/0/root",
      })
  void theClauseIsTheNearestPredicateAbove(String word, String predicate, String tree) {
    Scene scene = tree(tree);
    assertThat(scene.word(Grammar.clauseOf(scene.sentence(), scene.token(word))))
        .isEqualTo(predicate);
  }

  @Test
  void whatIsNoPredicateIsNotAdverbial() {
    assertThat(Grammar.isAdverbial(tree("asked/VBN/0/root").sentence(), Sentence.NONE)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "true ; Oslo/NNP/2/nsubj left/VBD/0/root after/IN/4/mark act/VBG/2/advcl",
        "true ; Oslo/NNP/2/nsubj left/VBD/0/root go/VBG/2/advcl and/CC/5/cc act/VBG/3/conj",
        "true ; need/NN/4/nsubj to/TO/3/mark act/VB/1/acl grew/VBD/0/root",
        "false ; Oslo/NNP/2/nsubj wants/VBZ/0/root to/TO/4/mark act/VB/2/xcomp",
        "false ; ships/NNS/3/nsubj act/VBG/1/acl:relcl fell/VBD/0/root",
      })
  void aParticipleBesideTheMainClauseIsAdverbial(boolean adverbial, String tree) {
    Scene scene = tree(tree);
    assertThat(Grammar.isAdverbial(scene.sentence(), scene.token("act"))).isEqualTo(adverbial);
  }

  @ParameterizedTest
  @CsvSource({
    "nsubj, 4",
    "nsubj:pass, 3.5",
    "root, 2.5",
    "parataxis, 2.5",
    "obj, 2.5",
    "iobj, 2.5",
    "nmod:poss, 1.8",
    "obl, 1.6",
    "obl:agent, 1.6",
    "obl:npmod, 1.6",
    "nmod, 1.3",
    "appos, 1.2",
    "vocative, 1.2",
    "dislocated, 1.2",
    "dep, 1.2",
    "compound, 0.5",
    "amod, 0.5",
    "nmod:npmod, 0.5",
    "xcomp, 1",
  })
  void aSubjectIsMoreProminentThanTheRest(String relation, double prominence) {
    Scene scene = tree("Oslo/NNP/4/" + relation + " and/CC/3/cc Bonn/NNP/1/conj left/VBD/0/root");
    assertThat(Grammar.prominence(scene.sentence(), 0)).isEqualTo(prominence);
    assertThat(Grammar.prominence(scene.sentence(), 2)).isEqualTo(prominence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "in ; In/IN/2/case Oslo/NNP/4/obl and/CC/4/cc act/NN/2/conj",
        "in ; in/IN/2/case act/NN/0/root",
        "'' ; act/NN/0/root in/IN/1/case",
        "'' ; act/NN/0/root",
      })
  void aPrepositionStandsBeforeItsNoun(String preposition, String tree) {
    Scene scene = tree(tree);
    assertThat(Grammar.preposition(scene.sentence(), scene.token("act"))).isEqualTo(preposition);
  }

  @ParameterizedTest
  @CsvSource({"NNS, true", "NNPS, true", "NN, false", "NNP, false", "VBZ, false"})
  void theTagTellsThePlural(String tag, boolean plural) {
    assertThat(Grammar.isPlural(tree("ships/" + tag).sentence(), 0)).isEqualTo(plural);
  }
}
