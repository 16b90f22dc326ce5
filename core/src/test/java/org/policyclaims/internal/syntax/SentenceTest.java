package org.policyclaims.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of a tree in more than one room. */
class SentenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "true  ; view/NN/0/root that/IN/4/mark Oslo/NNP/4/nsubj paid/VBD/1/acl",
        "true  ; view/NN/0/root that/IN/4/mark Oslo/NNP/4/nsubj paid/VBD/1/acl:relcl",
        "true  ; view/NN/0/root that/IN/4/mark Oslo/NNP/4/nsubj paid/VBD/1/ccomp",
        "true  ; view/NN/0/root that/IN/4/obj Oslo/NNP/4/nsubj paid/VBD/1/acl",
        "true  ; view/NN/0/root that/WDT/4/obj Oslo/NNP/4/nsubj paid/VBD/1/acl:relcl us/PRP/4/obj",
        "true  ; view/NN/0/root that/WDT/4/obl Oslo/NNP/4/nsubj paid/VBD/1/acl:relcl us/PRP/4/obj",
        "true  ; view/NN/0/root that/IN/5/obl Oslo/NNP/5/nsubj is/VBZ/5/cop paid/JJ/1/acl:relcl",
        "false ; debt/NN/0/root that/WDT/4/obj Oslo/NNP/4/nsubj paid/VBD/1/acl:relcl",
        "false ; man/NN/0/root that/WDT/3/nsubj paid/VBD/1/acl:relcl us/PRP/3/obj",
        "false ; debt/NN/0/root that/WDT/4/nsubj:pass was/VBD/4/aux:pass paid/VBN/1/acl:relcl",
        "false ; debt/NN/0/root which/WDT/4/obl Oslo/NNP/4/nsubj paid/VBD/1/acl us/PRP/4/obj",
        "false ; says|say/VBZ/0/root that/IN/4/mark Oslo/NNP/4/nsubj paid/VBD/1/ccomp",
      })
  void aClauseIsWhatTheNounSaysIfThatStandsForNothing(boolean content, String tree) {
    Sentence sentence = Trees.text(tree).sentence(0);
    int clause = 0;
    while (!sentence.word(clause).equals("paid")) {
      clause++;
    }
    assertThat(sentence.isContentOfNoun(clause)).isEqualTo(content);
  }
}
