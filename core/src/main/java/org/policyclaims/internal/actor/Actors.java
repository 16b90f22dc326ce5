package org.policyclaims.internal.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policyclaims.EntityType;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.Phrase;
import org.policyclaims.internal.syntax.Sentence;

/** Who is meant by the phrases of one text. Not changed once read, and thread-safe. */
public final class Actors {
  private final ParsedText text;
  private final Referents referents;
  private final Authors authors;
  private final Speakers speakers;
  private final Optional<Chains> chains;
  private final Map<Entity, List<Phrase>> mentions;

  Actors(
      ParsedText text,
      Referents referents,
      Authors authors,
      Speakers speakers,
      Optional<Chains> chains) {
    this.text = text;
    this.referents = referents;
    this.authors = authors;
    this.speakers = speakers;
    this.chains = chains;
    this.mentions = mentions(text, referents);
  }

  /** Whose turn the sentence is in; empty outside of transcripts, interviews and debates. */
  public Optional<Identity> speaker(Sentence sentence) {
    return speakers.at(sentence).map(Entity::identity);
  }

  /** Each of those who wrote, spoke or issued the text, in the order in which they are named. */
  public List<Identity> authors() {
    return authors.each().stream().map(Entity::identity).toList();
  }

  /** The author, or all of them as one; empty where none is known. */
  public Optional<Identity> author() {
    return authors.together().map(Entity::identity);
  }

  /**
   * Whether who writes, or whoever's turn it is, speaks of themselves with the phrase: "We", "the
   * Council". A person says "I", so that "the minister" is more likely another one.
   */
  public boolean isOwn(Phrase phrase) {
    Sentence sentence = text.sentence(phrase.sentence());
    Optional<Identity> speaking = speaker(sentence).or(this::author);
    boolean first = Pronoun.isFirstPerson(sentence.lower(phrase.head()));
    if (first
        && speaking.flatMap(Identity::affiliation).isPresent()
        && speaking.flatMap(Identity::affiliation).equals(resolved(phrase).code())) {
      // a spokesman's "we"
      return true;
    }
    return speaking.isPresent()
        && resolved(phrase).equals(speaking.get())
        && (!speaking.get().type().equals(Optional.of(EntityType.PERSON)) || first);
  }

  /**
   * Who is meant by the phrase: only where the phrase as a whole, by its head, stands for somebody.
   * "The Kremlin" does, "the Kremlin's strategy" and "Minsk and Moscow" do not.
   */
  public Identity of(Phrase phrase) {
    return chains.map(found -> chained(phrase, found)).orElseGet(() -> resolved(phrase));
  }

  /**
   * The ISO 3166-1 alpha-3 code of the country that the word names ("Russia", "Russian"), or that
   * whom it means belongs to; empty where none is told.
   */
  public Optional<String> country(int sentence, int token) {
    GazetteerEntry country = referents.countryAt(sentence, token);
    if (country != null) {
      return country.code();
    }
    Entity entity = referents.at(sentence, token);
    return entity == null ? Optional.empty() : entity.home();
  }

  /** The kind of who or what the word means; empty where it is not known. */
  public Optional<EntityType> type(int sentence, int token) {
    Entity entity = referents.at(sentence, token);
    return entity == null ? Optional.empty() : entity.type();
  }

  /** The nearest noun before the word that means the same: whom a pronoun takes up. */
  public Optional<Phrase> mentionBefore(int sentence, int token) {
    List<Phrase> nouns = mentions.getOrDefault(referents.at(sentence, token), List.of());
    int place =
        Collections.binarySearch(
            nouns,
            new Phrase(sentence, token, token, token),
            Comparator.comparingInt(Phrase::sentence).thenComparingInt(Phrase::head));
    int before = place < 0 ? -place - 1 : place;
    return before == 0 ? Optional.empty() : Optional.of(nouns.get(before - 1));
  }

  /** The nouns of a text by whom they mean, in the order of the text. */
  private static Map<Entity, List<Phrase>> mentions(ParsedText text, Referents referents) {
    Map<Entity, List<Phrase>> found = new HashMap<>();
    for (Sentence sentence : text.sentences()) {
      for (int token = 0; token < sentence.size(); token++) {
        Entity entity = referents.at(sentence.index(), token);
        if (entity != null && sentence.isNoun(token)) {
          found
              .computeIfAbsent(entity, e -> new ArrayList<>())
              .add(new Phrase(sentence.index(), token, token, token));
        }
      }
    }
    return found;
  }

  /**
   * Who is meant by the phrase where they speak: who has no name is then known by the words of the
   * text, so that "researchers" and the "they" that follows are the same speaker.
   */
  public Identity speaking(Phrase phrase) {
    Identity identity = of(phrase);
    Entity entity = referents.at(phrase.sentence(), phrase.head());
    boolean told = identity.canonical().or(identity::antecedent).isPresent();
    if (told || entity == null) {
      return identity;
    }
    Sentence sentence = text.sentence(phrase.sentence());
    return identity.taking(
        identity.members().isEmpty()
            ? entity.phrase()
            : Coordination.words(sentence, phrase.head(), referents));
  }

  /** Takes the meaning of a pronoun or a description from the chain that it is in. */
  private Identity chained(Phrase phrase, Chains found) {
    boolean pronoun = text.sentence(phrase.sentence()).tag(phrase.head()).startsWith("PRP");
    return found
        .telling(phrase)
        .map(this::resolved)
        .orElseGet(() -> pronoun ? Identity.UNKNOWN : resolved(phrase));
  }

  private Identity resolved(Phrase phrase) {
    Entity entity = referents.at(phrase.sentence(), phrase.head());
    if (entity == null) {
      return Identity.UNKNOWN;
    }
    Sentence sentence = text.sentence(phrase.sentence());
    List<Entity> joined = joined(phrase, entity);
    if (joined.size() > 1) {
      return authors.are(joined) ? author().orElseThrow() : joint(sentence, phrase);
    }
    boolean pronoun =
        sentence.tag(phrase.head()).startsWith("PRP")
            || Coordination.takesUpTwo(sentence, phrase.head())
            || Coordination.wholeOf(sentence, phrase.head()) != Sentence.NONE;
    return pronoun ? entity.identity().taking(entity.phrase()) : entity.identity();
  }

  /** A list: its names, where each has one, and where each of its members stands. */
  private Identity joint(Sentence sentence, Phrase list) {
    return Identity.of(Coordination.members(sentence, list.head(), list.from(), list.to()))
        .taking(Coordination.names(sentence, list.head(), referents));
  }

  /**
   * The entity of the head with all that are joined to it within the phrase, null for what has
   * none; the second word of the same name is not.
   */
  private List<Entity> joined(Phrase phrase, Entity entity) {
    Sentence sentence = text.sentence(phrase.sentence());
    List<Entity> joined = new ArrayList<>(List.of(entity));
    for (int other : sentence.childrenIn(phrase.head(), "conj")) {
      boolean within = phrase.from() <= other && other <= phrase.to();
      if (within
          && Coordination.isNominal(sentence, other)
          && referents.at(phrase.sentence(), other) != entity
          && !isSecondOffice(sentence, phrase.head(), other)) {
        joined.add(referents.at(phrase.sentence(), other));
      }
    }
    return joined;
  }

  /** "Kim, director of the mint, and chairman of the board": one person in two offices. */
  private boolean isSecondOffice(Sentence sentence, int head, int other) {
    int office = sentence.child(head, "appos");
    Entity meant = referents.at(sentence.index(), other);
    return office != Sentence.NONE
        && office < other
        && (meant == null || !meant.isNamed())
        && !sentence.has(other, "det");
  }
}
