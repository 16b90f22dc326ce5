package org.policyclaims.internal.event;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.policyclaims.EventParty;
import org.policyclaims.Sector;
import org.policyclaims.internal.lexicon.Table;

/** What holds of the sectors of society, from {@code sectors.tsv}. Immutable. */
final class Sectors {
  private static final ImmutableSetMultimap<Trait, Sector> OF = load();

  private Sectors() {}

  private static ImmutableSetMultimap<Trait, Sector> load() {
    ImmutableSetMultimap.Builder<Trait, Sector> sectors = ImmutableSetMultimap.builder();
    for (Table.Row row : Table.load(Sectors.class, "sectors.tsv").rows()) {
      for (Trait trait : Trait.values()) {
        if (!row.get(trait.name().toLowerCase(Locale.ROOT)).isEmpty()) {
          sectors.put(trait, row.get("sector", Sector.class));
        }
      }
    }
    return sectors.build();
  }

  static boolean is(Sector sector, Trait trait) {
    return OF.containsEntry(trait, sector);
  }

  /** Whether the sector is known and such a one. */
  static boolean is(Optional<Sector> sector, Trait trait) {
    return sector.filter(known -> is(known, trait)).isPresent();
  }

  /** Whether the sector of who takes part is known and such a one. */
  static boolean is(EventParty party, Trait trait) {
    return is(party.sector(), trait);
  }

  /** Whether all of them are; of nobody, they are. */
  static boolean are(List<EventParty> parties, Trait trait) {
    return parties.stream().allMatch(party -> is(party, trait));
  }

  /** Whether one of them is. */
  static boolean isOneOf(List<EventParty> parties, Trait trait) {
    return parties.stream().anyMatch(party -> is(party, trait));
  }
}
