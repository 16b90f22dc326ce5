/**
 * What words are and do, as tables: {@link org.policyclaims.lexicon.Table} reads each, {@link
 * org.policyclaims.lexicon.WordClasses} answers whether a word is of a class, {@link
 * org.policyclaims.lexicon.SayingVerbs} which verbs may stand amid or behind what is said.
 *
 * <p>In: "argue". Out: yes, a verb of saying.
 */
package org.policyclaims.lexicon;
