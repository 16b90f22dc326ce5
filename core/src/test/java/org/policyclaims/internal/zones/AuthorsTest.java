package org.policyclaims.internal.zones;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The forms in which a document shows whose it is: lines in, authors with their types out. */
class AuthorsTest {
  private static final String HEADLINE = "Norland looks east";
  private static final String BODY = "The treaty was signed in May.";

  private final ZoneReader reader = new ZoneReader();

  private List<String> authors(String... lines) {
    return reader.read(String.join("\n\n", lines)).authors().stream()
        .map(writer -> writer.type().map(type -> type + " ").orElse("") + writer.name())
        .toList();
  }

  private List<Zone> zones(String... lines) {
    return reader.read(String.join("\n\n", lines)).blocks().stream().map(Block::zone).toList();
  }

  @Test
  void bylinesComeInManyForms() {
    for (String byline :
        List.of(
            "By Anna Kowal",
            "by Anna Kowal",
            "By: Anna Kowal",
            "BY Anna Kowal",
            "Author: Anna Kowal",
            "Written by Anna Kowal",
            "By Dr. Anna Kowal",
            "Delivered by: Her Excellency Anna Kowal, Permanent Representative",
            "By Anna Kowal, Senior Fellow, Nordic Institute",
            "By Anna Kowal in Oslo",
            "By Anna Kowal | 20 August 2025",
            "Anna Kowal | 20 August 2025",
            "Anna Kowal, 20 August 2025",
            "Anna Kowal – August 20, 2025")) {
      assertThat(authors(HEADLINE, byline, BODY)).as(byline).containsExactly("PERSON Anna Kowal");
      assertThat(zones(HEADLINE, byline, BODY))
          .as(byline)
          .containsExactly(Zone.HEADLINE, Zone.BYLINE, Zone.BODY);
    }
  }

  @Test
  void byMayStandOnALineOfItsOwn() {
    assertThat(authors(HEADLINE, "By", "Anna Kowal", BODY)).containsExactly("PERSON Anna Kowal");
    assertThat(zones(HEADLINE, "By", "Anna Kowal", BODY))
        .containsExactly(Zone.HEADLINE, Zone.BYLINE, Zone.BYLINE, Zone.BODY);
  }

  @Test
  void aNameAloneIsABylineBesideADate() {
    assertThat(authors(HEADLINE, "Anna Kowal", "20 August 2025", BODY))
        .containsExactly("PERSON Anna Kowal");
    assertThat(authors(HEADLINE, "20 August 2025", "Anna Kowal", BODY))
        .containsExactly("PERSON Anna Kowal");
    assertThat(authors(HEADLINE, "Anna Kowal", "Senior Fellow", "20 August 2025", BODY))
        .containsExactly("PERSON Anna Kowal");
    assertThat(
            authors(
                "Ambassador Anna Kowal",
                "Deputy Representative to the United Nations",
                "New York, New York",
                "20 August 2025",
                BODY))
        .containsExactly("PERSON Anna Kowal");
    assertThat(authors(HEADLINE, "New York, New York", "20 August 2025", BODY)).isEmpty();
    assertThat(authors(HEADLINE, "Policy Brief", "20 August 2025", BODY)).isEmpty();
    assertThat(authors("Norland Looks East", "20 August 2025", BODY)).isEmpty();
  }

  @Test
  void aNameBelowTheTitleIsABylineUnlessTheTextIsAboutIt() {
    for (String byline : List.of("Anna Kowal", "Anna Kowal and Jan Nowak", "Dr. Anna Kowal")) {
      assertThat(authors(HEADLINE, byline, BODY)).as(byline).contains("PERSON Anna Kowal");
      assertThat(zones(HEADLINE, byline, BODY)).as(byline).element(1).isEqualTo(Zone.BYLINE);
    }
    assertThat(authors(HEADLINE, "Anna Kowal", "Kowal signed the treaty in May.")).isEmpty();
    assertThat(authors("Kowal looks east", "Anna Kowal", BODY)).isEmpty();
    assertThat(authors(HEADLINE, "Northern Lights", BODY)).isEmpty();
    assertThat(authors(HEADLINE, BODY, BODY, "Anna Kowal", BODY, BODY, BODY)).isEmpty();
  }

  @Test
  void theLastLineMaySignALetterOrARelease() {
    assertThat(authors("Dear colleagues,", BODY, BODY, "Anna Kowal"))
        .containsExactly("PERSON Anna Kowal");
    assertThat(authors("Dear colleagues,", BODY, BODY, "Anna Kowal", "Minister of Defence"))
        .containsExactly("PERSON Anna Kowal");
    assertThat(authors("Press release on the meeting", BODY, BODY, "Monetary Council"))
        .containsExactly("ORGANIZATION Monetary Council");
    assertThat(authors(HEADLINE, BODY, BODY, "Monetary Council")).isEmpty();
    assertThat(authors(HEADLINE, BODY, "Kowal left.", BODY, BODY, "Anna Kowal")).isEmpty();
    assertThat(authors(HEADLINE, BODY, "“We left.”", "Anna Kowal", "Minister")).isEmpty();
  }

