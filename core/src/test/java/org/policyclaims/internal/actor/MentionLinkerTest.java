package org.policyclaims.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyclaims.Quotation;
import org.policyclaims.internal.attribution.Attributions;
import org.policyclaims.internal.attribution.Content;
import org.policyclaims.internal.attribution.Frame;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.Phrase;
import org.policyclaims.internal.syntax.Trees;

/** Whose a name is, by all that the text says with it: sentences with plus signs between. */
class MentionLinkerTest {

  /** Who is meant, where the word before each "said" is a source. */
  private static String allWithSources(String trees) {
    ParsedText text = Trees.text(Splitter.on(" + ").splitToList(trees).toArray(String[]::new));
    List<Frame> frames = new ArrayList<>();
    text.sentences()
        .forEach(
            sentence -> {
              for (int i = 1; i < sentence.size(); i++) {
                if (sentence.word(i).equals("said")) {
                  frames.add(
                      Mind.frame(
                          new Phrase(sentence.index(), i - 1, i - 1, i - 1),
                          new Content(sentence.index(), i, i),
                          "say",
                          false,
                          Quotation.INDIRECT));
                }
              }
            });
    return String.join(", ", Who.all(text, new Attributions(frames)));
  }

  @Test
  void aMissionIsNotItsHost() {
    String mission = "The Council backed the United Nations Mission in South Sudan (UNMISS). ";
    assertThat(Who.is(mission + "It asked [UNMISS] to help."))
        .containsExactly("United Nations Mission in South Sudan ORGANIZATION");
    assertThat(Who.is(mission + "[South Sudan] objected."))
        .containsExactly("South Sudan COUNTRY SSD");
  }

  @Test
  void anAdjectiveIsAPartOfABodysName() {
    assertThat(Who.is("[The British Red Cross] backed it."))
        .containsExactly("British Red Cross ORGANIZATION");
    assertThat(Who.is("[The Russian Foreign Ministry] backed it."))
        .containsExactly("Russia ORGANIZATION RUS");
  }

  @Test
  void yearsAndQuestionsAreNoPartOfAName() {
    assertThat(Who.is("Norgas fought a 2023 Commission decision. [The Commission] left."))
        .containsExactly("Commission ORGANIZATION");
    assertThat(Who.is("Will [Norland] sign the treaty?").get(0)).startsWith("Norland");
  }

  @Test
  void anAmbiguousNameIsTheStateBesideWhatOnlyAStateHas() {
    assertThat(Who.is("[The Georgian government] left.")).containsExactly("Georgia COUNTRY GEO");
    assertThat(Who.is("[Georgia's parliament] left.")).containsExactly("Georgia ORGANIZATION GEO");
    assertThat(Who.is("[Chad] expelled an envoy.")).containsExactly("Chad COUNTRY TCD");
    assertThat(Who.is("[Georgia] elected a governor.")).containsExactly("Georgia LOCATION");
  }

