package org.policyclaims.internal.actor;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policyclaims.EntityType;
import org.policyclaims.internal.actor.Surface.Sort;
import org.policyclaims.internal.lexicon.Table;
import org.policyclaims.internal.syntax.Sentence;

/** The tables of countries and institutions, and a user's own, by all their names. Immutable. */
final class Gazetteer {
  private static final Splitter BAR = Splitter.on('|').trimResults().omitEmptyStrings();

  /** By the first run of letters and digits, in upper case; longest names first. */
  private final ImmutableListMultimap<String, Surface> surfaces;

  private final ImmutableMap<String, GazetteerEntry> countries;
  private final ImmutableMap<String, GazetteerEntry> peoples;
  private final ImmutableMap<String, Ambiguity> ambiguous;

  /** The company in which an ambiguous name is taken for the state, and what it means otherwise. */
  record Ambiguity(ImmutableSet<String> company, Optional<GazetteerEntry> otherwise) {}

  /** A name found in a sentence, and its last token. */
  record Match(Surface surface, int to) {}

  private Gazetteer(
      ImmutableListMultimap<String, Surface> surfaces,
      ImmutableMap<String, GazetteerEntry> countries,
      ImmutableMap<String, GazetteerEntry> peoples,
      ImmutableMap<String, Ambiguity> ambiguous) {
    this.surfaces = surfaces;
    this.countries = countries;
    this.peoples = peoples;
    this.ambiguous = ambiguous;
  }

  /**
   * Loads the tables.
   *
   * @param own the user's rows, which go before all others
   * @throws IllegalArgumentException if a row is malformed; the message names file and line
   */
  static Gazetteer load(Optional<Table> own) {
    Map<String, Surface> byText = new LinkedHashMap<>();
    Map<String, GazetteerEntry> countries = new HashMap<>();
    Map<String, GazetteerEntry> byName = new HashMap<>();
    Map<String, GazetteerEntry> peoples = new HashMap<>();
    for (Table.Row row : Table.load(Gazetteer.class, "countries.tsv").rows()) {
      country(row, byText, countries);
      peoples.put(row.get("code"), people(row));
    }
    for (Table.Row row : Table.load(Gazetteer.class, "institutions.tsv").rows()) {
      GazetteerEntry named = institution(row, byText);
      byName.put(named.canonical(), named);
    }
    Map<String, Ambiguity> ambiguous = new HashMap<>();
    for (Table.Row row : Table.load(Gazetteer.class, "ambiguous.tsv").rows()) {
      ambiguous.put(
          row.get("name"),
          new Ambiguity(
              ImmutableSet.copyOf(BAR.split(row.get("company"))),
              Optional.ofNullable(byName.get(row.get("otherwise")))));
    }
    if (own.isPresent()) {
      for (Table.Row row : own.get().rows()) {
        for (String name : own(row, byText)) {
          ambiguous.remove(name);
        }
      }
    }
    return new Gazetteer(
        indexed(byText.values()),
        ImmutableMap.copyOf(countries),
        ImmutableMap.copyOf(peoples),
        ImmutableMap.copyOf(ambiguous));
  }

  /** A country's people, under the first of their names in the plural: "Finns", "French". */
  private static GazetteerEntry people(Table.Row row) {
    List<String> names = BAR.splitToList(row.get("people"));
    String one = names.isEmpty() ? "people of " + row.get("name") : names.get(0);
    return new GazetteerEntry(
        names.contains(one + "s") ? one + "s" : one,
        Optional.of(EntityType.GROUP),
        Optional.empty(),
        Optional.of(row.get("code")),
        ImmutableList.of());
  }

  private static void country(
      Table.Row row, Map<String, Surface> into, Map<String, GazetteerEntry> countries) {
    Optional<String> code = Optional.of(row.get("code"));
    GazetteerEntry named =
        new GazetteerEntry(
            row.get("name"), Optional.of(EntityType.COUNTRY), code, code, ImmutableList.of());
    countries.put(row.get("code"), named);
    Set<String> people = ImmutableSet.copyOf(BAR.split(row.get("people")));
    for (String text : people) {
      into.put(text, new Surface(text, Sort.PEOPLE, named));
    }
    for (String text : BAR.split(row.get("adjectives"))) {
      Sort sort = people.contains(text) ? Sort.ADJECTIVE_OR_PEOPLE : Sort.ADJECTIVE;
      into.put(text, new Surface(text, sort, named));
    }
    for (String text : BAR.split(row.get("metonyms"))) {
      into.put(text, new Surface(text, Sort.METONYM, named));
    }
    for (String text : BAR.split(row.get("seats"))) {
      into.put(text, new Surface(text, Sort.SEAT, named));
    }
    for (String text : BAR.split(row.get("aliases"))) {
      into.put(text, new Surface(text, Sort.NAME, named));
    }
    into.put(named.canonical(), new Surface(named.canonical(), Sort.NAME, named));
  }

