package org.policyclaims.internal.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Optional;
import org.policyclaims.internal.lexicon.Table;

/** Verbs that are political acts, with the objects that make them so. Immutable. */
final class Verbs {
  /**
   * A line.
   *
   * @param preposition that the participant asked for stands behind; empty text for the object
   * @param object what it must be; empty text for anything
   * @param act what it then is; empty where it is no political act
   * @param recipients the prepositions that bring the recipient, most likely first
   * @param subject what who does it must be; empty text for anybody
   */
  record Frame(
      String preposition,
      String object,
      Optional<Act> act,
      ImmutableList<String> recipients,
      String subject) {

    /** The line that a row's cells under object, recipients and subject describe. */
    static Frame of(Table.Row row, Optional<Act> act) {
      String cell = row.get("object");
      int colon = cell.indexOf(':');
      return new Frame(
          colon < 0 ? "" : cell.substring(0, colon),
          cell.substring(colon + 1),
          act,
          ImmutableList.copyOf(row.words("recipients")),
          row.get("subject"));
    }
  }

  private final ImmutableListMultimap<String, Frame> frames;

  private Verbs(ImmutableListMultimap<String, Frame> frames) {
    this.frames = frames;
  }

  static Verbs load(Acts acts, OwnEvents own) {
    ImmutableListMultimap.Builder<String, Frame> frames = ImmutableListMultimap.builder();
    own.frames().forEach(frames::put);
    for (Table.Row row : Table.load(Verbs.class, "verbs.tsv").rows()) {
      if (own.replacesVerb(row.get("verb"), row.get("object"), row.get("subject"))) {
        continue;
      }
      frames.put(
          row.get("verb"),
          Frame.of(
              row,
              row.get("act").equals("-") ? Optional.empty() : Optional.of(acts.act(row, "act"))));
    }
    return new Verbs(frames.build());
  }

  /** The lines of a verb, in the order in which they are to be tried. */
  ImmutableList<Frame> of(String verb) {
    return frames.get(verb);
  }
}
