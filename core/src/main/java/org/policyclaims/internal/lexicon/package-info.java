/**
 * What words are and do, as tables: {@link org.policyclaims.internal.lexicon.Table} reads each,
 * {@link org.policyclaims.internal.lexicon.WordClasses} answers whether a word is of a class,
 * {@link org.policyclaims.internal.lexicon.SayingVerbs} which verbs may stand amid or behind what
 * is said; {@link org.policyclaims.internal.lexicon.QuotationMarks} has the marks, {@link
 * org.policyclaims.internal.lexicon.Calendar} the days and months. What a word is goes into {@code
 * words.tsv}, whichever room asks.
 *
 * <p>In: "argue". Out: yes, a verb of saying.
 */
package org.policyclaims.internal.lexicon;
