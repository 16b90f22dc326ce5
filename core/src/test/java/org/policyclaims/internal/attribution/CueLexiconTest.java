package org.policyclaims.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.policyclaims.internal.attribution.CueEntry.Flag;
import org.policyclaims.internal.attribution.CueEntry.PartOfSpeech;
import org.policyclaims.internal.lexicon.Knowledge;
import org.policyclaims.internal.lexicon.Table;

class CueLexiconTest {

  private final CueLexicon lexicon = CueLexicon.load(Knowledge.none());

  @Test
  void hasAtLeastSixHundredCues() {
    assertThat(lexicon.entries()).hasSizeGreaterThan(600);
  }

  @Test
  void namesNoCueTwice() {
    Set<List<String>> seen = new HashSet<>();
    for (Table.Row row : Table.load(Table.class, "cues.tsv").rows()) {
      assertThat(seen.add(List.of(row.get("cue"), row.get("pos")))).as(row.where()).isTrue();
    }
  }

  @Test
  void givesEachCueAWayToTakeItsContent() {
    assertThat(lexicon.entries())
        .filteredOn(entry -> entry.pos() != PartOfSpeech.ADV)
        .allSatisfy(
            entry ->
                assertThat(entry.frames().size() + entry.prepositions().size())
                    .as(entry.lemma())
                    .isPositive());
  }

  @Test
  void judgesOnlyWithVerbs() {
    assertThat(lexicon.entries())
        .filteredOn(entry -> entry.has(Flag.JUDGING))
        .allMatch(entry -> entry.pos() == PartOfSpeech.VERB);
  }

  @Test
  void putsLongerPatternsFirst() {
    assertThat(lexicon.startingWith("let").get(0).words()).hasSizeGreaterThan(1);
  }
}
