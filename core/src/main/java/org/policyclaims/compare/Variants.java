package org.policyclaims.compare;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The phrases that one text has for a thing: where it speaks of "the base" and "the Russian base",
 * and of no other base, they are one.
 */
final class Variants {
  private final SetMultimap<String, Thing> phrases = LinkedHashMultimap.create();

  /** Takes note of the object of a claim. */
  void add(Content content) {
    content
        .object()
        .filter(thing -> !isSaidToBe(content))
        .ifPresent(thing -> phrases.put(key(content, thing), thing));
  }

  /** The fullest phrase for a claim's object, as far as there is one alone. */
  Optional<Thing> of(Content content) {
    return content.object().map(thing -> fullest(thing, key(content, thing)));
  }

  /** What somebody is said to be is no thing that is spoken of twice. */
  private static boolean isSaidToBe(Content content) {
    return content.sense().concept().equals("be");
  }

  private Thing fullest(Thing thing, String key) {
    List<Thing> fuller =
        phrases.get(key).stream()
            .filter(other -> !other.equals(thing) && thing.isWithin(other))
            .toList();
    return fuller.stream()
        .filter(other -> fuller.stream().allMatch(one -> one.isWithin(other)))
        .findFirst()
        .orElse(thing);
  }

  private static String key(Content content, Thing thing) {
    return (content.sense().concept() + " " + thing.head()).toLowerCase(Locale.ROOT);
  }
}
