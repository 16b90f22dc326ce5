package org.policyclaims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A claim tells under which headings and numbers it stands, as people cite it. */
class LocationTest {
  private static List<Location> locations(String text) {
    return Reading.document(text).claims().stream().map(Claim::location).toList();
  }

  @Test
  void aParagraphHasItsNumberAndTheHeadingsAboveIt() {
    assertThat(
            locations(
                """
                Joint Statement

                A. SECURITY

                War in Ukraine

                2. We condemn the attacks.

                Trade

                3. We signed the treaty.

                B. ENERGY

                4. We closed the port.
                """))
        .containsExactly(
            new Location(List.of("A. SECURITY", "War in Ukraine"), Optional.of("2"), 0),
            new Location(List.of("A. SECURITY", "Trade"), Optional.of("3"), 1),
            new Location(List.of("B. ENERGY"), Optional.of("4"), 2));
  }

  @Test
  void aListItemIsCitedWithItsParagraph() {
    assertThat(
            locations(
                "5. The Commission will:\n(a) review the directive;\n(b) publish a report;\n"
                    + "6. The treaty failed."))
        .extracting(location -> location.number().orElse("-"))
        .containsExactly("5(a)", "5(b)", "6");
  }

  @Test
  void aNumberWithinAnItemIsCitedWithIt() {
    assertThat(
            locations(
                "1. The Council calls on Norway:\n(a) to allow the mission to:\n"
                    + "(i) open the roads;\n(ii) close the ports;\n(b) to leave."))
        .extracting(location -> location.number().orElse("-"))
        .contains("1(a)(i)", "1(a)(ii)", "1(b)");
  }

  @Test
  void aTextWithoutNumbersHasNone() {
    assertThat(locations("Norway left.\n\n• The treaty failed."))
        .containsExactly(Location.FIRST, new Location(List.of(), Optional.empty(), 1));
  }
}
