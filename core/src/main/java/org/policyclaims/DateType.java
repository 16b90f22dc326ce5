package org.policyclaims;

/**
 * The kind of a time expression, as TIMEX3 has them (Pustejovsky et al. 2003, "TimeML").
 *
 * <pre>{@code
 * DateType type = DateType.valueOf("DURATION"); // "five years"
 * }</pre>
 */
public enum DateType {
  /** A day, month, year or other calendar stretch. */
  DATE,
  /** A time of a day. */
  TIME,
  /** A length of time. */
  DURATION,
  /** A recurring time: "every year". */
  SET
}
