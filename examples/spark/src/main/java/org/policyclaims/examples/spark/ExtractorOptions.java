package org.policyclaims.examples.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.policyclaims.ClaimExtractor;
import org.policyclaims.Profile;

/**
 * The choices for an extractor as plain values, which travel to the executors; an extractor itself
 * holds the models and stays where it was built.
 *
 * @param profile how accurate for how much time
 * @param nominalClaims whether claims are read from nouns too
 * @param minConfidence the confidence below which a claim is left out, from 0 to 1
 * @param actors a table of the user's own actors, its text and not its file, since the executors
 *     may not share a disk; empty for none
 */
public record ExtractorOptions(
    Profile profile, boolean nominalClaims, double minConfidence, String actors)
    implements Serializable {

  /** The choices of the job where its user makes none. */
  public static final ExtractorOptions DEFAULT =
      new ExtractorOptions(Profile.ACCURATE, false, 0, "");

  /** Builds an extractor with these choices, which loads the models. */
  ClaimExtractor build() {
    ClaimExtractor.Builder builder =
        ClaimExtractor.builder()
            .profile(profile)
            .nominalClaims(nominalClaims)
            .minConfidence(minConfidence);
    if (actors.isEmpty()) {
      return builder.build();
    }
    try {
      Path table = Files.createTempFile("actors", ".tsv");
      try {
        return builder.actors(Files.writeString(table, actors)).build();
      } finally {
        Files.delete(table);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the table of actors cannot be written", e);
    }
  }
}
