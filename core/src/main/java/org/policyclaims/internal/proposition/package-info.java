/**
 * The fourth room: who does what to whom in each clause.
 *
 * <p>{@link org.policyclaims.internal.proposition.PropositionReader} is the door, {@link
 * org.policyclaims.internal.proposition.TripleReader} the one for open information extraction. In
 * reading order: {@code Predicates} finds what is a predicate and which of them make one action,
 * {@code Assertions} which say something of their own, {@code Subjects} whose they are, {@code
 * Complements} and {@code PpAttachment} their objects, {@code Arguments} the rest, {@code Phrases}
 * where each ends, {@code Actions} the lemma; {@code Appositions}, {@code Nominals} and {@code
 * SmallClauses} read what has no verb.
 *
 * <p>In: "Russia refused to provide her testing grounds." Out: Russia, "refuse to provide", her
 * testing grounds.
 */
package org.policyclaims.internal.proposition;
