package org.policyclaims.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whom descriptions mean, tree by tree: all who are meant, and sentences with plus signs between.
 */
class DescribedInTreesTest {
  private static final String LATER = " + so/RB fell/VBD".repeat(6) + " + ";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "authorities: Norway COUNTRY NOR ; Norwegian/JJ/2/amod authorities|authority/NNS/3/nsubj left/VBD/0/root",
        "''                              ; Norwegian/JJ/2/amod authority/NN/3/nsubj left/VBD/0/root",
        "government: Norway COUNTRY NOR  ; Norwegian/JJ/2/amod government/NN/3/nsubj left/VBD/0/root",
        "''                              ; Norwegian/JJ/2/amod governments|government/NNS/3/nsubj left/VBD/0/root",
        "ministry: Norway ORGANIZATION NOR ; Norwegian/JJ/2/amod ministry/NN/3/nsubj left/VBD/0/root",
        "ministries: Norway GROUP NOR    ; Norwegian/JJ/2/amod ministries|ministry/NNS/3/nsubj left/VBD/0/root",
        "officials: Norway GROUP NOR     ; Norwegian/JJ/2/amod officials|official/NNS/3/nsubj left/VBD/0/root",
        "mayors: - GROUP                 ; Norwegian/JJ/2/amod mayors|mayor/NNS/3/nsubj left/VBD/0/root",
        "official: - PERSON              ; Norwegian/JJ/2/amod official/NN/3/nsubj left/VBD/0/root",
        "delegation: Norway GROUP NOR    ; Norwegian/JJ/2/amod delegation/NN/3/nsubj left/VBD/0/root",
        "crowd: - GROUP                  ; Norwegian/JJ/2/amod crowd/NN/3/nsubj left/VBD/0/root",
        "company: - ORGANIZATION         ; Norwegian/JJ/2/amod company/NN/3/nsubj left/VBD/0/root",
        "''                              ; Norwegian/JJ/2/amod ally/NN/3/nsubj left/VBD/0/root",
        // by what tells the country
        "Norway: Norway COUNTRY NOR, officials: Norway GROUP NOR ; Norway/NNP/2/compound officials|official/NNS/3/nsubj left/VBD/0/root",
        "Norway: Norway COUNTRY NOR, officials: Norway GROUP NOR ; Norway/NNP/3/nmod:poss 's/POS/1/case officials|official/NNS/4/nsubj left/VBD/0/root",
        "officials: Norway GROUP NOR, Norway: Norway COUNTRY NOR ; officials|official/NNS/4/nsubj of/IN/3/case Norway/NNP/1/nmod left/VBD/0/root",
        "officials: Norway GROUP NOR, Norway: Norway COUNTRY NOR ; officials|official/NNS/4/nsubj in/IN/3/case Norway/NNP/1/nmod left/VBD/0/root",
        "officials: - GROUP, Norway: Norway COUNTRY NOR ; officials|official/NNS/4/nsubj for/IN/3/case Norway/NNP/1/nmod left/VBD/0/root",
        "Norway: Norway COUNTRY NOR, Sweden: Sweden COUNTRY SWE, officials: - GROUP ; Norway/NNP/4/nmod:poss and/CC/3/cc Sweden/NNP/1/conj officials|official/NNS/5/nsubj left/VBD/0/root",
      })
  void whatServesACountry(String all, String trees) {
    assertThat(Who.inTrees(trees)).isEqualTo(all);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Kerry: Kerry PERSON, administration: Kerry administration ORGANIZATION ; Kerry/NNP/2/compound/PERSON administration/NN/3/nsubj left/VBD/0/root",
        "Lena Kerry: Lena Kerry PERSON, team: Kerry team ORGANIZATION ; Lena/NNP/2/compound/PERSON Kerry/NNP/4/nmod:poss/PERSON 's/POS/2/case team/NN/5/nsubj left/VBD/0/root",
        "Lena Kerry Jr.: Lena Kerry Jr. PERSON, team: Kerry team ORGANIZATION ; Lena/NNP/2/compound/PERSON Kerry/NNP/5/nmod:poss/PERSON Jr./NNP/2/dep/PERSON 's/POS/2/case team/NN/6/nsubj left/VBD/0/root",
        "Kerry: Kerry PERSON             ; Kerry/NNP/2/compound/PERSON administrations|administration/NNS/3/nsubj left/VBD/0/root",
        "Kerry: Kerry PERSON             ; Kerry/NNP/2/amod/PERSON administration/NN/3/nsubj left/VBD/0/root",
        "Kerry: Kerry PERSON, committee: - ORGANIZATION ; Kerry/NNP/2/compound/PERSON committee/NN/3/nsubj left/VBD/0/root",
        "Zor: Zor ORGANIZATION, team: - ORGANIZATION ; Zor/NNP/2/compound/ORGANIZATION team/NN/3/nsubj left/VBD/0/root",
        "man: - PERSON, team: - ORGANIZATION ; man/NN/3/nmod:poss 's/POS/1/case team/NN/4/nsubj left/VBD/0/root",
        "Kerry: Kerry PERSON, administration: Kerry administration ORGANIZATION, administration: Kerry administration ORGANIZATION ; Kerry/NNP/2/compound/PERSON administration/NN/3/nsubj left/VBD/0/root + the/DT/2/det administration/NN/3/nsubj fell/VBD/0/root",
        "''                              ; the/DT/2/det administration/NN/3/nsubj fell/VBD/0/root",
        "Norway: Norway COUNTRY NOR      ; Norway/NNP/2/nsubj left/VBD/0/root + the/DT/2/det administration/NN/3/nsubj fell/VBD/0/root",
      })
  void whatIsCalledByAPerson(String all, String trees) {
    assertThat(Who.inTrees(trees)).isEqualTo(all);
  }

  @ParameterizedTest
  @CsvSource({
    "the, true",
    "this, true",
    "that, true",
    "a, false",
    "some, false",
  })
  void onlyADefiniteOneWasSpokenOf(String article, boolean spokenOf) {
    assertThat(
            Who.inTrees(
                "Norway/NNP/2/nsubj left/VBD/0/root + "
                    + article
                    + "/DT/2/det country/NN/3/nsubj fell/VBD/0/root"))
        .isEqualTo(
            "Norway: Norway COUNTRY NOR" + (spokenOf ? ", country: Norway COUNTRY NOR" : ""));
  }

  @Test
  void aGovernmentOfAPersonIsThatOfTheirCountry() {
    String before =
        "Syrian/JJ President/NNP Assad/NNP/PERSON left/VBD + Sudan/NNP/2/nsubj left/VBD/0/root + ";
    String ofAssad =
        "the/DT/2/det government/NN/5/nsubj of/IN/4/case Assad/NNP/2/nmod/PERSON fell/VBD/0/root";
    assertThat(Who.inTrees(before + ofAssad)).contains("government: Syria COUNTRY SYR");
    assertThat(Who.inTrees(before + ofAssad.replace("Assad", "Weber")))
        .doesNotContain("government");
    assertThat(Who.inTrees(before + ofAssad.replace("Assad/NNP/2/nmod/PERSON", "hope/NN/2/nmod")))
        .contains("government: Sudan COUNTRY SDN");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Syria  ; Syrian/JJ President/NNP Assad/NNP/PERSON left/VBD + Sudan/NNP/2/nsubj left/VBD/0/root + Assad/NNP/2/nsubj/PERSON led/VBD/0/root the/DT/4/det country/NN/2/obj",
        "Sudan  ; Sudan/NNP/2/nsubj left/VBD/0/root + Kim/NNP/2/nsubj/PERSON led/VBD/0/root the/DT/4/det country/NN/2/obj",
        "Sudan  ; Syrian/JJ President/NNP Assad/NNP/PERSON left/VBD + Sudan/NNP/2/nsubj left/VBD/0/root + Gazneft/NNP/2/nsubj/ORGANIZATION led/VBD/0/root the/DT/4/det country/NN/2/obj",
        "Sudan  ; Norway/NNP/2/nsubj saw/VBD/0/root Sudan/NNP/2/obj + Norway/NNP/2/nsubj hit/VBD/0/root the/DT/4/det country/NN/2/obj",
        "Norway ; Norway/NNP/2/nsubj saw/VBD/0/root Sudan/NNP/2/obj + the/DT/2/det country/NN/3/nsubj fell/VBD/0/root",
        "Norway ; Norway/NNP/2/nsubj saw/VBD/0/root Sudan/NNP/2/obj + they/PRP/2/nsubj hit/VBD/0/root the/DT/4/det country/NN/2/obj",
        "Sudan  ; Norway/NNP/2/nsubj saw/VBD/0/root Sudan/NNP/2/obj + Norwegian/JJ/2/amod fans/NNS/6/nsubj of/IN/5/case the/DT/5/det country/NN/2/nmod fell/VBD/0/root",
        "Norway ; Norway/NNP/2/nsubj saw/VBD/0/root Sudan/NNP/2/obj + old/JJ/2/amod fans/NNS/6/nsubj of/IN/5/case the/DT/5/det country/NN/2/nmod fell/VBD/0/root",
        "Sudan  ; Norway/NNP/2/nsubj saw/VBD/0/root Sudan/NNP/2/obj + Norwegian/JJ/2/amod fans/NNS/9/nsubj of/IN/4/case rule/NN/2/nmod in/IN/7/case the/DT/7/det country/NN/4/nmod so/RB/9/advmod fell/VBD/0/root",
        "Norway ; Norwegian/JJ/2/amod fans/NNS/3/nsubj left/VBD/0/root + the/DT/2/det country/NN/3/nsubj fell/VBD/0/root",
        "Norway ; Gazneft/NNP/2/nsubj/ORGANIZATION saw/VBD/0/root Norway/NNP/2/obj + the/DT/2/det nation/NN/3/nsubj fell/VBD/0/root",
      })
  void theCountryIsTheOneSpokenOfButNotTheOneThatActsOnIt(String country, String trees) {
    String noun = trees.contains("nation/NN") ? "nation: " : "country: ";
    assertThat(Who.inTrees(trees)).contains(noun + country + " COUNTRY");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "senator: Weber PERSON    ; Senator/NNP Weber/NNP/PERSON left/VBD + the/DT/2/det senator/NN/3/nsubj fell/VBD/0/root",
        "senator: - PERSON        ; Senator/NNP Weber/NNP/PERSON left/VBD + a/DT/2/det senator/NN/3/nsubj fell/VBD/0/root",
        "lawmaker: Weber PERSON   ; Senator/NNP Weber/NNP/PERSON left/VBD + the/DT/2/det lawmaker/NN/3/nsubj fell/VBD/0/root",
        "minister: - PERSON       ; Senator/NNP Weber/NNP/PERSON left/VBD + the/DT/2/det minister/NN/3/nsubj fell/VBD/0/root",
        "minister: Weber PERSON   ; Weber/NNP/2/nsubj/PERSON left/VBD/0/root + the/DT/3/det young/JJ/3/amod minister/NN/4/nsubj fell/VBD/0/root",
        "minister: - PERSON       ; Weber/NNP/2/nsubj/PERSON left/VBD/0/root + the/DT/2/det minister/NN/3/nsubj fell/VBD/0/root",
        "spokesman: - PERSON      ; Mrs./NNP/2/compound Anna/NNP/3/nsubj/PERSON left/VBD/0/root + the/DT/3/det young/JJ/3/amod spokesman/NN/4/nsubj fell/VBD/0/root",
        "spokeswoman: Anna PERSON ; Anna/NNP/2/nsubj/PERSON left/VBD/0/root + the/DT/3/det young/JJ/3/amod spokeswoman/NN/4/nsubj fell/VBD/0/root",
        "man: Weber PERSON        ; Weber/NNP/2/nsubj/PERSON left/VBD/0/root + the/DT/2/det man/NN/3/nsubj fell/VBD/0/root",
        "man: Weber PERSON        ; Weber/NNP/PERSON left/VBD + the/DT/2/det man/NN/3/nsubj fell/VBD/0/root",
        "man: - PERSON            ; Weber/NNP/PERSON left/VBD + so/RB fell/VBD + the/DT/2/det man/NN/3/nsubj fell/VBD/0/root",
        "man: Weber PERSON        ; Weber/NNP/2/nsubj/PERSON saw/VBD/0/root Alder/NNP/2/obj/PERSON + the/DT/2/det man/NN/3/nsubj fell/VBD/0/root",
        "man: - PERSON            ; Weber/NNP/PERSON so/RB Alder/NNP/PERSON left/VBD + the/DT/2/det man/NN/3/nsubj fell/VBD/0/root",
        "man: - PERSON            ; Gazneft/NNP/2/nsubj/ORGANIZATION left/VBD/0/root + the/DT/2/det man/NN/3/nsubj fell/VBD/0/root",
        // not whom a pronoun would do for
        "man: Alder PERSON        ; Weber/NNP/2/nsubj/PERSON saw/VBD/0/root Alder/NNP/2/obj/PERSON + Weber/NNP/2/nsubj/PERSON hit/VBD/0/root the/DT/4/det man/NN/2/obj",
        // of a country
        "minister: Weber PERSON   ; Norwegian/JJ Minister/NNP Weber/NNP/PERSON left/VBD + the/DT/3/det Norwegian/JJ/3/amod minister/NN/4/nsubj fell/VBD/0/root",
        "minister: - PERSON       ; Swedish/JJ Minister/NNP Weber/NNP/PERSON left/VBD + the/DT/3/det Norwegian/JJ/3/amod minister/NN/4/nsubj fell/VBD/0/root",
        "minister: Weber PERSON   ; Minister/NNP Weber/NNP/PERSON left/VBD + the/DT/3/det Norwegian/JJ/3/amod minister/NN/4/nsubj fell/VBD/0/root",
        "man: - PERSON            ; Weber/NNP/2/nsubj/PERSON left/VBD/0/root + the/DT/3/det Norwegian/JJ/3/amod man/NN/4/nsubj fell/VBD/0/root",
        // of somebody or something
        "colleague: - PERSON      ; Weber/NNP/2/nsubj/PERSON left/VBD/0/root + their/PRP$/2/nmod:poss colleague/NN/3/nsubj fell/VBD/0/root",
        "man: - PERSON            ; Weber/NNP/2/nsubj/PERSON left/VBD/0/root + the/DT/2/det man/NN/5/nsubj of/IN/4/case Zorville/NNP/2/nmod fell/VBD/0/root",
        "man: - PERSON            ; Weber/NNP/2/nsubj/PERSON left/VBD/0/root + the/DT/2/det man/NN/5/nsubj in/IN/4/case black/NN/2/nmod fell/VBD/0/root",
        "minister: Weber PERSON   ; Weber/NNP/2/nsubj/PERSON left/VBD/0/root + the/DT/3/det young/JJ/3/amod minister/NN/6/nsubj of/IN/5/case trade/NN/3/nmod fell/VBD/0/root",
        "minister: - PERSON       ; Weber/NNP/2/nsubj/PERSON left/VBD/0/root + the/DT/3/det young/JJ/3/amod minister/NN/6/nsubj of/IN/5/case Zorville/NNP/3/nmod fell/VBD/0/root",
        "minister: - PERSON       ; Weber/NNP/2/nsubj/PERSON left/VBD/0/root + the/DT/3/det young/JJ/3/amod minister/NN/6/nsubj of/IN/5/case it/PRP/3/nmod fell/VBD/0/root",
        "man: - PERSON            ; Weber/NNP/2/nsubj/PERSON left/VBD/0/root + the/DT/2/det man/NN/4/nsubj shot/VBN/2/acl fell/VBD/0/root",
        "man who: - PERSON        ; Weber/NNP/2/nsubj/PERSON left/VBD/0/root + the/DT/2/det man/NN/5/nsubj who/WP/4/nsubj sang/VBD/2/acl:relcl fell/VBD/0/root",
        "man: Weber PERSON        ; Weber/NNP/2/nsubj/PERSON left/VBD/0/root + the/DT/2/det man/NN/5/nsubj ,/,/2/punct shot/VBN/2/acl fell/VBD/0/root",
        "man: Weber PERSON        ; Weber/NNP/2/nsubj/PERSON left/VBD/0/root + shot/VBN/3/acl the/DT/3/det man/NN/4/nsubj fell/VBD/0/root",
      })
  void whoHoldsAnOfficeOrIsTheOnlyOneInMind(String described, String trees) {
    assertThat(Who.inTrees(trees)).contains(described);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Weber PERSON ; the/DT/3/det Republican/JJ/3/amod senator/NN/4/nsubj fell/VBD/0/root",
        "Alder PERSON ; the/DT/3/det Democratic/JJ/3/amod senator/NN/4/nsubj fell/VBD/0/root",
        "Weber PERSON ; the/DT/3/det GOP/NNP/3/compound senator/NN/4/nsubj fell/VBD/0/root",
        "- PERSON     ; the/DT/3/det Green/JJ/3/amod senator/NN/4/nsubj fell/VBD/0/root",
        "Alder PERSON ; the/DT/3/det old/JJ/3/amod senator/NN/4/nsubj fell/VBD/0/root",
        "Alder PERSON ; the/DT/3/det Ohio/NNP/3/compound senator/NN/4/nsubj fell/VBD/0/root",
      })
  void aPartyTellsSenatorsApart(String meant, String tree) {
    assertThat(
            Who.inTrees(
                "Republican/JJ Senator/NNP Weber/NNP/PERSON left/VBD + Democratic/JJ Senator/NNP"
                    + " Alder/NNP/PERSON left/VBD + "
                    + tree))
        .contains("senator: " + meant);
  }

  @Test
  void whoIsOfNoKnownPartyMayBeOfAny() {
    String weber = "Zoran/JJ Senator/NNP Weber/NNP/PERSON left/VBD + ";
    String green = "the/DT/3/det Green/JJ/3/amod senator/NN/4/nsubj fell/VBD/0/root";
    assertThat(Who.inTrees(weber + green)).endsWith("senator: Weber PERSON");
    assertThat(Who.inTrees(weber.replace("Zoran", "Democratic") + green))
        .endsWith("senator: - PERSON");
  }

  @Test
  void ofTwoSenatorsTheOneOfThatStateIsMeant() {
    String two =
        "Ohio/NNP Senator/NNP Weber/NNP/PERSON left/VBD + Senator/NNP Alder/NNP/PERSON left/VBD + ";
    assertThat(
            Who.inTrees(
                two + "the/DT/3/det Ohio/NNP/3/compound senator/NN/4/nsubj fell/VBD/0/root"))
        .endsWith("senator: Weber PERSON");
    assertThat(Who.inTrees(two + "the/DT/2/det senator/NN/3/nsubj fell/VBD/0/root"))
        .endsWith("senator: Alder PERSON");
  }

  @Test
  void withoutAnArticleOrAsAPredicateNobodyKnownIsMeant() {
    String weber = "Senator/NNP Weber/NNP/PERSON left/VBD + ";
    assertThat(Who.inTrees(weber + "senator/NN/2/nsubj fell/VBD/0/root"))
        .endsWith("senator: - PERSON");
    assertThat(Who.inTrees(weber + "this/DT/4/nsubj is/VBZ/4/cop the/DT/4/det senator/NN/0/root"))
        .endsWith("senator: - PERSON");
  }

  @Test
  void whatHasNoNameTakesPartToo() {
    String hit = "plan/NN/2/nsubj hit/VBD/0/root Gazneft/NNP/2/obl/ORGANIZATION and/CC/6/cc";
    assertThat(Who.inTrees(hit + " it/PRP/6/nsubj fell/VBD/2/conj"))
        .isEqualTo("Gazneft: Gazneft ORGANIZATION");
    String saw = "/NN/2/nsubj saw/VBD/0/root Kim/NNP/2/obj/PERSON and/CC/6/cc";
    assertThat(Who.inTrees("woman" + saw + " he/PRP/6/nsubj fell/VBD/2/conj"))
        .endsWith("he: Kim PERSON");
    assertThat(Who.inTrees("man" + saw + " he/PRP/6/nsubj fell/VBD/2/conj"))
        .endsWith("he: - PERSON");
    assertThat(
            Who.inTrees(
                "Kim/NNP/2/nsubj/PERSON left/VBD/0/root and/CC/5/cc man/NN/5/nsubj fell/VBD/2/conj"
                    + " + he/PRP/2/nsubj fell/VBD/0/root"))
        .endsWith("he: Kim PERSON");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "senator: Weber PERSON  ; Senator/NNP Weber/NNP/PERSON left/VBD ; the/DT/2/det senator/NN/3/nsubj fell/VBD/0/root",
        "senator: - PERSON      ; Senator/NNP Weber/NNP/PERSON saw/VBD Senator/NNP Alder/NNP/PERSON left/VBD ; the/DT/2/det senator/NN/3/nsubj fell/VBD/0/root",
        "senator: Weber PERSON  ; Senator/NNP Weber/NNP/PERSON saw/VBD Minister/NNP Alder/NNP/PERSON left/VBD ; the/DT/2/det senator/NN/3/nsubj fell/VBD/0/root",
        "senator: Weber PERSON  ; Zoran/JJ Senator/NNP Weber/NNP/PERSON left/VBD ; the/DT/3/det Zoran/JJ/3/amod senator/NN/4/nsubj fell/VBD/0/root",
        "senator: - PERSON      ; Zoran/JJ Senator/NNP Weber/NNP/PERSON left/VBD ; the/DT/3/det Boran/JJ/3/amod senator/NN/4/nsubj fell/VBD/0/root",
        "minister: Weber PERSON ; Minister/NNP Weber/NNP/PERSON left/VBD ; the/DT/3/det Norwegian/JJ/3/amod minister/NN/4/nsubj fell/VBD/0/root",
        "man: - PERSON          ; Weber/NNP/3/nsubj/PERSON a/DT/3/det man/NN/1/appos left/VBD/0/root ; the/DT/2/det man/NN/3/nsubj fell/VBD/0/root",
      })
  void theOnlyHolderOfAnOfficeIsStillKnownLater(String described, String before, String tree) {
    assertThat(Who.inTrees(before + LATER + tree)).endsWith(described);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "company: Gazneft ORGANIZATION ; Gazneft/NNP/3/nsubj/ORGANIZATION company/NN/1/appos left/VBD/0/root + the/DT/2/det company/NN/3/nsubj fell/VBD/0/root",
        "company: Gazneft ORGANIZATION ; Gazneft/NNP/3/nsubj/ORGANIZATION firm/NN/1/appos left/VBD/0/root + the/DT/2/det company/NN/3/nsubj fell/VBD/0/root",
        "company: Gazneft ORGANIZATION ; Gazneft/NNP/2/nsubj/ORGANIZATION left/VBD/0/root + the/DT/2/det company/NN/3/nsubj fell/VBD/0/root",
        "company: - ORGANIZATION       ; Gazneft/NNP/ORGANIZATION left/VBD + the/DT/2/det company/NN/3/nsubj fell/VBD/0/root",
        "alliance: - ORGANIZATION      ; Gazneft/NNP/2/nsubj/ORGANIZATION left/VBD/0/root + the/DT/2/det alliance/NN/3/nsubj fell/VBD/0/root",
        "company: - ORGANIZATION       ; Tree/NNP/2/compound/ORGANIZATION Foundation/NNP/3/nsubj/ORGANIZATION left/VBD/0/root + the/DT/2/det company/NN/3/nsubj fell/VBD/0/root",
        "foundation: Tree Foundation ORGANIZATION ; Tree/NNP/2/compound/ORGANIZATION Foundation/NNP/3/nsubj/ORGANIZATION left/VBD/0/root + the/DT/2/det foundation/NN/3/nsubj fell/VBD/0/root",
        "company: - ORGANIZATION       ; Oslo/NNP/2/nsubj/LOCATION left/VBD/0/root + the/DT/2/det company/NN/3/nsubj fell/VBD/0/root",
        "party: Republicans GROUP      ; Republicans/NNPS/2/nsubj left/VBD/0/root + the/DT/2/det party/NN/3/nsubj fell/VBD/0/root",
        "ministry: Norway ORGANIZATION NOR ; Norwegian/JJ/2/amod ministry/NN/3/nsubj left/VBD/0/root + the/DT/2/det ministry/NN/3/nsubj fell/VBD/0/root",
        "department: - ORGANIZATION    ; Norwegian/JJ/2/amod army/NN/3/nsubj left/VBD/0/root + the/DT/2/det department/NN/3/nsubj fell/VBD/0/root",
        "company: Zorneft ORGANIZATION ; Gazneft/NNP/4/nsubj/ORGANIZATION and/CC/3/cc Zorneft/NNP/1/conj/ORGANIZATION left/VBD/0/root + the/DT/2/det company/NN/3/nsubj fell/VBD/0/root",
        "company: Gazneft ORGANIZATION ; Gazneft/NNP/2/nsubj/ORGANIZATION saw/VBD/0/root Zorneft/NNP/2/obj/ORGANIZATION + the/DT/2/det company/NN/3/nsubj fell/VBD/0/root",
      })
  void aBodyIsTheOneSoDescribedOrTheOnlyOneClearlyInMind(String described, String trees) {
    assertThat(Who.inTrees(trees)).endsWith(described);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Japan COUNTRY JPN ; country",
        "Japan COUNTRY JPN ; nation",
        "Japan COUNTRY JPN ; homeland",
        "Japan COUNTRY JPN ; government",
        "- ORGANIZATION    ; company",
      })
  void onesCountryIsTheOneWhereOneHoldsOffice(String meant, String noun) {
    String tree =
        "Japanese/JJ Premier/NNP Abe/NNP/PERSON left/VBD + Norway/NNP/2/nsubj saw/VBD/0/root"
            + " Abe/NNP/2/obj/PERSON + He/PRP/2/nsubj loves/VBZ/0/root his/PRP$/4/nmod:poss "
            + noun
            + "/NN/2/obj";
    assertThat(Who.inTrees(tree)).endsWith(noun + ": " + meant);
  }

  @Test
  void theCountryOfAPersonOfNoneIsNotTheOneSpokenOf() {
    String tree =
        "Norway/NNP/2/nsubj left/VBD/0/root + Weber/NNP/2/nsubj/PERSON loves/VBZ/0/root"
            + " his/PRP$/4/nmod:poss country/NN/2/obj";
    assertThat(Who.inTrees(tree))
        .isEqualTo("Norway: Norway COUNTRY NOR, Weber: Weber PERSON, his: Weber PERSON");
    assertThat(
            Who.inTrees(
                "Norway/NNP/2/nsubj left/VBD/0/root + its/PRP$/2/nmod:poss government/NN/3/nsubj"
                    + " fell/VBD/0/root"))
        .endsWith("its government: Norway COUNTRY NOR");
  }

  @Test
  void severalJoinedAreManyForThoseThatFollow() {
    String turks = "Turks/NNPS/2/nsubj left/VBD/0/root + ";
    String they = " + they/PRP/2/nsubj fell/VBD/0/root";
    assertThat(Who.inTrees(turks + "so/RB left/VBD" + they)).endsWith("they: Turks GROUP");
    assertThat(
            Who.inTrees(
                turks
                    + "Weber/NNP/4/nsubj/PERSON and/CC/3/cc Alder/NNP/1/conj/PERSON left/VBD/0/root"
                    + they))
        .endsWith("Alder: Alder PERSON");
    assertThat(Who.inTrees(turks + "Weber/NNP/2/nsubj/PERSON left/VBD/0/root" + they))
        .endsWith("they: Turks GROUP");
  }
}
