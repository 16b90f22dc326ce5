package org.policyclaims.internal.claim;

/**
 * What is known of a claim's reading and tells whether it is likely to be right. Each has a weight
 * in {@code confidence.tsv}. Doubt is the negative natural logarithm of how probable the parser
 * takes what it read to be; lengths are natural logarithms of a number of words.
 */
public enum Feature {
  /** The clause stands in its sentence without a tense of its own, or is read from no clause. */
  NO_TENSE,
  /** How many verbs stand above the clause, those of its own sayings left out. */
  EMBEDDING,
  /** The parser's doubt of a word of the sentence, on average. */
  DOUBT,
  /** The parser's doubt of the predicate's place in the tree. */
  DOUBT_OF_PREDICATE,
  /** The parser does not tell how sure it is. */
  DOUBT_UNTOLD,
  /** No actor is named. */
  ACTOR_MISSING,
  /** The actor is a name, or a pronoun that is known to stand for somebody. */
  ACTOR_KNOWN,
  /** The actor is a pronoun, and it is not known for whom. */
  ACTOR_UNKNOWN,
  /** The actor hangs on another word than the predicate. */
  ACTOR_SHARED,
  /** The length of the actor. */
  ACTOR_LENGTH,
  /** There is no object. */
  OBJECT_MISSING,
  /** The object is no noun: a clause, a pronoun of which it is not known what it stands for. */
  OBJECT_UNCLEAR,
  /** How many further arguments there are. */
  ARGUMENTS,
  /** The length of the action. */
  ACTION_LENGTH,
  /** The text tells when it happens. */
  DATED,
  /** Somebody is cited with it. */
  CITED,
  /** The innermost cue takes a clause: "said that". */
  CITED_WITH_CLAUSE,
  /** The innermost cue takes a noun: "proposed a ban". */
  CITED_WITH_NOUN,
  /** Nobody knows who is cited: no source, or a pronoun that is not known to stand for anybody. */
  SOURCE_UNKNOWN,
  /** Who is cited is a name, or a pronoun that is known to stand for somebody. */
  SOURCE_KNOWN,
  /** Who is cited hangs on another word than the cue. */
  SOURCE_SHARED
}
