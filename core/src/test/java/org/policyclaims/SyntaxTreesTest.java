package org.policyclaims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** The trees that the rules read, of texts and of ready words. */
class SyntaxTreesTest {
  /** What the tokenizer would part, join or leave out. */
  private static final List<String> ODD =
      List.of(
          "can't",
          "U.S.-led",
          "gonna",
          "http://a.b/c?d=e,f",
          ")",
          "-LRB-",
          "1",
          "1/2",
          "Va",
          ".",
          ",",
          "don",
          "\u2019t",
          "a\u200Bb",
          "A\u00A0B",
          "\uD83D\uDE00",
          "_",
          "x".repeat(300));

  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build(Reading.syntax());
  private static final ClaimExtractor APART =
      ClaimExtractor.builder().wordsApart(true).build(Reading.syntax());

  @Test
  void aSentenceIsATree() {
    assertThat(trees("Minsk paid the debt. Moscow refused."))
        .containsExactly(
            "Minsk/NNP>2:nsubj paid/VBD>0:root the/DT>4:det debt/NN>2:obj ./.>2:punct",
            "Moscow/NNP>2:nsubj refused/VBD>0:root ./.>2:punct");
  }

  @Test
  void aNodeHasAllThatIsKnownOfItsWord() {
    SyntaxTree tree = EXTRACTOR.trees(PolicyText.of("Riga agreed.\n\nMinsk paid.")).get(1);
    assertThat(tree.nodes().get(0))
        .isEqualTo(
            new TreeNode("Minsk", "Minsk", "NNP", OptionalInt.of(1), "nsubj", new Span(14, 19)));
    assertThat(tree.nodes().get(1))
        .isEqualTo(
            new TreeNode("paid", "pay", "VBD", OptionalInt.empty(), "root", new Span(20, 24)));
    assertThat(tree.span()).isEqualTo(new Span(14, 25));
  }

  @Test
  void aTextWithoutAWordHasNone() {
    assertThat(EXTRACTOR.trees(PolicyText.of(""))).isEmpty();
    assertThat(APART.trees(PolicyText.of(" \n\t\r\n"))).isEmpty();
  }

  @Test
  void aLineOfWordsIsReadAsTheWords() {
    List<String> words =
        Splitter.on(' ').splitToList("Riga called on the council to open the port .");
    SyntaxTree tree = EXTRACTOR.tree(words);
    assertThat(words(tree)).isEqualTo(words);
    assertThat(tree.nodes().get(4).relation()).isEqualTo("obl");
    assertThat(APART.trees(PolicyText.of(String.join(" ", words)))).containsExactly(tree);
  }

  @Test
  void noReadyWordIsPartedOrJoined() {
    SyntaxTree tree = EXTRACTOR.tree(ODD);
    assertThat(words(tree)).isEqualTo(ODD);
    String text = String.join(" ", ODD);
    assertThat(tree.nodes()).allMatch(node -> node.span().in(text).equals(node.word()));
    for (String word : ODD) {
      assertThat(words(EXTRACTOR.tree(List.of(word)))).containsExactly(word);
    }
  }

  @Test
  void noWordOfALineIsPartedOrJoined() {
    String text =
        "\uFEFFYes .\r\n\r\n  " + String.join("  ", ODD) + "\t\n1 1/2 Dr. No . Minsk paid !";
    List<SyntaxTree> trees = APART.trees(PolicyText.of(text));
    assertThat(trees)
        .extracting(SyntaxTreesTest::words)
        .containsExactly(
            List.of("Yes", "."), ODD, List.of("1", "1/2", "Dr.", "No", ".", "Minsk", "paid", "!"));
    for (SyntaxTree tree : trees) {
      assertThat(tree.nodes()).allMatch(node -> node.span().in(text).equals(node.word()));
    }
  }

