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
}
