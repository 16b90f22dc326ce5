package org.policyclaims.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policyclaims.internal.lexicon.Table;

/** The table of actions, and which sense of one goes first. */
class ActionsTest {
  private static final Actions ACTIONS = new Actions();

  private static String concept(String action, String object) {
    return ACTIONS.senses(action, Optional.of(object)).get(0).concept();
  }

  @Test
  void noActionIsBothAConceptAndItsOppositeWithOneObject() {
    Map<String, String> poles = new HashMap<>();
    for (Table.Row row : Table.load(Actions.class, "actions.tsv").rows()) {
      assertThat(row.get("pole")).as(row.where()).isIn("+", "-");
      assertThat(row.get("kind")).as(row.where()).isIn("ATTITUDE", "DEED");
      String entry = row.get("concept") + " " + row.get("action") + " " + row.get("objects");
      String before = poles.putIfAbsent(entry, row.get("pole"));
      assertThat(before).as(row.where() + ": " + entry + " stands twice").isNull();
    }
  }

  @Test
  void aSenseWithCertainObjectsGoesBeforeOneWithAny() {
    assertThat(concept("break", "ceasefire")).isEqualTo("respect");
    assertThat(concept("supply", "gas")).isEqualTo("supply");
  }

  @Test
  void anAttitudeHasAnObject() {
    assertThat(ACTIONS.senses("support", Optional.empty())).noneMatch(Sense::attitude);
  }

  @Test
  void anActionThatTheTableDoesNotKnowHasNoSense() {
    assertThat(ACTIONS.senses("juggle", Optional.of("ball"))).isEmpty();
  }

  @Test
  void whatAVerbSaysOfItsInfinitiveIsAsTheTableOfCertaintyHasIt() {
    assertThat(ACTIONS.embedding("refuse").flatMap(verb -> verb.holds(true))).contains(false);
    assertThat(ACTIONS.embedding("refuse").flatMap(verb -> verb.holds(false))).contains(true);
    assertThat(ACTIONS.embedding("want").flatMap(verb -> verb.holds(true))).isEmpty();
    assertThat(ACTIONS.embedding("juggle")).isEmpty();
  }
}
