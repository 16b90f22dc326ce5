package org.policyclaims.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyclaims.internal.syntax.Trees;

/**
 * Which runs of words are names: a sentence with tags and the recogniser's classes in, its names
 * out, each with the class or the listed name, and the title before it.
 */
class MentionDetectorTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load(Optional.empty());
  private static final Descriptions DESCRIPTIONS = Descriptions.load();

  private static String names(String tree) {
    Scene scene = new Scene(Trees.text(tree));
    return new MentionDetector(GAZETTEER, DESCRIPTIONS, scene.text)
        .read(scene.sentence()).stream()
            .map(MentionDetectorTest::line)
            .collect(Collectors.joining(", "));
  }

  private static String line(NameMention name) {
    StringBuilder line = new StringBuilder(name.form).append(' ').append(name.recognised);
    name.surface.ifPresent(surface -> line.append(" =").append(surface.named().canonical()));
    name.title.nouns().forEach(noun -> line.append(" <").append(noun));
    name.title.qualifiers().forEach(word -> line.append(" ~").append(word));
    name.title.home().ifPresent(code -> line.append(" @").append(code));
    return line + (name.inTitle ? " headline" : "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Lena Alder PERSON            ; Lena/NNP/PERSON Alder/NNP/PERSON left/VBD",
        "Gazneft ORGANIZATION         ; Gazneft/NNP/ORGANIZATION left/VBD",
        "Gazneft ORGANIZATION, Lena PERSON ; Gazneft/NNP/ORGANIZATION Lena/NNP/PERSON left/VBD",
        "Blue Party ORGANIZATION      ; the/DT/ORGANIZATION Blue/NNP/ORGANIZATION Party/NNP/ORGANIZATION left/VBD",
        "al-Nusra Front ORGANIZATION  ; al-Nusra/NNP/ORGANIZATION Front/NNP/ORGANIZATION left/VBD",
        "al-Nusra ORGANIZATION        ; al-Nusra/NNP/ORGANIZATION Lena/NN left/VBD",
        "aid ORGANIZATION             ; aid/NN/ORGANIZATION left/VBD",
        "Blue Party ORGANIZATION      ; Blue/NNP/ORGANIZATION Party/NNP/ORGANIZATION ,/,/ORGANIZATION left/VBD",
        "''                           ; ,/,/ORGANIZATION left/VBD",
        "''                           ; they/PRP left/VBD",
        // hyphens within
        "Jean-Marc Alder PERSON       ; Jean/NNP/PERSON _-/HYPH _Marc/NNP/PERSON Alder/NNP/PERSON left/VBD",
        "Jean-Marc PERSON             ; Jean/NNP _-/HYPH _Marc/NNP/PERSON left/VBD",
        "Marc PERSON                  ; Jean/NN _-/HYPH _Marc/NNP/PERSON left/VBD",
        "Jean O, Marc PERSON          ; Jean/NNP and/CC Marc/NNP/PERSON left/VBD",
        "Jean O, Marc PERSON          ; Jean/NNP -/: Marc/NNP/PERSON left/VBD",
        "Moon Jae-in PERSON           ; Moon/NNP/PERSON Jae/NNP/PERSON _-/HYPH _in/IN left/VBD",
        "Moon Jae PERSON              ; Moon/NNP/PERSON Jae/NNP/PERSON _-/HYPH _led/VBN left/VBD",
        "Moon Jae PERSON              ; Moon/NNP/PERSON Jae/NNP/PERSON -/: in/IN left/VBD",
        // suffixes
        "Martin Alder Jr. PERSON      ; Martin/NNP/PERSON Alder/NNP/PERSON Jr./NNP left/VBD",
        "Gazneft ORGANIZATION         ; Gazneft/NNP/ORGANIZATION II/NNP left/VBD",
        "Martin Alder PERSON          ; left/VBD Martin/NNP/PERSON Alder/NNP/PERSON",
        // titles that the recogniser takes for a part
        "Lena Alder PERSON <president ; left/VBD President/NNP/PERSON Lena/NNP/PERSON Alder/NNP/PERSON",
        "President PERSON             ; left/VBD President/NNP/PERSON",
        "Anna Alder PERSON <justice ~court ; left/VBD Court/NNP/ORGANIZATION Justice/NNP/ORGANIZATION Anna/NNP/ORGANIZATION Alder/NNP/ORGANIZATION",
        "Zora Alder PERSON <justice ~court ; left/VBD Court/NNP/ORGANIZATION Justice/NNP/ORGANIZATION Zora/NNP/ORGANIZATION Alder/NNP/ORGANIZATION",
        "Anna Alder PERSON <senator   ; left/VBD Senator/NNP/ORGANIZATION Anna/NNP/ORGANIZATION Alder/NNP/ORGANIZATION",
        "Senator Zora Alder ORGANIZATION ; left/VBD Senator/NNP/ORGANIZATION Zora/NNP/ORGANIZATION Alder/NNP/ORGANIZATION",
        "Senator Anna ORGANIZATION    ; left/VBD Senator/NNP/ORGANIZATION Anna/NNP/ORGANIZATION",
        "Justice Council ORGANIZATION ; left/VBD Justice/NNP/ORGANIZATION Council/NNP/ORGANIZATION",
        "Justice PERSON, Zora LOCATION <justice ; left/VBD Justice/NNP/PERSON Zora/NNP/LOCATION",
      })
  void whatTheRecogniserMarks(String names, String tree) {
    assertThat(names(tree)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Norway LOCATION =Norway          ; Norway/NNP/LOCATION left/VBD",
        "Norway O =Norway                 ; Norway/NNP left/VBD",
        "South Korea O =South Korea       ; South/NNP/LOCATION Korea/NNP/LOCATION left/VBD",
        "South Korea O =South Korea       ; South/NNP Korea/NNP left/VBD",
        // a longer name goes before, but for adjectives, possessives and lists
        "Chad Miller PERSON               ; Chad/NNP/PERSON Miller/NNP/PERSON left/VBD",
        "Chad PERSON =Chad                ; Chad/NNP/PERSON left/VBD",
        "China Trust ORGANIZATION         ; China/NNP/ORGANIZATION Trust/NNP/ORGANIZATION left/VBD",
        "Swedish Trust ORGANIZATION ; Swedish/NNP/ORGANIZATION Trust/NNP/ORGANIZATION left/VBD",
        "Chinese Trust ORGANIZATION ; Chinese/NNP/ORGANIZATION Trust/NNP/ORGANIZATION left/VBD",
        "China ORGANIZATION =China, Trust ORGANIZATION ; China/NNP/2/nmod:poss/ORGANIZATION Trust/NNP/3/nsubj/ORGANIZATION left/VBD/0/root",
        "China LOCATION =China, Oz LOCATION ; China/NNP/LOCATION ,/,/LOCATION Oz/NNP/LOCATION left/VBD",
        "China LOCATION =China, Oz LOCATION ; China/NNP/LOCATION &/CC/LOCATION Oz/NNP/LOCATION left/VBD",
        "China or Oz LOCATION             ; China/NNP/LOCATION or/CC/LOCATION Oz/NNP/LOCATION left/VBD",
        "10 Downing Street O =United Kingdom ; 10/CD Downing/NNP Street/NNP left/VBD",
        // a common word is no name
        "''                               ; us/PRP left/VBD",
        "''                               ; May/MD left/VBD",
        "Turkey O =Turkey                 ; Turkey/NNP left/VBD",
        "''                               ; Turkey/NN left/VBD",
        "Chinese O =China                 ; Chinese/JJ left/VBD",
        "''                               ; Turkish/NN left/VBD",
        "Chinese O =China                 ; Chinese/NN left/VBD",
        "Norwegians O =Norway             ; Norwegians/NNS left/VBD",
        "NORWAY O =Norway headline        ; NORWAY/NNP LEFT/VB BONN/NN",
      })
  void whatIsListed(String names, String tree) {
    assertThat(names(tree)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Parotnikau O                 ; Parotnikau/NNP left/VBD",
        "Zora Alder O                 ; Zora/NNP Alder/NNP left/VBD",
        "Zora-Alder O                 ; Zora/NNP _-/HYPH _Alder/NNP left/VBD",
        "Zora-led O                   ; Zora/NNP _-/HYPH _led/VBN army/NN left/VBD",
        "Alder PERSON                 ; Zora/NNP Alder/NNP/PERSON left/VBD",
        "''                           ; Monday/NNP left/VBD",
        "''                           ; zora/NNP left/VBD",
        "''                           ; Z/NNP left/VBD",
        "Zo O                         ; Zo/NNP left/VBD",
        "''                           ; Zora/NN left/VBD",
        "''                           ; II/NNP left/VBD",
        "Zora O                       ; Zora/NNP Jr./NNP left/VBD",
        // words of a title alone are none
        "''                           ; President/NNP left/VBD",
        "Zora O <president            ; President/NNP Zora/NNP left/VBD",
        "''                           ; Zora/NNP Minister/NNP left/VBD",
        "''                           ; Prime/NNP Minister/NNP left/VBD",
        "Minister O <mr.              ; Mr./NNP Minister/NNP left/VBD",
        "''                           ; President/NNP Minister/NNP left/VBD",
        "O'Mara O                     ; O'Mara/NNP left/VBD",
        "A1 O                         ; A1/NNP and/CC 3M/NNP left/VBD",
      })
  void otherProperNouns(String names, String tree) {
    assertThat(names(tree)).isEqualTo(names);
  }

  @Test
  void aRunOfProperNounsHasAnEnd() {
    String run = "Zora/NNP " + "Alder/NNP ".repeat(12);
    assertThat(names(run + "left/VBD")).isEqualTo("Zora" + " Alder".repeat(12) + " O");
    assertThat(names(run + "Last/NNP left/VBD"))
        .isEqualTo("Zora" + " Alder".repeat(12) + " O, Last O");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Kerry PERSON <secretary              ; Secretary/NNP Kerry/NNP/PERSON left/VBD",
        "Kerry PERSON <secretary              ; Secretary/NNP of/IN State/NNP Kerry/NNP/PERSON left/VBD",
        "Obama PERSON <president              ; an/DT adviser/NN of/IN President/NNP Obama/NNP/PERSON left/VBD",
        "Obama PERSON                         ; an/DT adviser/NN of/IN Obama/NNP/PERSON left/VBD",
        "Abe PERSON <minister ~prime          ; Prime/NNP Minister/NNP Abe/NNP/PERSON left/VBD",
        "Abe PERSON                           ; the/DT young/JJ Abe/NNP/PERSON left/VBD",
        "Abe PERSON <minister                 ; the/DT young/JJ minister/NN Abe/NNP/PERSON left/VBD",
        "Weber PERSON <senator ~zorian        ; Zorian/JJ Senator/NNP Weber/NNP/PERSON left/VBD",
        "Weber PERSON <senator <candidate     ; candidate/NN Senator/NNP Weber/NNP/PERSON left/VBD",
        "Weber PERSON <mr.                    ; Mr./NNP Weber/NNP/PERSON left/VBD",
        "Weber PERSON                         ; left/VBD Weber/NNP/PERSON",
        "Weber PERSON <minister               ; then/RB Minister/NNP Weber/NNP/PERSON left/VBD",
        "Weber PERSON <minister               ; vice/NN _-/HYPH _minister/NN Weber/NNP/PERSON left/VBD",
      })
  void theTitleBeforeAName(String names, String tree) {
    assertThat(names(tree)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Kerry PERSON headline               ; Kerry/NNP/PERSON Warns/NNP/PERSON Big/JJ Banks/NNS",
        "Zora Alder PERSON headline          ; Zora/NNP/PERSON Alder/NNP/PERSON Sings/VBZ",
        "Zora PERSON                         ; Zora/NNP/PERSON Sings/VBZ Songs/NNS loudly/RB",
        "Zora PERSON headline                ; Zora/NNP/PERSON Sings/VBZ Songs/NNS of/IN",
        "Zora PERSON                         ; Zora/NNP/PERSON Sings/VBZ of/IN",
        "Zora PERSON                         ; Zora/NNP/PERSON Sings/VBZ Songs/NNS old/JJ",
        "Zora PERSON                         ; Zora/NNP/PERSON Sings/VBZ Songs/NNS sung/VBN",
        "Zora PERSON                         ; Zora/NNP/PERSON Sings/VBZ Songs/NNS songs/NNS",
        "''                                  ; Parotnikau/NNP Sings/VBZ Songs/NNS",
        "''                                  ; A/NNP/MISC B/NNP/MISC C/NNP/MISC D/NNP/MISC E/NNP/MISC F/NNP/MISC",
        "''                                  ; A/NNP/MISC B/NNP/MISC C/NNP/MISC D/NNP/MISC E/NNP/MISC F/NNP/MISC G/NNP/MISC H/NNP/MISC",
        "Theresa May PERSON headline         ; Theresa/NNP/PERSON May/NNP/PERSON Says/NNP/PERSON So/RB",
        "Kerry PERSON headline               ; Kerry/NNP/PERSON May/NNP/PERSON Have/VB Gone/VBN",
        "Kerry PERSON headline               ; Kerry/NNP/PERSON Will/NNP/PERSON Sing/VB",
        "May PERSON headline                 ; May/NNP/PERSON Says/VBZ So/RB",
        "A PERSON headline, B C D E PERSON headline ; A/NNP/PERSON Says/NNP/PERSON B/NNP/PERSON C/NNP/PERSON D/NNP/PERSON E/NNP/PERSON",
        "A B C D E MISC headline             ; A/NNP/MISC B/NNP/MISC C/NNP/MISC D/NNP/MISC E/NNP/MISC Sings/VBZ",
        "''                                  ; PAROTNIKAU/NNP SINGS/VBZ SONGS/NNS",
        "PAROTNIKAU O                        ; PAROTNIKAU/NNP SINGS/VBZ",
      })
  void capitalsTellLittleInAHeadline(String names, String tree) {
    assertThat(names(tree)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource({"A B C/NN, true", "A B, false", "A b C, false", "A 2 ., true"})
  void aSentenceInCapitalsShouts(String words, boolean shouting) {
    String tree = words.replace("/NN", "").replace(" ", "/NN ") + "/NN";
    assertThat(MentionDetector.isShouting(new Scene(Trees.text(tree)).sentence()))
        .isEqualTo(shouting);
  }
}
