package org.policyclaims.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policyclaims.EntityType;
import org.policyclaims.Participant;

/** Names of speakers over many texts: "Falk" is Jonas Falk where no other Falk speaks. */
final class Speakers {
  /** The whole names of persons by their last words; several where they do not tell. */
  private final Map<String, Set<String>> wholeNames = new HashMap<>();

  void add(Participant speaker) {
    String name = name(speaker);
    int last = name.lastIndexOf(' ');
    if (last > 0 && speaker.type().equals(Optional.of(EntityType.PERSON))) {
      wholeNames.computeIfAbsent(name.substring(last + 1), key -> new HashSet<>()).add(name);
    }
  }

  String of(Participant speaker) {
    String name = name(speaker);
    Set<String> whole = wholeNames.getOrDefault(name, Set.of());
    return whole.size() == 1 ? whole.iterator().next() : name;
  }

  private static String name(Participant speaker) {
    return Content.thing(speaker).map(Thing::text).orElse(speaker.name());
  }
}
