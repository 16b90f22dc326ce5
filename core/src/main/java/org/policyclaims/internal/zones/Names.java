package org.policyclaims.internal.zones;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.policyclaims.EntityType;
import org.policyclaims.internal.lexicon.Knowledge;
import org.policyclaims.internal.lexicon.OwnTable;
import org.policyclaims.internal.lexicon.Table;

/** Tells by their form alone which words of a layout name a person and which a body. */
final class Names {
  private static final String WORD =
      "(?!(?:The|All|Any|Our|This|That|A|An|Its|Their)\\b)\\p{Lu}[\\p{L}.'’-]*";
  private static final String PARTICLE =
      "(?:(?:de|da|di|del|der|den|von|van|bin|ibn|al|el|la|le|ter|dos)\\s+){0,2}";

  /** A regular expression for a person's name of two words at least. */
  static final String PERSON = WORD + "(?:\\s+" + PARTICLE + WORD + "){1,4}";

  private static final Pattern PERSON_ALONE = Pattern.compile(PERSON);
  private static final Splitter WORDS = Splitter.onPattern("\\s+").omitEmptyStrings();
  private static final Splitter BAR = Splitter.on('|').omitEmptyStrings();
  private static final String ACTORS = "/org/policyclaims/internal/actor/";

  private final ImmutableSet<String> titles;
  private final Set<String> firstNames = new HashSet<>();
  private final Set<String> bodies = new HashSet<>();
  private final Set<String> bodyNouns = new HashSet<>();

  Names(Knowledge knowledge) {
    titles = titles(knowledge);
    for (Table.Row row : Table.load(Names.class, ACTORS + "first-names.tsv").rows()) {
      firstNames.add(row.get("name").toLowerCase(Locale.ROOT));
    }
    for (Table.Row row : Table.load(Names.class, ACTORS + "institutions.tsv").rows()) {
      bodies.add(row.get("name").toLowerCase(Locale.ROOT));
      BAR.split(row.get("aliases")).forEach(name -> bodies.add(name.toLowerCase(Locale.ROOT)));
    }
    for (Table.Row row : Table.load(Names.class, ACTORS + "descriptions.tsv").rows()) {
      if (row.get("class").startsWith("ORGAN")) {
        bodyNouns.add(row.get("noun"));
      }
    }
  }

  /** The words that stand before names, in small letters and without dots. */
  static ImmutableSet<String> titles(Knowledge knowledge) {
    return knowledge.rows(OwnTable.TITLES, Table.load(Names.class, "titles.tsv")).stream()
        .map(row -> row.get("word").toLowerCase(Locale.ROOT).replace(".", ""))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Whether the word stands before names: "President", "Mr." */
  boolean isTitle(String word) {
    return titles.contains(word.toLowerCase(Locale.ROOT).replace(".", ""));
  }

  /** Whether the words are a person's name and nothing else, as far as their form tells. */
  boolean isPerson(String words) {
    if (!PERSON_ALONE.matcher(words).matches()) {
      return false;
    }
    for (String word : WORDS.split(words)) {
      String bare = word.replace(",", "");
      if (isTitle(bare) || isBodyNoun(bare) || isDocumentWord(bare)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDocumentWord(String word) {
    for (DocumentWords.Kind kind : DocumentWords.Kind.values()) {
      if (DocumentWords.is(kind, word)) {
        return true;
      }
    }
    return false;
  }

  /** What the name is one of, as far as its form tells. */
  Optional<EntityType> typeOf(String name) {
    if (isBody(name)) {
      return Optional.of(EntityType.ORGANIZATION);
    }
    return isPerson(name) ? Optional.of(EntityType.PERSON) : Optional.empty();
  }

  /** Whether the first word is a first name that many bear. */
  boolean beginsWithFirstName(String words) {
    return firstNames.contains(WORDS.splitToList(words).get(0).toLowerCase(Locale.ROOT));
  }

  private boolean isBodyNoun(String word) {
    return bodyNouns.contains(word.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether the words name a body: a listed one, or one called by what it is, "Bank of Norland",
   * "Norland Defence Ministry".
   */
  boolean isBody(String words) {
    String name = withoutArticle(words);
    if (name.isEmpty() || !Character.isUpperCase(name.codePointAt(0))) {
      return false;
    }
    if (bodies.contains(name.toLowerCase(Locale.ROOT))) {
      return true;
    }
    List<String> all = WORDS.splitToList(name);
    int head = 0;
    while (head + 1 < all.size() && !isLink(all.get(head + 1))) {
      head++;
    }
    return isBodyNoun(all.get(head))
        && all.stream().allMatch(word -> isLink(word) || !Character.isLowerCase(word.charAt(0)));
  }

  /** The writer with a type: a body that no noun tells is a group, "the Leaders of the Group". */
  Writer typed(Writer writer) {
    Optional<EntityType> type =
        writer
            .type()
            .or(
                () ->
                    Optional.of(
                        isBody(writer.name()) ? EntityType.ORGANIZATION : EntityType.GROUP));
    return new Writer(writer.name(), type, writer.span());
  }

  /** Whether the word may stand in small letters within a name. */
  static boolean isLink(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "of", "for", "on", "and", "the", "in", "&", "de", "du", "des", "la" -> true;
      default -> false;
    };
  }

  static String withoutArticle(String words) {
    return words.regionMatches(true, 0, "the ", 0, 4) ? words.substring(4).strip() : words;
  }
}
