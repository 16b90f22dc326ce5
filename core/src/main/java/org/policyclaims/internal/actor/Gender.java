package org.policyclaims.internal.actor;

/** What pronouns a human being is referred to with, as far as the text or a first name tells. */
enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  /** Reads the mark in a table: {@code M}, {@code F}, or anything else. */
  static Gender of(String mark) {
    return switch (mark) {
      case "M" -> MALE;
      case "F" -> FEMALE;
      default -> UNKNOWN;
    };
  }

  /** Whether one human being may be of both. */
  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
