package org.policyclaims.internal.attribution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.policyclaims.Stance;

/**
 * One line of the cue lexicon.
 *
 * @param lemma the cue in its dictionary form
 * @param words its words; the first is the one that is looked up
 * @param pos whether it is a verb, a noun or an adjective
 * @param frames the complements that it takes
 * @param prepositions the prepositions that bring its content: "complain about"
 * @param stance the kind of saying
 * @param flags what else is known of it
 */
record CueEntry(
    String lemma,
    ImmutableList<String> words,
    PartOfSpeech pos,
    ImmutableSet<Complement> frames,
    ImmutableSet<String> prepositions,
    Stance stance,
    ImmutableSet<Flag> flags) {

  enum PartOfSpeech {
    VERB,
    NOUN,
    ADJ,
    /** "reportedly": nobody is named, and its clause is what is said. */
    ADV
  }

  enum Flag {
    /** An action and a cue at once: "praise". */
    JUDGING,
    /** An action and a cue at once where a thing is its object: "call for a truce". */
    PERFORMING,
    /** Joins its infinitive rather than reports a saying: "refuse to". */
    JOINS,
    /** The direct object is the one who is told: "tell", "warn". */
    PERSON,
    /** Whoever is told holds what is told, and the subject may not: "convince". */
    PERSUADING,
    /** With an infinitive it is a decision and no opinion: "agree to pay". */
    RESOLVING,
    /** The subject belongs to the content: "seem". */
    RAISING
  }

  boolean takes(Complement complement) {
    return frames.contains(complement);
  }

  boolean has(Flag flag) {
    return flags.contains(flag);
  }

  /** Whether it reports words or thoughts in a clause or a quotation. */
  boolean takesClause() {
    return takes(Complement.THAT) || takes(Complement.WH) || takes(Complement.QUOTE);
  }
}
