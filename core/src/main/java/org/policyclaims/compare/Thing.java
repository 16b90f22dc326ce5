package org.policyclaims.compare;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a participant stands for: a name, or the head of a phrase with what tells it from others of
 * its kind.
 *
 * @param head the name, or the head in the singular
 * @param marks the words before the head that pick it out, in their order: "Russian"
 * @param parts what the phrase has behind the head, by preposition: on → "Iran"
 */
record Thing(String head, ImmutableSet<String> marks, ImmutableMap<String, String> parts) {

  /** Whether both may be one: the same head, and nothing that tells them apart. */
  boolean matches(Thing other) {
    return head.equalsIgnoreCase(other.head)
        && agree(marks, other.marks)
        && agree(parts, other.parts);
  }

  /** Whether the other is the same with as much or more said of it. */
  boolean isWithin(Thing other) {
    return head.equalsIgnoreCase(other.head)
        && other.marks.containsAll(marks)
        && other.parts.entrySet().containsAll(parts.entrySet());
  }

  private static boolean agree(Set<String> some, Set<String> others) {
    return some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others);
  }

  /** Where both say something with one preposition, it is the same. */
  static boolean agree(Map<String, String> some, Map<String, String> others) {
    return some.entrySet().stream()
        .allMatch(
            part ->
                others
                    .getOrDefault(part.getKey(), part.getValue())
                    .equalsIgnoreCase(part.getValue()));
  }

  Thing with(Map<String, String> further) {
    return new Thing(
        head,
        marks,
        ImmutableMap.<String, String>builder().putAll(further).putAll(parts).buildKeepingLast());
  }

  String text() {
    String before = marks.stream().map(mark -> mark + " ").collect(Collectors.joining());
    return before + head + text(parts);
  }

  static String text(Map<String, String> parts) {
    return parts.entrySet().stream()
        .map(part -> " " + part.getKey() + " " + part.getValue())
        .collect(Collectors.joining());
  }
}
