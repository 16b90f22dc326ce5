package org.policyclaims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policyclaims.internal.lexicon.Table;

/** A saying set in between a subject and its verb is its speaker's, whatever verb it has. */
class InterpolatedSayingTest {
  @Test
  void aSayingBetweenSubjectAndVerb() {
    assertThat(Reading.claims("The port, Kovac gloated on Monday, is closed."))
        .containsExactly("Kovac | CLAIM gloated | CT+ | The port | be closed | -");
    assertThat(Reading.claims("The deal, the ministry pointed out in May, will fail."))
        .containsExactly("the ministry | SAY pointed out | CT+ | The deal | fail | -");
  }

  @Test
  void anAppositionOrAParticipleStaysOne() {
    assertThat(Reading.claims("The port, the largest in Norway, lost its licence."))
        .contains("- | AUTHOR | CT+ | The port | lose | its licence");
    assertThat(Reading.claims("The man, a broker charged on Monday, left the bank."))
        .contains("- | AUTHOR | CT+ | The man | leave | the bank");
  }

  @Test
  void everyVerbThatTakesAClauseAndAQuotation() {
    List<String> verbs =
        Table.load(Table.class, "cues.tsv").rows().stream()
            .filter(row -> row.get("pos").equals("VERB"))
            .filter(row -> row.words("frames").containsAll(List.of("that", "quote")))
            .map(row -> row.get("cue"))
            .toList();
    List<String> wrong = new ArrayList<>();
    for (String verb : verbs) {
      List<String> claims = Reading.claims("The port, they " + verb + ", will lose its licence.");
      if (claims.stream()
          .noneMatch(
              claim ->
                  claim.startsWith("they |")
                      && claim.endsWith("| The port | lose | its licence"))) {
        wrong.add(verb);
      }
    }
    System.out.println("interpolated: " + wrong.size() + " of " + verbs.size() + ": " + wrong);
    assertThat(verbs).hasSizeGreaterThan(300);
    assertThat(20 * wrong.size()).as("%s", wrong).isLessThanOrEqualTo(verbs.size());
  }
}
