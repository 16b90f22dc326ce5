package org.policyclaims.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.policyclaims.Claim;
import org.policyclaims.PolicyText;
import org.policyclaims.Reading;
import org.policyclaims.internal.lexicon.Table;

/**
 * How many of the pairs of {@code pairs.tsv} are told right. What is wrong is listed for the pairs
 * that rules and tables were tuned on; of those that are held out, only how many.
 */
class PairsTest {
  /** The set of pairs, and how many of 36 and of 18 must be right in each class. */
  enum Part {
    TUNED(34, 32, 35),
    HELD(15, 16, 17);

    private final ImmutableMap<Comparison, Integer> gates;

    Part(int same, int contradicting, int neither) {
      this.gates =
          ImmutableMap.of(
              Comparison.SAME,
              same,
              Comparison.CONTRADICTING,
              contradicting,
              Comparison.NEITHER,
              neither);
    }
  }

  @ParameterizedTest
  @EnumSource
  void pairsAreToldRight(Part part) throws IOException {
    Map<Comparison, Integer> right = new EnumMap<>(Comparison.class);
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : pairs().rows()) {
      if (row.get("set").equalsIgnoreCase(part.name())) {
        Comparison label = row.get("label", Comparison.class);
        Comparison told =
            compare(
                claims(row.get("first_speaker"), row.get("first")),
                claims(row.get("second_speaker"), row.get("second")));
        right.merge(label, told == label ? 1 : 0, Integer::sum);
        if (told != label) {
          wrong.add(label + " told " + told + ": " + row.get("first") + " / " + row.get("second"));
        }
      }
    }
    part.gates.forEach(
        (label, least) ->
            assertThat(right.get(label))
                .as(label + " told right; wrong: " + (part == Part.TUNED ? wrong : "held out"))
                .isGreaterThanOrEqualTo(least));
  }

  private static Table pairs() throws IOException {
    try (Reader reader =
        new InputStreamReader(
            PairsTest.class.getResourceAsStream("pairs.tsv"), StandardCharsets.UTF_8)) {
      return Table.read("pairs.tsv", reader);
    }
  }

  private static List<Claim> claims(String speaker, String text) {
    PolicyText source = PolicyText.of(text);
    return Reading.document(speaker.equals("-") ? source : source.withAuthor(speaker)).claims();
  }

  /** Two texts contradict each other where any of their claims do. */
  private static Comparison compare(List<Claim> first, List<Claim> second) {
    Set<Comparison> found = EnumSet.of(Comparison.NEITHER);
    first.forEach(one -> second.forEach(other -> found.add(Comparison.of(one, other))));
    return Stream.of(Comparison.CONTRADICTING, Comparison.SAME)
        .filter(found::contains)
        .findFirst()
        .orElse(Comparison.NEITHER);
  }
}
