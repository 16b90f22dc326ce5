package org.policyclaims.internal.proposition;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import org.policyclaims.internal.lexicon.Knowledge;
import org.policyclaims.internal.lexicon.SayingVerbs;
import org.policyclaims.internal.lexicon.Table;
import org.policyclaims.internal.lexicon.WordClass;
import org.policyclaims.internal.lexicon.WordClasses;

/** The words that the reading of clauses depends on. Immutable. */
final class Lexicon {
  private final WordClasses words = WordClasses.standard();
  private final SayingVerbs sayings;
  private final ImmutableSet<String> prepositional;
  private final ImmutableSet<String> particles;
  private final ImmutableSet<String> reflexive;
  private final ImmutableMap<String, ImmutableSet<String>> light;
  private final ImmutableMap<String, String> nominalizations;
  private final ImmutableSet<String> nounFrames;
  private final ImmutableSet<String> verbFrames;

  Lexicon(Knowledge knowledge) {
    sayings = new SayingVerbs(knowledge);
    ImmutableSet.Builder<String> withPreposition = ImmutableSet.builder();
    ImmutableSet.Builder<String> withParticle = ImmutableSet.builder();
    ImmutableSet.Builder<String> withReflexive = ImmutableSet.builder();
    Map<String, ImmutableSet.Builder<String>> withNoun = new HashMap<>();
    for (Table.Row row : Table.load(Lexicon.class, "phrasal.tsv").rows()) {
      String verb = row.get("verb");
      String preposition = row.get("preposition");
      switch (row.get("kind", PhrasalKind.class)) {
        case PREPOSITIONAL -> withPreposition.add(verb + " " + preposition);
        case PARTICLE ->
            withParticle.add((verb + " " + row.get("word") + " " + preposition).trim());
        case REFLEXIVE -> withReflexive.add(verb + " " + preposition);
        case LIGHT ->
            withNoun
                .computeIfAbsent(verb + " " + row.get("word"), key -> ImmutableSet.builder())
                .add(preposition);
      }
    }
    prepositional = withPreposition.build();
    particles = withParticle.build();
    reflexive = withReflexive.build();
    ImmutableMap.Builder<String, ImmutableSet<String>> lightVerbs = ImmutableMap.builder();
    withNoun.forEach((key, builder) -> lightVerbs.put(key, builder.build()));
    light = lightVerbs.buildOrThrow();
    ImmutableMap.Builder<String, String> nouns = ImmutableMap.builder();
    for (Table.Row row : Table.load(Lexicon.class, "nominalizations.tsv").rows()) {
      nouns.put(row.get("noun"), row.get("verb"));
    }
    nominalizations = nouns.buildOrThrow();
    ImmutableSet.Builder<String> ofNouns = ImmutableSet.builder();
    ImmutableSet.Builder<String> ofVerbs = ImmutableSet.builder();
    for (Table.Row row : Table.load(Lexicon.class, "frames.tsv").rows()) {
      for (String preposition : Splitter.on(' ').split(row.get("prepositions"))) {
        switch (row.get("kind", FrameKind.class)) {
          case NOUN -> ofNouns.add(row.get("word") + " " + preposition);
          case VERB -> ofVerbs.add(row.get("word") + " " + preposition);
        }
      }
    }
    nounFrames = ofNouns.build();
    verbFrames = ofVerbs.build();
  }

  /** Whether the word is of the class. */
  boolean is(WordClass wordClass, String word) {
    return words.is(wordClass, word);
  }

  /** Whether the verb may stand amid or behind what is said. */
  boolean says(String verb) {
    return sayings.contains(verb);
  }

  /** Whether verb and preposition are one action: "refer to". */
  boolean isPrepositional(String verb, String preposition) {
    return prepositional.contains(verb + " " + preposition);
  }

  /** Whether verb, particle and preposition are one action: "pull out of". */
  boolean isPhrasal(String verb, String particle, String preposition) {
    return particles.contains((verb + " " + particle + " " + preposition).trim());
  }

  /** Whether verb, reflexive and preposition are one action: "familiarize oneself with". */
  boolean isReflexive(String verb, String preposition) {
    return reflexive.contains(verb + " " + preposition);
  }

  /** The prepositions of a light verb with its noun, with empty text for none. */
  ImmutableSet<String> light(String verb, String noun) {
    return light.getOrDefault(verb + " " + noun, ImmutableSet.of());
  }

  /** The verb that the noun is made from; empty text if it is from none. */
  String verbOf(String noun) {
    return nominalizations.getOrDefault(noun, "");
  }

  /** Whether the noun takes the preposition as its own: "access to". */
  boolean nounTakes(String noun, String preposition) {
    return nounFrames.contains(noun + " " + preposition);
  }

  /** Whether the verb takes the preposition behind its object: "open the port to". */
  boolean verbTakes(String verb, String preposition) {
    return verbFrames.contains(verb + " " + preposition);
  }

  /** The kinds of words in {@code frames.tsv}. */
  enum FrameKind {
    NOUN,
    VERB
  }

  /** The kinds of fixed words in {@code phrasal.tsv}. */
  enum PhrasalKind {
    PREPOSITIONAL,
    PARTICLE,
    REFLEXIVE,
    LIGHT
  }
}
