package org.policyclaims.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyclaims.Quotation;

/** Whom a pronoun means of all who are in mind. */
class PronounRulesTest {

  private static Mind subject(String pronoun) {
    return new Mind(pronoun + "/PRP/2/nsubj fell|fall/VBD/0/root");
  }

  @ParameterizedTest
  @CsvSource({
    // prominent enough, and agreeing
    "he, Bill=0.9, Bill",
    "he, Bill=0.8, -",
    "he, Anna=4, -",
    "he, Kim=0.9, Kim",
    "she, Anna=0.9, Anna",
    "she, Bill=4, -",
    "he, Oslo=4, -",
    "he, Turks=4, -",
    "it, Gazneft=1.5, Gazneft",
    "it, Gazneft=1.4, -",
    "it, Minsk=1.5, Minsk",
    "it, Kim=4, -",
    "it, plan=1.5, plan",
    "it, plan=1.4, -",
    "it, Oslo=1.5, Oslo",
    "it, Turks=4, -",
    "they, Turks=0.9, Turks",
    "they, Turks=0.8, -",
    "they, Kim=4, -",
    // what agrees badly must be the more prominent
    "they, Oslo=3.69, -",
    "they, Oslo=3.71, Oslo",
    "they, Gazneft=1.69, -",
    "they, Gazneft=1.71, Gazneft",
    "they, Oslo=4 Turks=0.9, Turks",
    // a country is hardly she
    "she, Oslo=3.19, -",
    "she, Oslo=3.21, Oslo",
    "she, Oslo=5 Anna=0.9, Anna",
    "she, Oslo=5 Anna=0.8, Oslo",
    "she, Oslo=5 Kim=0.9, Oslo",
    "her, Oslo=3 Anna=0.9, Anna",
    // the most prominent of several
    "he, Bill=1 Kim=1.2, Bill",
    "he, Bill=1 Kim=1.9, Bill",
    "he, Bill=1 Kim=2.1, Kim",
    "he, Kim=1 Lee=1, Lee",
    "he, Lee=1 Kim=1, Lee",
    "he, Kim=1.1 Lee=1, Kim",
    "it, Oslo=2 Bonn=2, Bonn",
    "it, Bonn=2 Oslo=2, Bonn",
    "it, Gazneft=2 plan=2.3, Gazneft",
    "it, Gazneft=2 plan=2.5, plan",
    "it, Minsk=2 plan=1.5, plan",
    "it, Minsk=2.5 plan=1.5, Minsk",
  })
  void theMostProminentThatAgreesIsMeant(String pronoun, String inMind, String meant) {
    assertThat(subject(pronoun).spokenOf(inMind).meant(pronoun)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "her, Oslo=1.19, -",
    "her, Oslo=1.21, Oslo",
    "its, Gazneft=0.9, Gazneft",
    "its, plan=0.8, -",
    "its, Gazneft=0.8, -",
    "his, Bill=0.9, Bill",
    "their, Turks=0.9, Turks",
  })
  void aPossessiveMayMeanWhatIsLessProminent(String pronoun, String inMind, String meant) {
    Mind mind = new Mind(pronoun + "/PRP$/2/nmod:poss hats/NNS/0/root");
    assertThat(mind.spokenOf(inMind).meant(pronoun)).isEqualTo(meant);
  }

  @Test
  void whoIsMentionedOftenIsInMind() {
    assertThat(subject("he").spokenOf("Kim=1 Lee=1.1").meant("he")).isEqualTo("Lee");
    assertThat(subject("he").spokenOf("Kim=1 Lee=1.1").mentioned("Kim", 1).meant("he"))
        .isEqualTo("Kim");
    assertThat(subject("he").spokenOf("Kim=1 Lee=1.2").mentioned("Kim", 1).meant("he"))
        .isEqualTo("Lee");
  }

