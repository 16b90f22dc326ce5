package org.policyclaims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.policyclaims.internal.lexicon.Table;

/**
 * The texts of {@code cases.tsv}, on each of which the library was wrong once, by kind of fault.
 */
class CasesTest {
  /** How many are right; it only rises. */
  private static final int RIGHT = 154;

  private static final Map<String, Kind> KINDS = new TreeMap<>();

  /** The cases of one kind. */
  private record Kind(List<String> right, List<String> wrong) {}

  @BeforeAll
  static void readTheCases() {
    for (Table.Row row : Table.load(CasesTest.class, "cases.tsv").rows()) {
      PolicyText text = PolicyText.of(row.get("text").replace('⏎', '\n'));
      if (!row.get("date").equals("-")) {
        text = text.withDate(LocalDate.parse(row.get("date")));
      }
      List<Claim> claims = Reading.document(text).claims();
      Kind kind =
          KINDS.computeIfAbsent(
              row.get("kind"), name -> new Kind(new ArrayList<>(), new ArrayList<>()));
      boolean right =
          Expectation.read(row.get("wanted")).stream().allMatch(wanted -> wanted.holds(claims));
      (right ? kind.right() : kind.wrong()).add(row.get("id"));
    }
    System.out.println(table());
  }

  private static String table() {
    StringBuilder table = new StringBuilder("cases right by kind, and those that are wrong\n");
    KINDS.forEach(
        (name, kind) ->
            table
                .append(name)
                .append('\t')
                .append(kind.right().size())
                .append(" of ")
                .append(kind.right().size() + kind.wrong().size())
                .append('\t')
                .append(String.join(" ", kind.wrong()))
                .append('\n'));
    return table.toString();
  }

  @Test
  void readsAsManyAsBefore() {
    assertThat(KINDS.values().stream().mapToInt(kind -> kind.right().size()).sum())
        .as(CasesTest::table)
        .isGreaterThanOrEqualTo(RIGHT);
  }
}
