package org.policyclaims.format;

import java.util.ArrayList;
import java.util.List;
import org.policyclaims.Claim;
import org.policyclaims.ClaimDocument;

/** A claim with its place in the report: both numbers count from 1. */
record ReportClaim(int document, int number, Claim claim) {

  static List<ReportClaim> of(List<ClaimDocument> documents) {
    List<ReportClaim> all = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      all.addAll(of(i + 1, documents.get(i)));
    }
    return all;
  }

  static List<ReportClaim> of(int document, ClaimDocument read) {
    List<ReportClaim> claims = new ArrayList<>();
    for (Claim claim : read.claims()) {
      claims.add(new ReportClaim(document, claims.size() + 1, claim));
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
}
