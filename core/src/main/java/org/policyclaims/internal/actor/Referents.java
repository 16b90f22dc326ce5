package org.policyclaims.internal.actor;

import org.policyclaims.internal.syntax.ParsedText;

/** Which entity each token of a text stands for, as far as it is known. */
final class Referents {
  private final Entity[][] entities;
  private final GazetteerEntry[][] countries;
  private final int[] sizes;

  Referents(ParsedText text) {
    int count = text.sentences().size();
    this.entities = new Entity[count][];
    this.countries = new GazetteerEntry[count][];
    this.sizes = new int[count];
    for (int i = 0; i < count; i++) {
      sizes[i] = text.sentence(i).size();
    }
  }

  /** The entity, or null where the token stands for none or there is no token. */
  Entity at(int sentence, int token) {
    return token < 0 || entities[sentence] == null ? null : entities[sentence][token];
  }

  void put(int sentence, int token, Entity entity) {
    if (entities[sentence] == null) {
      entities[sentence] = new Entity[sizes[sentence]];
    }
    entities[sentence][token] = entity;
  }

  /** The country that the token names or belongs to by its adjective, or null. */
  GazetteerEntry countryAt(int sentence, int token) {
    return token < 0 || countries[sentence] == null ? null : countries[sentence][token];
  }

  void putCountry(int sentence, int token, GazetteerEntry country) {
    if (countries[sentence] == null) {
      countries[sentence] = new GazetteerEntry[sizes[sentence]];
    }
    countries[sentence][token] = country;
  }
}
