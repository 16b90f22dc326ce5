package org.policyclaims.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.policyclaims.Claim;
import org.policyclaims.ClaimDocument;
import org.policyclaims.ClaimExtractor;
import org.policyclaims.Participant;
import org.policyclaims.PolicyText;

/** Embeds the library: loads the models once, reads the article, prints a line for each claim. */
public final class ReadAnArticle {
  private ReadAnArticle() {}

  /**
   * Prints the article's claims.
   *
   * @param arguments not used
   * @throws IOException if the article cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    PolicyText article = article().withDate(LocalDate.of(2018, 5, 7));
    try (ClaimExtractor extractor = ClaimExtractor.builder().build()) {
      ClaimDocument document = extractor.extract(article);
      for (Claim claim : document.claims()) {
        System.out.printf(
            "%s: %s %s %s (%s)%n",
            claim.speaker().map(Participant::name).orElse("somebody"),
            claim.actor().map(Participant::name).orElse("somebody"),
            claim.action().lemma(),
            claim.object().map(Participant::text).orElse(""),
            claim.modality().factuality().label());
      }
    }
  }

  /** The article that comes with the examples. */
  static PolicyText article() throws IOException {
    try (InputStream stream = ReadAnArticle.class.getResourceAsStream("belarus-2018.txt")) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return PolicyText.of(text).withId("belarus-2018");
    }
  }
}
