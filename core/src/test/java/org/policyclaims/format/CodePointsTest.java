package org.policyclaims.format;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CodePointsTest {
  @Property
  void countsAsTheTextDoesAndBack(@ForAll String text) {
    String mixed = "😀" + text + "\uD800😀" + text;
    CodePoints offsets = new CodePoints(mixed);
    for (int i = 0; i <= mixed.codePointCount(0, mixed.length()); i++) {
      int index = mixed.offsetByCodePoints(0, i);
      assertThat(offsets.before(index)).isEqualTo(i);
      assertThat(offsets.index(i)).isEqualTo(index);
    }
  }
}
