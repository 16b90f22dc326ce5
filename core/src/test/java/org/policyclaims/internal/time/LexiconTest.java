package org.policyclaims.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The tables load, which fails on an unknown class and on a word that is listed twice. */
class LexiconTest {

  @Test
  void everyTableLoads() {
    TimeWords words = TimeWords.load();

    assertThat(words.kind("april")).isEqualTo(TimeWords.Kind.MONTH);
    assertThat(words.kind("2005/06")).isEqualTo(TimeWords.Kind.YEAR);
    assertThat(words.kind("port")).isEqualTo(TimeWords.Kind.NONE);
  }
}
