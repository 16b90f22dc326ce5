package org.policyclaims.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.policyclaims.Reading;

/** The event on a claim's card in the report. */
class EventCardTest {
  private static String card(String sentence) {
    return Page.within(Page.of(Reading.document(sentence)).byId("c1-1"), "dl")
        .get(0)
        .getTextContent()
        .replaceAll("\\s+", " ");
  }

  @Test
  void showsTypeStatusAndToWhom() {
    assertThat(card("Russia threatened to attack the Serbian parliament."))
        .contains("EventTHREATEN")
        .contains("violence")
        .contains("threatened")
        .contains("RecipientSRB LEG");
  }

  @Test
  void saysNothingOfWhatIsNoEvent() {
    assertThat(card("The company opened a shop.")).doesNotContain("Event", "Recipient");
  }
}
