package org.policyclaims.syntax;

/**
 * Mends the attachment of clauses and phrases: gerunds after a preposition read as adjectives, a
 * bare apostrophe as possessive, a conjunct of the wrong verb form.
 */
final class ClauseRepairs {

  void repair(Tokens tokens) {}
}
