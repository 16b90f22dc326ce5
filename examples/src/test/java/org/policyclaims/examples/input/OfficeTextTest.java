package org.policyclaims.examples.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyclaims.Author;
import org.policyclaims.PolicyText;

class OfficeTextTest {
  private static final String WORD =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>%s"
          + "</w:body></w:document>";
  private static final String OPEN =
      "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>%s"
          + "</office:text></office:body></office:document-content>";

  @TempDir Path folder;

  private static byte[] zip(String... namesAndParts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndParts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndParts[i]));
        zip.write(namesAndParts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] word(String body) throws IOException {
    return zip("[Content_Types].xml", "<Types/>", "word/document.xml", WORD.formatted(body));
  }

  private static byte[] open(String body) throws IOException {
    return zip(
        "mimetype", "application/vnd.oasis.opendocument.text", "content.xml", OPEN.formatted(body));
  }

  private PolicyText read(String name, byte[] bytes) throws IOException, InputException {
    Path file = Files.write(folder.resolve(name), bytes);
    return new TextReader(InputFormat.auto, Optional.empty(), new ByteArrayInputStream(bytes))
        .read(new TextInput(name, "a", Optional.of(file)));
  }

  @Test
  void aWordFileGivesHeadingsParagraphsAndCells() throws IOException, InputException {
    PolicyText text =
        read(
            "a.docx",
            word(
                "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>The loan</w:t></w:r></w:p>"
                    + "<w:p><w:r><w:t xml:space=\"preserve\">Minsk </w:t></w:r><w:r><w:rPr><w:b/></w:rPr>"
                    + "<w:t>paid</w:t></w:r><w:r><w:br/><w:t>&amp; left.</w:t></w:r></w:p><w:p/>"
                    + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Russia denied it.</w:t></w:r></w:p></w:tc>"
                    + "</w:tr></w:tbl>"));
    assertThat(text)
        .isEqualTo(
            PolicyText.of("The loan\n\nMinsk paid & left.\n\nRussia denied it.\n").withId("a"));
  }

  @Test
  void whatAWordFileHasDeletedOrRepeatsIsNotRead() throws IOException, InputException {
    PolicyText text =
        read(
            "a.docx",
            word(
                "<w:p><w:del><w:r><w:delText>Moscow</w:delText></w:r></w:del><w:ins><w:r><w:t>Minsk</w:t>"
                    + "</w:r></w:ins><w:r><w:instrText> PAGE </w:instrText><w:t> paid.</w:t></w:r></w:p>"
                    + "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>In a box."
                    + "</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p>"
                    + "<w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent></mc:Fallback>"
                    + "</mc:AlternateContent></w:r><w:r><w:t>Behind.</w:t></w:r></w:p>"));
    assertThat(text.text()).isEqualTo("Minsk paid.\n\nBehind.\n\nIn a box.\n");
  }

  @Test
  void anOpenDocumentTextGivesTheSame() throws IOException, InputException {
    PolicyText text =
        read(
            "a.odt",
            open(
                "<text:tracked-changes><text:p>Gone.</text:p></text:tracked-changes>"
                    + "<text:h text:outline-level=\"1\">The loan</text:h>"
                    + "<text:p>Minsk<text:s text:c=\"2\"/>paid<text:note><text:note-body><text:p>A note."
                    + "</text:p></text:note-body></text:note> <text:span>Moscow</text:span>."
                    + "<office:annotation><text:p>A comment.</text:p></office:annotation></text:p>"
                    + "<text:list><text:list-item><text:p>One item.</text:p></text:list-item></text:list>"));
    assertThat(text.text()).isEqualTo("The loan\n\nMinsk paid Moscow.\n\nOne item.\n");
  }

  @Test
  void whatTheFileSaysOfItsMakingIsSupposed() throws IOException, InputException {
    String paragraph = "<w:p><w:r><w:t>We paid.</w:t></w:r></w:p>";
    PolicyText word =
        read(
            "a.docx",
            zip(
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\" xmlns:dcterms=\"t\">"
                    + "<dc:creator>Anna Nowak</dc:creator>"
                    + "<dcterms:created>2018-05-07T10:00:00Z</dcterms:created></cp:coreProperties>",
                "word/document.xml",
                WORD.formatted(paragraph)));
    assertThat(word.supposedAuthors()).containsExactly(Author.of("Anna Nowak"));
    assertThat(word.supposedDate()).contains(LocalDate.of(2018, 5, 7));
    PolicyText open =
        read(
            "a.odt",
            zip(
                "meta.xml",
                "<office:document-meta xmlns:office=\"o\" xmlns:meta=\"m\" xmlns:dc=\"d\">"
                    + "<meta:initial-creator>Anna Nowak</meta:initial-creator><dc:creator>Jan Berg"
                    + "</dc:creator><meta:creation-date>2018-05-07T10:00:00</meta:creation-date>"
                    + "</office:document-meta>",
                "content.xml",
                OPEN.formatted("<text:p>We paid.</text:p>")));
    assertThat(open.supposedAuthors()).containsExactly(Author.of("Anna Nowak"));
    assertThat(open.supposedDate()).contains(LocalDate.of(2018, 5, 7));
  }

  @Test
  void aFileIsKnownByItsBeginningToo() throws IOException, InputException {
    assertThat(read("a", word("<w:p><w:r><w:t>Minsk paid.</w:t></w:r></w:p>")).text())
        .isEqualTo("Minsk paid.\n");
  }

  @Test
  void whatIsNoSuchFileIsNamed() {
    assertThatThrownBy(() -> read("a.docx", new byte[] {1, 2, 3}))
        .isInstanceOf(InputException.class)
        .hasMessage("a.docx: not a Word file that can be read (it has no word/document.xml)");
    assertThatThrownBy(() -> read("a.odt", zip("x", "y")))
        .hasMessage("a.odt: not an OpenDocument file that can be read (it has no content.xml)");
  }

  @Test
  void whatAFolderLeavesOutForItsTypeIsNamedOnce() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Minsk paid.");
    Files.write(folder.resolve("b.docx"), word(""));
    for (String name : List.of("c.doc", "d.doc", "e.csv", "notes")) {
      Files.writeString(folder.resolve(name), "x");
    }
    List<String> notes = new ArrayList<>();
    List<TextInput> found =
        Inputs.find(
            List.of(folder.toString()), List.of(), Optional.empty(), problem -> {}, notes::add);
    assertThat(found).hasSize(2);
    assertThat(notes)
        .containsExactly(
            folder
                + ": left out for their type: 1 *.csv, 2 *.doc, 1 without extension;"
                + " --include reads others");
    notes.clear();
    Inputs.find(
        List.of(folder.toString()), List.of("*.txt"), Optional.empty(), problem -> {}, notes::add);
    assertThat(notes).isEmpty();
  }

  @Test
  void aFileWithAPasswordIsSaidToBeUnreadable() {
    assertThatThrownBy(() -> read("a.odt", zip("content.xml", "\u0001\u0002 enciphered")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("a.odt")
        .hasMessageContaining("has a password");
    assertThatThrownBy(() -> read("a.docx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11}))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("has a password, or is of an older kind");
  }

  @Test
  void thePartTellsItsEncoding() throws IOException, InputException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      String part = WORD.formatted("<w:p><w:r><w:t>Łódź paid.</w:t></w:r></w:p>");
      zip.write(part.getBytes(StandardCharsets.UTF_16));
    }
    assertThat(read("a.docx", bytes.toByteArray()).text()).isEqualTo("Łódź paid.\n");
  }
}
