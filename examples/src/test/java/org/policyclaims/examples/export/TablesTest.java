package org.policyclaims.examples.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policyclaims.Action;
import org.policyclaims.Claim;
import org.policyclaims.ClaimDocument;
import org.policyclaims.Construction;
import org.policyclaims.Factuality;
import org.policyclaims.Location;
import org.policyclaims.Modality;
import org.policyclaims.Polarity;
import org.policyclaims.PolicyText;
import org.policyclaims.Span;
import org.policyclaims.Stance;
import org.policyclaims.Voice;

class TablesTest {
  private static ClaimDocument document(String action) {
    Claim claim =
        new Claim(
            "t:0-1",
            0,
            action,
            new Span(0, action.length()),
            Optional.empty(),
            Optional.empty(),
            new Action(action, new Span(0, action.length()), action, Voice.ACTIVE),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            new Modality(
                Stance.AUTHOR,
                Optional.empty(),
                Factuality.CERTAIN_POSITIVE,
                Factuality.CERTAIN_POSITIVE,
                Polarity.POSITIVE,
                List.of()),
            Construction.MAIN,
            1,
            Location.FIRST,
            Optional.empty());
    return new ClaimDocument(
        PolicyText.of(action),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(claim),
        List.of(),
        List.of(),
        Optional.empty());
  }

  @Test
  void aRowFitsTheWidth() {
    assertThat(new Tables(80, false).claims(document("reject ".repeat(60))))
        .hasSize(2)
        .allMatch(line -> line.length() <= 80)
        .anyMatch(line -> line.contains("…"));
  }

  @Test
  void nothingInATextSteersTheTerminal() {
    assertThat(new Tables(120, false).claims(document("re\u001B[31mject\r\n")))
        .noneMatch(line -> line.contains("\u001B") || line.contains("\r"));
  }

  @Test
  void noClaimsMakeNoTable() {
    ClaimDocument empty =
        new ClaimDocument(
            PolicyText.of(""),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty());
    assertThat(new Tables(80, false).claims(empty)).isEmpty();
  }

  @Test
  void colourTakesNoRoom() {
    List<String> plain = new Tables(80, false).claims(document("reject ".repeat(60)));
    List<String> coloured = new Tables(80, true).claims(document("reject ".repeat(60)));
    assertThat(coloured).allMatch(line -> line.contains("\u001B["));
    assertThat(coloured.stream().map(line -> line.replaceAll("\u001B\\[[0-9;]*m", "")))
        .containsExactlyElementsOf(plain);
  }
}
