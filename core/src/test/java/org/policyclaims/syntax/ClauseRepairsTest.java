package org.policyclaims.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.policyclaims.Reading;

/** For each repair the sentence that the parser got wrong, and two that must stay as they are. */
class ClauseRepairsTest {

  @Test
  void gerundAfterAPrepositionHasAnObject() {
    assertThat(attachment("Warsaw is interested in buying Swedish missiles.", "buying"))
        .isEqualTo("interested advcl");
    assertThat(attachment("Warsaw is interested in existing treaties.", "existing"))
        .isEqualTo("treaties amod");
    assertThat(attachment("Warsaw is interested in emerging markets.", "emerging"))
        .isEqualTo("markets amod");
  }

  @Test
  void pastTenseIsNotCoordinatedWithAnInfinitive() {
    assertThat(
            attachment(
                "Turkey rejected Cyprus' appeals for new aircraft to strengthen the national force"
                    + " and attempted to deploy a base.",
                "attempted"))
        .isEqualTo("rejected conj");
    assertThat(attachment("Turkey tried to close the base and left the island.", "left"))
        .isEqualTo("tried conj");
    assertThat(attachment("Turkey wanted to close the base and leave the island.", "leave"))
        .isEqualTo("close conj");
  }

  @Test
  void participleAfterALoneConjunctionHangsOnTheClause() {
    String sentence =
        "Ankara, albeit claiming Athens a strategic military ally, appears to be not ready to pay"
            + " Athens.";
    assertThat(attachment(sentence, "claiming")).isEqualTo("appears advcl");
    assertThat(attachment(sentence, "ally")).isEqualTo("claiming xcomp");
    assertThat(attachment("Ankara, although it hesitated, pays.", "hesitated"))
        .isEqualTo("pays advcl");
    assertThat(attachment("Ankara claimed Athens and a port.", "port")).isEqualTo("Athens conj");
  }

  @Test
  void aBareParticipleIsSaidOfTheObject() {
    String sentence =
        "They welcomed the progress made in the accession talks, while noting that reforms had"
            + " stalled.";
    assertThat(attachment(sentence, "progress")).isEqualTo("welcomed obj");
    assertThat(attachment(sentence, "made")).isEqualTo("progress acl");
    assertThat(attachment(sentence, "noting")).isEqualTo("welcomed advcl");
    assertThat(attachment("He kept her letters hidden from the press.", "hidden"))
        .isEqualTo("kept xcomp");
    assertThat(attachment("The fund will offset the losses caused by the storm.", "caused"))
        .isEqualTo("losses acl");
  }

  @Test
  void whoIsSpokenToDoesNotSpeak() {
    assertThat(attachment("My friends, I will be brief.", "friends")).isEqualTo("brief vocative");
    assertThat(attachment("Ladies and gentlemen, we will not surrender.", "Ladies"))
        .isEqualTo("surrender vocative");
    assertThat(attachment("My sister and I left Riga.", "sister")).isEqualTo("left nsubj");
    assertThat(attachment("In May, my fellow citizens left Riga.", "citizens"))
        .isEqualTo("left nsubj");
  }

  @Test
  void theRelativeClauseOfAnAdjunctIsNotTheMainClause() {
    String sentence =
        "According to two aides, who spoke on condition of anonymity, the price was set in Oslo.";
    assertThat(attachment(sentence, "spoke")).isEqualTo("aides acl:relcl");
    assertThat(attachment(sentence, "aides")).isEqualTo("set obl");
    assertThat(
            attachment(
                "In a talk with Hansen, who was tired, the envoy said that the port would close.",
                "tired"))
        .isEqualTo("Hansen acl:relcl");
  }

  @Test
  void whatIsWithdrawnIsReplaced() {
    assertThat(
            attachment(
                "The ships were withdrawn from the Turkish navy service being replaced by modern"
                    + " vessels.",
                "replaced"))
        .isEqualTo("withdrawn advcl");
    assertThat(attachment("The ships were sent to the base being built by the army.", "built"))
        .isEqualTo("base acl");
    assertThat(attachment("The ships were moved from the port built by the army.", "built"))
        .isEqualTo("port acl");
  }

