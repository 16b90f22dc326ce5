package org.policyclaims.examples.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.policyclaims.Participant;

/** Names that somebody goes by: their words in any case, or a code. */
final class Names {
  private final List<String> names;

  Names(List<String> names) {
    this.names = names.stream().map(Names::words).filter(name -> !name.isBlank()).toList();
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  boolean match(Optional<Participant> participant) {
    if (names.isEmpty()) {
      return true;
    }
    return participant.stream().anyMatch(this::match)
        || participant.stream().flatMap(list -> list.members().stream()).anyMatch(this::match);
  }

  private boolean match(Participant participant) {
    String text = words(participant.text());
    String name = words(participant.name());
    String code = words(participant.code().orElse(""));
    return names.stream()
        .anyMatch(wanted -> text.contains(wanted) || name.contains(wanted) || code.equals(wanted));
  }

  /** The words with a blank on both sides of each, so that only whole words are found. */
  private static String words(String text) {
    StringBuilder words = new StringBuilder(" ");
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      if (letter || !blank) {
        words.append(letter ? text.charAt(i) : ' ');
      }
      blank = !letter;
    }
    return (blank ? words : words.append(' ')).toString().toLowerCase(Locale.ROOT);
  }
}
