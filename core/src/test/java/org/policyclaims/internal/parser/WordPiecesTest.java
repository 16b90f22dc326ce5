package org.policyclaims.internal.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
  private static final List<String> KNOWN =
      List.of(
          "[CLS]",
          "[SEP]",
          "[UNK]",
          "the",
          "minister",
          "un",
          "##known",
          "##s",
          "-",
          "\"",
          "(",
          "s",
          "cafe",
          "'",
          "a",
          "##a");

  private final WordPieces pieces = new WordPieces(KNOWN);

  private List<String> cut(String... words) {
    return java.util.Arrays.stream(pieces.of(List.of(words)).pieces())
        .mapToObj(KNOWN::get)
        .toList();
  }

  @Test
  void takesTheLongestPieceFirst() {
    assertThat(cut("unknowns")).containsExactly("[CLS]", "un", "##known", "##s", "[SEP]");
  }

  @Test
  void knowsNoCapitalsAndNoAccents() {
    assertThat(cut("The", "Café")).containsExactly("[CLS]", "the", "cafe", "[SEP]");
  }

  @Test
  void aMarkIsAPieceOfItsOwn() {
    assertThat(cut("un-the")).containsExactly("[CLS]", "un", "-", "the", "[SEP]");
  }

  @Test
  void curlyMarksAreStraightAndTreebankBracketsAreBrackets() {
    assertThat(cut("“", "’s", "-LRB-", "``"))
        .containsExactly("[CLS]", "\"", "'", "s", "(", "\"", "[SEP]");
  }

  @Test
  void aWordThatCannotBeCutIsUnknown() {
    assertThat(cut("министр", "😀", "thexyz"))
        .containsExactly("[CLS]", "[UNK]", "[UNK]", "[UNK]", "[SEP]");
    assertThat(cut("a".repeat(101))).containsExactly("[CLS]", "[UNK]", "[SEP]");
  }

  @Test
  void tellsWhereEachWordBeginsAndEnds() {
    PiecedSentence sentence = pieces.of(List.of("the", "unknowns", "minister"));
    assertThat(sentence.first()).containsExactly(1, 2, 5);
    assertThat(sentence.last()).containsExactly(1, 4, 5);
  }

  @Test
  void wordsOfManyPiecesKeepTheOuterOnesWhereTheSentenceIsTooLong() {
    List<String> words = Collections.nCopies(60, "a".repeat(20) + "-");
    PiecedSentence sentence = pieces.of(words);
    assertThat(sentence.pieces()).hasSizeLessThanOrEqualTo(PiecedSentence.MOST_PIECES);
    assertThat(sentence.words()).isEqualTo(60);
    int last = sentence.last()[59];
    assertThat(KNOWN.get(sentence.pieces()[last])).isEqualTo("-");
    assertThat(KNOWN.get(sentence.pieces()[sentence.first()[59]])).isEqualTo("a");
  }
}
