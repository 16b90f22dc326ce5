package org.policyclaims.internal.actor;

import java.util.Optional;
import org.policyclaims.EntityType;
import org.policyclaims.Reading;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.Sentence;

/** A text in which the test itself says who the names are. */
final class Scene {
  final ParsedText text;
  final Entities entities = new Entities();
  final Referents referents;

  Scene(String plain) {
    this(Reading.parsed(plain));
  }

  Scene(ParsedText text) {
    this.text = text;
    this.referents = new Referents(text);
  }

  /** The only sentence. */
  Sentence sentence() {
    return text.sentence(0);
  }

  /** The first token of the first sentence that is the word, or -1. */
  int token(String word) {
    return token(0, word);
  }

  int token(int sentence, String word) {
    for (int i = 0; i < text.sentence(sentence).size(); i++) {
      if (text.sentence(sentence).word(i).equals(word)) {
        return i;
      }
    }
    return -1;
  }

  /** The word of a token, or a dash for none. */
  String word(int token) {
    return token < 0 ? "-" : sentence().word(token);
  }

  /** Lets the word mean a new entity of its name. */
  Entity put(int sentence, String word, EntityType type) {
    return put(sentence, word, entities.named(word, Optional.of(type)));
  }

  Entity put(int sentence, String word, Entity entity) {
    referents.put(sentence, token(sentence, word), entity);
    return entity;
  }
}
