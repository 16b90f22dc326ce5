package org.policyclaims.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loads reports in a real browser. Skipped where there is none. */
class HtmlReportBrowserTest {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--virtual-time-budget=3000",
          "--dump-dom");
  private static final long SECONDS = 120;

  @TempDir Path folder;

  @BeforeAll
  static void needsABrowser() {
    assumeTrue(
        browser().isPresent(),
        "no Chromium on the PATH; install the package chromium to run this test");
  }

  private static Optional<String> browser() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(place -> NAMES.stream().map(name -> Path.of(place, name)))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }

  /** The page as it is after its scripts have run. */
  private String loaded(String html, String fragment) throws IOException, InterruptedException {
    Path page = Files.writeString(folder.resolve("page.html"), html, UTF_8);
    Path dump = folder.resolve("dump.html");
    List<String> command = new ArrayList<>(List.of(browser().orElseThrow()));
    command.addAll(FLAGS);
    command.add("--user-data-dir=" + Files.createTempDirectory(folder, "profile"));
    command.add(page.toUri() + fragment);
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(dump.toFile())
            .redirectError(folder.resolve("errors.txt").toFile())
            .start();
    try {
      assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as("the browser ends").isTrue();
    } finally {
      process.destroyForcibly().waitFor();
    }
    return Files.readString(dump, UTF_8);
  }

  private static boolean isOwned(String dom) {
    String root = dom.substring(dom.indexOf("<html"));
    return root.substring(0, root.indexOf('>')).contains(HostileDocument.TRACE);
  }

  private static boolean ranItsOwnScript(String dom) {
    return dom.contains("class=\"js");
  }

  @Test
  void aScriptThatRunsWouldBeSeen() throws IOException, InterruptedException {
    String open =
        "<!DOCTYPE html><html><body>" + HostileDocument.PAYLOADS.get(0) + "</body></html>";
    assertThat(isOwned(loaded(open, ""))).isTrue();
  }

  @Test
  void noScriptOfATextRuns() throws IOException, InterruptedException {
    String dom = loaded(Page.html(HostileDocument.all()), "#c1-1");
    assertThat(isOwned(dom)).isFalse();
    assertThat(ranItsOwnScript(dom)).isTrue();
  }

  @Test
  void noScriptRunsFromATitle() throws IOException, InterruptedException {
    String payload = HostileDocument.PAYLOADS.get(3);
    String dom = loaded(Page.html(List.of(HostileDocument.of(payload))), "#c1-1");
    assertThat(isOwned(dom)).isFalse();
    assertThat(ranItsOwnScript(dom)).isTrue();
  }

  @Test
  void thePolicyStopsAScriptThatSlippedThrough() throws IOException, InterruptedException {
    String html =
        Page.html(List.of(GoldDocument.belarus()))
            .replace("</main>", HostileDocument.PAYLOADS.get(0) + "</main>");
    String dom = loaded(html, "");
    assertThat(isOwned(dom)).isFalse();
    assertThat(ranItsOwnScript(dom)).isTrue();
  }

  @Test
  void aClaimNamedInTheAddressIsChosenAndItsPartsAreNamed()
      throws IOException, InterruptedException {
    String dom = loaded(Page.html(List.of(GoldDocument.belarus())), "#c1-10");
    assertThat(dom)
        .contains("class=\"js chosen\"")
        .contains("aria-current=\"true\"")
        .contains(">speaker</span>")
        .contains(">action</span>");
  }

  /** What a reader does, as a script; the policy that would stop it is taken out. */
  private String afterwards(String reader) throws IOException, InterruptedException {
    String html =
        Page.html(List.of(GoldDocument.belarus(), GoldDocument.belarus()))
            .replaceFirst("<meta http-equiv=[^>]*>", "")
            .replace("</body>", "<script>" + reader + "</script></body>");
    return loaded(html, "");
  }

  private static String chosen(String dom) {
    int chosen = dom.indexOf("aria-current=\"true\"");
    String card = dom.substring(dom.lastIndexOf('<', chosen), chosen);
    return card.replaceFirst("(?s).* id=\"(.*?)\".*", "$1");
  }

  @Test
  void aClickOnTheWordsOfAClaimChoosesIt() throws IOException, InterruptedException {
    assertThat(chosen(afterwards("document.querySelector('#d1 .v').click();"))).isEqualTo("c1-1");
  }

  @Test
  void clicksOnWordsOfSeveralClaimsGiveThemInTurn() throws IOException, InterruptedException {
    String shared = "const shared = document.querySelector('#d1 .o[data-c=\"1-4\"] .a');";
    assertThat(chosen(afterwards(shared + "shared.click();"))).isEqualTo("c1-5");
    assertThat(chosen(afterwards(shared + "shared.click(); shared.click();"))).isEqualTo("c1-4");
    assertThat(chosen(afterwards(shared + "shared.click(); shared.click(); shared.click();")))
        .isEqualTo("c1-5");
  }

  @Test
  void arrowsGoFromClaimToClaimAndEscapeLeaves() throws IOException, InterruptedException {
    String press =
        "const press = (key) => document.activeElement.dispatchEvent("
            + "new KeyboardEvent('keydown', {key, bubbles: true}));"
            + "document.getElementById('t1-4').focus();"
            + "press('ArrowDown'); press('ArrowDown'); press('ArrowUp');";
    assertThat(chosen(afterwards(press))).isEqualTo("c1-5");
    assertThat(afterwards(press + "press('Escape');"))
        .contains("class=\"js\"")
        .doesNotContain("aria-current=\"true\"");
  }

  @Test
  void aFilterLeavesTheRestOut() throws IOException, InterruptedException {
    String dom =
        afterwards(
            "const stance = document.querySelector('[name=stance]');"
                + "stance.value = 'SAY';"
                + "stance.dispatchEvent(new Event('change', {bubbles: true}));");
    assertThat(dom)
        .contains(">4 of 50 claims</output>")
        .contains("class=\"count\">2 of 25 claims</p>");
    assertThat(dom.split("class=\"card\"[^>]* hidden=\"\"", -1)).hasSize(46 + 1);
  }

  @Test
  void aCellOfTheTableFiltersByItsSpeakerAndActor() throws IOException, InterruptedException {
    String dom =
        afterwards(
            "document.querySelector('#matrix a[data-speaker=Lukashenka][data-actor=Belarus]')"
                + ".click();");
    assertThat(dom).contains(">6 of 50 claims</output>");
  }

  @Test
  void aSearchLeavesTheRestOutAndFillsTheViewOverAllTexts()
      throws IOException, InterruptedException {
    String dom =
        afterwards(
            "const search = document.querySelector('[name=q]');"
                + "search.value = 'let slip BELARUS';"
                + "search.dispatchEvent(new Event('change', {bubbles: true}));");
    assertThat(dom)
        .contains(">2 of 50 claims</output>")
        .contains("<th scope=\"row\">Lukashenka</th><td><a href=\"#c1-10\">");
  }

  @Test
  void oneOfManyTextsIsOpenAndAClaimOfAnotherOpensThat() throws IOException, InterruptedException {
    String dom = afterwards("document.querySelector('#positions [data-c^=\"2-\"] a').click();");
    assertThat(dom).contains("<article id=\"d1\" aria-labelledby=\"d1-title\" hidden=\"\">");
    assertThat(chosen(dom)).startsWith("c2-");
  }

  @Test
  void aHeadingSortsTheTextsAndSortsThemTheOtherWay() throws IOException, InterruptedException {
    String press = "document.querySelector('#documents thead button').click();";
    assertThat(afterwards(press)).contains("aria-sort=\"ascending\"");
    assertThat(afterwards(press + press)).contains("aria-sort=\"descending\"");
  }
}
