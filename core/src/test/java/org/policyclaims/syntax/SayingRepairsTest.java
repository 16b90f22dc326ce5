package org.policyclaims.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.policyclaims.Reading;

class SayingRepairsTest {
  private final SayingRepairs repairs = new SayingRepairs(ImmutableSet.of("say", "note"));

  @Test
  void invertedSayingAtTheBeginning() {
    Sentence sentence = Reading.parsed("Said Lavrenko: \"We see no need.\"").sentence(0);
    assertThat(edge(sentence, "Lavrenko")).isEqualTo("nsubj Said");
    assertThat(sentence.lemma(0)).isEqualTo("say");
  }

  @Test
  void clauseBehindAnOccasion() {
    Sentence sentence =
        Reading.parsed("The mayor said in an interview that the bridge was unsafe.").sentence(0);
    assertThat(edge(sentence, "unsafe")).isEqualTo("ccomp said");
  }

  @Test
  void clauseBehindAFeeling() {
    Sentence sentence =
        Reading.parsed("The ministers left, noting with concern that the reforms had stalled.")
            .sentence(0);
    assertThat(edge(sentence, "stalled")).isEqualTo("ccomp noting");
    sentence =
        Reading.parsed("Noting with regret that the talks had failed, the envoy left Riga.")
            .sentence(0);
    assertThat(edge(sentence, "failed")).isEqualTo("ccomp Noting");
  }

  @Test
  void relativeClauseOfAnOccasionStays() {
    Sentence sentence =
        Reading.parsed("The mayor spoke of an interview that shook the town.").sentence(0);
    assertThat(edge(sentence, "shook")).endsWith(" interview");
  }

  /** "envoy said he knows", with "said" as an auxiliary of "knows". */
  @Test
  void sayingReadAsAnAuxiliary() {
    Tokens tokens = tokens("envoy", "said", "he", "knows");
    edges(tokens, new int[] {3, 3, 3, -1}, "nsubj", "aux", "nsubj", "root");
    repairs.repair(tokens);
    assertThat(tokens.heads).containsExactly(1, -1, 3, 1);
    assertThat(tokens.relations).containsExactly("nsubj", "root", "nsubj", "ccomp");
  }

  /** "envoy said knows": without a subject of its own there is no clause that is said. */
  @Test
  void auxiliaryWithoutAClauseStays() {
    Tokens tokens = tokens("envoy", "said", "now", "knows");
    edges(tokens, new int[] {3, 3, 3, -1}, "nsubj", "aux", "advmod", "root");
    repairs.repair(tokens);
    assertThat(tokens.heads).containsExactly(3, 3, 3, -1);
  }

  private static Tokens tokens(String... words) {
    Tokens tokens = new Tokens(words.length);
    for (int i = 0; i < words.length; i++) {
      tokens.word(i, words[i], i, i + 1);
      tokens.lemmas[i] = words[i].equals("said") ? "say" : words[i];
      tokens.tags[i] = words[i].equals("said") ? "VBD" : "NN";
      tokens.names[i] = "O";
    }
    return tokens;
  }

  private static void edges(Tokens tokens, int[] heads, String... relations) {
    for (int i = 0; i < heads.length; i++) {
      tokens.heads[i] = heads[i];
      tokens.relations[i] = relations[i];
    }
  }

  private static String edge(Sentence sentence, String word) {
    int token =
        IntStream.range(0, sentence.size())
            .filter(i -> sentence.word(i).equals(word))
            .findFirst()
            .orElseThrow();
    return sentence.relation(token) + " " + sentence.word(sentence.head(token));
  }
}
