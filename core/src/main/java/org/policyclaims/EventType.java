package org.policyclaims;

/**
 * What kind of political event a claim tells of: the sixteen types of PLOVER, list of 2021 (Open
 * Event Data Alliance, "PLOVER manual", draft of 17 September 2021).
 *
 * <pre>{@code
 * EventType type = EventType.valueOf("SANCTION");
 * QuadClass quad = type.quadClass(); // MATERIAL_CONFLICT
 * }</pre>
 */
public enum EventType {
  /** Agree to, offer, promise or otherwise declare to cooperate, without doing it yet. */
  AGREE(QuadClass.VERBAL_COOPERATION),
  /** Meet, talk, negotiate, mediate, visit. */
  CONSULT(QuadClass.VERBAL_COOPERATION),
  /** Begin, improve or back relations by word: praise, endorse, recognise, sign an agreement. */
  SUPPORT(QuadClass.VERBAL_COOPERATION),
  /** Cooperate in deed, each for its own gain: trade, joint exercises, shared intelligence. */
  COOPERATE(QuadClass.MATERIAL_COOPERATION),
  /** Give something of value: money, arms, relief, protection, asylum. */
  AID(QuadClass.MATERIAL_COOPERATION),
  /** Yield at home: ease restrictions, reform, accede to demands. */
  CONCEDE(QuadClass.MATERIAL_COOPERATION),
  /** Yield to an opponent: release, withdraw, disarm, cease fire, ease sanctions. */
  RETREAT(QuadClass.MATERIAL_COOPERATION),
  /** Ask, appeal for, demand. */
  REQUEST(QuadClass.VERBAL_CONFLICT),
  /** Disapprove, criticise, accuse, investigate, sue. */
  ACCUSE(QuadClass.VERBAL_CONFLICT),
  /** Refuse, reject, veto, defy. */
  REJECT(QuadClass.VERBAL_CONFLICT),
  /** Threaten, warn of or announce what harms another, without doing it yet. */
  THREATEN(QuadClass.VERBAL_CONFLICT),
  /** Demonstrate, strike, boycott, obstruct, riot. */
  PROTEST(QuadClass.MATERIAL_CONFLICT),
  /** Reduce, end or withhold relations, aid and trade. */
  SANCTION(QuadClass.MATERIAL_CONFLICT),
  /** Move or ready troops and police without using them. */
  MOBILIZE(QuadClass.MATERIAL_CONFLICT),
  /** Use power short of violence: arrest, deport, ban, seize, censor. */
  COERCE(QuadClass.MATERIAL_CONFLICT),
  /** Use violence, with or without an army. */
  ASSAULT(QuadClass.MATERIAL_CONFLICT);

  private final QuadClass quadClass;

  EventType(QuadClass quadClass) {
    this.quadClass = quadClass;
  }

  /**
   * Returns whether it is cooperation or conflict, of word or deed.
   *
   * @return the quad class
   */
  public QuadClass quadClass() {
    return quadClass;
  }
}
