package org.policyclaims.internal.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import org.policyclaims.internal.syntax.Phrase;

/**
 * What the earlier mentions of somebody tell, from the nearest back to one that tells enough. Each
 * mention is asked once, however many others look back to it. Used by one thread.
 */
final class EarlierMentions<T> {
  private final Function<Phrase, Optional<Phrase>> previous;
  private final Function<Phrase, T> reading;
  private final Predicate<T> enough;
  private final BinaryOperator<T> joining;
  private final Map<Phrase, T> known = new HashMap<>();

  /**
   * Prepares to look back.
   *
   * @param previous the mention before one
   * @param reading what a mention tells by itself
   * @param enough whether no earlier mention needs to be asked
   * @param joining what a mention tells and what those before it do, made one; where a mention
   *     tells enough, those before it tell nothing
   */
  EarlierMentions(
      Function<Phrase, Optional<Phrase>> previous,
      Function<Phrase, T> reading,
      Predicate<T> enough,
      BinaryOperator<T> joining) {
    this.previous = previous;
    this.reading = reading;
    this.enough = enough;
    this.joining = joining;
  }

  /** What the mentions before this one tell, or nothing where there are none. */
  T before(Phrase mention, T nothing) {
    List<Phrase> asked = new ArrayList<>();
    List<T> told = new ArrayList<>();
    Optional<Phrase> next = previous.apply(mention);
    while (next.isPresent() && !known.containsKey(next.get())) {
      asked.add(next.get());
      told.add(reading.apply(next.get()));
      next = enough.test(told.get(told.size() - 1)) ? Optional.empty() : previous.apply(next.get());
    }
    T all = next.map(known::get).orElse(nothing);
    for (int i = asked.size() - 1; i >= 0; i--) {
      all = joining.apply(told.get(i), all);
      known.put(asked.get(i), all);
    }
    return all;
  }
}
