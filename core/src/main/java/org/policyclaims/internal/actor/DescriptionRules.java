package org.policyclaims.internal.actor;

import static org.policyclaims.internal.syntax.Sentence.NONE;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.policyclaims.EntityType;
import org.policyclaims.internal.actor.Descriptions.Noun;
import org.policyclaims.internal.actor.Descriptions.Sort;
import org.policyclaims.internal.lexicon.WordClass;
import org.policyclaims.internal.lexicon.WordClasses;
import org.policyclaims.internal.syntax.Sentence;

/**
 * Finds whom descriptions mean: "Russian officials", "the ministry", "the senator", "the country".
 */
final class DescriptionRules {
  private static final WordClasses WORDS = WordClasses.standard();
  private static final int HIGHEST_CLIMB = 12;

  /** How prominent one must be to be meant by a description that the text has not used of them. */
  private static final double CLEARLY = 1.2;

  /** The same of an organisation. */
  private static final double QUITE_CLEARLY = 1.6;

  /** The same where nobody else can be meant. */
  private static final double POSSIBLY = 0.6;

  private final Descriptions descriptions;
  private final Gazetteer gazetteer;
  private final Entities entities;
  private final Referents referents;
  private final SalienceModel memory;

  /** Whose government, country or the like was meant last, by the noun. */
  private final Map<String, Entity> states = new HashMap<>();

  DescriptionRules(
      Descriptions descriptions,
      Gazetteer gazetteer,
      Entities entities,
      Referents referents,
      SalienceModel memory) {
    this.descriptions = descriptions;
    this.gazetteer = gazetteer;
    this.entities = entities;
    this.referents = referents;
    this.memory = memory;
  }

  /** What the common noun stands for; an entity without a name where no name can be told. */
  Entity resolve(Sentence sentence, int token, boolean quoted) {
    boolean plural = Grammar.isPlural(sentence, token);
    Optional<Noun> known = descriptions.noun(sentence, token);
    if (known.isEmpty()) {
      return entities.nameless(Optional.empty(), plural);
    }
    Noun noun = known.get();
    Entity named = named(sentence, token, noun, plural, quoted);
    if (named != null) {
      return named;
    }
    Entity nameless = entities.nameless(noun.type(plural), plural);
    nameless.gender(noun.gender());
    if (plural && (noun.sort() == Sort.STATE || noun.sort() == Sort.ROLE)) {
      // "the states", "their allies": whatever they are, they can act and speak
      nameless.acts();
    }
    if (noun.type(plural).isPresent()) {
      // "a Norwegian court": no state, but of one
      nameless.home(Optional.ofNullable(countryOf(sentence, token)).flatMap(GazetteerEntry::code));
    }
    return nameless;
  }

  private Entity named(Sentence sentence, int token, Noun noun, boolean plural, boolean quoted) {
    GazetteerEntry country = countryOf(sentence, token);
    if (country != null) {
      Entity entity = ofCountry(country, noun, plural);
      if (entity != null) {
        rememberState(noun, entity);
        return entity;
      }
    }
    Entity example = example(sentence, token, plural);
    if (example != null) {
      return example;
    }
    Entity owned = namedAfter(sentence, token, plural);
    if (owned != null) {
      return owned;
    }
    if (plural || !isDefinite(sentence, token)) {
      return null;
    }
    Map<Entity, Double> near =
        memory.prominence(sentence.index(), token, quoted, SalienceModel.WINDOW);
    return switch (noun.sort()) {
      case STATE -> state(sentence, token, noun, near);
      case OFFICE, HUMAN -> person(sentence, token, noun, country, near);
      case ORGAN, ORGANIZATION, GROUP -> body(noun, besidesSubject(sentence, token, near));
      case TITLE, ROLE -> null;
    };
  }

  /** "Russian officials", "the Saudi government", "China's foreign ministry" */
  private Entity ofCountry(GazetteerEntry country, Noun noun, boolean plural) {
    return switch (noun.sort()) {
      case STATE -> plural == noun.noun().equals("authority") ? entities.of(country) : null;
      case ORGAN -> plural ? entities.groupOf(country) : entities.organOf(country, noun.noun());
      case OFFICE, HUMAN -> plural && noun.servant() ? entities.groupOf(country) : null;
      case GROUP ->
          noun.people()
              ? entities.of(gazetteer.people(country))
              : noun.servant() ? entities.groupOf(country) : null;
      case ORGANIZATION, TITLE, ROLE -> null;
    };
  }