  @Test
  void aPronounThatCanMeanNobodyElseTellsTheGender() {
    Mind one = subject("he").spokenOf("Kim=2 Oslo=4");
    one.meant("he");
    assertThat(one.entity("Kim").gender()).isEqualTo(Gender.MALE);
    Mind two = subject("she").spokenOf("Kim=2 Lee=1");
    two.meant("she");
    assertThat(two.entity("Kim").gender()).isEqualTo(Gender.UNKNOWN);
    Mind faint = subject("she").spokenOf("Kim=2 Lee=0.5");
    faint.meant("she");
    assertThat(faint.entity("Kim").gender()).isEqualTo(Gender.FEMALE);
    Mind country = subject("she").spokenOf("Kim=0.9 Oslo=4");
    assertThat(country.meant("she")).isEqualTo("Oslo");
    assertThat(country.entity("Kim").gender()).isEqualTo(Gender.UNKNOWN);
    assertThat(country.entity("Oslo").gender()).isEqualTo(Gender.UNKNOWN);
  }

  @Test
  void whereNobodyNearAgreesTheLastManOrWomanIsMeant() {
    assertThat(subject("he").spokenOf("Bill=4=-9 Oslo=4").meant("he")).isEqualTo("Bill");
    assertThat(subject("she").spokenOf("Bill=4=-9 Anna=4=-9").meant("she")).isEqualTo("Anna");
    assertThat(subject("it").spokenOf("Bill=4=-9 Gazneft=4=-9").meant("it")).isEqualTo("-");
    assertThat(subject("he").spokenOf("Bill=4=-9 Kim=1").meant("he")).isEqualTo("Kim");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // an object is not its subject, beside the main clause it may be
        "Lee     ; Kim=4 Lee=1  ; him ; Kim/NNP/2/nsubj saw/VBD/0/root him/PRP/2/obj",
        "Lee     ; Kim=4 Lee=1  ; him ; Kim/NNP/2/nsubj saw/VBN/0/root hats/NNS/2/obj of/IN/5/case him/PRP/3/nmod",
        "Kim     ; Kim=4 Lee=1  ; him ; Kim/NNP/2/nsubj left/VBD/0/root after/IN/4/mark seeing/VBG/2/advcl him/PRP/4/obj",
        "-       ; Turkey=4 Turks=2 ; them ; Turkey/NNP/2/nsubj saw/VBD/0/root them/PRP/2/obj",
        "Turks   ; Oslo=4 Turks=2 ; them ; Oslo/NNP/2/nsubj saw/VBD/0/root them/PRP/2/obj",
        "Gazneft ; plan=4 Gazneft=2 ; it ; plan/NN/2/nsubj saw/VBD/0/root it/PRP/2/obj",
        // a subject is none of its objects
        "Lee     ; Kim=4 Lee=1  ; he  ; he/PRP/2/nsubj saw/VBD/0/root Kim/NNP/2/obj",
        "Lee     ; Kim=4 Lee=1  ; he  ; he/PRP/2/nsubj gave/VBD/0/root Kim/NNP/2/iobj hats/NNS/2/obj",
        "Lee     ; Kim=4 Lee=1  ; he  ; he/PRP/2/nsubj spoke/VBD/0/root to/IN/4/case Kim/NNP/2/obl",
        "Lee     ; Kim=4 Lee=1  ; he  ; he/PRP/2/nsubj:pass hit/VBN/0/root by/IN/4/case Kim/NNP/2/obl",
        "Kim     ; Kim=4 Lee=1  ; he  ; he/PRP/2/nsubj left/VBD/0/root as/IN/4/mark Kim/NNP/2/advcl",
        // nor is a possessive what it owns
        "Oslo    ; Oslo=2 Gazneft=4 ; its ; its/PRP$/2/nmod:poss Gazneft/NNP/0/root",
        "Gazneft ; Oslo=2 Gazneft=4 ; its ; its/PRP$/2/nmod:poss hats/NNS/0/root",
        "Gazneft ; Gazneft=4    ; its ; its/PRP$/0/root",
      })
  void thePartsOfAClauseAreDifferentOnes(String meant, String inMind, String pronoun, String tree) {
    assertThat(new Mind(tree).spokenOf(inMind).meant(pronoun)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // the subject of its clause
        "Kim  ; Kim=1 Lee=3.4 ; his ; Kim/NNP/2/nsubj sold/VBD/0/root his/PRP$/4/nmod:poss hat/NN/2/obj",
        "Lee  ; Kim=1 Lee=3.6 ; his ; Kim/NNP/2/nsubj sold/VBD/0/root his/PRP$/4/nmod:poss hat/NN/2/obj",
        "Kim  ; Kim=1 Lee=3.4 ; his ; Kim/NNP/2/nsubj:pass sold/VBN/0/root for/IN/5/case his/PRP$/5/nmod:poss hat/NN/2/obl",
        "Lee  ; Kim=1 Lee=3.4 ; his ; his/PRP$/2/nmod:poss hat/NN/4/obj Kim/NNP/4/nsubj sold/VBD/5/xcomp wants/VBZ/0/root",
        // the one addressed, though not the subject
        "Oslo ; Oslo=1 Bonn=5.9 ; its ; Bonn/NNP/2/nsubj urged|urge/VBD/0/root Oslo/NNP/2/obj to/TO/5/mark open/VB/2/xcomp its/PRP$/7/nmod:poss ports/NNS/5/obj",
        "Bonn ; Oslo=1 Bonn=7.6 ; its ; Bonn/NNP/2/nsubj urged|urge/VBD/0/root Oslo/NNP/2/obj to/TO/5/mark open/VB/2/xcomp its/PRP$/7/nmod:poss ports/NNS/5/obj",
        // of a thing without a name, whose it is
        "Bonn ; Bonn=1 plan=1 ; its ; Bonn/NNP/2/nmod:poss plan/NN/3/nsubj hit/VBD/0/root its/PRP$/5/nmod:poss army/NN/3/obj",
        "Bonn ; Bonn=1 plan=1 ; its ; Bonn/NNP/2/compound plan/NN/3/nsubj hit/VBD/0/root its/PRP$/5/nmod:poss army/NN/3/obj",
        "plan ; Bonn=1 plan=1 ; its ; Bonn/NNP/2/amod plan/NN/3/nsubj hit/VBD/0/root its/PRP$/5/nmod:poss army/NN/3/obj",
        "Kim  ; Kim=1 Bonn=2  ; his ; Bonn/NNP/2/nmod:poss Kim/NNP/3/nsubj hit/VBD/0/root his/PRP$/5/nmod:poss army/NN/3/obj",
        "Gazneft ; Gazneft=1 Bonn=2 ; its ; Bonn/NNP/2/nmod:poss Gazneft/NNP/3/nsubj hit/VBD/0/root its/PRP$/5/nmod:poss army/NN/3/obj",
        // who gains by it
        "Oslo ; Oslo=1 Bonn=5.9 ; its ; Bonn/NNP/2/nsubj praised|praise/VBD/0/root Oslo/NNP/2/obj for/IN/6/case its/PRP$/6/nmod:poss help/NN/2/obl",
        "Bonn ; Oslo=1 Bonn=5.9 ; its ; Bonn/NNP/2/nsubj saw|see/VBD/0/root Oslo/NNP/2/obj for/IN/6/case its/PRP$/6/nmod:poss help/NN/2/obl",
        "Bonn ; Oslo=1 Bonn=1   ; its ; Bonn/NNP/2/nsubj praised|praise/VBD/0/root its/PRP$/4/nmod:poss Oslo/NNP/2/obj",
        "Oslo ; Oslo=1 Bonn=4 ; its ; Bonn/NNP/2/nsubj saw|see/VBD/0/root obstacles|obstacle/NNS/2/obj for/IN/5/case Oslo/NNP/3/nmod in/IN/8/case its/PRP$/8/nmod:poss efforts/NNS/2/obl",
        "Bonn ; Oslo=1 Bonn=4 ; its ; Bonn/NNP/2/nsubj saw|see/VBD/0/root friends|friend/NNS/2/obj for/IN/5/case Oslo/NNP/3/nmod in/IN/8/case its/PRP$/8/nmod:poss efforts/NNS/2/obl",
        "Bonn ; Oslo=1 Bonn=4 ; its ; Bonn/NNP/2/nsubj saw|see/VBD/0/root obstacles|obstacle/NNS/2/obj of/IN/5/case Oslo/NNP/3/nmod in/IN/8/case its/PRP$/8/nmod:poss efforts/NNS/2/obl",
        "Bonn ; Oslo=1 Bonn=4 ; its ; Bonn/NNP/2/nsubj saw|see/VBD/0/root obstacles|obstacle/NNS/2/obj for/IN/5/mark Oslo/NNP/3/nmod in/IN/8/case its/PRP$/8/nmod:poss efforts/NNS/2/obl",
        "Bonn ; Oslo=1 Bonn=4 ; its ; Bonn/NNP/2/nsubj saw|see/VBD/0/root obstacles|obstacle/NNS/2/obj for/IN/6/case its/PRP$/6/nmod:poss efforts/NNS/3/nmod",
      })
  void aPossessiveMeansTheAgentOfItsClause(
      String meant, String inMind, String pronoun, String tree) {
    assertThat(new Mind(tree).spokenOf(inMind).meant(pronoun)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Oslo ; Oslo=1 Bonn=3.9 ; Bonn/NNP/2/nsubj urged|urge/VBD/0/root Oslo/NNP/2/obj to/TO/5/mark hold/VB/2/xcomp talks/NNS/5/obj that/WDT/9/obj it/PRP/9/nsubj left/VBD/6/acl:relcl",
        "Bonn ; Oslo=1 Bonn=4.1 ; Bonn/NNP/2/nsubj urged|urge/VBD/0/root Oslo/NNP/2/obj to/TO/5/mark hold/VB/2/xcomp talks/NNS/5/obj that/WDT/9/obj it/PRP/9/nsubj left/VBD/6/acl:relcl",
        "Bonn ; Oslo=1 Bonn=3.9 ; Bonn/NNP/2/nsubj wanted|want/VBD/0/root Oslo/NNP/4/nsubj holding/VBG/2/xcomp talks/NNS/4/obj that/WDT/8/obj it/PRP/8/nsubj left/VBD/5/acl:relcl",
        "Bonn ; Oslo=1 Bonn=3.9 ; Bonn/NNP/2/nsubj wanted|want/VBD/0/root to/TO/4/mark tell/VB/2/xcomp Oslo/NNP/4/obj that/IN/8/mark it/PRP/8/nsubj fell/VBD/4/ccomp",
      })
  void aPronounFurtherDownMeansTheOneAddressed(String meant, String inMind, String tree) {
    assertThat(new Mind(tree).spokenOf(inMind).meant("it")).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Kim ; Lee=2.5 ; With/IN/3/case his/PRP$/3/nmod:poss hat/NN/5/obl Kim/NNP/5/nsubj left/VBD/0/root",
        "Lee ; Lee=2.7 ; With/IN/3/case his/PRP$/3/nmod:poss hat/NN/5/obl Kim/NNP/5/nsubj left/VBD/0/root",
        "-   ; plan=0  ; With/IN/3/case his/PRP$/3/nmod:poss hat/NN/5/obl Lena/NNP/5/nsubj left/VBD/0/root",
        "-   ; Oslo=0  ; him/PRP/3/obj Kim/NNP/3/nsubj saw/VBD/0/root",
        "-   ; Oslo=0  ; Kim/NNP/2/nmod:poss hat/NN/3/nsubj saw/VBD/0/root his/PRP$/5/nmod:poss tie/NN/3/obj",
      })
  void aFrontedPhraseWaitsForTheSubject(String meant, String inMind, String tree) {
    String pronoun = tree.contains("him/") ? "him" : "his";
    assertThat(new Mind(tree).spokenOf(inMind).meant(pronoun)).isEqualTo(meant);
  }

  @Test
  void aThingWithoutANameIsNotWaitedFor() {
    String tree =
        "With/IN/3/case its/PRP$/3/nmod:poss hat/NN/5/obl plan/NN/5/nsubj left/VBD/0/root";
    assertThat(new Mind(tree).spokenOf("Oslo=1").meant("its")).isEqualTo("Oslo");
  }

  @ParameterizedTest
  @CsvSource({
    "himself, Kim, Kim/NNP/2/nsubj hurt/VBD/0/root himself/PRP/2/obj",
    "itself, Oslo, Bonn/NNP/2/nsubj hit/VBD/0/root Oslo/NNP/2/obj itself/PRP/3/nmod:npmod",
    "itself, Bonn, Bonn/NNP/2/nsubj hit/VBD/0/root itself/PRP/2/obj",
    "itself, Bonn, Bonn/NNP/2/nsubj hit/VBD/0/root Oslo/NNP/2/obj long/RB/3/advmod itself/PRP/3/dep",
    "itself, Gazneft, Kim/NNP/2/nsubj hurt/VBD/0/root itself/PRP/2/obj",
  })
  void aReflexiveMeansTheSubjectOrTheNameBeforeIt(String pronoun, String meant, String tree) {
    assertThat(new Mind(tree).spokenOf("Gazneft=9").meant(pronoun)).isEqualTo(meant);
  }

  @Test
  void aReflexiveTellsTheGender() {
    Mind mind = new Mind("Kim/NNP/2/nsubj hurt/VBD/0/root herself/PRP/2/obj");
    assertThat(mind.spokenOf("Anna=9").meant("herself")).isEqualTo("Kim");
    assertThat(mind.entity("Kim").gender()).isEqualTo(Gender.FEMALE);
  }

  @Test
  void itBeforeAClauseIsNobody() {
    String tree = "It/PRP/3/nsubj is/VBZ/3/cop odd/JJ/0/root that/IN/5/mark fell/VBD/3/ccomp";
    assertThat(new Mind(tree).spokenOf("Oslo=4").meant("It")).isEqualTo("-");
    assertThat(new Mind(tree.replace("It/", "He/")).spokenOf("Kim=4").meant("He")).isEqualTo("Kim");
  }

  private static Mind saying(String pronoun) {
    return new Mind("Kim/NNP/2/nsubj said/VBD/0/root " + pronoun + "/PRP/4/nsubj fell/VBD/2/ccomp");
  }

  private static Mind quoting(String pronoun) {
    return new Mind(
        "Kim/NNP/2/nsubj said/VBD/0/root “/``/5/punct "
            + pronoun
            + "/PRP/5/nsubj fell/VBD/2/ccomp ”/''/5/punct");
  }

  @Test
  void inWhatIsSaidThePronounMeansWhoSaysIt() {
    assertThat(saying("he").spokenOf("Kim=1 Lee=4.4").says("Kim", "he", "fell").meant("he"))
        .isEqualTo("Kim");
    assertThat(saying("he").spokenOf("Kim=1 Lee=4.6").says("Kim", "he", "fell").meant("he"))
        .isEqualTo("Lee");
    assertThat(saying("he").spokenOf("Kim=1 Lee=4.4").meant("he")).isEqualTo("Lee");
  }

  @Test
  void notWhoJudgesOrIsNamedAfterAccordingTo() {
    for (String cue : new String[] {"according to", "say"}) {
      Mind mind =
          saying("he")
              .spokenOf("Kim=1 Lee=4.4")
              .says("Kim", "he", "fell", cue, cue.equals("say"), Quotation.INDIRECT);
      assertThat(mind.meant("he")).as(cue).isEqualTo("Lee");
    }
  }

  @Test
  void inAQuotationItMeansAnother() {
    assertThat(
            quoting("he")
                .spokenOf("Kim=4 Lee=1.2")
                .says("Kim", "he", "fell", "say", false, Quotation.DIRECT)
                .meant("he"))
        .isEqualTo("Lee");
    assertThat(
            quoting("he")
                .spokenOf("Kim=4=-9 Kim=4")
                .says("Kim", "he", "fell", "say", false, Quotation.DIRECT)
                .meant("he"))
        .isEqualTo("-");
  }

  @Test
  void whoSpokeLastIsMeantByTheSubjectOfTheNextCue() {
    assertThat(subject("he").spokenOf("Kim=1 Lee=2.4").lastSpeaker("Kim").meant("he"))
        .isEqualTo("Kim");
    assertThat(subject("he").spokenOf("Kim=1 Lee=2.6").lastSpeaker("Kim").meant("he"))
        .isEqualTo("Lee");
    assertThat(subject("he").spokenOf("Lee=1").lastSpeaker("Kim").meant("he")).isEqualTo("Lee");
    Mind object = new Mind("Oslo/NNP/2/nsubj saw/VBD/0/root him/PRP/2/obj");
    assertThat(object.spokenOf("Kim=1 Lee=2.4").lastSpeaker("Kim").meant("him")).isEqualTo("Lee");
    assertThat(quoting("he").spokenOf("Bill=1 Lee=2.4").lastSpeaker("Bill").meant("he"))
        .isEqualTo("Lee");
  }

  @ParameterizedTest
  @CsvSource({"I, Kim", "me, Kim", "we, Kim", "he, -"})
  void theFirstPersonIsWhoeverIsQuoted(String pronoun, String meant) {
    Mind mind = quoting(pronoun).says("Kim", pronoun, "fell", "say", false, Quotation.DIRECT);
    assertThat(mind.writtenBy("Anna").meant(pronoun)).isEqualTo(meant);
  }

  @Test
  void onlyAPersonIsI() {
    Mind oslo =
        new Mind("Oslo/NNP/2/nsubj said/VBD/0/root “/`` I/PRP and/CC we/PRP fell/VBD ”/''")
            .says("Oslo", "I", "fell", "say", false, Quotation.DIRECT);
    assertThat(oslo.meant("I")).isEqualTo("-");
    assertThat(oslo.meant("we")).isEqualTo("Oslo");
    assertThat(oslo.speaker("fell")).isEqualTo("Oslo");
    assertThat(oslo.speaker("said")).isEqualTo("-");
  }

  @Test
  void outsideOfQuotationsIAndWeAreTheAuthor() {
    Mind mind = new Mind("I/PRP and/CC we/PRP fell/VBD").writtenBy("Anna");
    assertThat(mind.meant("I")).isEqualTo("Anna");
    assertThat(mind.meant("we")).isEqualTo("Anna");
    assertThat(new Mind("I/PRP fell/VBD").meant("I")).isEqualTo("-");
    assertThat(saying("I").says("Kim", "I", "fell").writtenBy("Anna").meant("I")).isEqualTo("-");
  }

  @Test
  void aQuotationIsCarriedOnByItsNeighbour() {
    Mind mind =
        new Mind("Kim/NNP said/VBD “/`` so/RB ”/'' and/CC “/`` I/PRP fell/VBD ”/''")
            .says("Kim", "so", "so", "say", false, Quotation.DIRECT);
    assertThat(mind.meant("I")).isEqualTo("Kim");
    assertThat(mind.spokenOf("Kim=4").speaker("and")).isEqualTo("-");
  }

  @Test
  void outsideOfItsQuotationMarksASayingAddsNobody() {
    String tree = "“/`` so/RB ”/'' Kim/NNP said/VBD and/CC he/PRP fell/VBD";
    Mind mind = new Mind(tree).says("Kim", "so", "so", "say", false, Quotation.DIRECT);
    assertThat(mind.spokenOf("Kim=1 Lee=4").meant("he")).isEqualTo("Lee");
    String other = "“/`` so/RB ”/'' Kim/NNP said/VBD “/`` he/PRP fell/VBD ”/''";
    Mind carried = new Mind(other).says("Kim", "so", "so", "say", false, Quotation.DIRECT);
    assertThat(carried.spokenOf("Kim=4 Lee=1.2").meant("he")).isEqualTo("Lee");
  }
}
