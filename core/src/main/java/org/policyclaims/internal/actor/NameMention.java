package org.policyclaims.internal.actor;

import java.util.Optional;

/** A name in a text, before it is known whose it is. Mutable only in what it is found to mean. */
final class NameMention {
  final int sentence;
  final int from;
  final int to;

  /** The token that the rest of the name hangs on. */
  final int head;

  /** The name without titles. */
  final String form;

  /** The recogniser's class, or {@code O}. */
  final String recognised;

  /** The table's entry, where a table has it. */
  final Optional<Surface> surface;

  /** Nouns and gender that stand before or beside the name. */
  final Title title;

  /** Whether it stands in a headline, where capitals tell little. */
  final boolean inTitle;

  Optional<Entity> entity = Optional.empty();

  NameMention(
      int sentence,
      int from,
      int to,
      int head,
      String form,
      String recognised,
      Optional<Surface> surface,
      Title title,
      boolean inTitle) {
    this.sentence = sentence;
    this.from = from;
    this.to = to;
    this.head = head;
    this.form = form;
    this.recognised = recognised;
    this.surface = surface;
    this.title = title;
    this.inTitle = inTitle;
  }

  boolean isSingleWord() {
    return from == to;
  }
}
