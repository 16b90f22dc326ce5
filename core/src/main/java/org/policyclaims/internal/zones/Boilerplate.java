package org.policyclaims.internal.zones;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.policyclaims.internal.lexicon.Knowledge;
import org.policyclaims.internal.lexicon.OwnTable;
import org.policyclaims.internal.lexicon.Table;

/** Tells text about the publication by its phrases. */
final class Boilerplate {
  private static final Splitter WORDS = Splitter.onPattern("\\s+").omitEmptyStrings();

  private final ImmutableList<Entry> entries;
  private final int longest;

  Boilerplate(Knowledge knowledge) {
    this.entries =
        knowledge
            .rows(OwnTable.BOILERPLATE, Table.load(Boilerplate.class, "boilerplate.tsv"))
            .stream()
            .map(
                row ->
                    new Entry(
                        row.get("phrase").toLowerCase(Locale.ROOT),
                        row.get("place", Place.class),
                        row.number("words")))
            .collect(ImmutableList.toImmutableList());
    this.longest = entries.stream().mapToInt(Entry::words).max().orElse(0);
  }

  boolean matches(String block) {
    // the longest entry's words are seldom longer than this, so long blocks cost nothing
    if (block.length() > 12 * longest) {
      return false;
    }
    String lower = block.toLowerCase(Locale.ROOT);
    int words = WORDS.splitToList(lower).size();
    return entries.stream().anyMatch(entry -> words <= entry.words() && entry.matches(lower));
  }

  private enum Place {
    START,
    WHOLE,
    ANY
  }

  private record Entry(String phrase, Place place, int words) {
    boolean matches(String lower) {
      return switch (place) {
        case START -> lower.startsWith(phrase) && endsWord(lower, phrase.length());
        case WHOLE -> lower.equals(phrase);
        case ANY -> lower.contains(phrase);
      };
    }

    private static boolean endsWord(String lower, int at) {
      return at == lower.length()
          || !Character.isLetterOrDigit(lower.charAt(at))
          || !Character.isLetterOrDigit(lower.charAt(at - 1));
    }
  }
}
