package org.policyclaims.internal.actor;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.policyclaims.EntityType;

/**
 * A state, institution or people that a table lists.
 *
 * @param canonical the name that all its names are brought to
 * @param type the kind of thing
 * @param code the ISO 3166-1 alpha-3 code of a country; empty for all else
 * @param home the code of the country that it is an organ of; empty where there is none
 * @param kinds the nouns by which a text refers back to it: "alliance"
 */
record GazetteerEntry(
    String canonical,
    Optional<EntityType> type,
    Optional<String> code,
    Optional<String> home,
    ImmutableList<String> kinds) {

  boolean isCountry() {
    return type.equals(Optional.of(EntityType.COUNTRY));
  }
}