  private static GazetteerEntry institution(Table.Row row, Map<String, Surface> into) {
    String home = row.get("country");
    GazetteerEntry named =
        new GazetteerEntry(
            row.get("name"),
            Optional.of(row.get("type", EntityType.class)),
            Optional.empty(),
            home.isEmpty() ? Optional.empty() : Optional.of(home),
            ImmutableList.copyOf(BAR.split(row.get("kind"))));
    for (String text : BAR.split(row.get("seats"))) {
      into.putIfAbsent(text, new Surface(text, Sort.METONYM, named));
    }
    for (String text : BAR.split(row.get("aliases"))) {
      into.put(text, new Surface(text, Sort.NAME, named));
    }
    into.put(named.canonical(), new Surface(named.canonical(), Sort.NAME, named));
    return named;
  }

  private static List<String> own(Table.Row row, Map<String, Surface> into) {
    String name = row.get("name");
    checkArgument(!name.isEmpty(), "%s: the name is empty", row.where());
    String canonical = row.get("canonical").isEmpty() ? name : row.get("canonical");
    Optional<EntityType> type =
        row.get("type").isEmpty()
            ? Optional.empty()
            : Optional.of(row.get("type", EntityType.class));
    String code = row.get("code");
    checkArgument(
        code.isEmpty() || isCode(code),
        "%s: the code '%s' is not three capital letters (ISO 3166-1 alpha-3)",
        row.where(),
        code);
    Optional<String> known = code.isEmpty() ? Optional.empty() : Optional.of(code);
    GazetteerEntry named = new GazetteerEntry(canonical, type, known, known, ImmutableList.of());
    List<String> names = new ArrayList<>();
    names.add(name);
    names.add(canonical);
    names.addAll(BAR.splitToList(row.get("aliases")));
    names.replaceAll(Gazetteer::withoutArticle);
    for (String text : names) {
      into.put(text, new Surface(text, Sort.NAME, named));
    }
    return names;
  }

  /** An article in small letters is no part of a name: no mention begins with it. */
  private static String withoutArticle(String name) {
    return name.startsWith("the ") ? name.substring("the ".length()) : name;
  }

  private static boolean isCode(String code) {
    return code.length() == 3 && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  private static ImmutableListMultimap<String, Surface> indexed(Iterable<Surface> all) {
    ListMultimap<String, Surface> index = MultimapBuilder.hashKeys().arrayListValues().build();
    for (Surface surface : all) {
      index.put(key(surface.text()), surface);
    }
    ImmutableListMultimap.Builder<String, Surface> sorted = ImmutableListMultimap.builder();
    for (String key : index.keySet()) {
      List<Surface> longestFirst = new ArrayList<>(index.get(key));
      longestFirst.sort(
          Comparator.comparingInt((Surface surface) -> surface.text().length()).reversed());
      sorted.putAll(key, longestFirst);
    }
    return sorted.build();
  }

  /** The first run of letters and digits, in upper case. */
  private static String key(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end).toUpperCase(Locale.ROOT);
  }

  /** The country with that code. */
  Optional<GazetteerEntry> country(String code) {
    return Optional.ofNullable(countries.get(code));
  }

  /** The people of a country. */
  GazetteerEntry people(GazetteerEntry country) {
    return country.code().map(peoples::get).orElse(country);
  }

  /** What is listed under just that name; one in capitals may be listed in small letters. */
  Optional<GazetteerEntry> named(String text) {
    boolean shouting = text.equals(text.toUpperCase(Locale.ROOT));
    return surfaces.get(key(text)).stream()
        .filter(surface -> surface.sort() == Sort.NAME)
        .filter(surface -> endOf(surface.text(), text, 0, shouting) == text.length())
        .findFirst()
        .map(Surface::named);
  }

  /** What else the name may mean. */
  Optional<Ambiguity> ambiguity(String name) {
    return Optional.ofNullable(ambiguous.get(name));
  }

  /**
   * The longest listed name that begins at the token and ends at the end of a token.
   *
   * @param shouting whether the sentence is in capitals, so that case tells nothing
   */
  Optional<Match> match(Sentence sentence, String text, int token, boolean shouting) {
    ImmutableList<Surface> candidates = surfaces.get(key(sentence.word(token)));
    for (Surface surface : candidates) {
      int end = endOf(surface.text(), text, sentence.span(token).start(), shouting);
      if (end == Sentence.NONE) {
        continue;
      }
      int to = token;
      while (to + 1 < sentence.size() && sentence.span(to).end() < end) {
        to++;
      }
      if (sentence.span(to).end() == end) {
        return Optional.of(new Match(surface, to));
      }
    }
    return Optional.empty();
  }

  /** Compares as a reader does: white space and the form of the apostrophe do not matter. */
  private static int endOf(String name, String text, int start, boolean shouting) {
    int at = start;
    for (int i = 0; i < name.length(); i++) {
      if (at >= text.length()) {
        return Sentence.NONE;
      }
      char wanted = name.charAt(i);
      char found = text.charAt(at);
      if (wanted == ' ') {
        if (!Character.isWhitespace(found)) {
          return Sentence.NONE;
        }
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
          at++;
        }
        continue;
      }
      if (!same(wanted, found, shouting && name.length() > 3)) {
        return Sentence.NONE;
      }
      at++;
    }
    return at;
  }

  private static boolean same(char wanted, char found, boolean ignoringCase) {
    if (wanted == found || isApostrophe(wanted) && isApostrophe(found)) {
      return true;
    }
    return ignoringCase && Character.toUpperCase(wanted) == Character.toUpperCase(found);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʻ';
  }
}
