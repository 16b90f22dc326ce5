package org.policyclaims.syntax;

/** Tags and parses sentences. Thread-safe. */
interface SentenceParser {
  /**
   * Sets tags, heads and relations.
   *
   * @param forms the words as the models want to see them
   * @param tokens as many; takes the tags, heads and relations
   */
  void parse(String[] forms, Tokens tokens);
}
