package org.policyclaims;

/**
 * The kind of a time expression, as TIMEX3 has them (Pustejovsky et al. 2003, "TimeML").
 *
 * <pre>{@code
 * DateType type = DateType.valueOf("DURATION"); // "five years"
 * }</pre>
 */
public enum DateType {
  /**
   * A day, month, year or other calendar stretch.
   *
   * <p>Yes: "Russia paid the debt in April 2009."
   *
   * <p>No: "Russia paid the debt."
   */
  DATE,
  /**
   * A time of a day.
   *
   * <p>Yes: "Russia attacked the port on Monday morning."
   *
   * <p>No: "Russia attacked the port on Monday."
   */
  TIME,
  /**
   * A length of time.
   *
   * <p>Yes: "Russia held the port for five years."
   *
   * <p>No: "Russia held the port in 2009."
   */
  DURATION,
  /**
   * A recurring time: "every year".
   *
   * <p>Yes: "Russia holds the exercise every year."
   *
   * <p>No: "Russia held the exercise in 2009."
   */
  SET
}
