package org.policyclaims.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policyclaims.Attribution;
import org.policyclaims.Claim;
import org.policyclaims.ClaimDate;
import org.policyclaims.ClaimDocument;
import org.policyclaims.PolicyText;
import org.policyclaims.Reading;
import org.policyclaims.Span;
import org.policyclaims.internal.lexicon.Table;

/**
 * Runs the sentences of bindings.tsv, which were written before the code, from text to claim,
 * beside the baseline that gives every word the nearest date of its sentence. What is known to be
 * read wrong has "missed" in the column "known"; all else must be right.
 */
class BindingsTest {
  private static final double FLOOR = 0.9;
  private static final LocalDate DATE = LocalDate.of(2018, 5, 7);

  private final TimeReader reader = new TimeReader();

  @Test
  void mostDatesAreBoundRightFarBeyondTheNearest() {
    read("bindings.tsv", 60);
  }

  @Test
  void sentencesWrittenAfterTheRulesAreMostlyReadRight() {
    read("unseen.tsv", 30);
  }

  private void read(String table, int atLeast) {
    int all = 0;
    int right = 0;
    int nearest = 0;
    List<String> lost = new ArrayList<>();
    for (Table.Row row : Table.load(BindingsTest.class, table).rows()) {
      String sentence = row.get("sentence");
      ClaimDocument document = Reading.document(PolicyText.of(sentence).withDate(DATE));
      Optional<String> found =
          row.get("dated").equals("event")
              ? eventDate(document, sentence, row.get("word"))
              : saidOn(document, sentence, row.get("word"));
      all++;
      boolean read = found.equals(Optional.of(row.get("value")));
      right += read ? 1 : 0;
      if (!read && row.get("known").isEmpty()) {
        lost.add(sentence + " [" + row.get("word") + "] " + found + ", not " + row.get("value"));
      }
      nearest += nearest(sentence, row.get("word")).equals(row.get("value")) ? 1 : 0;
    }

    System.out.println(
        table + ": dates bound right: " + right + " of " + all + ", nearest date: " + nearest);
    assertThat(all).isGreaterThanOrEqualTo(atLeast);
    assertThat((double) right / all).isGreaterThanOrEqualTo(FLOOR);
    assertThat(right).isGreaterThan(nearest);
    assertThat(lost).as("read right before").isEmpty();
  }

  private static Optional<String> eventDate(ClaimDocument document, String sentence, String word) {
    int at = sentence.indexOf(word);
    return document.claims().stream()
        .filter(
            claim ->
                holds(claim.action().span(), at)
                    || (claim.action().lemma().equals("be")
                        && claim.object().filter(object -> holds(object.span(), at)).isPresent()))
        .min(Comparator.comparingInt((Claim claim) -> claim.action().span().length()))
        .map(claim -> value(claim.eventDate()));
  }

  private static Optional<String> saidOn(ClaimDocument document, String sentence, String word) {
    int at = sentence.indexOf(word);
    List<Attribution> attributions =
        document.attributions().stream()
            .filter(
                attribution -> attribution.cue().filter(cue -> holds(cue.span(), at)).isPresent())
            .toList();
    return attributions.stream().findFirst().map(attribution -> value(attribution.saidOn()));
  }

  private static boolean holds(Span span, int at) {
    return span.start() <= at && at < span.end();
  }

  private static String value(Optional<ClaimDate> date) {
    return date.map(ClaimDate::value).orElse("");
  }

  /** The value of the expression that stands nearest to the word; empty text without one. */
  private String nearest(String sentence, String word) {
    int at = sentence.indexOf(word);
    return reader.read(Reading.parsed(sentence), Optional.of(DATE)).expressions().stream()
        .map(TimeExpression::date)
        .min(Comparator.comparingInt(date -> distance(date.span(), at)))
        .map(ClaimDate::value)
        .orElse("");
  }

  private static int distance(Span span, int at) {
    return at < span.start() ? span.start() - at : Math.max(0, at - span.end());
  }
}