  @Test
  void twoOfficesBeforeANameAreOnePerson() {
    assertThat(Who.is("[Norsk Oil founder and CEO Jan Holt] left."))
        .containsExactly("Jan Holt PERSON");
    assertThat(Who.is("[The founder and Jan Holt] left.")).containsExactly("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Lena Alder: Lena Alder PERSON, Alder: Lena Alder PERSON ; Lena/NNP/PERSON Alder/NNP/PERSON left/VBD + Alder/NNP/LOCATION left/VBD",
        "Lena Alder: Lena Alder PERSON, Alder: Lena Alder PERSON, Alder: Lena Alder PERSON ; Lena/NNP/PERSON Alder/NNP/PERSON left/VBD + Alder/NNP/LOCATION left/VBD + Alder/NNP/LOCATION left/VBD",
        "Lena Alder: Lena Alder PERSON, Alder: Alder LOCATION, Alder: Alder LOCATION, Alder: Alder LOCATION ; Lena/NNP/PERSON Alder/NNP/PERSON left/VBD + Alder/NNP/LOCATION left/VBD + Alder/NNP/LOCATION left/VBD + Alder/NNP/LOCATION left/VBD",
        "Lena Alder: Lena Alder PERSON, Alder: Lena Alder PERSON, Alder: Lena Alder PERSON, Alder: Lena Alder PERSON, Alder: Lena Alder PERSON ; Lena/NNP/PERSON Alder/NNP/PERSON left/VBD + Alder/NNP/PERSON left/VBD + Alder/NNP/LOCATION left/VBD + Alder/NNP/LOCATION left/VBD + Alder/NNP/LOCATION left/VBD",
        "Lena Alder: Lena Alder PERSON, Alder: Lena Alder PERSON, Alder: Alder LOCATION, Alder: Alder LOCATION, Alder: Alder LOCATION, Alder: Alder LOCATION ; Lena/NNP/PERSON Alder/NNP/PERSON left/VBD + Alder/NNP/PERSON left/VBD + Alder/NNP/LOCATION left/VBD + Alder/NNP/LOCATION left/VBD + Alder/NNP/LOCATION left/VBD + Alder/NNP/LOCATION left/VBD",
        "Alder: Alder LOCATION ; Alder/NNP/LOCATION left/VBD",
        // unrecognised
        "Lena Alder: Lena Alder PERSON, Alder: Lena Alder PERSON ; Lena/NNP/PERSON Alder/NNP/PERSON left/VBD + Alder/NNP left/VBD",
        "Lena Alder: Lena Alder PERSON, Lena: Lena Alder PERSON ; Lena/NNP/PERSON Alder/NNP/PERSON left/VBD + Lena/NNP left/VBD",
        "Lena Alder: Lena Alder PERSON, Zora: Zora ; Lena/NNP/PERSON Alder/NNP/PERSON left/VBD + Zora/NNP left/VBD",
        "Lena Alder: Lena Alder PERSON, Zora Alder: Zora Alder ; Lena/NNP/PERSON Alder/NNP/PERSON left/VBD + Zora/NNP Alder/NNP left/VBD",
        "Mr. Zora: Zora PERSON ; Mr./NNP Zora/NNP left/VBD",
        "Zora: Zora ; Zora/NNP left/VBD",
        "'' ; Zora/NNP/2/compound ally/NN/3/compound left/VBD/0/root",
        "Zora: Zora ; left/VBD/0/root Zora/NNP/1/compound",
        "Zora: Zora ; Zora/NNP/2/compound left/VBD/0/root",
      })
  void aNameOfOneWordIsThatOfThePersonWhoseLastNameItMostOftenIs(String all, String trees) {
    assertThat(Who.inTrees(trees)).isEqualTo(all);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ORGANIZATION  ; Zor/NNP/LOCATION left/VBD + Zor/NNP/ORGANIZATION left/VBD + Zor/NNP/ORGANIZATION left/VBD",
        "ORGANIZATION  ; Zor/NNP/LOCATION left/VBD + Zor/NNP/ORGANIZATION left/VBD",
        "ORGANIZATION  ; Zor/NNP/MISC left/VBD + Zor/NNP/ORGANIZATION left/VBD",
        "LOCATION      ; Zor/NNP/MISC left/VBD + Zor/NNP/LOCATION left/VBD",
        "LOCATION      ; Zor/NNP/ORGANIZATION left/VBD + Zor/NNP/LOCATION left/VBD + Zor/NNP/LOCATION left/VBD",
        "MISCELLANEOUS ; Zor/NNP/LOCATION left/VBD + Zor/NNP/MISC left/VBD + Zor/NNP/MISC left/VBD",
        "MISCELLANEOUS ; Zor/NNP/ORGANIZATION left/VBD + Zor/NNP/MISC left/VBD + Zor/NNP/MISC left/VBD",
        "MISCELLANEOUS ; Zor/NNP/MISC left/VBD",
        "LOCATION      ; Zor/NNP/LOCATION Sings/VBZ So/RB",
        "LOCATION      ; Zor/NNP/LOCATION Sings/VBZ So/RB + Zor/NNP left/VBD",
        "ORGANIZATION  ; Zor/NNP/ORGANIZATION Sings/VBZ So/RB + Zor/NNP left/VBD",
        "MISCELLANEOUS ; Zor/NNP/MISC Sings/VBZ So/RB + Zor/NNP left/VBD",
        "LOCATION      ; Zor/NNP/ORGANIZATION Sings/VBZ So/RB + Zor/NNP/LOCATION left/VBD",
      })
  void whatElseIsWhatTheRecogniserMostOftenTakesItFor(String type, String trees) {
    assertThat(Splitter.on(", ").split(Who.inTrees(trees))).containsOnly("Zor: Zor " + type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'' ; Zor/NNP/ORGANIZATION Sings/VBZ So/RB",
        "'' ; Zor/NNP/MISC Sings/VBZ So/RB",
        "Zor: Zor PERSON ; Zor/NNP/PERSON Sings/VBZ So/RB",
        "Kerry Banks: Lena Kerry PERSON, Lena Kerry: Lena Kerry PERSON ; Kerry/NNP/PERSON Banks/NNP/PERSON Sings/VBZ So/RB + Lena/NNP/PERSON Kerry/NNP/PERSON left/VBD",
        "Lena Kerry Banks: Lena Kerry PERSON, Lena Kerry: Lena Kerry PERSON ; Lena/NNP/PERSON Kerry/NNP/PERSON Banks/NNP/PERSON Sings/VBZ So/RB + Lena/NNP/PERSON Kerry/NNP/PERSON left/VBD",
        "Big Kerry: Kerry PERSON, Kerry: Kerry PERSON ; Big/NNP/PERSON Kerry/NNP/PERSON Sings/VBZ So/RB + Kerry/NNP/PERSON left/VBD",
        "Anna Kerry: Anna Kerry PERSON, Kerry: Anna Kerry PERSON ; Anna/NNP/PERSON Kerry/NNP/PERSON Sings/VBZ So/RB + Kerry/NNP/PERSON left/VBD",
        "Big Kerry: Big Kerry PERSON ; Big/NNP/PERSON Kerry/NNP/PERSON Sings/VBZ So/RB",
        "Lena Kerry: Lena Kerry PERSON, Lena Kerry: Lena Kerry PERSON ; Lena/NNP/PERSON Kerry/NNP/PERSON Sings/VBZ So/RB + Lena/NNP/PERSON Kerry/NNP/PERSON left/VBD",
        "Kerry Banks: Kerry Banks PERSON, Lena Kerry: Lena Kerry PERSON ; Kerry/NNP/PERSON Banks/NNP/PERSON left/VBD + Lena/NNP/PERSON Kerry/NNP/PERSON left/VBD",
      })
  void aHeadlineTellsNoNameThatTheTextDoesNot(String all, String trees) {
    assertThat(Who.inTrees(trees)).isEqualTo(all);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Tree Foundation: Tree Foundation ORGANIZATION, TF: Tree Foundation ORGANIZATION, TF: Tree Foundation ORGANIZATION ; Tree/NNP/ORGANIZATION Foundation/NNP/ORGANIZATION (/-LRB- TF/NNP/ORGANIZATION )/-RRB- left/VBD + TF/NNP/LOCATION left/VBD",
        "Tree Foundation: Tree Foundation ORGANIZATION, TF: Tree Foundation ORGANIZATION ; Tree/NNP/ORGANIZATION Foundation/NNP/ORGANIZATION -LRB-/-LRB- TF/NNP/ORGANIZATION -RRB-/-RRB- left/VBD",
        "Tree Foundation: Tree Foundation ORGANIZATION, TF: TF ORGANIZATION ; Tree/NNP/ORGANIZATION Foundation/NNP/ORGANIZATION or/CC TF/NNP/ORGANIZATION left/VBD",
        "Tree Foundation: Tree Foundation ORGANIZATION, Tf: Tf ORGANIZATION ; Tree/NNP/ORGANIZATION Foundation/NNP/ORGANIZATION (/-LRB- Tf/NNP/ORGANIZATION )/-RRB- left/VBD",
        "Tree Foundation: Tree Foundation ORGANIZATION, TF: TF ORGANIZATION ; Tree/NNP/ORGANIZATION Foundation/NNP/ORGANIZATION so/RB (/-LRB- TF/NNP/ORGANIZATION )/-RRB- left/VBD",
        "Tree Foundation: Tree Foundation ORGANIZATION, NATO: NATO ORGANIZATION ; Tree/NNP/ORGANIZATION Foundation/NNP/ORGANIZATION (/-LRB- NATO/NNP/ORGANIZATION )/-RRB- left/VBD",
        "Lena Alder: Lena Alder PERSON, LA: LA ORGANIZATION ; Lena/NNP/PERSON Alder/NNP/PERSON (/-LRB- LA/NNP/ORGANIZATION )/-RRB- left/VBD",
        "TF: TF ORGANIZATION ; (/-LRB- TF/NNP/ORGANIZATION )/-RRB- left/VBD",
        "TF: TF ORGANIZATION ; the/DT Georgian/JJ/3/amod (/-LRB- TF/NNP/ORGANIZATION )/-RRB- left/VBD",
      })
  void anAcronymInBracketsMeansWhatStandsBefore(String all, String trees) {
    assertThat(Who.inTrees(trees)).isEqualTo(all);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // persons with the names of states
        "Lena Chad: Lena Chad PERSON, Chad: Lena Chad PERSON ; Lena/NNP/PERSON Chad/NNP/PERSON left/VBD + Chad/NNP/PERSON left/VBD",
        "Lena Chad: Lena Chad PERSON, Chad: Lena Chad PERSON ; Lena/NNP/PERSON Chad/NNP/PERSON left/VBD + Chad/NNP/LOCATION left/VBD",
        "Lena Chad: Lena Chad PERSON, Chad: Lena Chad PERSON, Sudan: Sudan COUNTRY SDN ; Lena/NNP/PERSON Chad/NNP/PERSON left/VBD + Chad/NNP/PERSON saw/VBD Sudan/NNP left/VBD",
        "Lena Chad: Lena Chad PERSON, Chad: Chad COUNTRY TCD, Sudan: Sudan COUNTRY SDN ; Lena/NNP/PERSON Chad/NNP/PERSON left/VBD + Chad/NNP/LOCATION saw/VBD Sudan/NNP left/VBD",
        "Chad: Chad COUNTRY TCD, Sudan: Sudan COUNTRY SDN ; Chad/NNP/PERSON saw/VBD Sudan/NNP left/VBD",
        "Chad: Chad PERSON ; Chad/NNP/PERSON left/VBD",
        "Chad: Chad LOCATION ; Chad/NNP/LOCATION left/VBD",
        "San Jose: San Jose LOCATION ; San/NNP/PERSON Jose/NNP/PERSON left/VBD",
        "President Norway: Norway PERSON ; President/NNP Norway/NNP/LOCATION left/VBD",
        "Norway: Norway COUNTRY NOR ; Norway/NNP/LOCATION left/VBD",
        // what keeps company with an ambiguous name
        "Athens: Greece COUNTRY GRC ; Athens/NNP/LOCATION left/VBD the/DT euro/NN/2/obj:x so/RB",
        "Athens: Athens LOCATION ; Athens/NNP/LOCATION left/VBD so/RB",
        "Rome: Italy COUNTRY ITA, Renzi: Renzi PERSON ; Rome/NNP/LOCATION saw/VBD Renzi/NNP/PERSON left/VBD",
        "Rome: Rome LOCATION ; Rome/NNP/LOCATION saw/VBD renzi/RB left/VBD",
        "Georgia: Georgia COUNTRY GEO, Tbilisi: Georgia COUNTRY GEO ; Georgia/NNP/LOCATION left/VBD + Tbilisi/NNP/LOCATION left/VBD",
        "Georgia: Georgia LOCATION ; Georgia/NNP/LOCATION left/VBD",
        "Brussels: European Union ORGANIZATION ; Brussels/NNP/LOCATION left/VBD",
        // places and governments
        "Oslo: Norway COUNTRY NOR ; Oslo/NNP/LOCATION left/VBD",
        "Oslo: Oslo LOCATION ; left/VBD/0/root in/IN/3/case Oslo/NNP/1/obl/LOCATION",
        "Kremlin: Kremlin LOCATION ; left/VBD/0/root in/IN/3/case Kremlin/NNP/1/obl/LOCATION",
        "Norway: Norway COUNTRY NOR ; left/VBD/0/root in/IN/3/case Norway/NNP/1/obl/LOCATION",
      })
  void aListedName(String all, String trees) {
    assertThat(Who.inTrees(trees)).isEqualTo(all);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Norwegians: Norwegians GROUP ; Norwegians/NNPS left/VBD",
        "''                           ; Norwegian/NNP left/VBD",
        "''                           ; a/DT Norwegian/NN left/VBD",
        "Chinese: China GROUP CHN     ; the/DT Chinese/JJ left/VBD",
        "Chinese: China GROUP CHN     ; The/DT Chinese/JJ/3/amod left/VBD/0/root",
        "''                           ; The/DT Chinese/JJ/3/amod leaving/VBG/0/root",
        "''                           ; The/DT Chinese/JJ/3/amod so/RB/0/root",
        "''                           ; a/DT Chinese/JJ left/VBD",
        "''                           ; Chinese/JJ left/VBD",
        "Spanish: Spain GROUP ESP     ; the/DT Spanish/NNP left/VBD",
        "French: France GROUP FRA     ; the/DT French/NNP left/VBD",
        "Swiss: Switzerland GROUP CHE ; the/DT Swiss/NNP left/VBD",
        "''                           ; the/DT Iraqi/NNP left/VBD",
        "''                           ; the/DT Swedish/JJ left/VBD",
        "Kurds: Kurds GROUP           ; Kurds/NNPS left/VBD",
        "Shias: Shiites GROUP         ; Shias/NNPS left/VBD",
        "''                           ; a/DT Kurd/NN left/VBD",
        "Rohingya: Rohingya GROUP     ; Rohingya/NNP left/VBD",
        "''                           ; Rohingya/NNP/2/compound so/RB/0/root",
      })
  void manyOfAPeopleAreIt(String all, String trees) {
    assertThat(Who.inTrees(trees)).isEqualTo(all);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Zora: Zora PERSON, analyst: Zora PERSON ; Zora/NNP/4/nsubj an/DT/3/det analyst/NN/1/appos left/VBD/0/root",
        "analyst Zora: Zora PERSON ; an/DT/2/det analyst/NN/4/nsubj Zora/NNP/2/appos left/VBD/0/root",
        "Zora: Zora PERSON, analyst: Zora PERSON ; Zora/NNP/4/nsubj/ORGANIZATION an/DT/3/det analyst/NN/1/appos left/VBD/0/root",
        "Zora company: Zora ORGANIZATION ; Zora/NNP/3/nsubj/ORGANIZATION company/NN/1/appos left/VBD/0/root",
        "President: - PERSON, Zora: Zora ORGANIZATION ; President/NNP Zora/NNP/ORGANIZATION left/VBD",
        "President Zora: Zora PERSON  ; President/NNP Zora/NNP/LOCATION left/VBD",
        "President Zora: Zora PERSON  ; President/NNP Zora/NNP/MISC left/VBD",
      })
  void whoIsDescribedAsAPersonIsOne(String all, String trees) {
    assertThat(Who.inTrees(trees)).isEqualTo(all);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Zora: Zora PERSON    ; Zora/NNP said/VBD",
        "Zora: Zora PERSON    ; so/RB said/VBD + Zora/NNP said/VBD",
        "Zora: Zora           ; Zora/NNP left/VBD + so/RB said/VBD",
        "Zora: Zora           ; so/RB said/VBD + so/RB Zora/NNP left/VBD",
        "Zora: Zora           ; Zora/NNP left/VBD",
        "Zora: Zora           ; the/DT/2/det Zora/NNP/3/nsubj said/VBD/0/root",
        "ZORA: ZORA           ; ZORA/NNP said/VBD",
        "RealZora: RealZora   ; RealZora/NNP said/VBD",
        "DeepZora: DeepZora   ; DeepZora/NNP said/VBD",
        "McZora: McZora PERSON ; McZora/NNP said/VBD",
        "MacZora: MacZora PERSON ; MacZora/NNP said/VBD",
        "Zora-A: Zora-A PERSON ; Zora-A/NNP said/VBD",
      })
  void whoSaysSomethingIsAPersonUnlessItLooksLikeAThing(String all, String trees) {
    assertThat(allWithSources(trees)).isEqualTo(all);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ministry of Norway: Norway ORGANIZATION NOR ; Ministry/NNP/4/nsubj/ORGANIZATION of/IN/3/case/ORGANIZATION Norway/NNP/1/nmod/ORGANIZATION left/VBD/0/root",
        "Government of Norway: Norway COUNTRY NOR ; Government/NNP/4/nsubj/ORGANIZATION of/IN/3/case/ORGANIZATION Norway/NNP/1/nmod/ORGANIZATION left/VBD/0/root",
        "Trust of Norway: Trust of Norway ORGANIZATION ; Trust/NNP/4/nsubj/ORGANIZATION of/IN/3/case/ORGANIZATION Norway/NNP/1/nmod/ORGANIZATION left/VBD/0/root",
        "Trade Ministry: Trade Ministry ORGANIZATION ; Trade/NNP/2/compound/ORGANIZATION Ministry/NNP/3/nsubj/ORGANIZATION left/VBD/0/root",
        "Norway: Norway COUNTRY NOR, Trade Ministry: Norway ORGANIZATION NOR ; Norway/NNP/4/nmod:poss/LOCATION 's/POS/1/case Trade/NNP/4/compound/ORGANIZATION Ministry/NNP/5/nsubj/ORGANIZATION left/VBD/0/root",
        "Ministry: Norway ORGANIZATION NOR, Norway: Norway COUNTRY NOR ; Ministry/NNP/4/nsubj/ORGANIZATION of/IN/3/case Norway/NNP/1/nmod/LOCATION left/VBD/0/root",
        "Ministry: Philippines ORGANIZATION PHL, Philippines: Philippines COUNTRY PHL ; Ministry/NNP/5/nsubj/ORGANIZATION of/IN/4/case the/DT/4/det Philippines/NNPS/1/nmod/LOCATION left/VBD/0/root",
        "Ministry: Ministry ORGANIZATION, Norway: Norway COUNTRY NOR ; Ministry/NNP/4/nsubj/ORGANIZATION in/IN/3/case Norway/NNP/1/nmod/LOCATION left/VBD/0/root",
        "Ministry: Ministry ORGANIZATION, Zorville: Zorville LOCATION ; Ministry/NNP/4/nsubj/ORGANIZATION of/IN/3/case Zorville/NNP/1/nmod/LOCATION left/VBD/0/root",
        "Ministry: Ministry ORGANIZATION, Georgia: Georgia LOCATION ; Ministry/NNP/4/nsubj/ORGANIZATION of/IN/3/case Georgia/NNP/1/nmod/LOCATION left/VBD/0/root",
        "Ministry: Ministry ORGANIZATION, NATO: NATO ORGANIZATION ; Ministry/NNP/4/nsubj/ORGANIZATION of/IN/3/case NATO/NNP/1/nmod left/VBD/0/root",
        "Ministry: Ministry ORGANIZATION ; left/VBD/0/root Ministry/NNP/1/nsubj/ORGANIZATION of/IN/2/case",
        "Ministry: Ministry ORGANIZATION ; left/VBD/0/root Ministry/NNP/1/nsubj/ORGANIZATION of/IN/2/case the/DT/2/dep",
        "Trust: Trust ORGANIZATION, Norway: Norway COUNTRY NOR ; Trust/NNP/4/nsubj/ORGANIZATION of/IN/3/case Norway/NNP/1/nmod/LOCATION left/VBD/0/root",
        "Trade Ministry: Norway ORGANIZATION NOR ; Norwegian/JJ/3/amod Trade/NNP/3/compound/ORGANIZATION Ministry/NNP/4/nsubj/ORGANIZATION left/VBD/0/root",
        "Zorian: Zorian MISCELLANEOUS, Trade Ministry: Trade Ministry ORGANIZATION ; Zorian/JJ/3/nmod:poss/MISC Trade/NNP/3/compound/ORGANIZATION Ministry/NNP/4/nsubj/ORGANIZATION left/VBD/0/root",
      })
  void aMinistryIsThatOfACountry(String all, String trees) {
    assertThat(Who.inTrees(trees)).isEqualTo(all);
  }

  @Test
  void whoIsNamedOftenIsInMind() {
    String often = "Zorneft/NNP/2/nsubj/ORGANIZATION left/VBD/0/root + ".repeat(3);
    String rest = "so/RB left/VBD + ".repeat(5);
    String both =
        "Zorneft/NNP/4/nsubj/ORGANIZATION and/CC/3/cc Gazneft/NNP/1/conj/ORGANIZATION left/VBD/0/root"
            + " + It/PRP/2/nsubj fell/VBD/0/root";
    assertThat(Who.inTrees(often + rest + both)).endsWith("It: Zorneft ORGANIZATION");
    assertThat(Who.inTrees(rest + both)).endsWith("It: Gazneft ORGANIZATION");
  }
}
