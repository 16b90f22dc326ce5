package org.policyclaims.internal.zones;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ZoneReaderTest {
  private final ZoneReader reader = new ZoneReader();

  private List<String> zones(String text) {
    return reader.read(text).blocks().stream()
        .map(block -> block.zone() + " " + block.span().in(text))
        .toList();
  }

  @Test
  void aHeadlineAndABylineAreNoSentencesOfTheBody() {
    assertThat(zones("Minsk looks east\nBy Anna Nowak\nMinsk signed a treaty."))
        .containsExactly(
            "HEADLINE Minsk looks east", "BYLINE By Anna Nowak", "BODY Minsk signed a treaty.");
  }

  @Test
  void theBylineNamesTheAuthorWithoutTheRest() {
    String text = "Minsk looks east\nBy Anna van der Berg, Warsaw\nMinsk signed a treaty.";
    assertThat(authors(text)).containsExactly("Anna van der Berg");
  }

  @Test
  void theHeadingOfASpeechNamesItsSpeakerWithoutTheOffice() {
    String text = "Remarks by Foreign Minister Anna Nowak at the Warsaw Forum\nFriends, we agree.";
    assertThat(authors(text)).containsExactly("Anna Nowak");
  }

  @Test
  void theHeadingOfAStatementNamesTheBodyWhoseItIs() {
    String text = "Statement by the Ministry on the talks\nThe ministry agreed.";
    assertThat(authors(text)).containsExactly("Ministry");
  }

  @Test
  void aSentenceThatBeginsWithByIsNoByline() {
    assertThat(zones("By signing the treaty, Minsk gave way."))
        .containsExactly("BODY By signing the treaty, Minsk gave way.");
  }

  @Test
  void anInvitationToSubscribeIsBoilerplateAndSoIsTheLinkAfterIt() {
    assertThat(zones("Minsk signed a treaty.\nSubscribe to our newsletter\nNews from Minsk"))
        .containsExactly(
            "BODY Minsk signed a treaty.",
            "BOILERPLATE Subscribe to our newsletter",
            "BOILERPLATE News from Minsk");
  }

  @Test
  void aLongSentenceThatSpeaksOfSubscribingIsBody() {
    String sentence =
        "Subscribe to the view that Minsk acts alone, and you will miss how much of its budget, its"
            + " fuel, its grain, its debt and its army depends on decisions that are taken abroad.";
    assertThat(zones(sentence)).containsExactly("BODY " + sentence);
  }

  @Test
  void linesWrappedAtAWidthMakeOneParagraph() {
    String paragraph =
        """
        The ministry said on Tuesday that it would not extend the
        contract with the plant, since the plant had failed to
        deliver the engines in time.""";
    assertThat(zones(paragraph + "\n\nThe plant denied it."))
        .containsExactly("BODY " + paragraph, "BODY The plant denied it.");
  }

  @Test
  void aParagraphALineStaysAParagraphALine() {
    assertThat(zones("The ministry denied it.\nThe plant agreed."))
        .containsExactly("BODY The ministry denied it.", "BODY The plant agreed.");
  }

  @Test
  void linesMayEndWithCarriageReturns() {
    assertThat(zones("The ministry denied it.\r\n\r\nThe plant agreed.\r"))
        .containsExactly("BODY The ministry denied it.", "BODY The plant agreed.");
  }

  @Test
  void aDatelineIsCutOffTheSentence() {
    assertThat(zones("MINSK (Reuters) — The ministry denied it."))
        .containsExactly("BYLINE MINSK (Reuters) — ", "BODY The ministry denied it.");
  }

  @Test
  void aDashAfterCapitalsInASentenceIsNoDateline() {
    assertThat(zones("The NATO summit — the third — ended."))
        .containsExactly("BODY The NATO summit — the third — ended.");
  }

  @Test
  void theDateOfATextIsReadWhereItIsStated() {
    assertThat(reader.read("Minsk looks east\nLast updated: 7 May 2018\nMinsk signed.").date())
        .contains(LocalDate.of(2018, 5, 7));
    assertThat(reader.read("Minsk looks east\nMay 7, 2018 | 10:30 am\nMinsk signed.").date())
        .contains(LocalDate.of(2018, 5, 7));
  }

  @Test
  void aDateInASentenceIsNotTheDateOfTheText() {
    assertThat(reader.read("On 7 May 2018 Minsk signed the treaty.").date()).isEmpty();
  }

  @Test
  void anImpossibleDayIsNoDate() {
    assertThat(reader.read("Minsk\nUpdated: 31 June 2018\nMinsk signed.").date()).isEmpty();
  }

  @Test
  void theMarkOfAListItemBelongsToNoSentence() {
    assertThat(zones("1. The parties agreed.\n(b) They signed.\n• It was late.\nA. Nowak left."))
        .containsExactly(
            "BODY The parties agreed.",
            "BODY They signed.",
            "BODY It was late.",
            "BODY A. Nowak left.");
  }

  @Test
  void theClausesOfAResolutionBelongToTheBodyThatAdoptsIt() {
    String text =
        """
        The Security Council,
        Recalling its resolution 1325,
        Gravely concerned at the fighting,
        1. Condemns the attack;
        2. Strongly urges the parties to talk;
        The meeting ended at noon.""";
    ZonedText zoned = reader.read(text);
    assertThat(zoned.enactor().map(span -> span.in(text))).contains("The Security Council");
    assertThat(zoned.blocks())
        .extracting(Block::isOpened)
        .containsExactly(false, true, true, true, true, false);
  }

  @Test
  void aSalutationOpensNoResolution() {
    assertThat(reader.read("Mr. President,\nThe parties agreed.\nThey signed.").enactor())
        .isEmpty();
    assertThat(reader.read("Dear Friends,\nWe agreed.\nWe signed.").enactor()).isEmpty();
  }

  @Test
  void whiteSpaceHasNoBlocks() {
    assertThat(zones(" \t\r\n\u00A0\n\uFEFF")).isEmpty();
  }

  @Test
  void zonesDoNotDependOnHowLinesEnd() {
    String text =
        """
        By Anna Nowak

        Talks in Minsk, on which the two sides
        had agreed in the month of May last

        MINSK, May 7 (AP) – The talks began.
        Subscribe to our newsletter
        """;
    ZonedText unix = new ZoneReader().read(text);
    String windowsText = text.replace("\n", "\r\n");
    ZonedText windows = new ZoneReader().read(windowsText);
    assertThat(windows.text()).isEqualTo(windowsText);
    assertThat(windows.blocks())
        .extracting(block -> block.zone() + block.span().in(windowsText).replace("\r", ""))
        .isEqualTo(
            unix.blocks().stream().map(block -> block.zone() + block.span().in(text)).toList());
    assertThat(windows.authors()).isEqualTo(unix.authors());
    assertThat(windows.authors()).extracting(Writer::name).containsExactly("Anna Nowak");
    assertThat(windows.date()).isEqualTo(unix.date());
  }

  @Test
  void aBylineMayStateTheDate() {
    ZonedText zoned = reader.read("Minsk looks east\nBy Anna Nowak, 7 May 2018\nMinsk signed.");
    assertThat(zoned.date()).contains(LocalDate.of(2018, 5, 7));
  }

  @Test
  void aDatelineMayStateTheDate() {
    assertThat(reader.read("MINSK, 7 May 2018 — The ministry denied it.").date())
        .contains(LocalDate.of(2018, 5, 7));
  }

  @Test
  void aDatelineMayBeginWithTheDate() {
    String text = "March 3, 2016 (OSLO) - The talks failed.";
    assertThat(zones(text))
        .containsExactly("BYLINE March 3, 2016 (OSLO) - ", "BODY The talks failed.");
    assertThat(reader.read(text).date()).contains(LocalDate.of(2016, 3, 3));
    assertThat(zones("On March 3, 2016 (OSLO) - they met.")).hasSize(1);
  }

  @Test
  void aLineMayStateTheDateWithItsMonthBetweenHyphens() {
    assertThat(reader.read("21-Feb-15\n\nMinsk signed.").date())
        .contains(LocalDate.of(2015, 2, 21));
    assertThat(reader.read("21-Feb-1985\n\nMinsk signed.").date())
        .contains(LocalDate.of(1985, 2, 21));
    assertThat(reader.read("21-Feb-85\n\nMinsk signed.").date())
        .contains(LocalDate.of(1985, 2, 21));
    assertThat(reader.read("21-Fab-15\n\nMinsk signed.").date()).isEmpty();
  }

  @Test
  void aBylineStandsAmongTheFirstEightBlocksOrTheLastFour() {
    assertThat(zoneOfBylineAmongTwenty(7)).isEqualTo(Zone.BYLINE);
    assertThat(zoneOfBylineAmongTwenty(8)).isEqualTo(Zone.HEADLINE);
    assertThat(zoneOfBylineAmongTwenty(15)).isEqualTo(Zone.HEADLINE);
    assertThat(zoneOfBylineAmongTwenty(16)).isEqualTo(Zone.BYLINE);
  }

  private Zone zoneOfBylineAmongTwenty(int place) {
    List<String> lines = new ArrayList<>(Collections.nCopies(20, "Minsk signed."));
    lines.set(place, "By Anna Nowak");
    return reader.read(String.join("\n", lines)).blocks().get(place).zone();
  }

  @Test
  void aDashInTheMiddleOfATextEndsNoDateline() {
    String text = "Minsk signed.\n".repeat(8) + "MINSK (Reuters) — The ministry denied it.";
    assertThat(zones(text)).element(8).isEqualTo("BODY MINSK (Reuters) — The ministry denied it.");
  }

  @Test
  void aHeadingAtTheEndStaysAHeadingWhereNoBoilerplateIs() {
    assertThat(zones("Minsk signed a treaty.\nNews from Minsk"))
        .containsExactly("BODY Minsk signed a treaty.", "HEADLINE News from Minsk");
  }

  @Test
  void headingsStayHeadingsWhereNoBodyIs() {
    assertThat(zones("Minsk looks east\nSubscribe to our newsletter\nNews from Minsk"))
        .containsExactly(
            "HEADLINE Minsk looks east",
            "BOILERPLATE Subscribe to our newsletter",
            "HEADLINE News from Minsk");
  }

  @Test
  void aPhraseOfBoilerplateEndsWithAWord() {
    assertThat(zones("Share on Facebook\nShare only what is true.\nShare on"))
        .containsExactly(
            "BOILERPLATE Share on Facebook",
            "BODY Share only what is true.",
            "BOILERPLATE Share on");
  }

  @Test
  void aPhraseOfBoilerplateThatEndsWithASignNeedsNoSpace() {
    assertThat(zones("Follow @minskpost.")).containsExactly("BOILERPLATE Follow @minskpost.");
  }

  @Test
  void boilerplateHasNoMoreWordsThanItsPhraseAllows() {
    assertThat(zones("Share this with a friend or with two or three of them."))
        .containsExactly("BOILERPLATE Share this with a friend or with two or three of them.");
    assertThat(zones("Share this with a friend or with two or with three of them."))
        .containsExactly("BODY Share this with a friend or with two or with three of them.");
  }

  @Test
  void aResolutionHasTwoClausesAtLeast() {
    assertThat(reader.read("The Security Council,\nRecalling its resolution 1325,").enactor())
        .isEmpty();
    assertThat(
            reader
                .read("The Security Council,\nRecalling its resolution,\n1. Condemns the attack;")
                .enactor())
        .isPresent();
  }

  @Test
  void boilerplateIsNoClauseOfAResolution() {
    String text =
        """
        The Security Council,
        Recalling its resolution 1325,
        1. Condemns the attack;
        Related articles""";
    assertThat(reader.read(text).blocks())
        .extracting(Block::isOpened)
        .containsExactly(false, true, true, false);
  }

  @Test
  void aSpeakerHasTwoToFourNamesOrATitleAndOne() {
    assertThat(speaker("Remarks by President Nowak at the Forum")).contains("Nowak");
    assertThat(speaker("Remarks by Nowak at the Forum")).isEmpty();
    assertThat(speaker("Remarks by Maria Anna Nowak Kowalska at the Forum"))
        .contains("Maria Anna Nowak Kowalska");
    assertThat(speaker("Remarks by Maria Anna Nowak Kowalska Berg at the Forum")).isEmpty();
  }

  private Optional<String> speaker(String heading) {
    String text = heading + "\nFriends, we agree.";
    return authors(text).stream().findFirst();
  }

  private List<String> authors(String text) {
    return reader.read(text).authors().stream().map(Writer::name).toList();
  }

  @Test
  void aPlaceAndADateMakeALine() {
    String speech = "Remarks by Ingrid Berg\nOslo, 14 June 2019\nWe paid the debt.";
    assertThat(reader.read(speech).date()).contains(LocalDate.of(2019, 6, 14));
    assertThat(reader.read("Minsk signs\nWashington, D.C., June 14, 2019\nWe paid.").date())
        .contains(LocalDate.of(2019, 6, 14));
    assertThat(reader.read("Minsk signs\nOslo paid, 14 June 2019 came.\nWe paid.").date())
        .isEmpty();
  }

  @Test
  void aHeadingMayEndWithItsDate() {
    assertThat(reader.read("Remarks by Ingrid Berg at the forum, 14 June 2019\nWe paid.").date())
        .contains(LocalDate.of(2019, 6, 14));
    assertThat(reader.read("Remarks by Ingrid Berg (14 June 2019)\nWe paid.").date())
        .contains(LocalDate.of(2019, 6, 14));
    assertThat(reader.read("The attack on 11 September 2001\nWe paid the debt.").date()).isEmpty();
    assertThat(reader.read("Elections, 14 June 2019 and after\nWe paid the debt.").date())
        .isEmpty();
  }

  @Test
  void aTitleMayGiveTheDateWithinOrBehindIt() {
    assertThat(dateOf("European Council meeting (23 and 24 June 2022) – Conclusions"))
        .contains(LocalDate.of(2022, 6, 24));
    assertThat(dateOf("Transcript of the Press Conference on July 23, 2019"))
        .contains(LocalDate.of(2019, 7, 23));
    assertThat(dateOf("Adopted by the Security Council at its 5945th meeting, on 29 July 2008"))
        .contains(LocalDate.of(2008, 7, 29));
    assertThat(dateOf("The raid on 29 July 2008")).isEmpty();
    assertThat(dateOf("A statement on 29 July 2008 angers Minsk")).isEmpty();
  }

  @Test
  void ofSeveralDaysTheLastIsTheDate() {
    assertThat(dateOf("New Delhi, 9-10 September 2023")).contains(LocalDate.of(2023, 9, 10));
    assertThat(dateOf("9–10 September 2023")).contains(LocalDate.of(2023, 9, 10));
    assertThat(dateOf("September 9-10, 2023")).contains(LocalDate.of(2023, 9, 10));
    assertThat(dateOf("9-10 percent in September 2023")).isEmpty();
  }

  @Test
  void theDatelineOfAPaperMayHoldTheDate() {
    assertThat(dateOf("Oslo, 7 May 2018 – The ministry denied it."))
        .contains(LocalDate.of(2018, 5, 7));
    assertThat(dateOf("WASHINGTON, May 7, 2018 (AP) — The ministry denied it."))
        .contains(LocalDate.of(2018, 5, 7));
    assertThat(dateOf("Oslo, which on 7 May 2018 paid – late – denied it.")).isEmpty();
  }

  private Optional<LocalDate> dateOf(String line) {
    return reader.read("Minsk signs\n\n" + line + "\n\nWe paid.").date();
  }
}
