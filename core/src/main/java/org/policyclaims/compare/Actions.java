package org.policyclaims.compare;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policyclaims.internal.lexicon.Table;
import org.policyclaims.internal.modality.ModalityReader;

/** Which actions say the same or the opposite, by {@code actions.tsv}. */
final class Actions {
  private static final String TABLE = "actions.tsv";
  private static final String ANY_BUT = "!";

  private final ImmutableListMultimap<String, Entry> entries;
  private final Map<String, Embedding> embeddings;

  Actions() {
    this.entries =
        Table.load(Actions.class, TABLE).rows().stream()
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(row -> row.get("action"), Entry::of));
    this.embeddings = embeddings();
  }

  /**
   * What verbs say of the infinitive after them: the table of the room that reads certainty has
   * these signs.
   */
  private static Map<String, Embedding> embeddings() {
    ImmutableMap.Builder<String, Embedding> signs = ImmutableMap.builder();
    for (Table.Row row : Table.load(ModalityReader.class, "signatures.tsv").rows()) {
      if (row.get("part").equals("VERB") && row.get("complement").equals("INFINITIVE")) {
        signs.put(row.get("lemma"), new Embedding(row.get("positive"), row.get("negative")));
      }
    }
    return signs.buildKeepingLast();
  }

  /**
   * The senses of an action with an object, the likeliest first; none for an action that the table
   * does not know.
   */
  List<Sense> senses(String action, Optional<String> object) {
    return entries.get(action).stream()
        .filter(entry -> entry.suits(object))
        .sorted(Comparator.comparingInt(entry -> entry.rank(action)))
        .map(Entry::sense)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether verb and noun are known to go together: "impose" and "sanction". */
  boolean isPair(String verb, String noun) {
    return entries.get(verb).stream().anyMatch(entry -> entry.objects().contains(noun));
  }

  /** What a verb says of the infinitive after it; empty where that is not known. */
  Optional<Embedding> embedding(String verb) {
    return Optional.ofNullable(embeddings.get(verb));
  }

  /**
   * The signs of the infinitive under a verb that is affirmed and under one that is negated, as
   * {@code signatures.tsv} writes them.
   */
  record Embedding(String positive, String negative) {
    /** Whether the infinitive holds under a verb of this polarity; empty where that is open. */
    Optional<Boolean> holds(boolean affirmed) {
      return switch (affirmed ? positive : negative) {
        case "+" -> Optional.of(true);
        case "-" -> Optional.of(false);
        default -> Optional.empty();
      };
    }
  }

  private record Entry(Sense sense, boolean anyBut, Set<String> objects) {
    static Entry of(Table.Row row) {
      Sense sense =
          new Sense(
              row.get("concept"),
              row.get("pole").equals("-") ? Side.AGAINST : Side.FOR,
              row.get("kind").equals("ATTITUDE"));
      boolean anyBut = row.get("objects").startsWith(ANY_BUT);
      return new Entry(
          sense,
          anyBut,
          row.words("objects").stream()
              .map(word -> word.replace(ANY_BUT, "").replace('_', ' '))
              .collect(ImmutableSet.toImmutableSet()));
    }

    /** An attitude is one to something. */
    boolean suits(Optional<String> object) {
      if (sense.attitude() && object.isEmpty()) {
        return false;
      }
      return objects.isEmpty() || object.filter(objects::contains).isPresent() != anyBut;
    }

    /** A sense with certain objects goes before one with any, and that by its own name first. */
    int rank(String action) {
      if (!objects.isEmpty() && !anyBut) {
        return 0;
      }
      return sense.concept().equals(action) ? 1 : 2;
    }
  }
}
