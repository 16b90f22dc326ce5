package org.policyclaims.internal.event;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policyclaims.Sector;
import org.policyclaims.internal.actor.ActorReader;
import org.policyclaims.internal.lexicon.Table;
import org.policyclaims.internal.syntax.Sentence;

/** Whom the tables know by name or by role. Immutable. */
final class Polities {
  private static final Splitter NAMES = Splitter.on(';').trimResults().omitEmptyStrings();
  private static final Splitter BAR = Splitter.on('|').trimResults().omitEmptyStrings();
  private static final Splitter WORDS = Splitter.on(' ');

  /** Code and sector, as far as they are known. */
  record Standing(Optional<String> code, Optional<Sector> sector) {}

  private record Name(List<String> words, Standing standing) {}

  /** By first word, longest first. */
  private final ImmutableListMultimap<String, Name> names;

  /** Those of a first and a last name, by the last. */
  private final ImmutableListMultimap<String, List<String>> byLast;

  private final ImmutableMap<String, Standing> roles;

  private Polities(
      ImmutableListMultimap<String, Name> names, ImmutableMap<String, Standing> roles) {
    this.names = names;
    this.byLast =
        names.values().stream()
            .map(Name::words)
            .filter(words -> words.size() > 1)
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    words -> words.get(words.size() - 1), words -> words));
    this.roles = roles;
  }

  static Polities load() {
    List<Name> all = new ArrayList<>();
    for (Table.Row row : Table.load(Polities.class, "polities.tsv").rows()) {
      Standing standing = standing(row);
      for (String name : NAMES.split(row.get("name"))) {
        all.add(new Name(WORDS.splitToList(name), standing));
        if (name.indexOf('-') > 0) {
          // tokens end at hyphens
          all.add(new Name(WORDS.splitToList(name.replace("-", " - ")), standing));
        }
      }
    }
    Set<String> ambiguous = new HashSet<>();
    Table.load(ActorReader.class, "ambiguous.tsv")
        .rows()
        .forEach(row -> ambiguous.add(row.get("name")));
    for (Table.Row row : Table.load(ActorReader.class, "countries.tsv").rows()) {
      Standing standing = new Standing(Optional.of(row.get("code")), Optional.empty());
      for (String column : List.of("name", "aliases", "seats", "adjectives", "people")) {
        for (String name : BAR.split(row.get(column))) {
          if (!ambiguous.contains(name)) {
            all.add(new Name(WORDS.splitToList(name), standing));
          }
        }
      }
    }
    all.sort((one, other) -> other.words().size() - one.words().size());
    ImmutableListMultimap.Builder<String, Name> names = ImmutableListMultimap.builder();
    all.forEach(name -> names.put(name.words().get(0), name));
    ImmutableMap.Builder<String, Standing> roles = ImmutableMap.builder();
    for (Table.Row row : Table.load(Polities.class, "roles.tsv").rows()) {
      roles.put(row.get("noun"), standing(row));
    }
    return new Polities(names.build(), roles.buildOrThrow());
  }

  private static Standing standing(Table.Row row) {
    String code = row.get("code");
    return new Standing(
        code.isEmpty() ? Optional.empty() : Optional.of(code),
        row.get("sector").isEmpty()
            ? Optional.empty()
            : Optional.of(row.get("sector", Sector.class)));
  }

  /** The tokens of a sentence that are names of the table. */
  Map<Integer, Standing> in(Sentence sentence) {
    Map<Integer, Standing> found = new HashMap<>();
    for (int token = 0; token < sentence.size(); token++) {
      Optional<Standing> shared = shared(sentence, token);
      if (shared.isPresent()) {
        found.put(token, shared.get());
        continue;
      }
      for (Name name : names.get(sentence.word(token))) {
        int last = last(sentence, token, name.words());
        if (last != Sentence.NONE && !isOtherPersons(sentence, token, name)) {
          for (int i = token; i <= last; i++) {
            found.put(i, name.standing());
          }
          token = last;
          break;
        }
      }
    }
    return found;
  }

  /** "North and South Korea": the name of which only the first word stands before "and". */
  private Optional<Standing> shared(Sentence sentence, int token) {
    if (token + 3 >= sentence.size()
        || !sentence.lower(token + 1).equals("and")
        || !sentence.tag(token).startsWith("NNP") && !sentence.tag(token).startsWith("JJ")) {
      return Optional.empty();
    }
    boolean other =
        named(sentence.word(token + 2) + " " + sentence.word(token + 3)).isPresent()
            && names.get(sentence.word(token)).stream().noneMatch(name -> name.words().size() == 1);
    return other ? named(sentence.word(token) + " " + sentence.word(token + 3)) : Optional.empty();
  }

  /** The last token of the words from there, a middle initial left out; none where they differ. */
  private static int last(Sentence sentence, int token, List<String> words) {
    int at = token;
    for (int i = 0; i < words.size(); i++) {
      if (i > 0 && at < sentence.size() && isInitial(sentence.word(at))) {
        at++;
      }
      if (at >= sentence.size() || !words.get(i).equals(sentence.word(at).replace('’', '\''))) {
        return Sentence.NONE;
      }
      at++;
    }
    return at - 1;
  }

  /** "F." of "John F. Kerry". */
  private static boolean isInitial(String word) {
    return word.length() == 2 && Character.isUpperCase(word.charAt(0)) && word.charAt(1) == '.';
  }

  /** "Julia Bush": a last name behind a first name that is not the leader's. */
  private boolean isOtherPersons(Sentence sentence, int token, Name name) {
    if (name.words().size() > 1) {
      return false;
    }
    boolean leader = name.standing().sector().isPresent();
    if (!leader) {
      return sentence.name(token).equals("PERSON")
          && token + 1 < sentence.size()
          && sentence.name(token + 1).equals("PERSON");
    }
    return token > 0
        && sentence.tag(token - 1).equals("NNP")
        && sentence.name(token - 1).equals("PERSON")
        && role(sentence, token - 1).isEmpty();
  }

  /** Whether the name is of another first name than all of the table with that last name. */
  boolean isNamesake(String name, String last) {
    List<String> words = WORDS.splitToList(name);
    List<List<String>> known = byLast.get(last);
    return words.size() > 1
        && words.get(words.size() - 1).equals(last)
        && !known.isEmpty()
        && !roles.containsKey(words.get(0).toLowerCase(Locale.ROOT))
        && known.stream().noneMatch(other -> other.get(0).equals(words.get(0)));
  }

  /** Who the name stands for, if it is one of the table as a whole. */
  Optional<Standing> named(String name) {
    List<String> words = WORDS.splitToList(name);
    return names.get(words.get(0)).stream()
        .filter(known -> known.words().equals(words))
        .findFirst()
        .map(Name::standing);
  }

  /** Whether the word is the name of a state or place and of nobody. */
  boolean isOnlyState(String word) {
    List<Name> known = names.get(word);
    return known.stream().anyMatch(name -> name.words().size() == 1)
        && known.stream()
            .filter(name -> name.words().size() == 1)
            .allMatch(name -> name.standing().sector().isEmpty());
  }

  /** The role that the noun names, the most special first. */
  Optional<Standing> role(Sentence sentence, int noun) {
    for (String key : Words.nounKeys(sentence, noun)) {
      Standing role = roles.get(key);
      if (role != null) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }
}