  /** The country that the noun is qualified with by an adjective, a possessive or its capital. */
  private GazetteerEntry countryOf(Sentence sentence, int token) {
    for (int child : sentence.children(token)) {
      boolean qualifies =
          sentence.is(child, "amod", "compound", "nmod:poss")
              || sentence.is(child, "nmod") && sentence.isWord(sentence.left(child), "of", "in");
      GazetteerEntry country = qualifies ? referents.countryAt(sentence.index(), child) : null;
      if (country != null && !sentence.has(child, "conj")) {
        return country;
      }
    }
    return null;
  }

  /** "A body such as the Northern Bank warned": of one, the only example is meant. */
  private Entity example(Sentence sentence, int token, boolean plural) {
    if (plural || !sentence.isWord(sentence.child(token, "det"), "a", "an")) {
      return null;
    }
    for (int name : sentence.childrenIn(token, "nmod")) {
      Entity entity = referents.at(sentence.index(), name);
      boolean such = sentence.isWord(sentence.left(name), "such");
      if (such && entity != null && entity.isNamed() && !sentence.has(name, "conj")) {
        return entity;
      }
    }
    return null;
  }

  /** "the Obama administration", "his campaign": called by a person's name. */
  private Entity namedAfter(Sentence sentence, int token, boolean plural) {
    String noun = sentence.lower(token);
    if (plural || !WORDS.is(WordClass.NAMED_AFTER, noun)) {
      return null;
    }
    int owner = sentence.child(token, "compound", "nmod:poss");
    Entity person = referents.at(sentence.index(), owner);
    if (person == null || !person.isNamed() || !person.is(EntityType.PERSON)) {
      return null;
    }
    String bare = PersonNames.withoutSuffix(person.canonical());
    String name = bare.substring(bare.lastIndexOf(' ') + 1) + " " + noun;
    return entities.of(
        new GazetteerEntry(
            name,
            Optional.of(EntityType.ORGANIZATION),
            Optional.empty(),
            person.home(),
            ImmutableList.of(noun)));
  }

  private static boolean isDefinite(Sentence sentence, int token) {
    int article = sentence.child(token, "det", "nmod:poss");
    if (article == NONE || sentence.has(token, "cop")) {
      return false;
    }
    return switch (sentence.lower(article)) {
      // "my government": whose it is cannot be told from what the text speaks of
      case "the", "this", "that", "his", "her", "their", "its" -> true;
      default -> false;
    };
  }

  private Entity state(Sentence sentence, int token, Noun noun, Map<Entity, Double> near) {
    for (int of : sentence.childrenIn(token, "nmod", "nmod:poss")) {
      Entity holder = referents.at(sentence.index(), of);
      if (holder != null && holder.is(EntityType.PERSON)) {
        // "the government of President Assad"
        return homeOf(holder);
      }
    }
    int subject = sentence.clauses().subject(Grammar.clauseOf(sentence, token));
    Entity doer = referents.at(sentence.index(), subject);
    if (doer != null && doer.is(EntityType.PERSON) && doer.home().isPresent()) {
      // "Lukashenka led the country"
      return homeOf(doer);
    }
    if (!WORDS.is(WordClass.SAME_STATE, noun.noun())) {
      return most(near, entity -> entity.isNamed() && isDescribed(entity, noun), 0);
    }
    Set<Optional<String>> others = otherCountries(sentence, token, subject);
    Predicate<Entity> fits =
        entity -> entity.is(EntityType.COUNTRY) && !others.contains(entity.code());
    Entity before = states.get(noun.noun());
    boolean again = before != null && near.containsKey(before) && fits.test(before);
    Entity state = again ? before : most(near, fits, 0);
    rememberState(noun, state);
    return state;
  }

