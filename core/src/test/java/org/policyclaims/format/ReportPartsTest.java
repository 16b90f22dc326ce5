package org.policyclaims.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.policyclaims.Claim;
import org.policyclaims.ClaimDocument;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What stands in each part of the page, word for word, for the example article. */
class ReportPartsTest {
  private static final ClaimDocument BELARUS = GoldDocument.belarus();
  private static final Page PAGE = Page.of(BELARUS);

  /** The fields of a card, "name: value" each. */
  private static List<String> card(String action) {
    NodeList fields = Page.within(PAGE.byId("c1-" + number(action)), "dl").get(0).getChildNodes();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i + 1 < fields.getLength(); i += 2) {
      lines.add(
          fields.item(i).getTextContent() + ": " + fields.item(i + 1).getTextContent().strip());
    }
    return lines;
  }

  private static String heading(String action) {
    return Page.within(PAGE.byId("c1-" + number(action)), "h4").get(0).getTextContent();
  }

  private static int number(String action) {
    List<Claim> claims = BELARUS.claims();
    for (int i = 0; i < claims.size(); i++) {
      if (claims.get(i).action().text().startsWith(action)) {
        return i + 1;
      }
    }
    throw new AssertionError("no claim with the action " + action);
  }

  private static String flat(Element element) {
    return element.getTextContent().strip().replaceAll("\\s+", " ");
  }

  @Test
  void theCardOfWhatIsSaid() {
    assertThat(heading("could do without"))
        .isEqualTo("10 Lukashenka let slip that Belarus could do without the Russian assistance");
    assertThat(card("could do without"))
        .containsExactly(
            "Speaker: Lukashenka",
            "Actor: Belarus",
            "Action: could do without do without",
            "Object: the Russian assistance",
            "Said by: Lukashenka let slip disclose, April 2009, indirect speechcould do without",
            "Certainty: author certain CT+, speaker certain CT+",
            "Why: Read from the main clause.“let slip” is a cue of the kind disclose: making known"
                + " what was hidden.“let slip” was read as a cue with a clause that it takes.Told like"
                + " this, the author is committed to it too.",
            "Confidence: 0.80");
  }

  @Test
  void theCardOfWhatTheAuthorClaims() {
    assertThat(heading("appears"))
        .isEqualTo("2 Russia appears to be not ready to assist Belarus (probably) author");
    assertThat(card("appears"))
        .containsExactly(
            "Speaker: Andrei Parotnikau",
            "Actor: Moscow stands for Russia",
            "Action: appears to be not ready to assist be ready to assist",
            "Object: Belarus",
            "Certainty: author probably not PR-",
            "Why: Read from the main clause.No cue of saying stands over it: the author claims it.",
            "Confidence: 0.80");
  }

  @Test
  void theCardOfAJudgmentTellsWhenItHappened() {
    assertThat(heading("praised")).startsWith("13 Lukashenka praised China");
    assertThat(card("praised"))
        .contains("Happens: April 2018, 2018-04")
        .anySatisfy(line -> assertThat(line).contains("The saying is itself what is claimed."));
  }

  @Test
  void theCardOfWhatTheAuthorPassesOn() {
    assertThat(card("had the purchase"))
        .contains("Happens: 2005/2006")
        .contains("Certainty: author not committed Uu, speaker not committed Uu")
        .anySatisfy(
            line ->
                assertThat(line).contains("The author passes it on and is not committed to it."));
  }

  @Test
  void aCardCarriesWhatTheFiltersChooseBy() {
    Element card = PAGE.byId("c1-" + number("could do without"));
    assertThat(card.getAttribute("data-q")).isEqualTo("881-897");
    assertThat(card.getAttribute("data-speaker")).isEqualTo("Lukashenka");
    assertThat(card.getAttribute("data-stance")).isEqualTo("DISCLOSE");
    assertThat(card.getAttribute("data-certainty")).isEqualTo("CT+");
  }

  @Test
  void eachPieceOfTheTextNamesTheClaimsThatItIsAPartOf() {
    assertThat(PAGE.source())
        .contains(
            "However, in April 2009, <span class=\"s\" data-c=\"1-10 1-11\">Lukashenka</span>"
                + " <span class=\"s cue\" data-c=\"1-10\">let slip</span> that"
                + " <span class=\"a\" data-c=\"1-10\">Belarus</span>"
                + " <span class=\"q\" data-q=\"881-897\"><mark class=\"v\" data-c=\"1-10\">could do"
                + " without</mark></span><sup><a id=\"t1-10\" href=\"#c1-10\" data-c=\"1-10\""
                + " aria-label=\"Claim 10: could do without\">10</a></sup>"
                + " <span class=\"o\" data-c=\"1-10\">the Russian assistance</span>");
  }

  @Test
  void theTimelineTellsWhoSaidWhatWhen() {
    assertThat(flat(PAGE.byId("timeline")))
        .contains(
            "April 200910 Lukashenka let slip that Belarus could do without the Russian"
                + " assistance said then")
        .contains("April 201813 Lukashenka praised China said then")
        .endsWith("7 claims name a time that has no place on the calendar, such as “earlier”.");
  }

  @Test
  void inSeveralDocumentsTheTimelineTellsWhichOneItIs() {
    assertThat(flat(Page.of(BELARUS, BELARUS).byId("timeline")))
        .contains("Russian assistance said then, belarus-2018")
        .contains("14 claims name a time");
  }

  @Test
  void theMatrixNamesTheMostFrequentActions() {
    assertThat(flat(PAGE.byId("matrix")))
        .contains("aboutAndrei ParotnikauLukashenkaRussia(nobody named)")
        .contains("Russia7 not be ready to assist, reject, attempt to deploy, …1 refuse to provide")
        .contains("Belarus1 have3 consider, do without, have1 be")
        .endsWith("Rows: whom it is about, where it is a known name.");
  }

  @Test
  void theFiltersOfferWhatThereIsTheMostFrequentFirst() {
    assertThat(flat(PAGE.byId("filters")))
        .startsWith(
            "Search Speaker allAndrei Parotnikau (18)Lukashenka (5)Russia (1)(nobody named) (1)"
                + " Actor allRussia (9)Belarus (5)Lukashenka (2)")
        .contains("Stance allauthor (18)say (2)claim (1)argue (1)report (1)disclose (1)praise (1)")
        .contains("Certainty allcertain, CT+ (15)probable, PR+ (1)certainly not, CT- (1)")
        .endsWith("25 claimsShow all");
  }

  @Test
  void thePageTellsHowMuchItHoldsAndWhereTheTextComesFrom() {
    assertThat(flat(PAGE.elements(it -> it.getTagName().equals("header")).get(0)))
        .isEqualTo(
            "Claims in belarus-201825 claims by 4 speakers. Text by Andrei Parotnikau, 7 May 2018. "
                + "Text and claimsTimelineWho about whom");
  }

  private static String axis(Map<String, Integer> counts) throws IOException {
    List<TimeAxis.Point> points = new ArrayList<>();
    counts.forEach((day, count) -> points.add(new TimeAxis.Point(LocalDate.parse(day), count)));
    StringBuilder out = new StringBuilder();
    new TimeAxis(points).write(new Html(out));
    return out.toString();
  }

  @Test
  void anAxisOfYearsHasAtMostEightYears() throws IOException {
    String axis = axis(Map.of("2000-07-01", 1, "2020-07-01", 16));
    assertThat(axis)
        .contains(">2005</text>", ">2010</text>", ">2015</text>", ">2020</text>")
        .doesNotContain(">2000</text>")
        .contains("cx=\"4.00%\" cy=\"20\" r=\"5.0\"")
        .contains("cx=\"96.00%\" cy=\"20\" r=\"8.0\"");
    assertThat(axis(Map.of("2000-01-01", 1, "2007-01-01", 1)))
        .contains(">2000</text>", ">2001</text>", ">2007</text>")
        .contains("x=\"4.00%\" y=\"44\">2000");
    assertThat(axis(Map.of("2000-01-01", 1, "2008-01-01", 1)))
        .contains(">2002</text>")
        .doesNotContain(">2001</text>");
  }

  @Test
  void anAxisOfLessThanTwoYearsHasMonths() throws IOException {
    assertThat(axis(Map.of("2018-01-15", 1, "2018-04-02", 1)))
        .contains(">Feb 18</text>", ">Mar 18</text>", ">Apr 18</text>")
        .doesNotContain(">Jan 18</text>");
    assertThat(axis(Map.of("2018-01-01", 1, "2018-12-01", 1)))
        .contains(">Jan 18</text>", ">Mar 18</text>", ">Nov 18</text>")
        .doesNotContain(">Feb 18</text>");
    assertThat(axis(Map.of("2017-02-01", 1, "2018-12-01", 1)))
        .contains(">Apr 17</text>", ">Jul 17</text>", ">Oct 18</text>")
        .doesNotContain(">Mar 17</text>");
  }

  @Test
  void oneManyCountedDayHasADotThatStaysSmall() throws IOException {
    assertThat(axis(Map.of("2018-01-15", 400))).contains("cx=\"4.00%\" cy=\"20\" r=\"12.0\"");
  }
}
