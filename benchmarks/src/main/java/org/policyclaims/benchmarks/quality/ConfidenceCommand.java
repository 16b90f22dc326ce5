package org.policyclaims.benchmarks.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.policyclaims.Claim;
import org.policyclaims.Profile;
import org.policyclaims.internal.claim.Evidence;
import org.policyclaims.internal.claim.Weighed;

/**
 * Fits the weights that a claim's confidence is estimated with, on the texts with gold claims and
 * on the sayings of PolNeAR, and prints how reliable it is on texts that it was not fitted on: each
 * text is left out once. Arguments: the folder of the corpora, and the table to write.
 */
public final class ConfidenceCommand {
  private static final int USAGE = 64;
  private static final int NO_CORPUS = 3;

  private final List<Read> claims;
  private final List<ConfidenceModel.Example> sayings;

  private ConfidenceCommand(List<Read> claims, List<ConfidenceModel.Example> sayings) {
    this.claims = claims;
    this.sayings = sayings;
  }

  /**
   * A claim as a profile read it.
   *
   * @param profile the profile
   * @param text the name of its text
   * @param evidence what is known of it
   * @param wrong the fields that differ from the gold claim's; empty where there is no gold claim
   */
  private record Read(
      Profile profile, String text, Evidence evidence, Optional<List<ClaimField>> wrong) {}

  /**
   * Fits, prints and writes the table.
   *
   * @param arguments the folder of the corpora and the table to write
   * @throws IOException if the corpus cannot be read or the table not be written
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: confidence CORPORA TABLE");
      System.exit(USAGE);
    }
    Path corpus = Path.of(arguments[0]).resolve("eval/polnear/dev");
    if (!Files.isDirectory(corpus)) {
      System.err.println("confidence: there is no corpus at " + corpus);
      System.exit(NO_CORPUS);
    }
    List<Read> claims = new ArrayList<>();
    List<ConfidenceModel.Example> sayings = List.of();
    for (Profile profile : Profile.values()) {
      EvidenceReader reader = new EvidenceReader(profile);
      for (GoldText text : GoldText.seen()) {
        claims.addAll(judged(profile, text, reader.claims(text)));
      }
      if (profile == Profile.BALANCED) {
        sayings = reader.sayings(AttributionCorpus.read(corpus));
      }
    }
    ConfidenceCommand command = new ConfidenceCommand(claims, sayings);
    command.print();
    Files.writeString(Path.of(arguments[1]), command.table());
  }

  private static List<Read> judged(Profile profile, GoldText text, List<Weighed> found) {
    List<Claim> claims = found.stream().map(Weighed::claim).toList();
    Map<Integer, List<ClaimField>> wrong = ClaimScore.judged(text.claims(), claims);
    List<Read> judged = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      judged.add(
          new Read(
              profile, text.name(), found.get(i).evidence(), Optional.ofNullable(wrong.get(i))));
    }
    return judged;
  }

  private void print() {
    QualityReport report = new QualityReport();
    Map<String, Reliability> alternatives = new LinkedHashMap<>();
    for (Rightness rightness : Rightness.values()) {
      Map<Profile, Reliability> unseen = unseen(rightness);
      unseen.forEach(
          (profile, reliability) ->
              alternatives.put(profile + ", " + rightness.label(), reliability));
    }
    report.separation("Confidence on texts that it was not fitted on", alternatives);
    Map<String, Reliability> chosen = new LinkedHashMap<>();
    unseen(Rightness.MOSTLY_RIGHT)
        .forEach((profile, reliability) -> chosen.put(profile.name(), reliability));
    report.reliability("How reliable it is there", chosen);
    System.out.print(report.markdown());
  }

  /** The confidence of each claim by weights that were fitted without its text, by profile. */
  private Map<Profile, Reliability> unseen(Rightness rightness) {
    Map<Profile, List<Reliability.Judged>> judged = new EnumMap<>(Profile.class);
    for (String text : claims.stream().map(Read::text).distinct().toList()) {
      ConfidenceModel model =
          fit(claims.stream().filter(claim -> !claim.text().equals(text)).toList(), rightness);
      for (Read claim : claims) {
        if (claim.text().equals(text)) {
          judged
              .computeIfAbsent(claim.profile(), profile -> new ArrayList<>())
              .add(
                  new Reliability.Judged(
                      model.of(claim.evidence()), rightness.holds(claim.wrong())));
        }
      }
    }
    Map<Profile, Reliability> reliability = new EnumMap<>(Profile.class);
    judged.forEach((profile, each) -> reliability.put(profile, new Reliability(each)));
    return reliability;
  }

  private ConfidenceModel fit(List<Read> on, Rightness rightness) {
    return ConfidenceModel.fit(
        on.stream()
            .map(
                claim ->
                    new ConfidenceModel.Example(claim.evidence(), rightness.holds(claim.wrong())))
            .toList(),
        Profile.values().length,
        sayings);
  }

  private String table() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# What each feature of a reading (Feature) adds to the log odds that a claim is right:");
    lines.add("# that a careful reader makes it too, and has at least three of its actor, action,");
    lines.add(
        "# object, speaker and stance. Written by `benchmarks/run confidence`, which fits it on");
    lines.add(
        String.format(
            Locale.ROOT,
            "# %d claims that three profiles read in ten texts with gold claims, and on %d sayings",
            claims.size(),
            sayings.size()));
    lines.add("# of PolNeAR dev (Newell et al. 2018); docs/decisions/0013-confidence.md says how.");
    lines.addAll(fit(claims, Rightness.MOSTLY_RIGHT).lines());
    return String.join("\n", lines) + "\n";
  }
}
