package org.policyclaims.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.policyclaims.PolicyText;
import org.policyclaims.SyntaxTree;
import org.policyclaims.TreeNode;

/**
 * Writes trees in CoNLL-U, the form of Universal Dependencies, which viewers of trees and scorers
 * of parsers read: a word a line in ten columns with tabs between. Filled are the number of the
 * word (from 1), word, lemma, Penn Treebank tag (XPOS), head and relation; the others are {@code
 * _}.
 *
 * <pre>{@code
 * try (ClaimExtractor extractor = ClaimExtractor.builder().build()) {
 *   PolicyText text = PolicyText.of("Minsk paid. Moscow did not.").withId("note");
 *   ConllU.lines(text, extractor.trees(text)).forEach(System.out::println);
 *   SyntaxTree tree = extractor.tree(List.of("Minsk", "paid", "."));
 *   ConllU.lines(tree).forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class ConllU {
  /** What would end a word's column or line. */
  private static final Pattern GAP = Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029]+");

  private static final Pattern NOT_IN_AN_ID = Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029/]+");

  private final Optional<Source> source;

  /** Where the words come from. */
  private record Source(String text, CodePoints offsets) {
    Source(String text) {
      this(text, new CodePoints(text));
    }

    /** Between two words the text may have what is neither word nor white space. */
    boolean isSpaced(int start, int end) {
      return start == text.length()
          || IntStream.range(start, end)
              .map(text::charAt)
              .anyMatch(gap -> Character.isWhitespace(gap) || Character.isSpaceChar(gap));
    }
  }

  private ConllU(Optional<Source> source) {
    this.source = source;
  }

  /**
   * Writes the trees of a text, each under its number and its words ({@code # sent_id}, {@code #
   * text}), all under the text's id ({@code # newdoc id}). A word's last column says where it
   * stands in the text, counted in code points from 0, the end excluded ({@code
   * start_char=0|end_char=5}), and {@code SpaceAfter=No} where no white space follows. White space
   * within a word is one blank.
   *
   * @param text the text that the trees were read from
   * @param trees its trees in text order; there may be none
   * @return the lines without line ends; each tree's end with an empty one
   */
  public static Stream<String> lines(PolicyText text, List<SyntaxTree> trees) {
    ConllU writer = new ConllU(Optional.of(new Source(text.text())));
    String id = GAP.matcher(text.id()).replaceAll(" ").strip();
    // in the id of a sentence a slash means something else, and no white space is allowed
    String stem = id.isEmpty() ? "" : NOT_IN_AN_ID.matcher(id).replaceAll("_") + "-";
    return Stream.concat(
        Stream.of(id.isEmpty() ? "# newdoc" : "# newdoc id = " + id),
        IntStream.range(0, trees.size())
            .boxed()
            .flatMap(
                i ->
                    Stream.concat(
                        Stream.of("# sent_id = " + stem + (i + 1)),
                        writer.sentence(trees.get(i)))));
  }

  /**
   * Writes one tree by itself, with its words ({@code # text}) and without places in a text. Words
   * whose spans touch have no blank between ({@code SpaceAfter=No}).
   *
   * @param tree the tree
   * @return the lines without line ends; the last one is empty
   */
  public static Stream<String> lines(SyntaxTree tree) {
    return new ConllU(Optional.empty()).sentence(tree);
  }

  private Stream<String> sentence(SyntaxTree tree) {
    List<TreeNode> nodes = tree.nodes();
    List<String> lines = new ArrayList<>(nodes.size() + 2);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < nodes.size(); i++) {
      boolean spaced = isSpaced(nodes, i);
      // made of the words, so that it agrees with them where the text has more than blanks between
      text.append(form(nodes.get(i))).append(spaced && i + 1 < nodes.size() ? " " : "");
      lines.add(line(i, nodes.get(i), spaced));
    }
    lines.add(0, "# text = " + text);
    lines.add("");
    return lines.stream();
  }

  /** Whether white space, or the end of all, follows the word. */
  private boolean isSpaced(List<TreeNode> nodes, int word) {
    int end = nodes.get(word).span().end();
    boolean last = word + 1 == nodes.size();
    int next = last ? end + 1 : nodes.get(word + 1).span().start();
    return source
        .map(origin -> origin.isSpaced(end, Math.min(next, origin.text().length())))
        .orElse(last || end < next);
  }

  private String line(int index, TreeNode node, boolean spaced) {
    return String.join(
        "\t",
        String.valueOf(index + 1),
        form(node),
        cell(node.lemma()),
        "_",
        cell(node.tag()),
        "_",
        String.valueOf(node.head().orElse(-1) + 1),
        cell(node.relation()),
        "_",
        place(node, spaced));
  }

  private String place(TreeNode node, boolean spaced) {
    List<String> parts = new ArrayList<>();
    if (!spaced) {
      parts.add("SpaceAfter=No");
    }
    source.ifPresent(
        origin -> {
          parts.add("start_char=" + origin.offsets().before(node.span().start()));
          parts.add("end_char=" + origin.offsets().before(node.span().end()));
        });
    return parts.isEmpty() ? "_" : String.join("|", parts);
  }

  private static String form(TreeNode node) {
    return cell(node.word());
  }

  /** A cell holds no tab and no line end, and is never empty. */
  private static String cell(String text) {
    String cell = GAP.matcher(text).replaceAll(" ").strip();
    return cell.isEmpty() ? "_" : cell;
  }
}