  @Test
  void severalAuthorsAreAllOfThem() {
    assertThat(authors(HEADLINE, "By Anna Kowal and Piotr Nowak", BODY))
        .containsExactly("PERSON Anna Kowal", "PERSON Piotr Nowak");
    assertThat(authors(HEADLINE, "By Anna Kowal, Jan Berg and Piotr Nowak in Oslo", BODY))
        .containsExactly("PERSON Anna Kowal", "PERSON Jan Berg", "PERSON Piotr Nowak");
    assertThat(authors(HEADLINE, "By Anna Kowal, Northern Desk and Wire", BODY))
        .containsExactly("PERSON Anna Kowal");
  }

  @Test
  void aLineOfBiographyIsAboutTheAuthor() {
    String biography = "Anna Kowal is a senior fellow at the Nordic Institute.";
    String[] lines = new String[12];
    Arrays.fill(lines, BODY);
    lines[11] = biography;
    assertThat(authors(lines)).containsExactly("PERSON Anna Kowal");
    assertThat(zones(lines)).element(11).isEqualTo(Zone.BYLINE);
    lines[11] = "Anna Kowal is the president of Norland.";
    assertThat(authors(lines)).isEmpty();
    assertThat(zones(lines)).element(11).isEqualTo(Zone.BODY);
    lines[0] = "By Anna Kowal";
    assertThat(zones(lines)).element(11).isEqualTo(Zone.BYLINE);
  }

  @Test
  void theTitleOfASpeechNamesWhoSpeaks() {
    assertThat(authors("Anna Kowal, Minister of Defence: Speech to Parliament", BODY))
        .containsExactly("PERSON Anna Kowal");
    assertThat(authors("ORAL ARGUMENT OF GEN. ANNA B. KOWAL ON BEHALF OF THE PETITIONERS", BODY))
        .containsExactly("PERSON ANNA B. KOWAL");
    assertThat(authors("On-the-Record Press Gaggle by State Security Advisor Anna Kowal", BODY))
        .containsExactly("PERSON Anna Kowal");
    assertThat(authors("Anna Kowal – 2015 Speech to the Nordic Forum", BODY))
        .containsExactly("PERSON Anna Kowal");
    assertThat(authors("Remarks by Commissioner Kowal to the Plenary Session", BODY))
        .containsExactly("PERSON Kowal");
    assertThat(authors("Statement by the Prime Minister", BODY))
        .containsExactly("PERSON Prime Minister");
    assertThat(authors("Norland: the speech of the president divides", BODY)).isEmpty();
    assertThat(authors("Norland – a speech divides the north", BODY)).isEmpty();
  }

  @Test
  void anOfficeInTheTitleIsNamedOnTheNextLine() {
    String title = "Statement by the President of the Republic of Norland";
    assertThat(authors(title, "H. E. Anna Kowal", "Friends, we agree."))
        .containsExactly("PERSON Anna Kowal");
    assertThat(authors(title, "Friends, we agree."))
        .containsExactly("PERSON President of the Republic of Norland");
  }

  @Test
  void bodiesIssueTexts() {
    assertThat(authors("European Council meeting (23 and 24 June 2022) – Conclusions", BODY))
        .containsExactly("ORGANIZATION European Council");
    assertThat(authors("PRESS RELEASE", "European Commission", HEADLINE, BODY))
        .containsExactly("ORGANIZATION European Commission");
    assertThat(authors("Bank of Norland", "Press release", HEADLINE, BODY))
        .containsExactly("ORGANIZATION Bank of Norland");
    assertThat(authors(HEADLINE, "Issued by the Heads of State of the Baltic Group", BODY))
        .containsExactly("GROUP Heads of State of the Baltic Group");
    assertThat(authors(HEADLINE, "By the European Council", BODY))
        .containsExactly("ORGANIZATION European Council");
    assertThat(authors("Press release", "New rules for banks", BODY)).isEmpty();
    assertThat(authors("Council decision angers banks", BODY)).isEmpty();
  }

  @Test
  void weAreWhoTheFirstWordsSay() {
    assertThat(authors("We, the Foreign Ministers of Norland, Poland and Latvia, met in Riga."))
        .containsExactly("GROUP Foreign Ministers of Norland, Poland and Latvia");
    assertThat(authors("We, too, met in Riga.")).isEmpty();
    assertThat(authors("We met in Riga.")).isEmpty();
  }

  @Test
  void twoPartiesMakeAJointStatement() {
    assertThat(authors("U.S.-EU Summit Joint Statement", BODY))
        .extracting(author -> author.substring(author.indexOf(' ') + 1))
        .containsExactly("U.S.", "EU");
    assertThat(authors("Joint Statement by Norland and Poland on the treaty", BODY))
        .extracting(author -> author.substring(author.indexOf(' ') + 1))
        .containsExactly("Norland", "Poland");
  }

