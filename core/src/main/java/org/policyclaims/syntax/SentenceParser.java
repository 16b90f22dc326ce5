package org.policyclaims.syntax;

import java.util.List;

/** Tags and parses sentences. Thread-safe. */
interface SentenceParser {
  /**
   * Sets tags, heads and relations. A sentence's tree does not depend on the others.
   *
   * @param forms for each sentence its words as the models want to see them
   * @param tokens as many for each; takes the tags, heads and relations
   */
  void parse(List<String[]> forms, List<Tokens> tokens);
}
