/**
 * The second room: tokens, tags, lemmas, names and dependencies, with CoreNLP behind one class,
 * {@link org.policyclaims.syntax.SyntaxReader}. Parses that the parser is known to get wrong are
 * repaired here, by construction.
 */
package org.policyclaims.syntax;