  /** The next "the government" means the same one, as long as its country is spoken of. */
  private void rememberState(Noun noun, Entity state) {
    if (noun.sort() == Sort.STATE && state != null) {
      states.put(noun.noun(), state);
    }
  }

  /** The codes of countries beside which another is meant: "Russia attacked the country". */
  private Set<Optional<String>> otherCountries(Sentence sentence, int token, int subject) {
    Set<Optional<String>> others = new HashSet<>();
    if (subject != NONE && subject != token) {
      Entity entity = referents.at(sentence.index(), subject);
      others.add(entity == null ? Optional.of("") : entity.code());
    }
    int at = sentence.head(token);
    for (int i = 0; i < HIGHEST_CLIMB && at != NONE && sentence.isNoun(at); i++) {
      GazetteerEntry qualifier = countryOf(sentence, at);
      if (qualifier != null) {
        others.add(qualifier.code());
      }
      at = sentence.head(at);
    }
    return others;
  }

  private Entity person(
      Sentence sentence, int token, Noun noun, GazetteerEntry country, Map<Entity, Double> near) {
    Set<String> qualifiers = qualifiers(sentence, token);
    Set<Entity> subjects = subjectsAbove(sentence, token);
    Predicate<Entity> fits =
        entity ->
            entity.is(EntityType.PERSON)
                && entity.isNamed()
                && !subjects.contains(entity)
                && entity.gender().agrees(noun.gender())
                && sameParty(qualifiers, entity)
                && (country == null
                    || entity.home().isEmpty()
                    || entity.home().equals(country.code()));
    Predicate<Entity> holds = fits.and(entity -> isDescribed(entity, noun));
    if (!qualifiers.isEmpty()) {
      Predicate<Entity> sameQualifier =
          entity -> qualifiers.stream().anyMatch(entity.descriptors()::contains);
      Entity exact = most(near, holds.and(sameQualifier), 0);
      if (exact != null) {
        return exact;
      }
    }
    Entity holder = most(near, holds, 0);
    if (holder == null) {
      holder = onlyHolder(holds, noun, qualifiers, country != null);
    }
    if (holder != null) {
      return holder;
    }
    boolean described = isQualified(sentence, token);
    if (isOwned(sentence, token, noun)
        || country != null
        || noun.sort() != Sort.HUMAN && !described) {
      return null;
    }
    Predicate<Entity> mayHold = fits.and(entity -> !holdsAnother(entity, noun));
    long persons = near.keySet().stream().filter(mayHold).count();
    return most(near, mayHold, persons == 1 ? POSSIBLY : CLEARLY);
  }

  /** "the opposition leader", unlike "the Secretary-General", which is one word in parts. */
  private static boolean isQualified(Sentence sentence, int token) {
    return sentence.hasChild(
        token,
        child -> child + 2 != token || !sentence.word(child + 1).equals("-"),
        "amod",
        "compound");
  }

  /** "President Anna Smith" is not "the foreign minister". */
  private boolean holdsAnother(Entity entity, Noun office) {
    return office.sort() == Sort.OFFICE
        && !isDescribed(entity, office)
        && entity.descriptors().stream()
            .flatMap(word -> descriptions.noun(word).stream())
            .anyMatch(
                held -> held.sort() == Sort.OFFICE && !held.includes().contains(office.noun()));
  }

  /** "their spokesman", "president of FIFA"; not "secretary of state". */
  private static boolean isOwned(Sentence sentence, int token, Noun noun) {
    if (sentence.has(token, "nmod:poss")) {
      return true;
    }
    // "the pilot shot down in May" tells who is meant, "the senator, running again," does not
    for (int clause : sentence.childrenIn(token, "acl", "acl:relcl")) {
      if (clause > token && !sentence.word(token + 1).equals(",")) {
        return true;
      }
    }
    for (int of : sentence.childrenIn(token, "nmod")) {
      boolean name = sentence.tag(of).startsWith("NNP") || sentence.tag(of).startsWith("PRP");
      int which = sentence.child(of, "det");
      // "the president of that country" is another one than who was just named
      boolean another = sentence.isWord(which, "that");
      if (name || another || noun.sort() == Sort.HUMAN) {
        return true;
      }
    }
    return false;
  }

