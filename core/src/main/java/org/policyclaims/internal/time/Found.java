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
record Found(int from, int to, String value, DateType type) {
  /** The same over other tokens. */
  Found over(int newFrom, int newTo) {
    return new Found(newFrom, newTo, value, type);
  }

  /** The same with another value. */
  Found with(String newValue, DateType newType) {
    return new Found(from, to, newValue, newType);
  }
}
