package org.policyclaims.compare;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.policyclaims.Participant;

/** Makes things of participants, by their words alone. */
final class Things {
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace())
          .omitEmptyStrings()
          .trimResults(CharMatcher.anyOf(",.;:\"“”()"));

  private final Words words;

  Things(Words words) {
    this.words = words;
  }

  /** What a participant stands for; empty where its words stand for nothing in particular. */
  Optional<Thing> of(Participant participant) {
    if (participant.canonical().isPresent()) {
      return Optional.of(
          new Thing(participant.canonical().get(), ImmutableSet.of(), ImmutableMap.of()));
    }
    boolean thing =
        !words.isIndefinite(participant.text()) && !words.isUnresolved(participant.text());
    return thing ? Optional.of(phrase(participant)) : Optional.empty();
  }

  /** Whether nobody was told for whom or what a participant stands. */
  boolean isUnresolved(Participant participant) {
    return participant.canonical().isEmpty() && words.isUnresolved(participant.text());
  }

  /** What the words of a phrase say, whomever it names. */
  Thing phrase(Participant participant) {
    List<String> phrase = WORDS.splitToList(participant.text());
    int head = head(phrase, participant.head());
    if (head < 0) {
      return new Thing(lemma(participant.head()), ImmutableSet.of(), ImmutableMap.of());
    }
    boolean begins = head == 0 && participant.type().isEmpty();
    String word = phrase.get(head);
    return new Thing(
        lemma(begins ? lower(word) : word),
        marks(phrase.subList(0, head)),
        parts(phrase.subList(head + 1, phrase.size())));
  }

  /** The head's place; where its word is none of the phrase, that of the last before "of". */
  private int head(List<String> phrase, String head) {
    int found = phrase.indexOf(head);
    if (found >= 0) {
      return found;
    }
    int end = 0;
    while (end < phrase.size() && words.preposition(lower(phrase.get(end))).isEmpty()) {
      end++;
    }
    return end - 1;
  }

  private ImmutableSet<String> marks(List<String> before) {
    return before.stream()
        .map(Things::withoutGenitive)
        .filter(word -> !word.isEmpty())
        .filter(word -> !words.isDeterminer(lower(word)) && !words.isLoose(lower(word)))
        .collect(ImmutableSet.toImmutableSet());
  }

  private ImmutableMap<String, String> parts(List<String> behind) {
    Map<String, String> parts = new LinkedHashMap<>();
    Optional<String> preposition = Optional.empty();
    StringBuilder part = new StringBuilder();
    for (String word : behind) {
      Optional<String> next = words.preposition(lower(word));
      if (next.isPresent()) {
        put(parts, preposition, part);
        preposition = next;
      } else if (!words.isDeterminer(lower(word))) {
        part.append(part.isEmpty() ? "" : " ").append(lemma(word));
      }
    }
    put(parts, preposition, part);
    return ImmutableMap.copyOf(parts);
  }

  private static void put(
      Map<String, String> parts, Optional<String> preposition, StringBuilder part) {
    if (preposition.isPresent() && !part.isEmpty()) {
      parts.putIfAbsent(preposition.get(), part.toString());
    }
    part.setLength(0);
  }

  /** A name stays as it is, of any other word the singular. */
  String lemma(String word) {
    String plain = withoutGenitive(word);
    boolean name = !plain.isEmpty() && Character.isUpperCase(plain.charAt(0));
    return name ? plain : words.singular(plain);
  }

  private static String withoutGenitive(String word) {
    return word.replaceAll("['’]s?$", "");
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
