package org.policyclaims.examples;

import java.io.IOException;
import java.time.LocalDate;
import org.policyclaims.Claim;
import org.policyclaims.ClaimExtractor;
import org.policyclaims.Participant;

/** Answers a researcher's question: what did Lukashenka say, when, and how surely? */
public final class WhatDidLukashenkaSay {
  private WhatDidLukashenkaSay() {}

  /**
   * Prints what one speaker says in the article.
   *
   * @param arguments the speaker's name; Lukashenka if none is given
   * @throws IOException if the article cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    String speaker = arguments.length > 0 ? arguments[0] : "Lukashenka";
    try (ClaimExtractor extractor = ClaimExtractor.builder().build()) {
      extractor
          .extract(ReadAnArticle.article().withDate(LocalDate.of(2018, 5, 7)))
          .claims()
          .stream()
          .filter(claim -> !claim.attribution().isEmpty())
          .filter(claim -> claim.speaker().map(Participant::name).orElse("").contains(speaker))
          .forEach(WhatDidLukashenkaSay::print);
    }
  }

  private static void print(Claim claim) {
    System.out.printf(
        "%-10s %-9s %-4s %s%n",
        claim.date().map(date -> date.value()).orElse("undated"),
        claim.modality().stance(),
        claim.modality().speakerFactuality().label(),
        claim.text());
  }
}
