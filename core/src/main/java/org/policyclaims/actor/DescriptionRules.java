package org.policyclaims.actor;

import static org.policyclaims.syntax.Sentence.NONE;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.policyclaims.EntityType;
import org.policyclaims.actor.Descriptions.Noun;
import org.policyclaims.actor.Descriptions.Sort;
import org.policyclaims.syntax.Sentence;

/** Finds whom descriptions mean: "Russian officials", "the ministry", "the senator", "the country". */
final class DescriptionRules {
  private static final double CLEARLY = 1.2;

  private final Descriptions descriptions;
  private final Gazetteer gazetteer;
  private final Entities entities;
  private final Referents referents;
  private final Memory memory;

  DescriptionRules(
      Descriptions descriptions,
      Gazetteer gazetteer,
      Entities entities,
      Referents referents,
      Memory memory) {
    this.descriptions = descriptions;
    this.gazetteer = gazetteer;
    this.entities = entities;
    this.referents = referents;
    this.memory = memory;
  }

  /** What the common noun stands for; an entity without a name where no name can be told. */
  Entity resolve(Sentence sentence, int token, boolean quoted) {
    boolean plural = Grammar.isPlural(sentence, token);
    String lemma = NameReader.singular(sentence, token);
    Optional<Noun> known = descriptions.noun(lemma);
    if (known.isEmpty()) {
      return entities.nameless(Optional.empty(), plural);
    }
    Noun noun = known.get();
    Entity named = named(sentence, token, lemma, noun, plural, quoted);
    if (named != null) {
      return named;
    }
    Entity nameless =
        entities.nameless(noun.type(plural), plural || noun.sort() == Sort.GROUP);
    nameless.gender(noun.gender());
    return nameless;
  }

  private Entity named(
      Sentence sentence, int token, String lemma, Noun noun, boolean plural, boolean quoted) {
    Named country = countryOf(sentence, token);
    if (country != null) {
      Entity entity = ofCountry(country, lemma, noun, plural);
      if (entity != null) {
        return entity;
      }
    }
    Entity owned = ownedByName(sentence, token, noun, plural);
    if (owned != null) {
      return owned;
    }
    if (plural || !isDefinite(sentence, token)) {
      return null;
    }
    Map<Entity, Double> near =
        memory.prominence(sentence.index(), token, quoted, Memory.WINDOW);
    return switch (noun.sort()) {
      case STATE -> state(lemma, near);
      case OFFICE, HUMAN -> person(sentence, token, lemma, noun, country, near);
      case ORGAN, ORGANIZATION, GROUP -> body(lemma, noun, near);
      case TITLE -> null;
    };
  }

  /** "Russian officials", "the Saudi government", "China's foreign ministry" */
  private Entity ofCountry(Named country, String lemma, Noun noun, boolean plural) {
    return switch (noun.sort()) {
      case STATE -> plural && !lemma.equals("authority") ? null : entities.of(country);
      case ORGAN -> plural ? entities.groupOf(country) : entities.organOf(country, lemma);
      case OFFICE, HUMAN -> plural ? entities.groupOf(country) : null;
      case GROUP -> entities.groupOf(country);
      case ORGANIZATION, TITLE -> null;
    };
  }

  /** The country that the noun is qualified with by an adjective, a possessive or its capital. */
  private Named countryOf(Sentence sentence, int token) {
    for (int child : sentence.children(token)) {
      boolean qualifies =
          sentence.is(child, "amod", "compound", "nmod:poss")
              || sentence.is(child, "nmod")
                  && (sentence.lower(sentence.left(child)).equals("of")
                      || sentence.lower(sentence.left(child)).equals("in"));
      Named country = qualifies ? referents.countryAt(sentence.index(), child) : null;
      if (country != null && !sentence.has(child, "conj")) {
        return country;
      }
    }
    return null;
  }

  /** "the Obama administration", "the Trump campaign": named after a person. */
  private Entity ownedByName(Sentence sentence, int token, Noun noun, boolean plural) {
    if (plural || noun.sort() != Sort.STATE && noun.sort() != Sort.ORGANIZATION) {
      return null;
    }
    int owner = sentence.child(token, "compound", "nmod:poss");
    Entity entity = owner == NONE ? null : referents.at(sentence.index(), owner);
    if (entity == null || !entity.isNamed() || !entity.is(EntityType.PERSON)) {
      return null;
    }
    String name = sentence.word(owner) + " " + sentence.lower(token);
    Entity body =
        entities.of(
            new Named(
                name,
                Optional.of(EntityType.ORGANIZATION),
                Optional.empty(),
                entity.home(),
                com.google.common.collect.ImmutableList.of(sentence.lower(token))));
    return body;
  }

  private static boolean isDefinite(Sentence sentence, int token) {
    int article = sentence.child(token, "det", "nmod:poss");
    if (article == NONE) {
      return false;
    }
    return switch (sentence.lower(article)) {
      case "the", "this", "that", "his", "her", "their", "its", "our", "my" -> true;
      default -> false;
    };
  }

  private Entity state(String lemma, Map<Entity, Double> near) {
    if (lemma.equals("power") || lemma.equals("federation")) {
      return null;
    }
    return most(near, entity -> entity.is(EntityType.COUNTRY), 0);
  }

  private Entity person(
      Sentence sentence,
      int token,
      String lemma,
      Noun noun,
      Named country,
      Map<Entity, Double> near) {
    Predicate<Entity> fits =
        entity ->
            entity.is(EntityType.PERSON)
                && entity.isNamed()
                && entity.gender().agrees(noun.gender())
                && (country == null
                    || entity.home().isEmpty()
                    || entity.home().equals(country.code()));
    Entity holder =
        most(near, fits.and(entity -> entity.descriptors().contains(lemma)), 0);
    if (holder != null) {
      return holder;
    }
    int owner = sentence.child(token, "nmod:poss", "nmod");
    boolean described = sentence.has(token, "amod", "compound");
    boolean free = owner == NONE && country == null;
    return free && (noun.sort() == Sort.HUMAN || described)
        ? most(near, fits.and(entity -> entity.descriptors().isEmpty() || described), CLEARLY)
        : null;
  }

  private static Entity body(String lemma, Noun noun, Map<Entity, Double> near) {
    Entity named =
        most(
            near,
            entity ->
                entity.isNamed()
                    && (entity.is(EntityType.ORGANIZATION) || entity.is(EntityType.GROUP))
                    && entity.descriptors().contains(lemma),
            0);
    if (named != null || noun.sort() != Sort.ORGANIZATION) {
      return named;
    }
    return most(
        near,
        entity ->
            entity.isNamed()
                && entity.is(EntityType.ORGANIZATION)
                && entity.descriptors().isEmpty(),
        CLEARLY);
  }

  private static Entity most(
      Map<Entity, Double> near, Predicate<Entity> fits, double atLeast) {
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
    return owner
        .home()
        .flatMap(gazetteer::country)
        .map(entities::of)
        .orElse(null);
  }
}
