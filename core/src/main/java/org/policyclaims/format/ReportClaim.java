package org.policyclaims.format;

import java.util.ArrayList;
import java.util.List;
import org.policyclaims.Claim;
import org.policyclaims.ClaimDocument;

/**
 * A claim with its place in the report, both numbers counted from 1, and with the names under which
 * the report has those who make it and those whom it is about.
 */
record ReportClaim(
    int document, int number, Claim claim, List<String> speakers, List<String> actors) {

  static List<ReportClaim> of(int document, ClaimDocument read, ReportNames names) {
    List<ReportClaim> claims = new ArrayList<>();
    for (Claim claim : read.claims()) {
      claims.add(
          new ReportClaim(
              document, claims.size() + 1, claim, names.speakers(claim), names.actors(claim)));
    }
    return claims;
  }

  /** The name that ties together what belongs to the claim: its card, its words, its dates. */
  String key() {
    return document + "-" + number;
  }

  String cardId() {
    return "c" + key();
  }

  String textId() {
    return "t" + key();
  }

  /** Whether the author of the text claims it, and cites nobody. */
  boolean isAuthors() {
    return claim.attribution().isEmpty();
  }
}
