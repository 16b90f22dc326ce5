package org.policyclaims.internal.event;

/** What holds of a sector of society as a whole: the columns of {@code sectors.tsv}. */
enum Trait {
  /** Bodies, rather than human beings. */
  BODY,
  /** Bodies that bear names which may be of any country: "the Bank of Hills". */
  FIRM,
  /** Those of whom a text that names one tells an office: "President A.", not "A." alone. */
  OFFICE,
  ARMED,
  /** Those who attack with more than words. */
  FIGHTING,
  /** Those who attack with words. */
  SPEAKING,
  /** Those who rule a state. */
  RULING,
  /** Those of a state whom others rule: of one state with those who do. */
  RULED,
  /** Those whose opponent is the state that they are of: "the party boycotted the elections". */
  CONTENDING,
  /** Those who act against the state that they are of: "rebels attacked the capital". */
  DEFIANT,
  /** Those whom a state helps in other states. */
  BACKED,
  /**
   * Those who may act though nobody can tell of which state they are; an office is one of a state.
   */
  STATELESS,
  /** Those who do not protest in the streets, but campaign or fight there. */
  OFF_STREET,
  /** Those who go somewhere for another reason than to meet a government. */
  NO_VISITOR,
  POLITICIAN,
  /** Those whom a politician's words are about at home. */
  PARTY_POLITICS,
  /** Those whom a politician supports at home without any politics between states or foes. */
  CLIENT,
  /** Those of a country who stand over against its government. */
  FACING,
  /** Those whom politics at home is made for. */
  VOTER,
  /** Bodies whose many members say what one of them would say. */
  CAMPAIGNING,
  /** Those one of whom does not fight. */
  UNARMED
}
