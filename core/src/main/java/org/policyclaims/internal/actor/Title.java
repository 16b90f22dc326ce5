package org.policyclaims.internal.actor;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;

/**
 * What stands before a person's name: "British Prime Minister", "Mrs."
 *
 * @param nouns the nouns, in lower case
 * @param qualifiers capitalised words among them, in lower case: "republican"
 * @param tokens where the nouns stand
 * @param gender the gender that they tell
 * @param home the code of the country that they name
 */
record Title(
    ImmutableList<String> nouns,
    ImmutableList<String> qualifiers,
    ImmutableIntArray tokens,
    Gender gender,
    Optional<String> home) {
  static final Title NONE =
      new Title(
          ImmutableList.of(),
          ImmutableList.of(),
          ImmutableIntArray.of(),
          Gender.UNKNOWN,
          Optional.empty());

  boolean isPresent() {
    return !nouns.isEmpty();
  }
}
