package org.policyclaims.internal.time;

import org.policyclaims.DateType;

/**
 * An expression as it was read, before it is placed on the calendar.
 *
 * @param from the first token
 * @param to the last token, included
 * @param value the TIMEX3 value; a leading X stands for what the context must supply
 * @param type the kind
 */
record RawTimex(int from, int to, String value, DateType type) {
  /** The same over other tokens. */
  RawTimex over(int newFrom, int newTo) {
    return new RawTimex(newFrom, newTo, value, type);
  }

  /** The same with another value. */
  RawTimex with(String newValue, DateType newType) {
    return new RawTimex(from, to, newValue, newType);
  }
}
