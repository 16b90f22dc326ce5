package org.policyclaims.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyclaims.Author;
import org.policyclaims.ClaimDocument;
import org.policyclaims.EntityType;
import org.policyclaims.Limits;
import org.policyclaims.PolicyText;
import org.policyclaims.Reading;

class DocumentReaderTest {
  private static List<ClaimDocument> read(Stream<String> lines) {
    return JsonLines.read(lines).toList();
  }

  private static List<String> written(String text) {
    return JsonLines.write(Reading.document(PolicyText.of(text).withId("note"))).toList();
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void anyDocumentComesBackEqual(
      @ForAll @StringLength(max = 40) String text, @ForAll long seed, @ForAll long another) {
    List<ClaimDocument> documents =
        List.of(RandomDocuments.of(text, seed), RandomDocuments.of(text + "😀", another));
    assertThat(read(documents.stream().flatMap(JsonLines::write))).isEqualTo(documents);
  }

  @Test
  void theArticleComesBackEqual() {
    ClaimDocument article = GoldDocument.belarus();
    ClaimDocument read = Reading.document(article.source());
    assertThat(read.claims()).hasSizeGreaterThan(20);
    assertThat(read(Stream.of(article, read).flatMap(JsonLines::write)))
        .containsExactly(article, read);
  }

  @Test
  void whatWasHandedInComesBackToo() {
    PolicyText text =
        PolicyText.of("😀 Minsk said “on Monday” that it had paid.")
            .withId("a/b")
            .withDate(LocalDate.of(2018, 5, 7))
            .withAuthor(
                new Author("Bank of Norland", java.util.Optional.of(EntityType.ORGANIZATION)))
            .withSupposedDate(LocalDate.of(2018, 5, 8))
            .withSupposedAuthor(Author.of("Anna Nowak"));
    ClaimDocument document = Reading.document(text);
    assertThat(read(JsonLines.write(document))).containsExactly(document);
  }

  @Test
  void theLimitsThatATextMetComeBack() {
    ClaimDocument document =
        Reading.document(
            PolicyText.of("Minsk paid. Moscow did not pay."), Limits.standard().withTextLength(14));
    assertThat(document.diagnostics()).isNotEmpty();
    assertThat(read(JsonLines.write(document))).containsExactly(document);
  }

  @Test
  void aTextWithoutClaimsComesBack() {
    ClaimDocument nothing = Reading.document("");
    assertThat(read(JsonLines.write(nothing))).containsExactly(nothing);
  }

  @Test
  void aDocumentIsThereAsSoonAsItsLastLineIs() {
    List<String> taken = new ArrayList<>();
    List<String> lines =
        Stream.of("Minsk paid.", "Moscow paid.").flatMap(text -> written(text).stream()).toList();
    Iterator<ClaimDocument> documents = JsonLines.read(lines.stream().peek(taken::add)).iterator();
    assertThat(documents.next().claims()).hasSize(1);
    assertThat(taken).hasSize(2);
  }

  @Test
  void theLinesAreClosedWithTheDocuments() {
    AtomicBoolean closed = new AtomicBoolean();
    JsonLines.read(Stream.<String>of().onClose(() -> closed.set(true))).close();
    assertThat(closed).isTrue();
  }

  @Test
  void blankLinesAttributionsAndNewFieldsArePassedOver() {
    ClaimDocument document = Reading.document("Minsk said that it paid.");
    List<String> lines = new ArrayList<>(List.of(""));
    JsonLines.write(document)
        .map(line -> line.replace("{\"kind\"", "{\"new\":[1],\"kind\""))
        .forEach(lines::add);
    lines.addAll(1, JsonLines.attributions(document).toList());
    lines.add(" ");
    assertThat(read(lines.stream())).containsExactly(document);
  }

  @Test
  void claimsAloneAreNoDocument() {
    ClaimDocument document = Reading.document(PolicyText.of("Minsk paid.").withId("note"));
    assertThatThrownBy(() -> read(JsonLines.claims(document)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "line 1: a claim of 'note' without its document before it; JsonLines.write writes"
                + " documents, JsonLines.claims does not");
  }

  @Test
  void whatWasCutOffIsNoDocument() {
    List<String> lines = written("Minsk paid. Moscow did not pay.");
    assertThatThrownBy(() -> read(lines.stream().limit(2)))
        .hasMessage(
            "line 2: the input ends within the document 'note'; it has 1 of 2 claims and 0 of 0"
                + " diagnostics");
    assertThatThrownBy(() -> read(Stream.of(lines.get(0), lines.get(1), lines.get(0))))
        .hasMessage(
            "line 3: a document begins within 'note'; it has 1 of 2 claims and 0 of 0 diagnostics");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Minsk              | line 2: not JSON: a value is missing (character 1)",
        "{\"a\":1}          | line 2: the field \"kind\" is missing",
        "{\"kind\":\"quote\"} | line 2: a record of an unknown kind 'quote'",
        "{\"kind\":1}       | line 2: the field \"kind\" must hold a string"
      })
  void aForeignLineIsNamed(String line, String message) {
    assertThatThrownBy(() -> read(Stream.of(written("Minsk paid.").get(0), line)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"stance\":\"AUTHOR\" | \"stance\":\"SHOUT\" | the field \"stance\" has an unknown value 'SHOUT'",
        "\"end\":10 | \"end\":99 | an end at 99 lies behind the text's 11 code points",
        "\"sentence\":0 | \"sentence\":0.5 | the field \"sentence\" must hold a whole number",
        "\"confidence\": | \"trust\": | the field \"confidence\" is missing",
        "\"action\":{ | \"action\":null,\"was\":{ | the field \"action\" must hold an object",
        "\"factuality\":\"CT+\" | \"factuality\":\"yes\" | not a FactBank value: 'yes'",
        "\"arguments\":[] | \"arguments\":[1] | the field \"arguments\" must hold objects"
      })
  void aFieldThatIsWrongIsNamed(String good, String bad, String message) {
    List<String> lines = written("Minsk paid.");
    String claim = lines.get(1);
    assertThat(claim).contains(good);
    assertThatThrownBy(() -> read(Stream.of(lines.get(0), claim.replace(good, bad))))
        .hasMessage("line 2: " + message);
  }
}
