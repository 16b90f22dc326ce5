package org.policyclaims.syntax;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * What was found out about words, for as many of them as there are places; a word takes the place
 * of another. Thread-safe.
 */
final class WordCache<T> {
  private record Entry<T>(String word, T value) {}

  private final AtomicReferenceArray<Entry<T>> entries;
  private final Function<String, T> reader;

  /**
   * Keeps nothing yet.
   *
   * @param places how many, a power of two
   * @param reader finds out about a word; called again where the word has lost its place
   */
  WordCache(int places, Function<String, T> reader) {
    this.entries = new AtomicReferenceArray<>(places);
    this.reader = reader;
  }

  T get(String word) {
    int hash = word.hashCode();
    int place = (hash ^ hash >>> 15) & (entries.length() - 1);
    Entry<T> found = entries.getAcquire(place);
    if (found == null || !found.word.equals(word)) {
      found = new Entry<>(word, reader.apply(word));
      entries.setRelease(place, found);
    }
    return found.value;
  }
}
