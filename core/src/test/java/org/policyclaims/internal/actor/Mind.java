package org.policyclaims.internal.actor;

import com.google.common.base.Splitter;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policyclaims.EntityType;
import org.policyclaims.Quotation;
import org.policyclaims.ReportingConstruction;
import org.policyclaims.Stance;
import org.policyclaims.internal.actor.SalienceModel.Occurrence;
import org.policyclaims.internal.attribution.Attributions;
import org.policyclaims.internal.attribution.Content;
import org.policyclaims.internal.attribution.Frame;
import org.policyclaims.internal.syntax.Phrase;
import org.policyclaims.internal.syntax.Sentence;
import org.policyclaims.internal.syntax.Trees;

/**
 * A text of written-out trees and who is in mind, so that a pronoun is tried on just these.
 *
 * <p>Anna is a woman, Bill a man, Kim and Lee are persons of whom it is not known; Oslo, Bonn and
 * Turkey are countries, Turks are the people of the last; Gazneft is a company, Minsk a place; the
 * plan is a thing without a name.
 */
final class Mind {
  final Scene scene;
  final SalienceModel memory = new SalienceModel();
  private final Map<String, Entity> known = new HashMap<>();
  private final List<Frame> frames = new ArrayList<>();
  private Optional<Entity> author = Optional.empty();
  private Optional<Entity> spoke = Optional.empty();

  Mind(String... trees) {
    this.scene = new Scene(Trees.text(trees));
    know("Anna", EntityType.PERSON, Optional.empty()).gender(Gender.FEMALE);
    know("Bill", EntityType.PERSON, Optional.empty()).gender(Gender.MALE);
    know("Kim", EntityType.PERSON, Optional.empty());
    know("Lee", EntityType.PERSON, Optional.empty());
    know("Oslo", EntityType.COUNTRY, Optional.of("NOR"));
    know("Bonn", EntityType.COUNTRY, Optional.of("DEU"));
    know("Turkey", EntityType.COUNTRY, Optional.of("TUR"));
    know("Turks", EntityType.GROUP, Optional.of("TUR"));
    know("Gazneft", EntityType.ORGANIZATION, Optional.empty());
    know("Minsk", EntityType.LOCATION, Optional.empty());
    known.put("plan", scene.entities.nameless(Optional.empty(), false));
    for (Sentence sentence : scene.text.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        if (known.containsKey(sentence.word(i))) {
          scene.referents.put(sentence.index(), i, known.get(sentence.word(i)));
        }
      }
    }
  }

  private Entity know(String name, EntityType type, Optional<String> code) {
    Entity entity = new Entity(known.size() + 100, name, Optional.of(type), code);
    known.put(name, entity);
    return entity;
  }

  Entity entity(String name) {
    return known.get(name);
  }

  /**
   * Who was spoken of, and how prominently: {@code Kim=1.5 Lee=4}; a second number is the sentence.
   */
  Mind spokenOf(String prominences) {
    for (String one : Splitter.on(' ').omitEmptyStrings().split(prominences)) {
      List<String> parts = Splitter.on('=').splitToList(one);
      int sentence = parts.size() > 2 ? Integer.parseInt(parts.get(2)) : 0;
      memory.add(
          new Occurrence(
              known.get(parts.get(0)),
              sentence,
              -1,
              Double.parseDouble(parts.get(1)),
              false,
              SalienceModel.Role.OTHER));
    }
    return this;
  }

  Mind mentioned(String name, int times) {
    for (int i = 0; i < times; i++) {
      known.get(name).mentioned();
    }
    return this;
  }

  Mind writtenBy(String name) {
    author = Optional.of(known.get(name));
    return this;
  }

  Mind lastSpeaker(String name) {
    spoke = Optional.of(known.get(name));
    return this;
  }

  /** The source, a word of the first sentence, says what stands from one word to another. */
  Mind says(String source, String from, String to) {
    return says(source, from, to, "say", false, Quotation.INDIRECT);
  }

  Mind says(
      String source, String from, String to, String cue, boolean judging, Quotation quotation) {
    int token = scene.token(source);
    Content content = new Content(0, scene.token(from), scene.token(to));
    frames.add(frame(new Phrase(0, token, token, token), content, cue, judging, quotation));
    return this;
  }

  static Frame frame(
      Phrase source, Content content, String cue, boolean judging, Quotation quotation) {
    return new Frame(
        content.sentence(),
        ImmutableIntArray.of(),
        ImmutableIntArray.of(),
        Sentence.NONE,
        cue,
        Stance.SAY,
        judging,
        false,
        Optional.of(source),
        List.of(content),
        List.of(),
        Sentence.NONE,
        quotation,
        false,
        ReportingConstruction.COMPLEMENT_CLAUSE);
  }

  private PronounRules rules() {
    PronounRules rules =
        new PronounRules(
            scene.referents,
            new QuotedSpeech(scene.text, new Attributions(frames, scene.text)),
            memory,
            new Authors(author.stream().toList(), author),
            new Speakers(scene.text));
    spoke.ifPresent(rules::spoke);
    return rules;
  }

  /** Whom a pronoun of the first sentence means, or a dash. */
  String meant(String pronoun) {
    int token = scene.token(pronoun);
    Sentence sentence = scene.sentence();
    Entity entity =
        Pronoun.isFirstPerson(sentence.lower(token))
            ? rules().first(sentence, token)
            : rules().third(sentence, token, Pronoun.of(sentence.lower(token)).orElseThrow());
    return name(entity);
  }

  /** Who speaks where the word stands, or a dash. */
  String speaker(String word) {
    return name(rules().speaker(scene.sentence(), scene.token(word)));
  }

  private static String name(Entity entity) {
    return entity == null ? "-" : entity.isNamed() ? entity.canonical() : "plan";
  }
}