  @Test
  void theBodyOfAResolutionOrAnActIsItsAuthor() {
    assertThat(
            authors(
                "The Security Council,",
                "Recalling its resolution 1325,",
                "1. Condemns the attack;"))
        .containsExactly("ORGANIZATION Security Council");
    assertThat(
            authors(
                "THE COUNCIL OF THE EUROPEAN UNION,",
                "Having regard to the Treaty,",
                "HAS ADOPTED THIS DECISION:",
                BODY))
        .containsExactly("ORGANIZATION COUNCIL OF THE EUROPEAN UNION");
    assertThat(authors("THE LAST WORD", BODY)).isEmpty();
  }

  @Test
  void frontMatterGoesBeforeTheByline() {
    String text =
        """
        ---
        title: "Norland looks east"
        author: Anna Kowal
        date: 2024-10-01
        ---

        Norland looks east

        By Jan Berg, 7 May 2018

        The treaty was signed in May.""";
    ZonedText zoned = reader.read(text);
    assertThat(zoned.authors()).extracting(Writer::name).containsExactly("Anna Kowal");
    assertThat(zoned.authors().get(0).span().orElseThrow().in(text)).isEqualTo("Anna Kowal");
    assertThat(zoned.date()).contains(LocalDate.of(2024, 10, 1));
    assertThat(zoned.blocks())
        .extracting(Block::zone)
        .containsExactly(Zone.BYLINE, Zone.HEADLINE, Zone.BYLINE, Zone.BODY);
  }

  @Test
  void frontMatterMayListAuthors() {
    assertThat(authors("---\nauthors: [Anna Kowal, \"European Council\"]\n---\nIt closed."))
        .containsExactly("PERSON Anna Kowal", "ORGANIZATION European Council");
    assertThat(
            authors(
                "---\nauthor:\n  - Anna Kowal\n  - Jan Berg\ntags:\n  - trade\n---\nIt closed."))
        .containsExactly("PERSON Anna Kowal", "PERSON Jan Berg");
    assertThat(zones("---\nThe port closed.\nkeywords: ports.")).doesNotContain(Zone.BYLINE);
  }

  @Test
  void aStatementIsOfTheBodyBeforeIt() {
    assertThat(authors("EU Statement in response to the vote", BODY))
        .containsExactly("ORGANIZATION EU");
    assertThat(authors("European Council statement on Norland", BODY))
        .containsExactly("ORGANIZATION European Council");
    assertThat(authors("Upper North statement on paper", BODY)).isEmpty();
  }

  @Test
  void aMeetingSpeaksForThoseWhoMeet() {
    assertThat(
            authors(
                "Joint Statement of the Second Meeting of Foreign Ministers of Norland's Neighbours",
                BODY))
        .containsExactly("GROUP Foreign Ministers of Norland's Neighbours");
    assertThat(authors("Joint Communiqué of the Meeting of the Foreign Ministers of", BODY))
        .isEmpty();
  }

  @Test
  void anOpeningSentenceMayTellWhoseWordsFollow() {
    String opening =
        "The following is a near-verbatim transcript of today's briefing by Anna Kowal,"
            + " Spokeswoman for the Secretary-General.";
    assertThat(authors("Daily Briefing", opening, BODY)).containsExactly("PERSON Anna Kowal");
    assertThat(zones("Daily Briefing", opening, BODY))
        .containsExactly(Zone.HEADLINE, Zone.BYLINE, Zone.BODY);
    for (String other :
        List.of(
            "Below is the text of the speech made by Anna Kowal, the Minister of Trade, on 9 June.",
            "The speech made by Anna Kowal, the MP for Northfield, in Oslo on 9 June 2015.",
            "The statement issued by Minister Anna Kowal on 9 June 2015.")) {
      assertThat(authors(HEADLINE, other, BODY)).as(other).containsExactly("PERSON Anna Kowal");
    }
    assertThat(authors(HEADLINE, "The following is a list of briefings by region.", BODY))
        .isEmpty();
    assertThat(authors(HEADLINE, "The speech made by Anna Kowal divided the north.", BODY))
        .isEmpty();
  }

  @Test
  void aTitleMayCallTheTextSomebodys() {
    assertThat(authors("Foreign Ministry Spokesperson Anna Kowal's Regular Press Conference", BODY))
        .containsExactly("PERSON Anna Kowal");
    assertThat(authors("Upper North's Message to the Government", BODY)).isEmpty();
  }

  @Test
  void theTitleOfFrontMatterIsATitle() {
    String end = "---\n\nThe treaty is good.";
    assertThat(reader.read("---\ntitle: \"Speech by President Anna Kowal\"\n" + end).authors())
        .extracting(Writer::name)
        .containsExactly("Anna Kowal");
    assertThat(
            reader
                .read("---\ntitle: Speech by President Anna Kowal\nauthor: Jan Nowak\n" + end)
                .authors())
        .extracting(Writer::name)
        .containsExactly("Jan Nowak");
    assertThat(reader.read("---\ntitle: Norland looks east\n" + end).authors()).isEmpty();
  }
}
