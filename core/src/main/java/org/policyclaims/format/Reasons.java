package org.policyclaims.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.policyclaims.Attribution;
import org.policyclaims.Claim;
import org.policyclaims.Cue;
import org.policyclaims.Factuality;
import org.policyclaims.Marker;
import org.policyclaims.Modality;
import org.policyclaims.Polarity;
import org.policyclaims.Stance;

/** Says what a claim's stance and certainty were read from, as far as the claim itself tells. */
final class Reasons {
  private Reasons() {}

  static List<String> of(Claim claim) {
    Modality modality = claim.modality();
    List<String> reasons = new ArrayList<>();
    reasons.add("Read from " + ReportWords.of(claim.construction()) + ".");
    reasons.add(stance(modality));
    if (!claim.attribution().isEmpty()) {
      claim.attribution().forEach(saying -> reasons.add(reading(saying)));
      reasons.add(endorsement(claim));
    }
    if (!modality.markers().isEmpty()) {
      reasons.add(
          modality.markers().stream()
              .map(Reasons::marker)
              .collect(Collectors.joining(", ", "Modal: ", ".")));
    }
    if (modality.polarity() == Polarity.NEGATIVE) {
      reasons.add("It is negated in its own clause.");
    }
    return reasons;
  }

  private static String stance(Modality modality) {
    if (modality.stance() == Stance.AUTHOR) {
      return "No cue of saying stands over it: the author claims it.";
    }
    String kind =
        ReportWords.stance(modality.stance()) + ": " + ReportWords.of(modality.stance()) + ".";
    return modality
        .cue()
        .map(cue -> quoted(cue) + " is a cue of the kind " + kind)
        .orElse("A quotation without a cue counts as " + kind);
  }

  private static String reading(Attribution saying) {
    return saying.cue().map(cue -> "“" + cue.text() + "”").orElse("The saying")
        + " was read as "
        + ReportWords.of(saying.construction())
        + ".";
  }

  private static String quoted(Cue cue) {
    return cue.text().equalsIgnoreCase(cue.lemma())
        ? "“" + cue.text() + "”"
        : "“" + cue.text() + "” (" + cue.lemma() + ")";
  }

  private static String endorsement(Claim claim) {
    if (ReportWords.isSaidByItsAction(claim)) {
      return "The saying is itself what is claimed.";
    }
    return claim.modality().factuality() == Factuality.UNKNOWN
        ? "The author passes it on and is not committed to it."
        : "Told like this, the author is committed to it too.";
  }

  private static String marker(Marker marker) {
    return "“" + marker.text() + "” (" + ReportWords.of(marker.force()) + ")";
  }
}
