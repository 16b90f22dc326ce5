package org.policyclaims.benchmarks.treebank;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How right trees are, as shares of the words that the treebank does not call punctuation, and of
 * all words for the tags. Subtypes of relations are left aside: treebanks and parsers differ in
 * which of them they know.
 *
 * @param unlabelled words with the right head
 * @param labelled words with the right head and relation
 * @param clauses the same, of the words whose relation tells who does what: {@link #CLAUSES}
 * @param tags words with the right tag of the Penn Treebank
 * @param relations the relations of the treebank and of the trees, by name
 */
public record TreeScore(
    double unlabelled,
    double labelled,
    double clauses,
    double tags,
    ImmutableSortedMap<String, RelationScore> relations) {

  /** The relations that make a clause and tie it to others; a claim stands and falls with them. */
  static final Set<String> CLAUSES =
      Set.of(
          "nsubj",
          "obj",
          "iobj",
          "csubj",
          "ccomp",
          "xcomp",
          "obl",
          "advcl",
          "acl",
          "conj",
          "parataxis",
          "root",
          "nmod");

  /**
   * Compares trees with those of a treebank.
   *
   * @param gold the trees of the treebank
   * @param found the trees to judge, in the same order and of the same words
   * @return how right they are
   * @throws IllegalArgumentException if there are not as many, or one has not as many words
   */
  public static TreeScore of(List<Tree> gold, List<Tree> found) {
    if (gold.size() != found.size()) {
      throw new IllegalArgumentException(found.size() + " trees for " + gold.size());
    }
    Counts counts = new Counts();
    for (int i = 0; i < gold.size(); i++) {
      counts.add(gold.get(i), found.get(i));
    }
    return counts.score();
  }

  private static final class Counts {
    private int words;
    private int tags;
    private int judged;
    private int heads;
    private int arcs;
    private int clauses;
    private int clauseArcs;
    private final Map<String, RelationScore> relations = new TreeMap<>();

    void add(Tree gold, Tree found) {
      found.requireWordsOf(gold);
      for (int word = 0; word < gold.size(); word++) {
        words++;
        tags += gold.tags().get(word).equals(found.tags().get(word)) ? 1 : 0;
        if (!gold.isPunctuation(word)) {
          add(gold, found, word);
        }
      }
    }

    private void add(Tree gold, Tree found, int word) {
      int arc = found.sharesArc(gold, word) ? 1 : 0;
      judged++;
      heads += found.sharesHead(gold, word) ? 1 : 0;
      arcs += arc;
      if (CLAUSES.contains(gold.base(word))) {
        clauses++;
        clauseArcs += arc;
      }
      count(gold.base(word), new RelationScore(arc, 0, 1));
      count(found.base(word), new RelationScore(0, 1, 0));
    }

    private void count(String relation, RelationScore more) {
      relations.merge(
          relation,
          more,
          (a, b) ->
              new RelationScore(
                  a.right() + b.right(), a.found() + b.found(), a.wanted() + b.wanted()));
    }

    TreeScore score() {
      return new TreeScore(
          share(heads, judged),
          share(arcs, judged),
          share(clauseArcs, clauses),
          share(tags, words),
          ImmutableSortedMap.copyOf(relations));
    }

    private static double share(int part, int all) {
      return all == 0 ? 0 : (double) part / all;
    }
  }
}
