package org.policyclaims.internal.zones;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which lines make one paragraph. */
class LayoutTest {
  /** Three lines of one sentence, wrapped at a width, of which none begins with a small letter. */
  private static final String WRAPPED =
      """
      The ministry told the press on Tuesday that the envoy of
      Poland had asked for talks with the ministers of Latvia,
      Estonia and Lithuania.""";

  private static List<String> zones(String text) {
    return new ZoneReader()
        .read(text).blocks().stream()
            .map(block -> block.zone() + " " + block.span().in(text))
            .toList();
  }

  private static String filled(String beginning, int width) {
    return (beginning + " and others".repeat(width)).substring(0, width - 1) + "x";
  }

  @Test
  void aWrappedLineMayBeginWithAName() {
    assertThat(zones(WRAPPED)).containsExactly("BODY " + WRAPPED);
  }

  @Test
  void aWrappedLineMayEndWithASentence() {
    String paragraph =
        """
        The ministry told the press that talks had begun at noon.
        Poland had asked for them, together with the ministers of
        Estonia and Lithuania.""";
    assertThat(zones(paragraph)).containsExactly("BODY " + paragraph);
  }

  @Test
  void linesThatMostlyEndASentenceAreParagraphs() {
    assertThat(
            zones(
                """
                The ministry told the press that talks had begun at noon.
                Poland had asked for them, and Latvia had agreed to it.
                Estonia did not say whether it would send its ministers
                Lithuania had said on Monday that it would not take part."""))
        .containsExactly(
            "BODY The ministry told the press that talks had begun at noon.",
            "BODY Poland had asked for them, and Latvia had agreed to it.",
            "HEADLINE Estonia did not say whether it would send its ministers",
            "BODY Lithuania had said on Monday that it would not take part.");
  }

  @Test
  void linesOfUnlikeWidthAreNotWrapped() {
    assertThat(
            zones(
                """
                Talks in Minsk on the future of the plant and its workers
                Poland stays away
                Estonia sends its minister of trade and two of his aides"""))
        .containsExactly(
            "HEADLINE Talks in Minsk on the future of the plant and its workers",
            "HEADLINE Poland stays away",
            "HEADLINE Estonia sends its minister of trade and two of his aides");
  }

  @Test
  void aShortLineEndsAWrappedParagraph() {
    String first =
        """
        The ministry told the press on Tuesday that the envoy of
        Poland had asked for talks with the ministers of Latvia,
        Estonia and Lithuania, and with those of Norway and also
        Finland.""";
    assertThat(zones(first + "\nMinsk had not replied by noon."))
        .containsExactly("BODY " + first, "BODY Minsk had not replied by noon.");
  }

  @Test
  void aListItemBeginsWithinWrappedLines() {
    assertThat(
            zones(
                """
                The ministers who met in Minsk on Tuesday agreed to take
                - Release of all prisoners whom the two sides have taken
                - Withdrawal of all heavy weapons from the line of talks"""))
        .containsExactly(
            "HEADLINE The ministers who met in Minsk on Tuesday agreed to take",
            "HEADLINE Release of all prisoners whom the two sides have taken",
            "HEADLINE Withdrawal of all heavy weapons from the line of talks");
  }

  @Test
  void aMinusBeforeANumberBeginsNoListItem() {
    String paragraph =
        """
        The ministry said that growth had fallen in May to about
        –3 per cent, and that it would not recover before winter
        Poland agreed.""";
    assertThat(zones(paragraph)).containsExactly("BODY " + paragraph);
  }

  @Test
  void aHeadingAboveALineOfLikeWidthIsNotWrapped() {
    assertThat(
            zones(
                """
                Minsk and Warsaw sign a treaty on trade and on transport
                The ministers met on Tuesday and signed it before noon."""))
        .containsExactly(
            "HEADLINE Minsk and Warsaw sign a treaty on trade and on transport",
            "BODY The ministers met on Tuesday and signed it before noon.");
  }

