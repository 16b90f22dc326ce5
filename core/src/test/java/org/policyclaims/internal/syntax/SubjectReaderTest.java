package org.policyclaims.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.ToIntBiFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose the clauses of a written tree are: the answer, then the tree. */
class SubjectReaderTest {
  private static String word(
      String tree, String predicate, ToIntBiFunction<ClauseForms, Integer> reading) {
    Sentence sentence = Trees.text(tree).sentence(0);
    int token = 0;
    while (!sentence.word(token).equals(predicate)) {
      token++;
    }
    int found = reading.applyAsInt(sentence.clauses(), token);
    return found == Sentence.NONE ? "-" : sentence.word(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Jones ; Smith/NNP/4/nsubj ,/,/4/punct Jones/NNP/4/nsubj:pass asked/VBN/0/root",
        "Jones ; Jones/NNP/2/nsubj asked/VBN/0/root Smith/NNP/2/nsubj",
        "Smith ; Smith/NNP/5/nsubj Bond/NNP/1/conj and/CC/4/cc Jones/NNP/5/nsubj asked/VBN/0/root",
        "Smith ; Smith/NNP/3/nsubj today/NN/3/nsubj asked/VBN/0/root",
        "Smith ; Smith/NNP/4/nsubj for/IN/3/case Jones/NNP/4/nsubj asked/VBN/0/root",
        "Smith ; asked/VBN/0/root Smith/NNP/1/nsubj",
        "- ; asked/VBN/0/root Smith/NNP/1/obj",
        "Smith ; Smith/NNP/2/nmod:poss asked/VBG/0/root",
        "- ; Smith/NNP/2/nmod:poss asked/VBN/0/root",
      })
  void ofTwoSubjectsTheNearerOneBeforeIsRight(String subject, String tree) {
    assertThat(word(tree, "asked", (forms, verb) -> forms.subject(verb))).isEqualTo(subject);
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
        "Iran ; Oslo/NNP/2/nsubj saw|see/VBD/0/root Iran/NNP/2/obj to/TO/5/mark act/VB/2/xcomp",
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
        "- ; need/NN/4/nsubj to/TO/3/mark act/VB/1/acl grew/VBD/0/root",
        "- ; sign/NN/6/nsubj on/IN/3/case Iran/NNP/1/nmod to/TO/5/mark act/VB/1/acl grew/VBD/0/root",
        "Iran ; Oslo/NNP/2/nsubj put/VBD/0/root pressure/NN/2/obj on/IN/5/case Iran/NNP/3/nmod to/TO/7/mark act/VB/2/xcomp",
        "Iran ; Oslo/NNP/2/nsubj put/VBD/0/root pressure/NN/2/obj on/IN/5/case Iran/NNP/2/obl to/TO/7/mark act/VB/2/xcomp",
        "ships ; Oslo/NNP/2/nsubj put/VBD/0/root ships/NNS/2/obj on/IN/5/case Iran/NNP/3/nmod to/TO/7/mark act/VB/2/xcomp",
        "Oslo ; Oslo/NNP/2/nsubj put/VBD/0/root pressure/NN/2/obj to/TO/5/mark act/VB/2/xcomp",
        "Oslo ; Oslo/NNP/2/nsubj put/VBD/0/root to/TO/4/mark act/VB/2/xcomp pressure/NN/2/obj on/IN/7/case Iran/NNP/6/nmod",
        // whose promise it is, and what a participle hangs on
        "Oslo ; Oslo/NNP/2/nmod:poss promise/NN/5/nsubj to/TO/4/mark act/VB/2/acl fell/VBD/0/root",
        "ships ; ships/NNS/3/nsubj act/VBG/1/acl:relcl fell/VBD/0/root",
        "ships ; Oslo/NNP/2/nmod:poss ships/NNS/4/nsubj act/VBG/2/acl:relcl fell/VBD/0/root",
        "ships ; ships/NNS/3/nsubj act/JJ/1/acl:relcl fell/VBD/0/root",
        "ships ; ships/NNS/3/nsubj act/VBG/1/acl fell/VBD/0/root",
        "ships ; ships/NNS/3/nsubj act/JJ/1/acl fell/VBD/0/root",
        "Oslo ; ships/NNS/4/nsubj Oslo/NNP/3/nsubj act/VBG/1/acl fell/VBD/0/root",
        "Oslo ; Oslo/NNP/2/nsubj met/VBD/0/root Iran/NNP/2/obj ,/,/5/punct act/VBG/3/acl",
        "Iran ; to/IN/2/case Iran/NNP/6/obl ,/,/4/punct act/VBG/2/acl Oslo/NNP/6/nsubj left/VBD/0/root",
        "Oslo ; Oslo/NNP/2/nsubj voiced/VBD/0/root its/PRP$/4/nmod:poss plan/NN/2/obj to/TO/6/mark act/VB/4/acl",
        "Iran ; an/DT/2/det effort/NN/0/root led/VBN/2/acl by/IN/5/case Iran/NNP/3/obl to/TO/7/mark act/VB/3/xcomp",
        "Iran ; Oslo/NNP/2/nsubj called|call/VBD/0/root on/IN/4/case Iran/NNP/2/obl to/TO/6/mark act/VB/2/advcl",
        "Oslo ; Oslo/NNP/2/nsubj sent|send/VBD/0/root ships/NNS/2/obj to/TO/5/mark act/VB/2/advcl",
        "Oslo ; Oslo/NNP/2/nsubj promised|promise/VBD/0/root Iran/NNP/2/obj to/TO/5/mark act/VB/2/xcomp",
        "Oslo ; Oslo/NNP/2/nsubj used|use/VBD/0/root Iran/NNP/2/obj to/TO/5/mark act/VB/2/xcomp",
        "Oslo ; Oslo/NNP/2/nsubj committed|commit/VBD/0/root itself/PRP/2/obj to/TO/5/mark act/VB/2/xcomp",
        "Iran ; Oslo/NNP/2/nsubj praised|praise/VBD/0/root Iran/NNP/2/obj for/IN/5/mark act/VBG/2/advcl",
        "Oslo ; Oslo/NNP/2/nsubj praised|praise/VBD/0/root Iran/NNP/2/obj ,/,/5/punct act/VBG/2/advcl",
        "Oslo ; Oslo/NNP/3/nsubj:pass was/VBD/3/aux:pass asked|ask/VBN/0/root to/TO/5/mark act/VB/3/xcomp",
        "Iran ; Oslo/NNP/2/nsubj wants|want/VBZ/0/root Iran/NNP/2/obj to/TO/6/mark be/VB/6/aux:pass act/VBN/2/xcomp",
        "Iran ; was/VBD/2/cop hard|hard/JJ/0/root for/IN/4/case Iran/NNP/2/obl to/TO/6/mark act/VB/2/csubj",
        "Oslo ; act/VBG/4/nsubj ,/,/1/punct Oslo/NNP/4/nsubj left/VBD/0/root",
        // a finite clause needs one of its own
        "- ; Oslo/NNP/2/nsubj left/VBD/0/root if/IN/4/mark act/VBD/2/advcl",
      })
  void whoeverTheConstructionProvidesIsUnderstood(String doer, String tree) {
    assertThat(word(tree, "act", (forms, verb) -> forms.understoodSubject(verb))).isEqualTo(doer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "them ; port/NN/3/nsubj:pass was/VBD/3/aux:pass sold/VBN/0/root by/IN/5/case them/PRP/3/obl:agent",
        "- ; port/NN/3/nsubj:pass was/VBD/3/aux:pass sold/VBN/0/root",
        "- ; port/NN/3/nsubj:pass was/VBD/3/aux:pass sold/VBN/0/root by/IN/5/case consensus/NN/3/obl",
        "- ; port/NN/3/nsubj:pass was/VBD/3/aux:pass sold/VBN/0/root by/IN/5/case May|may/NNP/3/obl",
        // on the first or the second of two, or on what it is seen as
        "them ; port/NN/3/nsubj:pass was/VBD/3/aux:pass sold/VBN/0/root and/CC/5/cc shut/VBN/3/conj by/IN/7/case them/PRP/5/obl",
        "them ; port/NN/3/nsubj:pass was/VBD/3/aux:pass shut/VBN/0/root and/CC/5/cc sold/VBN/3/conj by/IN/7/case them/PRP/3/obl",
        "them ; port/NN/3/nsubj:pass was/VBD/3/aux:pass sold/VBN/0/root as/IN/5/case scrap/NN/3/obl by/IN/7/case them/PRP/5/nmod",
      })
  void whoDoesWhatAPassiveSays(String agent, String tree) {
    assertThat(word(tree, "sold", (forms, verb) -> forms.agent(verb))).isEqualTo(agent);
  }
}
