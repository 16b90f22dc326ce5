package org.policyclaims.examples.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "..", ".", "../../etc/passwd", "/etc/passwd", "a/../../b", "a//b", "...", "..\\..\\b",
        "C:\\b", "a\0b", "a\nb", "\uD83D", "a.", "a ", "", "/"
      })
  void aPathLeadsNowhereButDownwards(String id) {
    Path folder = Path.of("/out");
    Path place = folder.resolve(SafeNames.path(id) + ".jsonl");
    assertThat(place.normalize()).isEqualTo(place);
    assertThat(place.startsWith(folder)).isTrue();
    assertThat(SafeNames.path(id)).doesNotContain("\\", ":", "\n", "\0");
  }

  @Test
  void anOrdinaryNameStays() {
    assertThat(SafeNames.path("2018/may/Ein Gespräch, 3.5"))
        .isEqualTo("2018/may/Ein Gespräch, 3.5");
  }

  @Test
  void longNamesAreCutAndStayDifferent() {
    String one = SafeNames.path("ж".repeat(200) + "a");
    String two = SafeNames.path("ж".repeat(200) + "b");
    assertThat(one.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(200);
    assertThat(one).isNotEqualTo(two);
  }
}
