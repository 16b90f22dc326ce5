package org.policyclaims.internal.attribution;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.policyclaims.Stance;
import org.policyclaims.internal.attribution.CueEntry.Flag;
import org.policyclaims.internal.attribution.CueEntry.PartOfSpeech;
import org.policyclaims.internal.lexicon.Knowledge;
import org.policyclaims.internal.lexicon.OwnTable;
import org.policyclaims.internal.lexicon.Table;

/** The cues of {@code cues.tsv}, looked up by their first word. */
final class CueLexicon {
  private static final String FILE = "cues.tsv";

  private final ImmutableListMultimap<String, CueEntry> byFirstWord;

  private CueLexicon(ImmutableListMultimap<String, CueEntry> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  /** The library's cues and the user's. */
  static CueLexicon load(Knowledge knowledge) {
    List<CueEntry> entries = new ArrayList<>();
    for (Table.Row row : knowledge.rows(OwnTable.CUES, Table.load(Table.class, FILE))) {
      entries.add(entry(row));
    }
    // longer patterns first, so that "let slip" wins over "let"
    entries.sort(Comparator.comparingInt(entry -> -entry.words().size()));
    ImmutableListMultimap.Builder<String, CueEntry> map = ImmutableListMultimap.builder();
    for (CueEntry entry : entries) {
      map.put(entry.words().get(0), entry);
    }
    return new CueLexicon(map.build());
  }

  private static CueEntry entry(Table.Row row) {
    if (row.words("cue").isEmpty()) {
      throw new IllegalArgumentException(row.where() + ": the cue is missing");
    }
    // an adverb takes nothing: it stands within what is said
    if (row.words("frames").isEmpty() && row.get("pos", PartOfSpeech.class) != PartOfSpeech.ADV) {
      throw new IllegalArgumentException(
          row.where()
              + ": the frames are missing; of '-"
              + row.get("cue")
              + "' there need be none");
    }
    ImmutableSet.Builder<Complement> frames = ImmutableSet.builder();
    ImmutableSet.Builder<String> prepositions = ImmutableSet.builder();
    for (String frame : row.words("frames")) {
      if (frame.startsWith("+")) {
        prepositions.add(frame.substring(1));
      } else {
        frames.add(constant(row, Complement.class, frame));
      }
    }
    ImmutableSet.Builder<Flag> flags = ImmutableSet.builder();
    for (String flag : row.words("flags")) {
      flags.add(constant(row, Flag.class, flag));
    }
    return new CueEntry(
        row.get("cue"),
        row.words("cue"),
        row.get("pos", PartOfSpeech.class),
        Sets.immutableEnumSet(frames.build()),
        prepositions.build(),
        row.get("stance", Stance.class),
        Sets.immutableEnumSet(flags.build()));
  }

  private static <E extends Enum<E>> E constant(Table.Row row, Class<E> type, String word) {
    try {
      return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          row.where()
              + ": '"
              + word
              + "' is no "
              + type.getSimpleName()
              + "; those that are: "
              + Joiner.on(" ").join(type.getEnumConstants()).toLowerCase(Locale.ROOT),
          e);
    }
  }

  /** The entries that begin with the lemma, longest first. */
  List<CueEntry> startingWith(String lemma) {
    return byFirstWord.get(lemma);
  }

  Iterable<CueEntry> entries() {
    return byFirstWord.values();
  }
}