  @Test
  void wordsOfALineAreReadAsThoseOfAList() {
    String line = "The firm -LRB- founded in 1901 -RRB- does n't sell `` green '' ships .";
    SyntaxTree ofList = EXTRACTOR.tree(Splitter.on(' ').splitToList(line));
    assertThat(APART.trees(PolicyText.of(line))).containsExactly(ofList);
    assertThat(ofList.nodes().get(2).tag()).isEqualTo("-LRB-");
  }

  @Test
  void claimsAreReadFromReadyWordsToo() {
    ClaimDocument document = APART.extract(PolicyText.of("Minsk denied that Moscow paid ."));
    assertThat(document.claims()).extracting(claim -> claim.action().lemma()).contains("pay");
  }

  @Test
  void headsAndRelationsMakeOneTree() {
    String text = "He said: \"We paid,\" and – 1. left… (A) [B]\n\n2. Urges all to act;";
    for (SyntaxTree tree : EXTRACTOR.trees(PolicyText.of(text))) {
      assertThat(tree.nodes().stream().filter(node -> node.head().isEmpty())).hasSize(1);
      assertThat(tree.nodes())
          .allMatch(node -> node.head().isEmpty() == node.relation().equals("root"));
    }
  }

  @Test
  void aLimitThatATextMeetsIsTold() {
    Limits limits = Limits.standard().withTextLength(25).withSentenceTokens(20);
    try (ClaimExtractor extractor =
        ClaimExtractor.builder().limits(limits).build(Reading.syntax())) {
      List<Diagnostic> met = new ArrayList<>();
      PolicyText text = PolicyText.of("Minsk paid the debt. Moscow rejected the offer.");
      assertThat(extractor.trees(text, met::add)).hasSize(1);
      assertThat(met).extracting(Diagnostic::kind).containsExactly(DiagnosticKind.TEXT_TOO_LONG);
      assertThat(extractor.trees(text)).hasSize(1);
      assertThat(extractor.tree(List.of("Minsk paid .".repeat(30).split(" "))).nodes())
          .as("a list of words is never cut")
          .hasSizeGreaterThan(20);
    }
  }

  @Test
  void wordsThatAreNoneAreRefused() {
    assertThatThrownBy(() -> EXTRACTOR.tree(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must have a word");
    assertThatThrownBy(() -> EXTRACTOR.tree(List.of("Minsk", " ")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("blank");
  }

  @Test
  void aClosedExtractorReadsNoTree() {
    ClaimExtractor extractor = ClaimExtractor.builder().build(Reading.syntax());
    extractor.close();
    assertThatThrownBy(() -> extractor.trees(PolicyText.of("Minsk paid.")))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> extractor.tree(List.of("Minsk")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anInterruptEndsTheReading() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> EXTRACTOR.trees(PolicyText.of("Minsk paid.")))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void aTreeThatIsNoneIsRefused() {
    Span span = new Span(0, 1);
    assertThatThrownBy(() -> new SyntaxTree(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    for (int head : List.of(0, 1)) {
      TreeNode node = new TreeNode("a", "a", "DT", OptionalInt.of(head), "det", span);
      assertThatThrownBy(() -> new SyntaxTree(List.of(node)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("hangs on no other");
    }
    assertThatThrownBy(() -> new TreeNode("", "a", "DT", OptionalInt.empty(), "root", span))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new TreeNode("a", "a", "DT", OptionalInt.of(-1), "root", span))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> words(SyntaxTree tree) {
    return tree.nodes().stream().map(TreeNode::word).toList();
  }

  /** Each tree on a line: {@code word/TAG>head:relation}, heads from 1. */
  private static List<String> trees(String text) {
    return EXTRACTOR.trees(PolicyText.of(text)).stream()
        .map(
            tree ->
                String.join(
                    " ",
                    tree.nodes().stream()
                        .map(
                            node ->
                                node.word()
                                    + "/"
                                    + node.tag()
                                    + ">"
                                    + (node.head().orElse(-1) + 1)
                                    + ":"
                                    + node.relation())
                        .toList()))
        .toList();
  }
}
