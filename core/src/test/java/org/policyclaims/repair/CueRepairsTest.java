package org.policyclaims.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.policyclaims.Reading;
import org.policyclaims.lexicon.Table;
import org.policyclaims.syntax.Sentence;

class CueRepairsTest {

  private static Sentence read(String text) {
    return Reading.parsed(text).sentence(0);
  }

  private static int token(Sentence sentence, String word) {
    return IntStream.range(0, sentence.size())
        .filter(i -> sentence.word(i).equals(word))
        .findFirst()
        .orElseThrow();
  }

  /** The relation of the word and the word that it hangs on. */
  private static String edge(Sentence sentence, String word) {
    int token = token(sentence, word);
    return sentence.relation(token) + " " + sentence.word(sentence.head(token));
  }

  @Test
  void letSlipThatIsACueWithAClause() {
    Sentence sentence = read("The minister let slip that Warsaw could manage without the loan.");
    assertThat(edge(sentence, "slip")).isEqualTo("xcomp let");
    assertThat(edge(sentence, "manage")).isEqualTo("ccomp let");
    assertThat(edge(sentence, "that")).isEqualTo("mark manage");
  }

  @Test
  void aCueMayHaveAWordWithin() {
    Sentence sentence = read("The minister made it clear that Warsaw would repay the loan.");
    assertThat(edge(sentence, "repay")).isEqualTo("ccomp made");
  }

  @Test
  void aSlipWithARelativeClauseStaysANoun() {
    Sentence sentence = read("The ministry lost the slip that the clerk had filed.");
    assertThat(sentence.tag(token(sentence, "slip"))).isEqualTo("NN");
    assertThat(edge(sentence, "filed")).endsWith(" slip");
  }

  @Test
  void whatIsLetSlipMayBeANounPhrase() {
    Sentence sentence = read("The minister let the chance slip.");
    assertThat(sentence.has(token(sentence, "let"), "ccomp", "xcomp")).isTrue();
  }

  @Test
  void whoIsCalledUponIsTheObjectAndTheInfinitiveWhatIsCalledFor() {
    Sentence sentence = read("The minister called upon all parties to respect the ceasefire.");
    assertThat(edge(sentence, "parties")).isEqualTo("obj called");
    assertThat(edge(sentence, "respect")).isEqualTo("xcomp called");
  }

  @Test
  void aCallOnSomebodyWithoutAnInfinitiveStays() {
    Sentence sentence = read("The minister called on the president.");
    assertThat(sentence.has(token(sentence, "called"), "xcomp")).isFalse();
  }

  @Test
  void theSubjectBehindThatIsNoPartOfTheCue() {
    Sentence sentence = read("The minister let slip that Finland might leave the project.");
    assertThat(edge(sentence, "Finland")).isEqualTo("nsubj leave");
    assertThat(edge(sentence, "leave")).isEqualTo("ccomp let");
  }

  @Test
  void whatStandsBeforeASayingIsWhatIsSaid() {
    Sentence sentence =
        read("Russia rejected the offer of Belarus on Monday, the Kremlin's spokesman said.");
    assertThat(edge(sentence, "rejected")).isEqualTo("ccomp said");
    assertThat(sentence.word(sentence.root())).isEqualTo("said");
  }

  @Test
  void aSayingWithContentOfItsOwnStaysBeside() {
    Sentence sentence = read("Russia rejected the offer; the spokesman said that it came late.");
    assertThat(edge(sentence, "came")).isEqualTo("ccomp said");
    assertThat(sentence.relation(token(sentence, "rejected"))).isNotEqualTo("ccomp");
  }

  @Test
  void noVerbIsListedTwice() {
    assertThat(
            Table.load(CueRepairs.class, "postposed-verbs.tsv").rows().stream()
                .map(row -> row.get("verb")))
        .doesNotHaveDuplicates();
  }

  @Test
  void noPairIsListedTwice() {
    assertThat(
            Table.load(CueRepairs.class, "cue-verbs.tsv").rows().stream()
                .map(row -> row.get("verb") + " " + row.get("word")))
        .doesNotHaveDuplicates()
        .isNotEmpty();
  }
}
