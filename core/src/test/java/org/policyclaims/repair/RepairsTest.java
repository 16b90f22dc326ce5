package org.policyclaims.repair;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.policyclaims.lexicon.Table;
import org.policyclaims.syntax.Sentence;
import org.policyclaims.syntax.Trees;
import org.policyclaims.tokens.Tokens;

/** Every tree of {@code repairs.tsv} is mended as stands beside it, and stays where it should. */
class RepairsTest {
  private static final Splitter PARTS = Splitter.on("; ").omitEmptyStrings();
  private static final Pattern EDGE = Pattern.compile("(\\S+)\\((\\S+)-(\\d+), (\\S+)-(\\d+)\\)");
  private static final Pattern TAG = Pattern.compile("\\S+-(\\d+)/(\\S+)");
  private static final Pattern WORD = Pattern.compile("\\S+-(\\d+)=(\\S+)");

  private final Repairs repairs = new Repairs();

  static Stream<Arguments> trees() {
    return Table.load(RepairsTest.class, "repairs.tsv").rows().stream()
        .map(row -> Arguments.of(row.get("repair"), words(row.get("parsed")), row));
  }

  private static String words(String parsed) {
    return String.join(" ", Trees.tokens(parsed).words);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("trees")
  void treeIsMended(String repair, String sentence, Table.Row row) {
    assertThat(mended(Trees.tokens(row.get("parsed"))))
        .containsExactlyElementsOf(PARTS.split(row.get("mended")));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("trees")
  void anotherTreeIsNotMended(String repair, String sentence, Table.Row row) {
    for (String change : PARTS.split(row.get("unless"))) {
      assertThat(mended(changed(row.get("parsed"), change))).as(change).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("trees")
  void likeTreeIsMended(String repair, String sentence, Table.Row row) {
    for (String change : PARTS.split(row.get("even if"))) {
      assertThat(mended(changed(row.get("parsed"), change)))
          .as(change)
          .containsExactlyElementsOf(PARTS.split(row.get("mended")));
    }
  }

  private static Tokens changed(String parsed, String change) {
    Tokens tokens = Trees.tokens(parsed);
    Matcher edge = EDGE.matcher(change);
    Matcher tag = TAG.matcher(change);
    Matcher word = WORD.matcher(change);
    if (edge.matches()) {
      int head = Integer.parseInt(edge.group(3)) - 1;
      Rewiring.hang(tokens, Integer.parseInt(edge.group(5)) - 1, head, edge.group(1));
    } else if (tag.matches()) {
      tokens.tags[Integer.parseInt(tag.group(1)) - 1] = tag.group(2);
    } else if (word.matches()) {
      int token = Integer.parseInt(word.group(1)) - 1;
      tokens.words[token] = word.group(2);
      tokens.lowers[token] = word.group(2);
      tokens.lemmas[token] = word.group(2);
    } else {
      throw new IllegalArgumentException("no change of a tree: " + change);
    }
    return tokens;
  }

  /** Mends the tree; gives what has become of it. */
  private List<String> mended(Tokens tokens) {
    int[] heads = tokens.heads.clone();
    String[] relations = tokens.relations.clone();
    String[] tags = tokens.tags.clone();
    String[] lemmas = tokens.lemmas.clone();
    repairs.repair(tokens);
    List<String> changes = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.heads[i] != heads[i] || !tokens.relations[i].equals(relations[i])) {
        int head = tokens.heads[i];
        String above = head == Sentence.NONE ? "ROOT" : name(tokens, head);
        changes.add(tokens.relations[i] + "(" + above + ", " + name(tokens, i) + ")");
      }
      if (!tokens.tags[i].equals(tags[i])) {
        changes.add(name(tokens, i) + "/" + tokens.tags[i]);
      }
      if (!tokens.lemmas[i].equals(lemmas[i])) {
        changes.add(name(tokens, i) + "|" + tokens.lemmas[i]);
      }
    }
    return changes;
  }

  private static String name(Tokens tokens, int token) {
    return tokens.words[token] + "-" + (token + 1);
  }
}
