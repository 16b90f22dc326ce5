package org.policyclaims.internal.zones;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.policyclaims.EntityType;
import org.policyclaims.Span;

/**
 * Who wrote, spoke or issued a text.
 *
 * @param name the name as the text prints it or the user says it, without an article
 * @param type a person or some kind of body; empty where the name alone has to tell
 * @param span where it stands in the text; empty where only the user says it
 */
public record Writer(String name, Optional<EntityType> type, Optional<Span> span) {

  /** A writer that the text names at these characters. */
  static Writer at(Span span, Optional<EntityType> type, String text) {
    return new Writer(span.in(text).replaceAll("\\s+", " "), type, Optional.of(span));
  }

  /** A body that the text names at these characters, perhaps with an article. */
  static Writer issuing(Span span, String text) {
    String name = Names.withoutArticle(span.in(text));
    return at(new Span(span.end() - name.length(), span.end()), Optional.empty(), text);
  }

  /** The same at another place. */
  Writer placed(UnaryOperator<Span> place) {
    return new Writer(name, type, span.map(place));
  }

  /** The same with its place moved by so many characters. */
  Writer moved(int by) {
    return placed(old -> new Span(old.start() + by, old.end() + by));
  }
}
