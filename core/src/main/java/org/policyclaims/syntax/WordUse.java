package org.policyclaims.syntax;

/** What a word of {@code words.tsv} does; the file's header says it of each. */
enum WordUse {
  PLAN,
  SAID_OF_PLAN,
  NAMING,
  TAKES_PARTICIPLE,
  REPLACING,
  SUBORDINATOR,
  EXPLAINED,
  SAYS_OR_NAMES,
  TAKES_UP,
  JUDGES,
  TAKES_CLAUSE,
  AFFECTS,
  STATE,
  STATE_TO,
  STATE_THAT,
  TELLS_TO,
  MEANS_TO
}
