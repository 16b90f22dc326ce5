package org.policyclaims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Political events that a user brings are read as if they had always been there. */
class OwnEventsTest {
  private static final String HEADER =
      "word\tpos\ttype\tmode\tobject\trecipients\tattitude\tclass\tsubject\n";
  private static final String EVENTS =
      HEADER
          + "defund\tVERB\tSANCTION\tdiscontinue\tparty\n"
          + "put on notice\tVERB\tTHREATEN\n"
          + "dock\tVERB\tCONSULT\tvisit\tin:party\tin\n"
          + "flimp\tVERB\tCOERCE\tseize\tBOAT\n"
          + "flimp\tVERB\tASSAULT\t\tparty\n"
          + "price cap\tNOUN\tSANCTION\trestrict\n"
          + "skerry\tNOUN\t\t\t\t\t\tBOAT\n"
          + "glorp\tVERB\tACCUSE\t\tparty\t\t\t\tunarmed\n"
          + "glorp\tVERB\tASSAULT\t\tparty\n"
          + "brindle\tVERB\tCONSULT\t\tperson\n"
          + "enable\tVERB\t-\t\tdeed\n"
          + "enable\tVERB\tAID\t\tparty\n"
          + "stonewall\tVERB\tREJECT\t\t\t\tREFUSE\n"
          + "-bomb\tVERB\n"
          + "-summit\tNOUN\n"
          + "arrest\tVERB\tRETREAT\trelease\tparty\n";

  @TempDir static Path folder;

  private static ClaimExtractor extractor;

  private static ClaimExtractor extractor() {
    if (extractor == null) {
      extractor =
          ClaimExtractor.builder().events(file("events.tsv", EVENTS)).build(Reading.syntax());
    }
    return extractor;
  }

  @AfterAll
  static void close() {
    extractor.close();
    extractor = null;
  }

  private static Path file(String name, String content) {
    try {
      return Files.writeString(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String events(ClaimDocument document) {
    return document.claims().stream()
        .map(Claim::event)
        .flatMap(Optional::stream)
        .map(
            event ->
                "%s %s %s %s -> %s"
                    .formatted(
                        event.type(),
                        event.mode().orElse("-"),
                        event.status(),
                        codes(event.sources()),
                        codes(event.recipients())))
        .collect(Collectors.joining("; "));
  }

  private static String codes(List<EventParty> parties) {
    return parties.stream()
        .map(party -> party.code().orElse("---"))
        .collect(Collectors.joining(" "));
  }

  private static String events(String text) {
    return events(extractor().extract(PolicyText.of(text)));
  }

  @ParameterizedTest
  @CsvSource({
    "Norway defunded Belarus.,SANCTION discontinue DONE NOR -> BLR",
    "Belarus was defunded by Norway.,SANCTION discontinue DONE NOR -> BLR",
    "Norway threatened to defund Belarus.,THREATEN relations THREATENED NOR -> BLR",
    "Norway denied that it had defunded Belarus.,SANCTION discontinue DENIED NOR -> BLR",
    "Russia put Norway on notice.,THREATEN - THREATENED RUS -> NOR",
    "Norway flimped Belarus.,ASSAULT - DONE NOR -> BLR",
    "Norway is flimping two skerries of Belarus.,COERCE seize DONE NOR -> BLR",
    "Norway imposed a price cap on Russia.,SANCTION restrict DONE NOR -> RUS",
    "Norway stonewalled the request of Belarus.,REJECT - REFUSED NOR -> BLR",
    "Norway arrested two Russian diplomats.,RETREAT release DONE NOR -> RUS"
  })
  void aWordOfTheTableIsRead(String text, String event) {
    assertThat(events(text)).startsWith(event.substring(0, event.indexOf(' ')));
    assertThat(events(text)).isEqualTo(event);
  }

  @ParameterizedTest
  @CsvSource({
    "Norwegian journalists glorped Russia.,ACCUSE - DONE NOR -> RUS",
    "Norwegian soldiers glorped Russia.,ASSAULT - DONE NOR -> RUS",
    "Norway brindled Belarus.,''",
    "President Lukashenka brindled President Putin.,CONSULT - DONE BLR -> RUS",
    "Norway enabled Belarus.,AID - DONE NOR -> BLR"
  })
  void aRowMayAskWhoDoesItAndToWhom(String text, String event) {
    assertThat(events(text)).isEqualTo(event);
  }

  @Test
  void aWordThatIsTakenOutIsNoEventAnyMore() {
    for (String text : List.of("Iran bombed Iraq.", "Iran held a summit with Iraq.")) {
      assertThat(events(Reading.document(text))).isNotEmpty();
      assertThat(events(text)).isEmpty();
    }
  }

  @Test
  void whatTheTableDoesNotNameStaysAsItIs() {
    assertThat(events("Iran shelled Iraq.")).isEqualTo("ASSAULT heavy-weapons DONE IRN -> IRQ");
    assertThat(events(Reading.document("Norway defunded Belarus."))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "shun;VERB;ATTACK | line 2: 'ATTACK' is no EventType; those that are: AGREE, CONSULT",
        "shun;VERB;SANCTION;hard | line 2: 'hard' is no mode of SANCTION; those that are: withdraw,",
        "shun;VERB;REQUEST;x | line 2: 'x' is no mode of REQUEST; those that are: assist, change",
        "shun;ADJ;SANCTION | line 2: 'ADJ' is no part of speech of an event; those that are: VERB,",
        "shun;VERB | line 2: '' is no EventType; those that are: AGREE",
        "shun;VERB;SANCTION;;BOATS | line 2: 'BOATS' is no class of objects; those that are: none, some, deed,",
        "shun;VERB;;;;;NO | line 2: 'NO' is no Attitude; those that are: NONE, COMMIT",
        "shun;VERB;SANCTION;;;;;;some | line 2: 'some' is no class of subjects; those that are: party, people,",
        "-glorp;VERB | line 2: 'glorp VERB' is not there to be taken out; leave this line away",
        "-visit;ADV | line 2: 'ADV' is no part of speech of an event; those that are: VERB, NOUN",
        ";VERB;SANCTION | line 2: the word is missing"
      })
  void anErrorNamesFileLineAndMend(String row, String message) {
    Path events = file("wrong.tsv", HEADER + row.replace(';', '\t') + "\n");
    assertThatThrownBy(() -> ClaimExtractor.builder().events(events).build(Reading.syntax()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(events + " " + message);
  }

  @Test
  void theTableMayStandInAFolder() throws IOException {
    Path known = Files.createDirectory(folder.resolve("claims.d"));
    Files.writeString(known.resolve("events.tsv"), "word\tpos\ttype\ndefund\tVERB\tSANCTION\n");
    try (ClaimExtractor own = ClaimExtractor.builder().knowledge(known).build(Reading.syntax())) {
      assertThat(events(own.extract(PolicyText.of("Norway defunded Belarus."))))
          .isEqualTo("SANCTION - DONE NOR -> BLR");
    }
  }
}