  @Test
  void policiesChangeRatherThanCountries() {
    assertThat(
            attachment(
                "This is the ministry's policy towards Libya, which is unlikely to change.",
                "unlikely"))
        .isEqualTo("policy acl:relcl");
    assertThat(
            attachment(
                "This is the ministry's policy towards Libya, which borders Egypt.", "borders"))
        .isEqualTo("Libya acl:relcl");
    assertThat(attachment("They crossed Libya, which borders Egypt.", "borders"))
        .isEqualTo("Libya acl:relcl");
  }

  @Test
  void thatSaidIsNoSaying() {
    assertThat(attachment("That said, the talks go on.", "go")).isEqualTo("- root");
    assertThat(attachment("That said, the talks go on.", "said")).isEqualTo("go advcl");
    assertThat(attachment("That said a lot about the talks.", "said")).isEqualTo("- root");
    assertThat(attachment("The ministry said that the talks go on.", "said")).isEqualTo("- root");
  }

  @Test
  void participleAfterACommaIsSaidOfTheClause() {
    assertThat(attachment("They closed the base in Izmir, leading to protests.", "leading"))
        .isEqualTo("closed advcl");
    assertThat(attachment("They met a man living in Izmir.", "living")).isEqualTo("man acl");
    assertThat(attachment("They closed the base serving the fleet.", "serving"))
        .isEqualTo("base acl");
  }

  @Test
  void clauseOfACleftIsRelative() {
    assertThat(attachment("It was Ankara that blocked the accession.", "blocked"))
        .isEqualTo("Ankara acl:relcl");
    assertThat(attachment("It was clear that Ankara blocked the accession.", "blocked"))
        .isEqualTo("clear ccomp");
    assertThat(attachment("The ministry said that Ankara blocked the accession.", "blocked"))
        .isEqualTo("said ccomp");
  }

  @Test
  void auxiliaryStandsForAClause() {
    assertThat(attachment("Poland has signed the treaty, but Hungary has not.", "Hungary"))
        .isEqualTo("has nsubj");
    assertThat(attachment("Poland will pay, but the Hungarian government won't.", "government"))
        .isEqualTo("wo nsubj");
    assertThat(attachment("Poland has not signed the treaty.", "has")).isEqualTo("signed aux");
    assertThat(attachment("Poland paid, but Hungary has not paid.", "has")).isEqualTo("paid aux");
  }

  @Test
  void pronounBeforeItsVerbIsTheSubject() {
    assertThat(
            attachment(
                "The minister accused the rebels of undermining the talks, which were scheduled for"
                    + " March.",
                "which"))
        .isEqualTo("scheduled nsubj:pass");
    assertThat(attachment("They adopted the plan that Hungary proposed.", "that"))
        .isEqualTo("proposed obj");
    assertThat(attachment("The minister who left the party lost.", "who")).isEqualTo("left nsubj");
  }

  @Test
  void verbAfterAPronounHeadsTheRelativeClause() {
    assertThat(
            attachment(
                "The council weighs whether to impose tariffs on companies that trade with Iran.",
                "trade"))
        .isEqualTo("companies acl:relcl");
    String agency = "The agency, which employs 2,000 people, is responsible for the coast.";
    assertThat(attachment(agency, "employs")).isEqualTo("agency acl:relcl");
    assertThat(attachment(agency, "agency")).isEqualTo("responsible nsubj");
    assertThat(attachment("The agency that runs the port went bankrupt.", "runs"))
        .isEqualTo("agency acl:relcl");
    assertThat(attachment("The minister knows that companies trade with Iran.", "trade"))
        .isEqualTo("knows ccomp");
  }

  @Test
  void verbWithTheAuxiliaryIsTheMainOne() {
    String sanctions = "The sanctions imposed by Ottawa in 2014 have hurt the economy.";
    assertThat(attachment(sanctions, "imposed")).isEqualTo("sanctions acl");
    assertThat(attachment(sanctions, "hurt")).isEqualTo("- root");
    assertThat(attachment("Ottawa imposed sanctions that have hurt the economy.", "imposed"))
        .isEqualTo("- root");
    assertThat(attachment("Ottawa has imposed sanctions.", "imposed")).isEqualTo("- root");
  }

