package org.policyclaims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cues that a user brings are read as if they had always been there. */
class OwnCuesTest {
  private static final String HEADER = "cue\tpos\tframes\tstance\tflags\tfactivity\n";
  private static final String CUES =
      HEADER
          + "# none of these words is in any dictionary\n"
          + "glorp\tVERB\tthat wh quote np +about\tDISCLOSE\t\tFACTIVE\n"
          + "frane\tVERB\tthat quote\tARGUE\n"
          + "vemit\tVERB\tinf that\tPROMISE\n"
          + "braddle\tVERB\tthat inf\tWARN\tperson\n"
          + "zurk\tVERB\tthat np ing\tDENY\t\tCONTRAFACTIVE\n"
          + "put into the record\tVERB\tthat quote\tSAY\n"
          + "glorpage\tNOUN\tthat +of\tCLAIM\n"
          + "gruntled\tADJ\tthat +about\tPRAISE\n"
          + "-argue\tVERB\n";

  @TempDir static Path folder;

  private static ClaimExtractor extractor;

  private static ClaimExtractor extractor() {
    if (extractor == null) {
      extractor = ClaimExtractor.builder().cues(file("cues.tsv", CUES)).build(Reading.syntax());
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

  private static String attributions(String text) {
    return extractor().extract(PolicyText.of(text)).attributions().stream()
        .map(
            saying ->
                saying.speaker().map(Participant::text).orElse("-")
                    + " | "
                    + saying.stance()
                    + " "
                    + saying.cue().map(Cue::text).orElse("-")
                    + " | "
                    + saying.content().stream()
                        .map(part -> part.in(text))
                        .collect(Collectors.joining(" … ")))
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "Karin Berglund glorps that Russia paid Minsk. > Karin Berglund | DISCLOSE glorps | that Russia paid Minsk",
        "The minister glorped that Russia had paid Minsk. > The minister | DISCLOSE glorped | that Russia had paid Minsk",
        "Moscow has repeatedly glorped that it paid Minsk. > Moscow | DISCLOSE has repeatedly glorped | that it paid Minsk",
        "Russia, the ministry glorped on Monday, has paid Minsk. > the ministry | DISCLOSE glorped | Russia … has paid Minsk",
        "Russia paid Minsk, Berglund glorped. > Berglund | DISCLOSE glorped | Russia paid Minsk",
        "“Russia paid Minsk,” glorped the minister. > the minister | DISCLOSE glorped | “Russia paid Minsk,”",
        "“Russia paid Minsk,” the minister franed on Monday. > the minister | ARGUE franed | “Russia paid Minsk,”",
        "The loan was glorped by the ministry. > the ministry | DISCLOSE was glorped | The loan",
        "It was glorped that Russia paid Minsk. > - | DISCLOSE was glorped | that Russia paid Minsk",
        "Jonas Falk is glorping about the loan. > Jonas Falk | DISCLOSE is glorping about | the loan",
        "The ministry did not glorp whether Russia paid Minsk. > The ministry | DISCLOSE did not glorp | whether Russia paid Minsk",
        "Berglund franes that Russia paid Minsk. > Berglund | ARGUE franes | that Russia paid Minsk"
      })
  void anInventedVerbIsReadInAllConstructionsOfItsFrames(String text, String attribution) {
    assertThat(attributions(text)).isEqualTo(attribution);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Norway vemitted to pay Minsk. > Norway | PROMISE vemitted | to pay Minsk",
        "Norway will vemit that it will pay Minsk. > Norway | PROMISE will vemit | that it will pay Minsk",
        "Norway braddled Minsk that it would not pay. > Norway | WARN braddled | that it would not pay",
        "Minsk zurked that it had paid Moscow. > Minsk | DENY zurked | that it had paid Moscow",
        "Minsk zurked paying Moscow. > Minsk | DENY zurked | paying Moscow"
      })
  void otherFramesAndFlagsHold(String text, String attribution) {
    assertThat(attributions(text)).isEqualTo(attribution);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Berglund put into the record that Russia paid Minsk. > Berglund | SAY put into the record | that Russia paid Minsk",
        "Russia paid Minsk, Berglund put into the record. > Berglund | SAY put into the record | Russia paid Minsk"
      })
  void aCueMayHaveSeveralWords(String text, String attribution) {
    assertThat(attributions(text)).isEqualTo(attribution);
  }

  @Test
  void itsWordsAloneAreNoCue() {
    assertThat(attributions("Berglund put the record into the safe.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Minsk made the glorpage that Russia paid. > Minsk | CLAIM made the glorpage | that Russia paid",
        "The minister was gruntled that Russia paid Minsk. > The minister | PRAISE was gruntled | that Russia paid Minsk"
      })
  void nounsAndAdjectivesAreCuesToo(String text, String attribution) {
    assertThat(attributions(text)).isEqualTo(attribution);
  }

  private static String certainty(String text) {
    return extractor().extract(PolicyText.of(text)).claims().stream()
        .filter(claim -> claim.action().lemma().equals("pay"))
        .map(
            claim ->
                claim.modality().factuality().label()
                    + " "
                    + claim.modality().speakerFactuality().label())
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({
    "The minister glorped that Russia paid Minsk.,      CT+ CT+",
    "The minister did not glorp that Russia paid Minsk., CT+ Uu",
    "The minister franed that Russia paid Minsk.,       Uu CT+",
    "The minister zurked that Russia paid Minsk.,       Uu CT-"
  })
  void factivityTellsHowCertainItIs(String text, String certainty) {
    assertThat(certainty(text)).isEqualTo(certainty);
  }

  @Test
  void aCueThatIsTakenOutIsNoneAnyMore() {
    String text = "Minsk argued that Russia paid.";
    assertThat(Reading.attributions(text)).hasSize(1);
    assertThat(attributions(text)).isEmpty();
  }

  @Test
  void theLibrarysOwnCuesStayWhatTheyAre() {
    assertThat(attributions("Minsk let slip that Russia paid."))
        .isEqualTo("Minsk | DISCLOSE let slip | that Russia paid");
  }

  @Test
  void oneExtractorsCuesAreNoOthers() {
    extractor();
    assertThat(Reading.attributions("The minister glorped that Russia had paid Minsk.")).isEmpty();
  }

  @Test
  void aCueOfTheLibraryMayBeReadOtherwise() {
    Path cues = file("other.tsv", HEADER + "claim\tVERB\tthat\tADMIT\t\tFACTIVE\n");
    try (ClaimExtractor other = ClaimExtractor.builder().cues(cues).build(Reading.syntax())) {
      Claim claim = other.extract(PolicyText.of("Minsk claimed that Russia paid.")).claims().get(0);
      assertThat(claim.modality().stance()).isEqualTo(Stance.ADMIT);
      assertThat(claim.modality().factuality()).isEqualTo(Factuality.CERTAIN_POSITIVE);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "leak;VERB;that;SHOUT | line 2: 'SHOUT' is no Stance; those that are: AUTHOR, SAY, CLAIM, ARGUE",
        "leak;VERB;thatt;SAY | line 2: 'thatt' is no Complement; those that are: that wh quote inf ing small as np",
        "leak;VRB;that;SAY | line 2: 'VRB' is no PartOfSpeech; those that are: VERB, NOUN, ADJ",
        "leak;VERB;that;SAY;loud | line 2: 'loud' is no Flag; those that are: judging performing joins person",
        "leak;VERB;that;SAY;;SURE | line 2: 'SURE' is no Factivity; those that are: FACTIVE, NONFACTIVE",
        "-glorp;VERB | line 2: 'glorp VERB' is not there to be taken out; leave this line away",
        ";VERB;that;SAY | line 2: the cue is missing",
        "leak;VERB;;SAY | line 2: the frames are missing"
      })
  void anErrorNamesFileLineAndMend(String row, String message) {
    Path cues = file("wrong.tsv", HEADER + row.replace(';', '\t') + "\n");
    assertThatThrownBy(() -> ClaimExtractor.builder().cues(cues).build(Reading.syntax()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(cues + " " + message);
  }

  @Test
  void aTableWithoutHeaderOrTabsIsNamed() {
    for (String[] wrong :
        List.of(
            new String[] {
              "leak\tVERB\tthat\tSAY\n", "line 1: the first line must name the columns"
            },
            new String[] {"cue,pos,frames,stance\nleak,VERB,that,SAY\n", "line 1: no tab stands"},
            new String[] {"# nothing\n", "line 1: the table is empty"},
            new String[] {
              "cue\tpos\tframes\tstance\tforce\n", "line 1: no column 'force' is known"
            })) {
      Path cues = file("head.tsv", wrong[0]);
      assertThatThrownBy(() -> ClaimExtractor.builder().cues(cues).build(Reading.syntax()))
          .hasMessageStartingWith(cues + " " + wrong[1]);
    }
  }

  @Test
  void aFolderHoldsAllTables() throws IOException {
    Path known = Files.createDirectory(folder.resolve("claims.d"));
    Files.writeString(known.resolve("cues.tsv"), HEADER + "glorp\tVERB\tthat\tSAY\n");
    Files.writeString(known.resolve("actors.tsv"), "name\tcanonical\nBlue Panel\tBRP\n");
    Files.writeString(known.resolve("titles.tsv"), "word\nPoobah\n");
    Files.writeString(
        known.resolve("boilerplate.tsv"), "phrase\tplace\twords\nRing the bell\tSTART\t20\n");
    Files.writeString(known.resolve("README.md"), "ours");
    String text =
        "Remarks by Poobah Jane Doe\n\nWe met. The Blue Panel glorped that Minsk paid.\n\nRing the bell for more.\n";
    try (ClaimExtractor own = ClaimExtractor.builder().knowledge(known).build(Reading.syntax())) {
      ClaimDocument document = own.extract(PolicyText.of(text));
      assertThat(document.authors()).extracting(Participant::name).containsExactly("Jane Doe");
      assertThat(document.claims())
          .extracting(claim -> claim.speaker().map(Participant::name).orElse("-"))
          .containsExactly("Jane Doe", "BRP");
    }
    assertThat(Reading.document(text).claims().toString()).contains("Ring the bell");
    Files.writeString(known.resolve("cue.tsv"), HEADER);
    assertThatThrownBy(() -> ClaimExtractor.builder().knowledge(known).build(Reading.syntax()))
        .hasMessage(
            known.resolve("cue.tsv")
                + ": no table of this name is known; those that are: actors.tsv, cues.tsv,"
                + " events.tsv, titles.tsv, boilerplate.tsv");
    assertThatThrownBy(
            () ->
                ClaimExtractor.builder()
                    .knowledge(folder.resolve("nowhere"))
                    .build(Reading.syntax()))
        .hasMessage(folder.resolve("nowhere") + ": no such folder");
  }

  @Test
  void aNamedTableGoesBeforeTheFolders() throws IOException {
    Path known = Files.createDirectory(folder.resolve("two.d"));
    Files.writeString(known.resolve("cues.tsv"), HEADER + "glorp\tVERB\tthat\tSAY\n");
    Path cues = file("three.tsv", HEADER + "glorp\tVERB\tthat\tDENY\n");
    try (ClaimExtractor own =
        ClaimExtractor.builder().knowledge(known).cues(cues).build(Reading.syntax())) {
      assertThat(own.extract(PolicyText.of("Minsk glorped that it paid.")).attributions())
          .extracting(Attribution::stance)
          .containsExactly(Stance.DENY);
    }
  }

  @Test
  void takingOutWorksForTitlesAndBoilerplateToo() throws IOException {
    Path known = Files.createDirectory(folder.resolve("out.d"));
    Files.writeString(known.resolve("boilerplate.tsv"), "phrase\tplace\twords\n-subscribe to\n");
    String text = "Minsk paid.\n\nSubscribe to the treaty, Norway told Minsk.\n";
    assertThat(Reading.document(text).sentences()).hasSize(1);
    try (ClaimExtractor own = ClaimExtractor.builder().knowledge(known).build(Reading.syntax())) {
      assertThat(own.extract(PolicyText.of(text)).sentences()).hasSize(2);
    }
  }

  @Test
  void theHeaderMayBeInAnyOrderAndHaveAByteOrderMark() {
    Path cues = file("order.tsv", "\uFEFFpos\tstance\tcue\tframes\nVERB\tSAY\tglorp\tthat\n");
    try (ClaimExtractor own = ClaimExtractor.builder().cues(cues).build(Reading.syntax());
        Stream<ExtractionResult> results =
            own.extractAll(Stream.of(PolicyText.of("Minsk glorped that it paid.")))) {
      assertThat(results.findFirst().orElseThrow().document().orElseThrow().attributions())
          .hasSize(1);
    }
  }
}
