package org.policyclaims.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

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

/** In which order a text is read, and who is in mind by then. */
class ResolverTest {
  private static final String KIM = "Kim/NNP/2/nsubj/PERSON left/VBD/0/root";
  private static final String SO = "so/RB left/VBD";

  private final List<String> trees = new ArrayList<>();
  private final List<Frame> frames = new ArrayList<>();

  private ResolverTest sentences(String... more) {
    trees.addAll(List.of(more));
    return this;
  }

  /** One word is the source of the words from one to another, of other sentences perhaps. */
  private ResolverTest says(int sourceSentence, int source, int sentence, int from, int to) {
    frames.add(
        Mind.frame(
            new Phrase(sourceSentence, source, source, source),
            new Content(sentence, from, to),
            "say",
            false,
            Quotation.DIRECT));
    return this;
  }

  private String all() {
    ParsedText text = Trees.text(trees.toArray(String[]::new));
    return String.join(", ", Who.all(text, new Attributions(frames, text)));
  }

  @Test
  void theSourceBehindAQuotationIsFoundFirst() {
    sentences(KIM, "“/`` I/PRP fell/VBD ”/'' he/PRP/6/nsubj said/VBD/0/root").says(1, 4, 1, 1, 2);
    assertThat(all()).isEqualTo("Kim: Kim PERSON, I: Kim PERSON, he: Kim PERSON");
  }

  @Test
  void evenIfItStandsInOneOfTheNextFourSentences() {
    sentences(KIM, "“/`` I/PRP fell/VBD ”/''", SO, SO, SO, "he/PRP/2/nsubj said/VBD/0/root")
        .says(5, 0, 1, 1, 2);
    assertThat(all()).isEqualTo("Kim: Kim PERSON, I: Kim PERSON, he: Kim PERSON");
  }

  @Test
  void butNotFurtherBehind() {
    sentences(KIM, "“/`` I/PRP fell/VBD ”/''", SO, SO, SO, SO, "he/PRP/2/nsubj said/VBD/0/root")
        .says(6, 0, 1, 1, 2);
    assertThat(all()).isEqualTo("Kim: Kim PERSON, he: Kim PERSON");
  }

  @Test
  void whoIsNamedInAQuotationIsNotItsSource() {
    sentences(
            KIM,
            SO,
            "“/`` Lee/NNP/3/nsubj/PERSON fell/VBD/0/root ”/'' he/PRP/6/nsubj said/VBD/3/dep")
        .says(2, 4, 2, 1, 2);
    assertThat(all()).isEqualTo("Kim: Kim PERSON, Lee: Lee PERSON, he: Kim PERSON");
  }

  @Test
  void whoIsNamedBeforeItMayBe() {
    sentences(
            KIM,
            SO,
            "Lee/NNP/2/nsubj/PERSON fell/VBD/0/root “/`` I/PRP/5/nsubj fell/VBD/2/dep ”/''"
                + " he/PRP/8/nsubj said/VBD/2/dep")
        .says(2, 6, 2, 3, 4);
    assertThat(all()).isEqualTo("Kim: Kim PERSON, Lee: Lee PERSON, he: Lee PERSON");
  }

  @ParameterizedTest
  @CsvSource({"0, Kim", "-1, Lee"})
  void whoSpokeLastIsMeantByTheNextHe(int speaks, String meant) {
    sentences(
        "Lee/NNP/2/nsubj/PERSON saw/VBD/0/root Kim/NNP/2/obj/PERSON",
        "he/PRP/2/nsubj fell/VBD/0/root");
    if (speaks == 0) {
      says(0, 2, 0, 1, 1);
    }
    assertThat(all()).endsWith("he: " + meant + " PERSON");
  }

  @Test
  void aSpeakerIsNoLongerLastOnceAnotherSpeaks() {
    sentences(
            "Lee/NNP/2/nsubj/PERSON saw/VBD/0/root Kim/NNP/2/obj/PERSON",
            "Lee/NNP/2/nsubj/PERSON saw/VBD/0/root Kim/NNP/2/obj/PERSON",
            "he/PRP/2/nsubj fell/VBD/0/root")
        .says(0, 2, 0, 1, 1)
        .says(1, 0, 1, 1, 1);
    assertThat(all()).endsWith("he: Lee PERSON");
  }

