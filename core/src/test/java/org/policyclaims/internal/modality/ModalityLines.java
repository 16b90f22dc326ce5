package org.policyclaims.internal.modality;

import java.util.Locale;
import org.policyclaims.Claim;
import org.policyclaims.Modality;

/** How certain a claim is, in one line: "lemma author speaker marker:force". */
final class ModalityLines {
  private ModalityLines() {}

  static String line(Claim claim) {
    Modality modality = claim.modality();
    StringBuilder line =
        new StringBuilder(claim.action().lemma())
            .append(' ')
            .append(modality.factuality().label())
            .append(' ')
            .append(modality.speakerFactuality().label());
    modality
        .markers()
        .forEach(
            marker ->
                line.append(' ')
                    .append(marker.text())
                    .append(':')
                    .append(marker.force().name().toLowerCase(Locale.ROOT)));
    return line.toString();
  }
}
