package org.policyclaims.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.policyclaims.Claim;
import org.policyclaims.ClaimDate;
import org.policyclaims.PolicyText;
import org.policyclaims.Reading;
import org.policyclaims.internal.lexicon.Table;

/** Every sentence of {@code whens.tsv} is dated as stands beside it. */
class WhensTest {
  private static final LocalDate MONDAY = LocalDate.of(2018, 5, 7);
  private static final Splitter CLAIMS = Splitter.on(" ¦ ");

  static Stream<Arguments> sentences() {
    return Table.load(WhensTest.class, "whens.tsv").rows().stream()
        .map(row -> Arguments.of(row.get("sentence"), row.get("claims")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  void isDatedAsItsWordsSay(String sentence, String claims) {
    assertThat(Reading.document(PolicyText.of(sentence).withDate(MONDAY)).claims())
        .extracting(WhensTest::line)
        .containsExactlyElementsOf(CLAIMS.split(claims));
  }

  private static String line(Claim claim) {
    return claim.action().lemma()
        + ": "
        + claim.eventDate().map(WhensTest::written).orElse("-")
        + claim.attribution().stream()
            .flatMap(saying -> saying.saidOn().stream())
            .map(date -> " said " + written(date))
            .collect(Collectors.joining())
        + claim.relationToDocument().map(relation -> " " + relation).orElse("");
  }

  private static String written(ClaimDate date) {
    boolean placed = date.from().isPresent() || date.to().isPresent();
    return date.text()
        + " = "
        + date.value()
        + (placed ? " " + day(date.from()) + "/" + day(date.to()) : "");
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
