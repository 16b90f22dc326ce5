package org.policyclaims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Texts that are too much of one thing. */
@Timeout(300)
class HugeInputTest {

  private static ClaimDocument read(String text) {
    ClaimDocument document = Reading.document(PolicyText.of(text).withId("huge"));
    Soundness.check(document);
    return document;
  }

  private static long count(ClaimDocument document, DiagnosticKind kind) {
    return document.diagnostics().stream().filter(one -> one.kind() == kind).count();
  }

  @Test
  void aSentenceOfAHundredThousandWordsIsReadInPieces() {
    String clause = "Minsk denied that Moscow paid the debt and ";
    ClaimDocument document = read(clause.repeat(12_500) + "that is all.");
    assertThat(count(document, DiagnosticKind.SENTENCE_TOO_LONG)).isEqualTo(1);
    assertThat(document.isPartial()).isFalse();
    assertThat(document.diagnostics().get(0).message()).contains("100004 tokens");
    assertThat(document.claims()).hasSizeGreaterThan(10_000);
  }

  @Test
  void fiftyMegabytesOfOneLetterAreOneWordCutAtTheLimit() {
    int length = 50 << 20;
    ClaimDocument document = read("a".repeat(length));
    assertThat(document.diagnostics().get(0).kind()).isEqualTo(DiagnosticKind.TEXT_TOO_LONG);
    assertThat(document.diagnostics().get(0).span()).contains(new Span(2_000_000, length));
    assertThat(document.claims()).isEmpty();
  }

  @Test
  void tenThousandVeryShortLinesAreRead() {
    String lines =
        IntStream.range(0, 10_000)
            .mapToObj(i -> i % 3 == 0 ? "Minsk paid." : i % 3 == 1 ? "" : Integer.toString(i))
            .collect(Collectors.joining("\n"));
    assertThat(read(lines).claims()).hasSize(3334);
  }

  @Test
  void twoHundredNestedQuotesEndSomewhere() {
    for (String marks : new String[] {"“”", "\"\"", "‘’", "''", "«»"}) {
      String open = "he said " + marks.charAt(0);
      String text = open.repeat(200) + "we paid" + String.valueOf(marks.charAt(1)).repeat(200);
      read(text + ".");
      read(open.repeat(200) + "we paid.");
      read(String.valueOf(marks.charAt(0)).repeat(200) + "we paid, he said.");
    }
  }

  @Test
  void twoHundredNestedSayingsKeepTheInnermost() {
    String text = "Minsk said that ".repeat(24) + "Moscow paid.";
    ClaimDocument document = read(text);
    assertThat(document.claims())
        .allSatisfy(
            claim ->
                assertThat(claim.attribution())
                    .hasSizeLessThanOrEqualTo(Limits.standard().nesting()));
    assertThat(count(document, DiagnosticKind.NESTED_TOO_DEEPLY)).isPositive();
    read("Minsk said that ".repeat(200) + "Moscow paid.");
  }

  @Test
  void quotesThatNeverCloseReachNoFurtherThanTheirParagraphs() {
    String text = "“We paid, said Minsk.\n\n".repeat(2000);
    assertThat(read(text).sentences()).hasSizeGreaterThanOrEqualTo(2000);
  }

  @Test
  void tablesListsAndMarkupOfAThousandLinesAreRead() {
    read("2018\t3,000\tMinsk\t| 4.5 % |\t-\n".repeat(1000));
    read("• paid\n- signed\n1. Decides\n".repeat(400));
    read("<div><p>Minsk said <b>that</b> it paid.</p>".repeat(400));
    read("(".repeat(3000) + "Minsk paid" + ")".repeat(3000));
    read("2018 ".repeat(3000));
    read("last week next month ".repeat(1000));
    read("e\u0301\u0302".repeat(3000) + " said.");
  }
}
