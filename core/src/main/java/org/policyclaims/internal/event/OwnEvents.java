package org.policyclaims.internal.event;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.policyclaims.internal.lexicon.Knowledge;
import org.policyclaims.internal.lexicon.OwnTable;
import org.policyclaims.internal.lexicon.Table;

/**
 * The user's table of events, as lines of this room's own tables, which they go before. Immutable.
 */
record OwnEvents(
    ImmutableListMultimap<String, Verbs.Frame> frames,
    ImmutableListMultimap<String, AttitudeWords.Word> attitudes,
    ImmutableListMultimap<String, Nouns.Noun> nouns,
    ImmutableSet<String> replaced) {
  private static final String VERB = "VERB";
  private static final String NOUN = "NOUN";

  /** What may be asked of who does it beside the classes of nouns. */
  private static final ImmutableSet<String> SUBJECTS =
      ImmutableSet.of("party", "people", "person", "place", "armed", "unarmed");

  /** The same of an object. */
  private static final ImmutableSet<String> OBJECTS =
      ImmutableSet.<String>builder().add("none", "some", "deed").addAll(SUBJECTS).build();

  static OwnEvents of(Knowledge knowledge, Acts acts) {
    Builder builder = new Builder(acts);
    List<Table.Row> own = knowledge.own(OwnTable.EVENTS);
    own.forEach(row -> builder.classes.add(row.get("class")));
    own.forEach(builder::add);
    knowledge.takingOut(OwnTable.EVENTS).forEach(builder::takeOut);
    return builder.build();
  }

  boolean replacesVerb(String verb, String object, String subject) {
    return replaced.contains(key(VERB, verb, "*"))
        || replaced.contains(key(VERB, verb, object))
        || replaced.contains(key(VERB, verb, object + " " + subject));
  }

  boolean replacesAttitude(String verb) {
    return replacesVerb(verb, "", "");
  }

  boolean replacesNoun(String noun) {
    return replaced.contains(key(NOUN, noun, "*"));
  }

  private static String key(String pos, String word, String object) {
    return pos + " " + word + " " + object;
  }

  private static final class Builder {
    private final Acts acts;
    private final ImmutableListMultimap.Builder<String, Verbs.Frame> frames =
        ImmutableListMultimap.builder();
    private final ImmutableListMultimap.Builder<String, AttitudeWords.Word> attitudes =
        ImmutableListMultimap.builder();
    private final ImmutableListMultimap.Builder<String, Nouns.Noun> nouns =
        ImmutableListMultimap.builder();
    private final Set<String> replaced = new HashSet<>();

    /** Which words there are to be taken out. */
    private final Set<String> there = new HashSet<>();

    private final Set<String> classes = new TreeSet<>();

    Builder(Acts acts) {
      this.acts = acts;
      rows("verbs.tsv").forEach(row -> there.add(VERB + " " + row.get("verb")));
      rows("words.tsv").forEach(row -> there.add(VERB + " " + row.get("word")));
      for (Table.Row row : rows("nouns.tsv")) {
        there.add(NOUN + " " + row.get("noun"));
        classes.add(row.get("class"));
      }
    }

    private static List<Table.Row> rows(String table) {
      return Table.load(OwnEvents.class, table).rows();
    }

    void add(Table.Row row) {
      String word = word(row);
      there.add(row.get("pos") + " " + word);
      switch (row.get("pos")) {
        case VERB -> addVerb(word, row);
        case NOUN -> {
          nouns.put(
              word, new Nouns.Noun(act(row, row.get("class").isEmpty()), row.get("class"), ""));
          replaced.add(key(NOUN, word, "*"));
        }
        default -> throw wrongPartOfSpeech(row);
      }
    }

    private void addVerb(String word, Table.Row row) {
      String object = row.get("object");
      String subject = row.get("subject");
      replaced.add(key(VERB, word, subject.isEmpty() ? object : object + " " + subject));
      check(row, object.substring(object.indexOf(':') + 1), OBJECTS, "objects");
      check(row, subject, SUBJECTS, "subjects");
      if (row.get("attitude").isEmpty()) {
        boolean none = row.get("type").equals("-");
        frames.put(word, Verbs.Frame.of(row, none ? Optional.empty() : act(row, true)));
      } else {
        attitudes.put(
            word, new AttitudeWords.Word(row.get("attitude", Attitude.class), act(row, false), ""));
      }
    }

    private void check(Table.Row row, String asked, ImmutableSet<String> known, String of) {
      if (!asked.isEmpty() && !known.contains(asked) && !classes.contains(asked)) {
        List<String> right = new ArrayList<>(known);
        classes.stream().filter(name -> !name.isEmpty()).forEach(right::add);
        throw new IllegalArgumentException(
            "%s: '%s' is no class of %s; those that are: %s"
                .formatted(row.where(), asked, of, String.join(", ", right)));
      }
    }

    private Optional<Act> act(Table.Row row, boolean needed) {
      return !needed && row.get("type").isEmpty()
          ? Optional.empty()
          : Optional.of(acts.byTypeAndMode(row));
    }

    void takeOut(Table.Row row) {
      String word = word(row).substring(1).strip();
      String pos = row.get("pos");
      if (!pos.equals(VERB) && !pos.equals(NOUN)) {
        throw wrongPartOfSpeech(row);
      }
      if (!there.contains(pos + " " + word)) {
        throw new IllegalArgumentException(
            "%s: '%s %s' is not there to be taken out; leave this line away"
                .formatted(row.where(), word, pos));
      }
      replaced.add(key(pos, word, row.get("object").isEmpty() ? "*" : row.get("object")));
    }

    private static String word(Table.Row row) {
      if (row.words("word").isEmpty()) {
        throw new IllegalArgumentException(row.where() + ": the word is missing");
      }
      return String.join(" ", row.words("word"));
    }

    private static IllegalArgumentException wrongPartOfSpeech(Table.Row row) {
      return new IllegalArgumentException(
          "%s: '%s' is no part of speech of an event; those that are: VERB, NOUN"
              .formatted(row.where(), row.get("pos")));
    }

    OwnEvents build() {
      return new OwnEvents(
          frames.build(), attitudes.build(), nouns.build(), ImmutableSet.copyOf(replaced));
    }
  }
}
