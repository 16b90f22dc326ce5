/**
 * The second room: sentences with tokens, tags, lemmas, names and dependency trees (Universal
 * Dependencies 2, basic), and what is read off a tree once for all rooms behind it.
 *
 * <p>{@link org.policyclaims.internal.syntax.SyntaxReader} is the door, {@code AnnotationReader}
 * the one for those who bring CoreNLP's own annotation. In reading order: {@code References} blanks
 * footnotes and citations, {@code Words} and {@code OpeningLines} put the words of a sentence
 * together, tagger and parser fill them in, {@code Interpolations} reads sayings that are set in; a
 * {@code Sentence} and its {@code ClauseForms} (voice, finiteness, marks) are what everybody behind
 * reads.
 *
 * <p>In: "The port is closed." Out: a sentence with "closed" as root, "port" as its nsubj:pass, and
 * a clause that is passive and finite.
 */
package org.policyclaims.internal.syntax;