  @Test
  void aSourceThatComesLaterHasNotSpokenYet() {
    sentences(
            "Lee/NNP/2/nsubj/PERSON saw/VBD/0/root Kim/NNP/2/obj/PERSON",
            "he/PRP/2/nsubj fell/VBD/0/root",
            "Kim/NNP/2/nsubj/PERSON said/VBD/0/root")
        .says(2, 0, 0, 1, 1);
    assertThat(all())
        .isEqualTo("Lee: Lee PERSON, Kim: Kim PERSON, he: Lee PERSON, Kim: Kim PERSON");
  }

  @Test
  void onlyAPersonSpeaks() {
    sentences(
            "Norway/NNP/2/nsubj saw/VBD/0/root Gazneft/NNP/2/obj/ORGANIZATION",
            "it/PRP/2/nsubj fell/VBD/0/root")
        .says(0, 2, 0, 1, 1);
    assertThat(all()).endsWith("it: Norway COUNTRY NOR");
  }

  @Test
  void severalJoinedAreALittleMoreProminentThanOne() {
    sentences(
        "we/PRP/2/nsubj saw/VBD/0/root Turks/NNPS/2/obj and/CC/5/cc hit/VBD/2/conj"
            + " Kim/NNP/5/obj/PERSON and/CC/8/cc Lee/NNP/6/conj/PERSON",
        "they/PRP/2/nsubj fell/VBD/0/root");
    assertThat(all()).isEqualTo("Turks: Turks GROUP, Kim: Kim PERSON, Lee: Lee PERSON");
  }

  @Test
  void theWordsOfANameAreOneMention() {
    String late = "so/RB ".repeat(7);
    sentences(
        late
            + "Zor/NNP/9/compound/ORGANIZATION Neft/NNP/12/nsubj/ORGANIZATION and/CC/11/cc"
            + " Gazneft/NNP/9/conj/ORGANIZATION left/VBD/0/root",
        "it/PRP/2/nsubj fell/VBD/0/root");
    assertThat(all())
        .isEqualTo(
            "Zor Neft: Zor Neft ORGANIZATION, Gazneft: Gazneft ORGANIZATION, it: Gazneft"
                + " ORGANIZATION");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Lena Alder: Lena Alder PERSON, Anna Weber: Anna Weber PERSON, I: Lena Alder PERSON, she: Lena Alder PERSON, We: Lena Alder PERSON ; Lena Alder met Anna Weber. \"I will resign,\" she said. \"We have lost.\"",
        "I: - PERSON, senator: - PERSON, Senator Bill Carter: Bill Carter PERSON ; \"I am tired,\" said the senator. Senator Bill Carter left.",
        "Bill Carter: Bill Carter PERSON, senator: Bill Carter PERSON, I: Bill Carter PERSON, senator: Bill Carter PERSON ; Bill Carter, the senator, arrived. \"I am tired,\" the senator said.",
        "Oscar Miller: Oscar Miller PERSON, Bill Carter: Bill Carter PERSON, Carter: Bill Carter PERSON, He: Bill Carter PERSON ; Oscar Miller thanked Bill Carter. \"It was a gift,\" Carter said. He left.",
        "Oscar Miller: Oscar Miller PERSON, Bill Carter: Bill Carter PERSON, him: Oscar Miller PERSON ; Oscar Miller had to respond to Bill Carter's calling him a jerk.",
        "Oscar Miller: Oscar Miller PERSON, Bill Carter: Bill Carter PERSON, his: Bill Carter PERSON ; Oscar Miller left. Bill Carter called his plan a mistake.",
        "Anna Weber: Anna Weber PERSON, Bill Carter: Bill Carter PERSON, her: Anna Weber PERSON ; Anna Weber left. Bill Carter called her a liar.",
        "spokesman: - PERSON, We: - PERSON, he: - PERSON ; The spokesman denied it. \"We did nothing,\" he added.",
        "Anna Weber: Anna Weber PERSON, Bill Carter: Bill Carter PERSON, He: Bill Carter PERSON, she: Anna Weber PERSON ; Anna Weber warned Bill Carter. \"He is wrong,\" she said.",
        "Sweden: Sweden COUNTRY SWE, Norway: Norway COUNTRY NOR ; Sweden and Norway fell. They were poor.",
        "man: - PERSON, He: - PERSON, Bill Carter: Bill Carter PERSON, He: Bill Carter PERSON ; The man left. He was tired. Bill Carter came. He was late.",
      })
  void inWholeTexts(String all, String text) {
    assertThat(String.join(", ", Who.all(text))).isEqualTo(all);
  }
}
