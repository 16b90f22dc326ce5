package org.policyclaims.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyclaims.internal.syntax.Sentence;
import org.policyclaims.internal.syntax.Trees;

/** What a tree tells of a word's part in its clause. */
class GrammarTest {
  private static final Contexts CONTEXTS = Contexts.load();

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

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Jones ; Smith/NNP/4/nsubj ,/,/4/punct Jones/NNP/4/nsubj:pass asked/VBN/0/root",
        "Jones ; Jones/NNP/2/nsubj asked/VBN/0/root Smith/NNP/2/nsubj",
        "Smith ; asked/VBN/0/root Smith/NNP/1/nsubj",
        "- ; asked/VBN/0/root Smith/NNP/1/obj",
        "Smith ; Smith/NNP/2/nmod:poss asked/VBG/0/root",
        "- ; Smith/NNP/2/nmod:poss asked/VBN/0/root",
      })
  void ofTwoSubjectsTheNearerOneBeforeIsRight(String subject, String tree) {
    Scene scene = tree(tree);
    assertThat(scene.word(Grammar.ownSubject(scene.sentence(), scene.token("asked"))))
        .isEqualTo(subject);
  }

  @Test
  void whatIsNoPredicateHasNoSubject() {
    assertThat(Grammar.ownSubject(tree("asked/VBN/0/root").sentence(), Sentence.NONE))
        .isEqualTo(Sentence.NONE);
    assertThat(Grammar.isAdverbial(tree("asked/VBN/0/root").sentence(), Sentence.NONE)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // its own subject, or that of what it depends on
        "Oslo ; Oslo/NNP/2/nsubj wants|want/VBZ/0/root to/TO/4/mark act/VB/2/dep",
        "Oslo ; Oslo/NNP/2/nsubj left|leave/VBD/0/root after/IN/4/mark act/VBG/2/advcl",
        "- ; Plans/NNS/0/root to/TO/3/mark act/VB/1/dep",
        "- ; act/VB/0/root",
        // whoever is urged to do it
        "Iran ; Oslo/NNP/2/nsubj urged|urge/VBD/0/root Iran/NNP/2/obj to/TO/5/mark act/VB/2/xcomp",
        "Iran ; Oslo/NNP/2/nsubj urged|urge/VBD/0/root Iran/NNP/2/iobj to/TO/5/mark act/VB/2/advcl",
        "Iran ; Oslo/NNP/2/nsubj urged|urge/VBD/0/root Iran/NNP/2/obj to/TO/5/mark act/VB/2/ccomp",
        "Oslo ; Oslo/NNP/2/nsubj saw|see/VBD/0/root Iran/NNP/2/obj to/TO/5/mark act/VB/2/xcomp",
        "Oslo ; Oslo/NNP/2/nsubj urged|urge/VBD/0/root to/TO/4/mark act/VB/2/xcomp Iran/NNP/2/obj",
        "Oslo ; To/TO/2/mark act/VB/4/advcl Oslo/NNP/4/nsubj urged|urge/VBD/0/root Iran/NNP/4/obj",
        // whoever a call or pressure is on
        "Iran ; Oslo/NNP/2/nsubj called|call/VBD/0/root on/IN/4/case Iran/NNP/2/obl to/TO/6/mark act/VB/2/xcomp",
        "Iran ; Oslo/NNP/2/nsubj called|call/VBD/0/root upon/IN/4/case Iran/NNP/2/obl to/TO/6/mark act/VB/2/xcomp",
        "Iran ; Oslo/NNP/2/nsubj appealed|appeal/VBD/0/root to/IN/4/case Iran/NNP/2/obl to/TO/6/mark act/VB/2/xcomp",
        "Iran ; Oslo/NNP/2/nsubj called|call/VBD/0/root for/IN/4/case Iran/NNP/2/obl to/TO/6/mark act/VB/2/xcomp",
        "Oslo ; Oslo/NNP/2/nsubj called|call/VBD/0/root in/IN/4/case Iran/NNP/2/obl to/TO/6/mark act/VB/2/xcomp",
        "Oslo ; Oslo/NNP/4/nsubj on/IN/3/case Iran/NNP/4/obl called|call/VBD/0/root to/TO/6/mark act/VB/4/xcomp",
        "Oslo ; Oslo/NNP/2/nsubj called|call/VBD/0/root to/TO/4/mark act/VB/2/xcomp on/IN/6/case Iran/NNP/2/obl",
        "Iran ; pressure/NN/6/nsubj on/IN/3/case Iran/NNP/1/nmod to/TO/5/mark act/VB/1/acl grew/VBD/0/root",
        "Iran ; Oslo/NNP/2/nsubj put/VBD/0/root pressure/NN/2/obj on/IN/5/case Iran/NNP/2/obl to/TO/7/mark act/VB/3/acl",
        "need ; need/NN/4/nsubj to/TO/3/mark act/VB/1/acl grew/VBD/0/root",
        "sign ; sign/NN/6/nsubj on/IN/3/case Iran/NNP/1/nmod to/TO/5/mark act/VB/1/acl grew/VBD/0/root",
        "Iran ; Oslo/NNP/2/nsubj put/VBD/0/root pressure/NN/2/obj on/IN/5/case Iran/NNP/3/nmod to/TO/7/mark act/VB/2/xcomp",
        "Iran ; Oslo/NNP/2/nsubj put/VBD/0/root pressure/NN/2/obj on/IN/5/case Iran/NNP/2/obl to/TO/7/mark act/VB/2/xcomp",
        "Oslo ; Oslo/NNP/2/nsubj put/VBD/0/root ships/NNS/2/obj on/IN/5/case Iran/NNP/3/nmod to/TO/7/mark act/VB/2/xcomp",
        "Oslo ; Oslo/NNP/2/nsubj put/VBD/0/root pressure/NN/2/obj to/TO/5/mark act/VB/2/xcomp",
        "Oslo ; Oslo/NNP/2/nsubj put/VBD/0/root to/TO/4/mark act/VB/2/xcomp pressure/NN/2/obj on/IN/7/case Iran/NNP/6/nmod",
        // whose promise it is, and what a participle hangs on
        "Oslo ; Oslo/NNP/2/nmod:poss promise/NN/5/nsubj to/TO/4/mark act/VB/2/acl fell/VBD/0/root",
        "ships ; ships/NNS/3/nsubj act/VBG/1/acl:relcl fell/VBD/0/root",
        "ships ; Oslo/NNP/2/nmod:poss ships/NNS/4/nsubj act/VBG/2/acl:relcl fell/VBD/0/root",
        "ships ; ships/NNS/3/nsubj act/JJ/1/acl:relcl fell/VBD/0/root",
        "ships ; ships/NNS/3/nsubj act/VBG/1/acl fell/VBD/0/root",
        "- ; ships/NNS/3/nsubj act/JJ/1/acl fell/VBD/0/root",
        "Oslo ; ships/NNS/4/nsubj Oslo/NNP/3/nsubj act/VBG/1/acl fell/VBD/0/root",
      })
  void theDoerIsWhoeverTheConstructionProvides(String doer, String tree) {
    Scene scene = tree(tree);
    assertThat(scene.word(Grammar.doer(scene.sentence(), scene.token("act"), CONTEXTS)))
        .isEqualTo(doer);
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
