package org.policyclaims.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.policyclaims.Action;
import org.policyclaims.Claim;
import org.policyclaims.ClaimDocument;
import org.policyclaims.Construction;
import org.policyclaims.Diagnostic;
import org.policyclaims.DiagnosticKind;
import org.policyclaims.Location;
import org.policyclaims.PolicyText;
import org.policyclaims.Span;
import org.w3c.dom.Element;

class HtmlReportTest {
  private static final ClaimDocument BELARUS = GoldDocument.belarus();
  private static final Page PAGE = Page.of(BELARUS);

  private static ClaimDocument withoutClaims(String text) {
    return new ClaimDocument(
        PolicyText.of(text),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private static ClaimDocument with(String text, List<Claim> claims) {
    return new ClaimDocument(
        PolicyText.of(text).withId("part"),
        List.of(),
        Optional.empty(),
        List.of(new Span(0, text.length())),
        claims,
        List.of(),
        List.of(),
        Optional.empty());
  }

  private static String letters(String text) {
    return text.replaceAll("\\s", "");
  }

  @Test
  void theTextStandsThereWholeAndOnce() {
    StringBuilder whole = new StringBuilder();
    for (Element text : Page.of(BELARUS).byClass("text")) {
      Page.within(text, "sup").forEach(sup -> sup.getParentNode().removeChild(sup));
      whole.append(text.getTextContent());
    }
    assertThat(letters(whole.toString())).isEqualTo(letters(BELARUS.source().text()));
  }

  @Test
  void eachClaimHasACardAndANumberInTheTextThatLeadToEachOther() {
    Page page = Page.of(BELARUS);
    for (int i = 1; i <= BELARUS.claims().size(); i++) {
      assertThat(page.byId("t1-" + i).getAttribute("href")).isEqualTo("#c1-" + i);
      assertThat(Page.within(page.byId("c1-" + i), "a").get(0).getAttribute("href"))
          .isEqualTo("#t1-" + i);
    }
  }

  @Test
  void everyLinkLeadsToSomethingOnThePage() {
    Page page = Page.of(BELARUS, BELARUS);
    Set<String> ids = new HashSet<>();
    for (Element element : page.elements(element -> element.hasAttribute("id"))) {
      assertThat(ids.add(element.getAttribute("id"))).as(element.getAttribute("id")).isTrue();
    }
    assertThat(page.elements(element -> element.getTagName().equals("a")))
        .allSatisfy(link -> assertThat(ids).contains(link.getAttribute("href").substring(1)));
  }

  @Test
  void theRolesOfAClaimAreMarkedInTheText() {
    String key = "1-" + (indexOf("let slip") + 1);
    assertThat(marked("a", key)).isEqualTo("Belarus");
    assertThat(marked("v", key)).isEqualTo("could do without");
    assertThat(marked("o", key)).isEqualTo("the Russian assistance");
    assertThat(marked("s", key)).isEqualTo("Lukashenkalet slip");
  }

  private static int indexOf(String cue) {
    List<Claim> claims = BELARUS.claims();
    for (int i = 0; i < claims.size(); i++) {
      if (claims.get(i).modality().cue().filter(it -> it.text().equals(cue)).isPresent()) {
        return i;
      }
    }
    throw new AssertionError("no claim with the cue " + cue);
  }

  private static String marked(String role, String claim) {
    StringBuilder words = new StringBuilder();
    for (Element piece : PAGE.byClass(role)) {
      if (List.of(piece.getAttribute("data-c").split(" ")).contains(claim)) {
        words.append(piece.getTextContent());
      }
    }
    return words.toString();
  }

  @Test
  void wordsOfSeveralClaimsNameThemAll() {
    assertThat(PAGE.byClass("o"))
        .anySatisfy(
            piece -> {
              assertThat(piece.getTextContent()).contains("four S-300PS");
              assertThat(piece.getAttribute("data-c").split(" ")).hasSizeGreaterThan(2);
            });
  }

  @Test
  void crossingPartsStayWellFormed() {
    Claim one = BELARUS.claims().get(0);
    Span whole = new Span(0, 20);
    Claim crossing =
        new Claim(
            "x",
            0,
            "x",
            whole,
            one.speaker(),
            one.actor(),
            new Action("x", new Span(10, 40), "x", one.action().voice()),
            one.object(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            one.modality(),
            Construction.MAIN,
            1,
            Location.FIRST,
            Optional.empty());
    Page page = Page.of(with(BELARUS.source().text(), List.of(one, crossing)));
    assertThat(page.byClass("card")).hasSize(2);
  }

  @Test
  void aCardTellsTheChainOfSayingsAndWhy() {
    String card = PAGE.byId("c1-" + (indexOf("let slip") + 1)).getTextContent();
    assertThat(card)
        .contains("Lukashenka let slip that Belarus could do without")
        .contains("disclose, April 2009")
        .contains("“let slip” is a cue of the kind disclose: making known what was hidden.")
        .contains("“let slip” was read as a cue with a clause that it takes.")
        .contains("author certain CT+, speaker certain CT+");
  }

  private static ClaimDocument limited(String text, Diagnostic... diagnostics) {
    return new ClaimDocument(
        PolicyText.of(text),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(diagnostics),
        Optional.empty());
  }

  @Test
  void aTextThatWasReadInPartSaysSoAboveItsWords() {
    Diagnostic unread =
        new Diagnostic(
            DiagnosticKind.TEXT_TOO_LONG,
            "22 characters, more than 12",
            Optional.of(new Span(12, 22)));
    Page page = Page.of(limited("Minsk paid. Riga left.", unread));
    Element limits = page.byClass("limits").get(0);
    assertThat(limits.getTextContent())
        .contains("Read in part", "A part of this text was not read")
        .contains("The text is too long: 22 characters, more than 12. From Riga left.");
    assertThat(page.byId(limits.getAttribute("aria-labelledby")).getTextContent())
        .isEqualTo("Read in part");
  }

  @Test
  void aLimitThatLeavesNothingUnreadIsTold() {
    Diagnostic cut =
        new Diagnostic(DiagnosticKind.SENTENCE_TOO_LONG, "300 tokens", Optional.empty());
    assertThat(Page.of(limited("Minsk paid.", cut)).texts("limits"))
        .singleElement(STRING)
        .contains("Limits that the text met", "A sentence is too long: 300 tokens.")
        .doesNotContain("in part");
  }

  @Test
  void theListOfDocumentsTellsWhichWasReadInPart() {
    Diagnostic late = new Diagnostic(DiagnosticKind.OUT_OF_TIME, "10 s", Optional.empty());
    Page page = Page.of(withoutClaims("Riga left."), limited("Minsk paid.", late));
    List<Element> listed = Page.within(page.byClass("documents").get(0), "tr");
    assertThat(listed.get(1).getTextContent()).doesNotContain("read in part");
    assertThat(listed.get(2).getTextContent()).contains("read in part");
    assertThat(page.byClass("limits")).hasSize(1);
  }

  @Test
  void withoutScriptNothingIsHiddenButTheFilters() {
    assertThat(PAGE.elements(element -> element.hasAttribute("hidden")))
        .containsExactly(PAGE.byId("filters"));
  }

  @Test
  void theTimelineIsInOrder() {
    assertThat(
            Page.within(PAGE.byId("timeline"), "h3").stream().map(Element::getTextContent).toList())
        .containsExactly("November 2008", "April 2009", "April 2018");
  }

  @Test
  void theMatrixCountsWhoClaimsWhatAboutWhom() {
    assertThat(PAGE.byId("matrix").getTextContent()).contains("Andrei Parotnikau");
    assertThat(Page.within(PAGE.byId("matrix"), "a"))
        .anySatisfy(
            cell ->
                assertThat(cell.getAttribute("aria-label"))
                    .isEqualTo("3 claims by Lukashenka about Belarus"));
  }

  @Test
  void aLongTailIsCutFromTheMatrixAndTheCutIsTold() {
    List<ClaimDocument> many = HostileDocument.all();
    assertThat(Page.of(many).byId("matrix").getTextContent())
        .contains("The most frequent are shown: 12 actors of 22, 6 speakers of 22.");
  }

  @Test
  void severalDocumentsHaveATableOfContents() {
    Page page = Page.of(BELARUS, withoutClaims("Nothing is claimed here."));
    assertThat(page.byId("d2").getTextContent()).contains("No claim was read in this text.");
    assertThat(page.elements(element -> element.getTagName().equals("title")).get(0))
        .returns("Claims in 2 documents", Element::getTextContent);
  }

  @Test
  void theCardsOfAParagraphStandBesideIt() {
    Element card = PAGE.byId("c1-" + (indexOf("let slip") + 1));
    Element row = (Element) card.getParentNode().getParentNode();
    assertThat(row.getAttribute("class")).isEqualTo("row");
    assertThat(Page.within(row, "p").get(0).getTextContent()).contains("let slip");
  }

  @Test
  void severalDocumentsStandInATableWithTitleDayAuthorAndCounts() {
    ClaimDocument titled =
        new ClaimDocument(
            PolicyText.of("Nothing.").withId("n").withTitle("A note"),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.of("A note"));
    List<Element> rows = Page.within(Page.of(BELARUS, titled).byId("documents"), "tr");
    assertThat(rows.stream().map(row -> row.getTextContent().strip()))
        .containsExactly(
            "TitleDateByClaimsSpeakers",
            "belarus-20182018-05-07Andrei Parotnikau252",
            "A note n00");
  }

  @Test
  void whoSaysWhatOverAllTextsHasThoseWhoAreCitedAndNotTheAuthors() {
    String positions = Page.of(BELARUS, BELARUS).byId("positions").getTextContent();
    assertThat(positions)
        .contains("Lukashenka 10", "Lukashenka argued that Belarus had")
        .doesNotContain("Andrei Parotnikau");
  }

  @Test
  void whatTheAuthorClaimsIsToldFromWhatNobodyIsNamedFor() {
    assertThat(PAGE.byId("c1-1").getTextContent()).contains("author");
    String reported = PAGE.byId("c1-" + (indexOf("was reported") + 1)).getAttribute("data-speaker");
    assertThat(reported).isEqualTo("(nobody named)");
  }

  @Test
  void thePageTellsItsSizeAndThatNothingIsLeftOut() {
    assertThat(
            PAGE.elements(element -> element.getTagName().equals("footer")).get(0).getTextContent())
        .matches("This page has about \\d+ KB for 25 claims and loads nothing. Every claim .*");
  }

  @Test
  void nothingAndEmptyTextsGiveAPageToo() {
    assertThat(Page.of(List.of()).byClass("card")).isEmpty();
    assertThat(Page.of(withoutClaims("")).byClass("card")).isEmpty();
    assertThat(Page.of(withoutClaims("\n \n\uD800\n")).byClass("card")).isEmpty();
  }

  @Test
  void thePageLoadsNothingAndRunsOnlyItsOwnScript() {
    assertThat(PAGE.source())
        .contains("default-src &#39;none&#39;; style-src &#39;sha256-")
        .doesNotContain("://")
        .doesNotContain("url(")
        .doesNotContain("@import")
        .doesNotContain("unsafe-inline");
    assertThat(PAGE.elements())
        .allSatisfy(
            element -> {
              assertThat(element.hasAttribute("src")).isFalse();
              assertThat(element.hasAttribute("style")).isFalse();
            });
  }

  @Test
  void hostileTextMakesNoElementAndNoAttribute() {
    Page page = Page.of(HostileDocument.all());
    assertThat(page.elements())
        .allSatisfy(
            element -> {
              assertThat(element.getTagName())
                  .isNotIn("img", "svg", "iframe", "base", "details", "textarea");
              for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertThat(element.getAttributes().item(i).getNodeName()).doesNotStartWith("on");
              }
              assertThat(element.getAttribute("href")).matches("|#[a-z0-9-]+");
            });
    assertThat(page.elements(element -> element.getTagName().equals("script"))).hasSize(1);
    assertThat(page.byClass("card")).hasSize(HostileDocument.PAYLOADS.size());
  }

  @Test
  void hostileTextIsStillThereToRead() {
    String payload = HostileDocument.PAYLOADS.get(0);
    assertThat(Page.of(HostileDocument.of(payload)).texts("text").get(0)).contains(payload);
  }

  @Test
  void theFrameIsSmall() {
    assertThat(Page.of(List.of()).source().getBytes(UTF_8)).hasSizeLessThan(40_000);
  }
}
