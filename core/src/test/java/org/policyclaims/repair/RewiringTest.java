package org.policyclaims.repair;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyclaims.lexicon.Table;
import org.policyclaims.syntax.Sentence;
import org.policyclaims.syntax.Trees;
import org.policyclaims.tokens.Tokens;

/** What may be done to the tree of a sentence. */
class RewiringTest {
  private static final Splitter SPACES = Splitter.on(' ');
  private static final List<String> RELATIONS =
      List.of(
          "nsubj",
          "obj",
          "dep",
          "ccomp",
          "parataxis",
          "appos",
          "acl:relcl",
          "conj",
          "advcl",
          "mark",
          "aux",
          "nmod",
          "obl",
          "xcomp",
          "csubj",
          "nsubj:pass",
          "compound",
          "cop",
          "punct");

  private static Tokens tokens(String heads) {
    List<String> each = SPACES.splitToList(heads);
    Tokens tokens = new Tokens(each.size());
    for (int i = 0; i < each.size(); i++) {
      tokens.heads[i] = Integer.parseInt(each.get(i)) - 1;
      tokens.relations[i] = "dep";
    }
    return tokens;
  }

  @ParameterizedTest
  @CsvSource({
    "0, true",
    "2 0 2, true",
    "0 1 2 3, true",
    "2 3 4 0, true",
    "0 0, false",
    "2 1, false",
    "2 1 0, false",
    "0 3 2, false",
    "0 3 4 2, false",
  })
  void isTree(String heads, boolean tree) {
    assertThat(Rewiring.isTree(tokens(heads))).isEqualTo(tree);
  }

  @Test
  void nothingIsHungBelowItself() {
    Tokens tokens = tokens("2 4 1 0");
    assertThat(Rewiring.attach(tokens, 0, 2, "obj")).isFalse();
    assertThat(Rewiring.attach(tokens, 1, 1, "obj")).isFalse();
    assertThat(tokens.heads).containsExactly(1, 3, 0, Sentence.NONE);
    assertThat(Rewiring.attach(tokens, 2, 1, "obj")).isTrue();
    assertThat(tokens.heads).containsExactly(1, 3, 1, Sentence.NONE);
    assertThat(tokens.relations[2]).isEqualTo("obj");
  }

  /** Trees that no parser makes, from those that it does. */
  @Test
  void whateverTheTreeTheRepairsLeaveATree() {
    Repairs repairs = new Repairs();
    Random random = new Random(7);
    for (Table.Row row : Table.load(RepairsTest.class, "repairs.tsv").rows()) {
      for (int i = 0; i < 60; i++) {
        Tokens tokens = Trees.tokens(row.get("parsed"));
        for (int change = random.nextInt(4); change >= 0; change--) {
          int token = random.nextInt(tokens.size());
          int head = random.nextInt(tokens.size());
          Rewiring.attach(tokens, token, head, RELATIONS.get(random.nextInt(RELATIONS.size())));
        }
        String before = Arrays.toString(tokens.heads);
        if (Rewiring.isTree(tokens)) {
          repairs.repair(tokens);
          assertThat(Rewiring.isTree(tokens)).as("%s %s", row.get("parsed"), before).isTrue();
        }
      }
    }
  }
}
