package org.policyclaims.internal.tokens;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * What was found out about words, for as many of them as there are places; a word takes the place
 * of another. Thread-safe.
 */
public final class BoundedCache<K, V> {
  private record Entry<K, V>(K key, V value) {}

  private final AtomicReferenceArray<Entry<K, V>> entries;

  /**
   * Keeps nothing yet.
   *
   * @param places how many, a power of two
   */
  public BoundedCache(int places) {
    this.entries = new AtomicReferenceArray<>(places);
  }

  /**
   * What is known of a word.
   *
   * @param key the word
   * @param reader finds out about it where it has no place
   */
  public V get(K key, Function<K, V> reader) {
    int hash = key.hashCode();
    int place = (hash ^ hash >>> 15) & (entries.length() - 1);
    Entry<K, V> found = entries.getAcquire(place);
    if (found == null || !found.key.equals(key)) {
      found = new Entry<>(key, reader.apply(key));
      entries.setRelease(place, found);
    }
    return found.value;
  }
}
