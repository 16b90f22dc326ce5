package org.policyclaims.benchmarks.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.policyclaims.ClaimExtractor;
import org.policyclaims.SyntaxTree;
import org.policyclaims.TreeNode;
import org.policyclaims.benchmarks.treebank.Conversion;
import org.policyclaims.benchmarks.treebank.Tree;
import org.policyclaims.benchmarks.treebank.TreeScore;
import org.policyclaims.benchmarks.treebank.Treebank;
import org.policyclaims.benchmarks.treebank.TreebankSentence;

/**
 * Trees of words that are apart already, beside those of two treebanks in the convention of the
 * library's rules.
 */
final class TreeEvaluation {
  /** The name of all parts together. */
  static final String BOTH = "both";

  private static final List<String> BANKS = List.of("ewt", "gum");

  /** The dev parts, by name. */
  private final Map<String, List<Tree>> gold;

  private TreeEvaluation(Map<String, List<Tree>> gold) {
    this.gold = gold;
  }

  /** Whether both treebanks are below the folder. */
  static boolean isIn(Path folder) {
    return BANKS.stream().allMatch(bank -> Files.isRegularFile(dev(folder, bank)));
  }

  /**
   * Reads the dev parts of the treebanks below the folder.
   *
   * @throws IOException if one of them cannot be read
   */
  static TreeEvaluation read(Path folder) throws IOException {
    Map<String, List<Tree>> gold = new LinkedHashMap<>();
    for (String bank : BANKS) {
      gold.put(
          bank,
          Treebank.read(dev(folder, bank)).stream()
              .map(Conversion::of)
              .map(TreebankSentence::tree)
              .toList());
    }
    return new TreeEvaluation(gold);
  }

  private static Path dev(Path folder, String bank) {
    return folder.resolve(bank).resolve("dev.conllu");
  }

  /** The trees that a parser makes of the words of each part. */
  Map<String, List<Tree>> parsed(Function<List<String>, Tree> parser) {
    Map<String, List<Tree>> parsed = new LinkedHashMap<>();
    gold.forEach(
        (bank, trees) ->
            parsed.put(bank, trees.stream().map(tree -> parser.apply(tree.words())).toList()));
    return parsed;
  }

  /** How right the trees are, by part and for both together. */
  Map<String, TreeScore> scores(Map<String, List<Tree>> found) {
    Map<String, TreeScore> scores = new LinkedHashMap<>();
    gold.forEach((bank, trees) -> scores.put(bank, TreeScore.of(trees, found.get(bank))));
    scores.put(BOTH, TreeScore.of(together(gold), together(found)));
    return scores;
  }

  private static List<Tree> together(Map<String, List<Tree>> parts) {
    List<Tree> trees = new ArrayList<>();
    BANKS.forEach(bank -> trees.addAll(parts.get(bank)));
    return trees;
  }

  /** The library's tree of the words. */
  static Tree tree(ClaimExtractor extractor, List<String> words) {
    SyntaxTree tree = extractor.tree(words);
    return new Tree(
        words,
        tree.nodes().stream().map(TreeNode::tag).toList(),
        tree.nodes().stream().map(node -> node.head().orElse(-1) + 1).toList(),
        tree.nodes().stream().map(TreeNode::relation).toList());
  }
}
