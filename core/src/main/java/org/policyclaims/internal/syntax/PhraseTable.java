package org.policyclaims.internal.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What phrases mean; of several that stand at a place the longest counts. */
public final class PhraseTable<T> {
  private record Entry<T>(List<String> words, T meaning) {}

  private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

  /** Adds a phrase of words in small letters; false if it is there already. */
  public boolean add(List<String> words, T meaning) {
    List<Entry<T>> alike = byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>());
    if (alike.stream().anyMatch(entry -> entry.words.equals(words))) {
      return false;
    }
    alike.add(new Entry<>(words, meaning));
    alike.sort(Comparator.comparingInt((Entry<T> entry) -> entry.words.size()).reversed());
    return true;
  }

  /** What the phrase that begins at the token means. */
  public Optional<T> at(Sentence sentence, int token) {
    return at(sentence, token, sentence.size());
  }

  /** What the phrase that begins at the token means, if it ends before the other token. */
  public Optional<T> at(Sentence sentence, int token, int before) {
    for (Entry<T> entry : byFirst.getOrDefault(sentence.lower(token), List.of())) {
      if (token + entry.words.size() <= before && sentence.reads(token, entry.words)) {
        return Optional.of(entry.meaning);
      }
    }
    return Optional.empty();
  }
}
