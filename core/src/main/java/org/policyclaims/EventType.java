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
  /**
   * Agree to, offer, promise or otherwise declare to cooperate, without doing it yet.
   *
   * <p>Yes: "Germany promised to send tanks to Ukraine."
   *
   * <p>No: "Germany sent tanks to Ukraine."
   */
  AGREE(QuadClass.VERBAL_COOPERATION),
  /**
   * Meet, talk, negotiate, mediate, visit.
   *
   * <p>Yes: "The president of Poland met the president of Ukraine."
   *
   * <p>No: "The president of Poland refused to meet the president of Ukraine."
   */
  CONSULT(QuadClass.VERBAL_COOPERATION),
  /**
   * Begin, improve or back relations by word: praise, endorse, recognise, sign an agreement.
   *
   * <p>Yes: "Hungary praised Serbia."
   *
   * <p>No: "Hungary criticised Serbia."
   */
  SUPPORT(QuadClass.VERBAL_COOPERATION),
  /**
   * Cooperate in deed, each for its own gain: trade, joint exercises, shared intelligence.
   *
   * <p>Yes: "Norway sold gas to Germany."
   *
   * <p>No: "Norway promised to sell gas to Germany."
   */
  COOPERATE(QuadClass.MATERIAL_COOPERATION),
  /**
   * Give something of value: money, arms, relief, protection, asylum.
   *
   * <p>Yes: "Minsk sent food to Ukraine."
   *
   * <p>No: "Minsk refused to send food to Ukraine."
   */
  AID(QuadClass.MATERIAL_COOPERATION),
  /**
   * Yield at home: ease restrictions, reform, accede to demands.
   *
   * <p>Yes: "The government of Iran lifted the ban on the party."
   *
   * <p>No: "The government of Iran banned the party."
   */
  CONCEDE(QuadClass.MATERIAL_COOPERATION),
  /**
   * Yield to an opponent: release, withdraw, disarm, cease fire, ease sanctions.
   *
   * <p>Yes: "Russia withdrew its troops from Georgia."
   *
   * <p>No: "Russia sent troops to Georgia."
   */
  RETREAT(QuadClass.MATERIAL_COOPERATION),
  /**
   * Ask, appeal for, demand.
   *
   * <p>Yes: "Poland asked Germany to send tanks to Ukraine."
   *
   * <p>No: "Poland thanked Germany."
   */
  REQUEST(QuadClass.VERBAL_CONFLICT),
  /**
   * Disapprove, criticise, accuse, investigate, sue.
   *
   * <p>Yes: "Russia accused Ukraine of aggression."
   *
   * <p>No: "Russia attacked Ukraine."
   */
  ACCUSE(QuadClass.VERBAL_CONFLICT),
  /**
   * Refuse, reject, veto, defy.
   *
   * <p>Yes: "Turkey refused to meet Greece."
   *
   * <p>No: "Turkey met Greece."
   */
  REJECT(QuadClass.VERBAL_CONFLICT),
  /**
   * Threaten, warn of or announce what harms another, without doing it yet.
   *
   * <p>Yes: "Russia threatened to cut gas to Poland."
   *
   * <p>No: "Russia cut gas to Poland."
   */
  THREATEN(QuadClass.VERBAL_CONFLICT),
  /**
   * Demonstrate, strike, boycott, obstruct, riot.
   *
   * <p>Yes: "Students demonstrated against the government in Belgrade."
   *
   * <p>No: "Students criticised the government in Belgrade."
   */
  PROTEST(QuadClass.MATERIAL_CONFLICT),
  /**
   * Reduce, end or withhold relations, aid and trade.
   *
   * <p>Yes: "The European Union imposed sanctions on Belarus."
   *
   * <p>No: "The European Union lifted the sanctions on Belarus."
   */
  SANCTION(QuadClass.MATERIAL_CONFLICT),
  /**
   * Move or ready troops and police without using them.
   *
   * <p>Yes: "Russia massed troops along the border with Ukraine."
   *
   * <p>No: "Russia withdrew troops from the border with Ukraine."
   */
  MOBILIZE(QuadClass.MATERIAL_CONFLICT),
  /**
   * Use power short of violence: arrest, deport, ban, seize, censor.
   *
   * <p>Yes: "The Serbian government arrested opposition leaders."
   *
   * <p>No: "The Serbian government released opposition leaders."
   */
  COERCE(QuadClass.MATERIAL_CONFLICT),
  /**
   * Use violence, with or without an army.
   *
   * <p>Yes: "Israel attacked Iran."
   *
   * <p>No: "Israel vowed to attack Iran."
   */
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
