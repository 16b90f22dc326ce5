package org.policyclaims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policyclaims.format.JsonLines;

/** Whatever comes in, nothing is thrown and every span is the text that it reports. */
class AnyInputTest {
  private static final List<String> PIECES =
      List.of(
          "Minsk",
          "Moscow",
          "said",
          "that",
          "“",
          "”",
          "\"",
          "‘",
          "’",
          "'",
          "(",
          ")",
          ",",
          ".",
          ":",
          ";",
          "—",
          "-",
          "according to",
          "he",
          "her",
          "who",
          "denied having",
          "was reported",
          "to",
          "withdraw",
          "in April 2009",
          "last week",
          "let slip",
          "not",
          "\n",
          "\r\n",
          "\t",
          "😀",
          "\uD83D",
          "\uDE00",
          "\u00A0",
          "\u200B",
          "İstanbul",
          "ß",
          "e\u0301",
          "العربية",
          "中文",
          "&",
          "<b>",
          "http://example.org/?a=b",
          "@minsk",
          "#vote",
          "$4.25",
          "2005-2006",
          "U.S.",
          "...",
          "…",
          "-LRB-",
          "``",
          "''",
          "by",
          "the",
          "claim",
          "and",
          "or",
          "if",
          "because",
          "it",
          "is",
          "By Anna Nowak",
          "Subscribe to our newsletter",
          "I",
          "we",
          "\0",
          "\u2028");

  static Stream<String> texts() {
    List<String> texts =
        new ArrayList<>(
            List.of(
                "",
                " \t\n",
                "\uD800",
                "😀",
                ".",
                "\"",
                "said",
                "He",
                "Talks in Minsk",
                "MINSK SAID THAT IT WAS READY TO SIGN",
                "Minsk said that it paid.\r\n\tMoscow denied it.\r\n",
                "“We pay,” he said, “and you",
                "((((((((((((((((((((",
                "a".repeat(20_000),
                "word ".repeat(5_000)));
    for (int seed = 0; seed < 150; seed++) {
      texts.add(generated(new Random(seed)));
    }
    return texts.stream();
  }

  private static String generated(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(60);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      if (random.nextInt(8) > 0) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everySpanIsTheTextThatItReports(String text) {
    ClaimDocument document = Reading.document(PolicyText.of(text).withId("any"));
    document.author().ifPresent(author -> check(text, author));
    for (Claim claim : document.claims()) {
      assertThat(claim.span().in(text)).isEqualTo(claim.text());
      assertThat(claim.action().span().in(text)).isEqualTo(claim.action().text());
      claim.speaker().ifPresent(speaker -> check(text, speaker));
      claim.actor().ifPresent(actor -> check(text, actor));
      claim.object().ifPresent(object -> check(text, object));
      claim.arguments().forEach(argument -> check(text, argument.participant()));
      check(text, claim.eventDate());
      check(text, claim.date());
      claim
          .modality()
          .markers()
          .forEach(marker -> assertThat(marker.span().in(text)).isEqualTo(marker.text()));
      claim.attribution().forEach(attribution -> check(text, attribution));
    }
    document.attributions().forEach(attribution -> check(text, attribution));
    JsonLines.claims(document).forEach(line -> assertThat(line).doesNotContain("\n"));
    JsonLines.attributions(document).forEach(line -> assertThat(line).doesNotContain("\n"));
  }

  private static void check(String text, Participant participant) {
    assertThat(participant.span().in(text)).isEqualTo(participant.text());
    assertThat(participant.text()).contains(participant.head());
  }

  private static void check(String text, Optional<ClaimDate> date) {
    date.ifPresent(value -> assertThat(value.span().in(text)).isEqualTo(value.text()));
  }

  private static void check(String text, Attribution attribution) {
    attribution.speaker().ifPresent(speaker -> check(text, speaker));
    attribution.cue().ifPresent(cue -> assertThat(cue.span().in(text)).isEqualTo(cue.text()));
    attribution.content().forEach(span -> assertThat(span.in(text)).isNotBlank());
    check(text, attribution.saidOn());
  }

  @Test
  void aVeryLongSentenceIsRead() {
    String sentence = "Minsk denied that Moscow paid and ".repeat(850) + "that is all.";
    assertThat(Reading.document(sentence).sentences()).hasSizeGreaterThan(1);
  }

  @Test
  void theSameTextGivesTheSameClaims() {
    String text = "Minsk said that Moscow paid. It denied that.";
    assertThat(Reading.document(text)).isEqualTo(Reading.document(text));
  }
}
