package org.policyclaims;

/**
 * What part of a society, or what kind of international body, takes part in an event: PLOVER's
 * sectors, of the manual's draft of 17 September 2021.
 *
 * <pre>{@code
 * Sector sector = Sector.valueOf("LEG"); // "the Serbian parliament"
 * }</pre>
 */
public enum Sector {
  /** The executive: heads of state, ministers, diplomats, officials. */
  GOV,
  /** Armed forces of a state. */
  MIL,
  /** Police and other security forces. */
  COP,
  /** Intelligence services. */
  SPY,
  /** Courts, judges, prosecutors. */
  JUD,
  /** Parliaments and their members. */
  LEG,
  /** Parties, where it is not told whether they govern. */
  PTY,
  /** Opposition parties, dissidents, activists. */
  OPP,
  /** Armed opposition: rebels, guerrillas, separatists. */
  REB,
  /** Armed men of whom nobody knows whose they are. */
  UAF,
  /** Criminals. */
  CRM,
  /** People without further description, and groups of them. */
  CVL,
  /** Refugees and migrants. */
  REF,
  /** Business. */
  BUS,
  /** Workers and unions. */
  LAB,
  /** Farmers. */
  AGR,
  /** Schools, students, teachers, scholars. */
  EDU,
  /** Media. */
  JRN,
  /** Doctors and hospitals. */
  MED,
  /** Religious bodies and their leaders. */
  REL,
  /** Elites: former office holders, nobles, celebrities. */
  ELI,
  /** Other groups of a society: associations, campaigns. */
  SOC,
  /** Bodies of several states. */
  IGO,
  /** Non-governmental organizations that work across borders. */
  NGO,
  /** Companies that work across borders. */
  MNC,
  /** Militant groups that work across borders. */
  IMG;

  /**
   * Tells whether it belongs to no one state, so that it stands in the place of a country's code.
   *
   * @return whether it is one of IGO, NGO, MNC, IMG
   */
  public boolean isInternational() {
    return compareTo(IGO) >= 0;
  }
}
