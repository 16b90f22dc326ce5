package org.policyclaims.benchmarks.treebank;

import java.util.List;

/**
 * What repairs did to trees, in sentences: whether more or fewer words have the right head and
 * relation after them.
 *
 * @param better sentences with more words right
 * @param worse sentences with fewer
 * @param neither sentences whose tree was changed, with as many words right as before
 * @param untouched sentences whose tree was not changed
 */
public record RepairEffect(int better, int worse, int neither, int untouched) {

  /**
   * Compares trees before and after repairs with those of a treebank.
   *
   * @param gold the trees of the treebank
   * @param before the trees before the repairs, in the same order and of the same words
   * @param after the same trees after them
   * @return how many sentences are better for it
   * @throws IllegalArgumentException if there are not as many, or one has not as many words
   */
  public static RepairEffect of(List<Tree> gold, List<Tree> before, List<Tree> after) {
    if (gold.size() != before.size() || gold.size() != after.size()) {
      throw new IllegalArgumentException(
          before.size() + " trees before and " + after.size() + " after, for " + gold.size());
    }
    int better = 0;
    int worse = 0;
    int neither = 0;
    int untouched = 0;
    for (int i = 0; i < gold.size(); i++) {
      int gain = right(gold.get(i), after.get(i)) - right(gold.get(i), before.get(i));
      if (gain > 0) {
        better++;
      } else if (gain < 0) {
        worse++;
      } else if (isSameTree(before.get(i), after.get(i))) {
        untouched++;
      } else {
        neither++;
      }
    }
    return new RepairEffect(better, worse, neither, untouched);
  }

  private static int right(Tree gold, Tree found) {
    found.requireWordsOf(gold);
    int right = 0;
    for (int word = 0; word < gold.size(); word++) {
      right += !gold.isPunctuation(word) && found.sharesArc(gold, word) ? 1 : 0;
    }
    return right;
  }

  private static boolean isSameTree(Tree a, Tree b) {
    return a.heads().equals(b.heads()) && a.relations().equals(b.relations());
  }
}
