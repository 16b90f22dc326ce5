package org.policyclaims.internal.proposition;

/** The form of a predication. */
public enum PropositionKind {
  /** A clause with a verb. */
  VERBAL,
  /** A clause with a copula, or with "there is". */
  COPULAR,
  /** A predication without a verb: "claiming Minsk an ally", "called the vote a sham". */
  SMALL_CLAUSE,
  /** "Lukashenka, president of Belarus, …". */
  APPOSITION,
  /** "Russia's rejection of the appeals". */
  NOMINAL
}