  @Test
  void agentOfANounHangsOnTheNoun() {
    assertThat(
            attachment("Tallinn does not recognise the annexation of Crimea by Russia.", "Russia"))
        .isEqualTo("annexation nmod");
    assertThat(attachment("The city was destroyed by Russia.", "Russia"))
        .isEqualTo("destroyed obl");
    assertThat(attachment("The bank raised the price of bread by 5 percent.", "percent"))
        .isEqualTo("raised obl");
  }

  @Test
  void objectOfTheSecondPassiveIsItsOwn() {
    assertThat(attachment("The ambassador was summoned and handed a note.", "note"))
        .isEqualTo("handed obj");
    assertThat(attachment("The ambassador was handed a note.", "note")).isEqualTo("handed obj");
    assertThat(attachment("The ministry summoned and briefed the envoys.", "envoys"))
        .isEqualTo("summoned obj");
  }

  /** The head of the word's last occurrence and its relation; a dash for the root. */
  @Test
  void mainVerbBehindARelativeClause() {
    assertThat(attachment("Khan, who is a farmer, also decried the tax.", "decried"))
        .isEqualTo("- root");
    assertThat(attachment("Khan, who is a farmer, also decried the tax.", "farmer"))
        .isEqualTo("Khan acl:relcl");
    assertThat(attachment("They met Khan, who grows wheat and decried the tax.", "grows"))
        .isEqualTo("Khan acl:relcl");
    assertThat(attachment("Khan, who is a farmer, left.", "left")).isEqualTo("- root");
  }

  @Test
  void contentWithoutThat() {
    assertThat(attachment("She hoped a way would be found.", "way")).isEqualTo("found nsubj:pass");
    assertThat(attachment("Critics argue the law was passed in haste.", "passed"))
        .isEqualTo("argue ccomp");
    assertThat(attachment("Cutting the tax was hard.", "tax")).isEqualTo("Cutting obj");
    assertThat(attachment("She found the man who was ill.", "man")).isEqualTo("found obj");
  }

  @Test
  void secondVerbInTheFormOfTheFirst() {
    assertThat(
            attachment(
                "The ministry notes that the talks failed and expects the sides to return.",
                "expects"))
        .isEqualTo("notes conj");
    assertThat(attachment("The minister said that the bank was weak and had no money.", "had"))
        .isEqualTo("weak conj");
    assertThat(attachment("The minister said that the bank will close and left the room.", "left"))
        .isEqualTo("said conj");
  }

  @Test
  void whoIsAddressedIsNoSubject() {
    assertThat(attachment("Madam President, I rise to speak against the motion.", "President"))
        .isEqualTo("rise vocative");
    assertThat(attachment("The President rises to speak.", "President")).isEqualTo("rises nsubj");
    assertThat(attachment("The minister, he said, had left.", "minister")).isEqualTo("left nsubj");
  }

  @Test
  void whatOneHasToDoSharesItsSubject() {
    String sentence = "If they do not, we will have to close the programme in 2024.";
    assertThat(attachment(sentence, "close")).isEqualTo("have xcomp");
    assertThat(attachment("We have a plan to close the mine.", "close")).isEqualTo("plan acl");
  }

  @Test
  void dayBetweenSubjectAndVerb() {
    assertThat(attachment("The council on Monday approved the ban.", "Monday"))
        .isEqualTo("approved obl");
    assertThat(attachment("His remarks on Monday angered the council.", "Monday"))
        .isEqualTo("remarks nmod");
    assertThat(attachment("The talks on Monday were long.", "Monday")).isEqualTo("talks nmod");
  }

  private static String attachment(String text, String word) {
    Sentence sentence = Reading.parsed(text).sentence(0);
    for (int i = sentence.size() - 1; i >= 0; i--) {
      if (sentence.word(i).equals(word)) {
        int head = sentence.head(i);
        return (head == Sentence.NONE ? "-" : sentence.word(head)) + " " + sentence.relation(i);
      }
    }
    throw new IllegalArgumentException("no word " + word);
  }
}
