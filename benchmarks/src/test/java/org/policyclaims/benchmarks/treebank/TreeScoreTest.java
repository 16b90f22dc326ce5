package org.policyclaims.benchmarks.treebank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The scoring of trees, on one small enough to count by hand. */
class TreeScoreTest {
  private static final String GOLD =
      """
      1 Oslo Oslo PROPN NNP 2 nsubj
      2 paid pay VERB VBD 0 root
      3 Riga Riga PROPN NNP 2 obj
      4 last last ADJ JJ 5 amod
      5 May May PROPN NNP 2 obl:tmod
      6 . . PUNCT . 2 punct
      """;

  @Test
  void equalTreesScoreFully() {
    TreeScore score = score(GOLD);
    assertThat(score.unlabelled()).isEqualTo(1);
    assertThat(score.labelled()).isEqualTo(1);
    assertThat(score.clauses()).isEqualTo(1);
    assertThat(score.tags()).isEqualTo(1);
  }

  @Test
  void wrongRelationCostsTheLabelledScoreAlone() {
    TreeScore score = score(GOLD.replace("2 obj", "2 iobj"));
    assertThat(score.unlabelled()).isEqualTo(1);
    assertThat(score.labelled()).isEqualTo(4 / 5.0);
    assertThat(score.clauses()).isEqualTo(3 / 4.0);
  }

  @Test
  void wrongHeadCostsBoth() {
    TreeScore score = score(GOLD.replace("5 amod", "3 amod"));
    assertThat(score.unlabelled()).isEqualTo(4 / 5.0);
    assertThat(score.labelled()).isEqualTo(4 / 5.0);
    assertThat(score.clauses()).as("an adjective is no clause").isEqualTo(1);
  }

  @Test
  void subtypesAreLeftAside() {
    assertThat(score(GOLD.replace("obl:tmod", "obl")).labelled()).isEqualTo(1);
    assertThat(score(GOLD.replace("2 nsubj", "2 nsubj:pass")).clauses()).isEqualTo(1);
  }

  @Test
  void punctuationIsLeftOutOfTheTreeAndCountsAmongTheTags() {
    TreeScore score = score(GOLD.replace("PUNCT . 2 punct", "PUNCT : 3 dep"));
    assertThat(score.labelled()).isEqualTo(1);
    assertThat(score.tags()).isEqualTo(5 / 6.0);
    assertThat(score.relations()).doesNotContainKeys("punct", "dep");
  }

  @Test
  void wordsReadAsPunctuationAreJudged() {
    assertThat(score(GOLD.replace("2 obj", "2 punct")).labelled()).isEqualTo(4 / 5.0);
  }

  @Test
  void relationsAreCountedByName() {
    TreeScore score = score(GOLD.replace("2 obj", "2 obl").replace("5 amod", "3 amod"));
    assertThat(score.relations())
        .containsEntry("nsubj", new RelationScore(1, 1, 1))
        .containsEntry("obj", new RelationScore(0, 0, 1))
        .containsEntry("obl", new RelationScore(1, 2, 1))
        .containsEntry("amod", new RelationScore(0, 1, 1));
  }

  @Test
  void otherWordsCannotBeCompared() {
    List<Tree> gold = trees(GOLD);
    List<Tree> shorter = trees("1 Oslo Oslo PROPN NNP 0 root");
    assertThatThrownBy(() -> TreeScore.of(gold, shorter))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TreeScore.of(gold, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static TreeScore score(String found) {
    return TreeScore.of(trees(GOLD), trees(found));
  }

  private static List<Tree> trees(String... sentences) {
    return List.of(sentences).stream().map(each -> Conllu.sentence(each).tree()).toList();
  }
}