  @Test
  void inAWrappedTextAParagraphOfTwoLinesIsJoinedToo() {
    String second =
        """
        Minsk had replied on Monday that it would meet the envoy of
        Poland alone.""";
    assertThat(zones(WRAPPED + "\n\n" + second))
        .containsExactly("BODY " + WRAPPED, "BODY " + second);
  }

  @Test
  void inAWrappedTextAListOfShortLinesStaysAList() {
    assertThat(zones(WRAPPED + "\n\nTalks in Minsk\nPlans of Poland\nWords of Riga"))
        .containsExactly(
            "BODY " + WRAPPED,
            "HEADLINE Talks in Minsk",
            "HEADLINE Plans of Poland",
            "HEADLINE Words of Riga");
  }

  @Test
  void proseIsWrappedAtFortyToAHundredAndTwentyColumns() {
    assertThat(zones(paragraph(39))).hasSize(3);
    assertThat(zones(paragraph(40))).hasSize(1);
    assertThat(zones(paragraph(120))).hasSize(1);
    assertThat(zones(paragraph(121))).hasSize(3);
  }

  private static String paragraph(int width) {
    return String.join(
        "\n", filled("Poland", width), filled("Latvia", width), filled("Estonia", width));
  }

  @Test
  void aLineThatBeginsSmallGoesOnWithTheSentence() {
    String sentence = "The ministry denied on Tuesday\nthat it had signed the treaty.";
    assertThat(zones(sentence)).containsExactly("BODY " + sentence);
  }

  @Test
  void aLineThatBeginsSmallAfterAFullStopIsAnother() {
    assertThat(zones("The ministry denied it.\neBay agreed."))
        .containsExactly("BODY The ministry denied it.", "BODY eBay agreed.");
  }

  @Test
  void aHeadlineMayBeLongerThanTheHeadingsBelowIt() {
    assertThat(zones(filled("Poland", 200))).allMatch(zone -> zone.startsWith("HEADLINE"));
    assertThat(zones(filled("Poland", 201))).allMatch(zone -> zone.startsWith("BODY"));
    assertThat(zones("Minsk signed.\n\n" + filled("Poland", 80)))
        .element(1)
        .asString()
        .startsWith("HEADLINE");
    assertThat(zones("Minsk signed.\n\n" + filled("Poland", 81)))
        .element(1)
        .asString()
        .startsWith("BODY");
  }

  @Test
  void numberedLinesBelowTheTextAreItsFootnotes() {
    for (String mark : List.of("%d ", "%d. ", "[%d] ")) {
      String text =
          "The motion fell by ten votes.1 Norland left the group,2 and the bank followed [3].\n\n"
              + "The rest stayed.\n\n"
              + mark.formatted(1)
              + "Anna Kowal counted them.\n"
              + mark.formatted(2)
              + "The group was founded in May.\n"
              + mark.formatted(3)
              + "It returned later.";
      String read = mark.startsWith("[") ? text.replace(".1", ".[1]").replace(",2", "[2]") : text;
      assertThat(new ZoneReader().read(read).blocks())
          .as(mark)
          .extracting(Block::zone)
          .containsExactly(Zone.BODY, Zone.BODY, Zone.FOOTNOTE, Zone.FOOTNOTE, Zone.FOOTNOTE);
    }
  }

  @Test
  void aNumberedListIsNoFootnote() {
    assertThat(
            new ZoneReader()
                .read("The ministers met in May 2010.\n\n1. They signed it.\n2. They left.")
                .blocks())
        .extracting(Block::zone)
        .doesNotContain(Zone.FOOTNOTE);
    assertThat(new ZoneReader().read("It grew by 1.\n\n1 The port is closed.").blocks())
        .extracting(Block::zone)
        .doesNotContain(Zone.FOOTNOTE);
  }
}
