package org.policyclaims.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
  @Test
  void colourIsForTerminals() {
    assertThat(Terminal.of(Map.of(), "out,err").colour()).isTrue();
    assertThat(Terminal.of(Map.of(), ",err").colour()).isFalse();
    assertThat(Terminal.of(Map.of(), "").colour()).isFalse();
  }

  @Test
  void noColorAndDumbTerminalsAreRespected() {
    assertThat(Terminal.of(Map.of("NO_COLOR", "1"), "out").colour()).isFalse();
    assertThat(Terminal.of(Map.of("NO_COLOR", ""), "out").colour()).isTrue();
    assertThat(Terminal.of(Map.of("TERM", "dumb"), "out").colour()).isFalse();
  }

  @Test
  void theWidthIsThatOfColumnsWhereItMakesSense() {
    assertThat(Terminal.of(Map.of("COLUMNS", "200"), "out").width()).isEqualTo(200);
    assertThat(Terminal.of(Map.of("COLUMNS", "3"), "out").width()).isEqualTo(60);
    assertThat(Terminal.of(Map.of("COLUMNS", "wide"), "out").width()).isEqualTo(120);
  }
}
