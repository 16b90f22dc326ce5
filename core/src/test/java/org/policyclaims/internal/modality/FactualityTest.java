package org.policyclaims.internal.modality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.policyclaims.Claim;
import org.policyclaims.Factuality;
import org.policyclaims.Reading;
import org.policyclaims.internal.lexicon.Table;

/**
 * Runs the sentences of factuality.tsv, which were written before the code, from text to claim.
 * What the parser or another room gets wrong counts against the score, so the floor is not the
 * ceiling; a sentence that is known to be read wrong has "missed" in the column "known", and any
 * other must be right.
 */
class FactualityTest {
  private static final double FLOOR = 0.91;
  private static final double SPEAKER_FLOOR = 0.9;

  private static final double UNSEEN_FLOOR = 0.84;

  private final Map<String, Score> scores = new TreeMap<>();
  private final Score all = new Score();
  private final List<String> lost = new ArrayList<>();

  private static final class Score {
    private int sentences;
    private int claims;
    private int author;
    private int speaker;
    private int flat;
    private int flatWithAttribution;

    String line(String name) {
      return String.format(
          Locale.ROOT,
          "| %s | %d | %d | %d | %d | %d | %d |",
          name,
          sentences,
          claims,
          author,
          speaker,
          flat,
          flatWithAttribution);
    }
  }

  @Test
  void mostSentencesAreReadRightFarBeyondWordLists() {
    read("factuality.tsv");

    System.out.println(
        "| phenomenon | sentences | author | speaker | word lists | with attribution |");
    scores.forEach((name, score) -> System.out.println(score.line(name)));
    System.out.println(all.line("all"));
    assertThat(all.sentences).isGreaterThanOrEqualTo(150);
    assertThat((double) all.author / all.sentences).isGreaterThanOrEqualTo(FLOOR);
    assertThat((double) all.speaker / all.sentences).isGreaterThanOrEqualTo(SPEAKER_FLOOR);
    assertThat(all.author).isGreaterThan(all.flatWithAttribution);
    assertThat(lost).as("read right before").isEmpty();
  }

  @Test
  void sentencesWrittenAfterTheRulesAreMostlyReadRight() {
    read("unseen.tsv");

    System.out.println(all.line("unseen"));
    assertThat((double) all.author / all.sentences).isGreaterThanOrEqualTo(UNSEEN_FLOOR);
    assertThat(lost).as("read right before").isEmpty();
  }

  private void read(String table) {
    for (Table.Row row : Table.load(FactualityTest.class, table).rows()) {
      Optional<Claim> claim = claim(row.get("sentence"), row.get("word"));
      Score phenomenon = scores.computeIfAbsent(row.get("phenomenon"), name -> new Score());
      count(phenomenon, row, claim);
      count(all, row, claim);
      reportMiss(row, claim);
    }
  }

  private static void count(Score score, Table.Row row, Optional<Claim> claim) {
    Factuality author = Factuality.fromLabel(row.get("author"));
    Factuality speaker = Factuality.fromLabel(row.get("speaker"));
    score.sentences++;
    score.claims += claim.isPresent() ? 1 : 0;
    score.author += is(author, claim.map(found -> found.modality().factuality()));
    score.speaker += is(speaker, claim.map(found -> found.modality().speakerFactuality()));
    String sentence = row.get("sentence");
    score.flat += is(author, claim.map(found -> FlatWordLists.read(sentence)));
    score.flatWithAttribution +=
        is(author, claim.map(found -> FlatWordLists.readWithAttribution(sentence, found)));
  }

  private void reportMiss(Table.Row row, Optional<Claim> claim) {
    String expected = row.get("author") + " " + row.get("speaker");
    String found =
        claim
            .map(
                read ->
                    read.modality().factuality().label()
                        + " "
                        + read.modality().speakerFactuality().label())
            .orElse("no claim");
    if (!found.equals(expected)) {
      String miss =
          row.get("sentence") + " [" + row.get("word") + "] " + found + ", not " + expected;
      System.out.println(miss);
      if (row.get("known").isEmpty()) {
        lost.add(miss);
      }
    }
  }

  private static int is(Factuality expected, Optional<Factuality> found) {
    return found.equals(Optional.of(expected)) ? 1 : 0;
  }

  /**
   * The claim whose action holds the word; the one with the shortest action if there are several.
   */
  static Optional<Claim> claim(String sentence, String word) {
    return Reading.document(sentence).claims().stream()
        .filter(claim -> holds(claim, sentence, word))
        .min((first, second) -> Integer.compare(length(first), length(second)));
  }

  private static int length(Claim claim) {
    return claim.action().span().length();
  }

  private static boolean holds(Claim claim, String sentence, String word) {
    int start = claim.action().span().start();
    int end = claim.action().span().end();
    for (int at = sentence.indexOf(word); at >= 0; at = sentence.indexOf(word, at + 1)) {
      boolean whole =
          (at == 0 || !Character.isLetter(sentence.charAt(at - 1)))
              && (at + word.length() == sentence.length()
                  || !Character.isLetter(sentence.charAt(at + word.length())));
      if (whole && start <= at && at + word.length() <= end) {
        return true;
      }
      // the object of a copula is what is claimed, and no part of the action
      boolean object =
          claim.object().isPresent()
              && claim.object().get().span().start() <= at
              && at + word.length() <= claim.object().get().span().end()
              && claim.action().lemma().equals("be");
      if (whole && object) {
        return true;
      }
    }
    return false;
  }
}