  /** The only one of all spoken of so far who is so described, with the same qualifiers. */
  private Entity onlyHolder(
      Predicate<Entity> holds, Noun noun, Set<String> qualifiers, boolean ofCountry) {
    if (noun.sort() != Sort.OFFICE) {
      return null;
    }
    Entity only = null;
    for (Entity entity : memory.people()) {
      boolean qualified =
          qualifiers.isEmpty()
              || ofCountry
              || qualifiers.stream().anyMatch(entity.descriptors()::contains);
      if (qualified && holds.test(entity)) {
        if (only != null) {
          return null;
        }
        only = entity;
      }
    }
    return only;
  }

  /** "The Republican nominee" is no Democrat. */
  private boolean sameParty(Set<String> qualifiers, Entity entity) {
    Set<String> own = entity.descriptors();
    for (String qualifier : qualifiers) {
      if (WORDS.is(WordClass.PARTY, qualifier) && !own.contains(qualifier)) {
        return own.stream().noneMatch(word -> WORDS.is(WordClass.PARTY, word));
      }
    }
    return true;
  }

  private static boolean isDescribed(Entity entity, Noun noun) {
    if (entity.descriptors().contains(noun.noun())) {
      return true;
    }
    for (String narrower : noun.includes()) {
      if (entity.descriptors().contains(narrower)) {
        return true;
      }
    }
    return false;
  }

  /** The capitalised words that qualify the noun: "Democratic", "Vermont". */
  private static Set<String> qualifiers(Sentence sentence, int token) {
    Set<String> qualifiers = new HashSet<>();
    for (int child : sentence.childrenIn(token, "amod", "compound")) {
      if (Character.isUpperCase(sentence.word(child).charAt(0))) {
        String lower = sentence.lower(child);
        qualifiers.add(lower.equals("gop") ? "republican" : lower);
      }
    }
    return qualifiers;
  }

  /** Who is the subject of a clause above: to mean this one, a pronoun would do. */
  private Set<Entity> subjectsAbove(Sentence sentence, int token) {
    Set<Entity> subjects = new HashSet<>();
    int at = sentence.head(token);
    for (int i = 0; i < HIGHEST_CLIMB && at != NONE; i++) {
      int subject = sentence.clauses().subject(at);
      Entity entity = referents.at(sentence.index(), subject);
      if (entity != null && subject < token) {
        subjects.add(entity);
      }
      at = sentence.head(at);
    }
    return subjects;
  }

  /** "Norsk Oil owns the firm": what somebody does something to is not they. */
  private Map<Entity, Double> besidesSubject(
      Sentence sentence, int token, Map<Entity, Double> near) {
    int doer = sentence.clauses().understoodSubject(Grammar.clauseOf(sentence, token));
    if (doer != NONE && doer < token) {
      near.remove(referents.at(sentence.index(), doer));
    }
    return near;
  }

  private Entity body(Noun noun, Map<Entity, Double> near) {
    Entity named =
        most(
            near,
            entity ->
                entity.isNamed()
                    && (entity.is(EntityType.ORGANIZATION) || entity.is(EntityType.GROUP))
                    && isDescribed(entity, noun),
            0);
    if (named != null || !WORDS.is(WordClass.ANY_BODY, noun.noun())) {
      return named;
    }
    return most(
        near,
        entity ->
            entity.isNamed()
                && entity.is(EntityType.ORGANIZATION)
                && entity.descriptors().isEmpty(),
        QUITE_CLEARLY);
  }

  private static Entity most(Map<Entity, Double> near, Predicate<Entity> fits, double atLeast) {
    Entity best = null;
    double most = atLeast;
    for (Map.Entry<Entity, Double> candidate : near.entrySet()) {
      Entity entity = candidate.getKey();
      double score = candidate.getValue();
      boolean more =
          score > most || score == most && best != null && best.number() < entity.number();
      if (more && fits.test(entity)) {
        best = entity;
        most = score;
      }
    }
    return best;
  }

  /** The home country of whoever is meant by a possessive: "his country". */
  Entity homeOf(Entity owner) {
    return owner.home().flatMap(gazetteer::country).map(entities::of).orElse(null);
  }
}
