package org.policyclaims.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.policyclaims.PolicyText;
import org.policyclaims.Span;
import org.policyclaims.SyntaxTree;
import org.policyclaims.TreeNode;

/** A word a line in ten columns, with what is known of the sentence above. */
class ConllUTest {
  private static final SyntaxTree PAID =
      new SyntaxTree(
          List.of(
              node("Minsk", "Minsk", "NNP", 2, "nsubj", 0),
              node("paid", "pay", "VBD", 0, "root", 6),
              node(".", ".", ".", 2, "punct", 10)));

  private static TreeNode node(
      String word, String lemma, String tag, int head, String relation, int start) {
    OptionalInt above = head == 0 ? OptionalInt.empty() : OptionalInt.of(head - 1);
    return new TreeNode(word, lemma, tag, above, relation, new Span(start, start + word.length()));
  }

  private static SyntaxTree tree(TreeNode... nodes) {
    return new SyntaxTree(List.of(nodes));
  }

  @Test
  void aTreeByItselfHasItsWordsAndNoPlaces() {
    assertThat(ConllU.lines(PAID))
        .containsExactly(
            "# text = Minsk paid.",
            "1\tMinsk\tMinsk\t_\tNNP\t_\t2\tnsubj\t_\t_",
            "2\tpaid\tpay\t_\tVBD\t_\t0\troot\t_\tSpaceAfter=No",
            "3\t.\t.\t_\t.\t_\t2\tpunct\t_\t_",
            "");
  }

  @Test
  void treesOfATextHaveTheirNumbersAndPlaces() {
    PolicyText text = PolicyText.of("Minsk paid. No").withId("2018/a note");
    SyntaxTree no = tree(node("No", "no", "UH", 0, "root", 12));
    assertThat(ConllU.lines(text, List.of(PAID, no)))
        .containsExactly(
            "# newdoc id = 2018/a note",
            "# sent_id = 2018_a_note-1",
            "# text = Minsk paid.",
            "1\tMinsk\tMinsk\t_\tNNP\t_\t2\tnsubj\t_\tstart_char=0|end_char=5",
            "2\tpaid\tpay\t_\tVBD\t_\t0\troot\t_\tSpaceAfter=No|start_char=6|end_char=10",
            "3\t.\t.\t_\t.\t_\t2\tpunct\t_\tstart_char=10|end_char=11",
            "",
            "# sent_id = 2018_a_note-2",
            "# text = No",
            "1\tNo\tno\t_\tUH\t_\t0\troot\t_\tstart_char=12|end_char=14",
            "");
  }

  @Test
  void aTextWithoutAnIdCountsItsSentences() {
    assertThat(ConllU.lines(PolicyText.of("Minsk paid."), List.of(PAID)))
        .startsWith("# newdoc", "# sent_id = 1");
    assertThat(ConllU.lines(PolicyText.of(""), List.of())).containsExactly("# newdoc");
  }

  @Test
  void placesCountCodePoints() {
    PolicyText text = PolicyText.of("😀 paid");
    SyntaxTree tree =
        tree(node("😀", "😀", "UH", 2, "dep", 0), node("paid", "pay", "VBD", 0, "root", 3));
    assertThat(ConllU.lines(text, List.of(tree)))
        .contains(
            "1\t😀\t😀\t_\tUH\t_\t2\tdep\t_\tstart_char=0|end_char=1",
            "2\tpaid\tpay\t_\tVBD\t_\t0\troot\t_\tstart_char=2|end_char=6");
  }

  @Test
  void theNextSentenceMayTouchTheLastWord() {
    PolicyText text = PolicyText.of("Minsk paid.No");
    assertThat(ConllU.lines(text, List.of(PAID)))
        .contains("3\t.\t.\t_\t.\t_\t2\tpunct\t_\tSpaceAfter=No|start_char=10|end_char=11");
  }

  @Test
  void whatTheTokenizerLeavesOutIsNoBlank() {
    PolicyText text = PolicyText.of("A\u200Bb c\u00A0d");
    SyntaxTree tree =
        tree(
            node("A", "a", "DT", 2, "det", 0),
            node("b", "b", "NN", 0, "root", 2),
            node("c", "c", "NN", 2, "dep", 4),
            node("d", "d", "NN", 2, "dep", 6));
    assertThat(ConllU.lines(text, List.of(tree)))
        .contains("# text = Ab c d")
        .contains("1\tA\ta\t_\tDT\t_\t2\tdet\t_\tSpaceAfter=No|start_char=0|end_char=1");
  }

  @Test
  void noWordBreaksItsLine() {
    SyntaxTree tree =
        tree(
            node("1\r\n1/2", "1\t1/2", "CD", 0, "root", 0),
            node("\u0001", "", "SYM", 1, "dep", 8),
            node("_", "_", "SYM", 1, "dep", 10));
    assertThat(ConllU.lines(tree))
        .containsExactly(
            "# text = 1 1/2 _ _",
            "1\t1 1/2\t1 1/2\t_\tCD\t_\t0\troot\t_\t_",
            "2\t_\t_\t_\tSYM\t_\t1\tdep\t_\t_",
            "3\t_\t_\t_\tSYM\t_\t1\tdep\t_\t_",
            "");
    assertThat(ConllU.lines(PolicyText.of("").withId("a\nb"), List.of()))
        .containsExactly("# newdoc id = a b");
  }
}
