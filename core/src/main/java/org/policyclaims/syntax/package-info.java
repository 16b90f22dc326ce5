/**
 * The second room: tokens, tags, lemmas, names and dependencies, with the models behind one class,
 * {@link org.policyclaims.syntax.SyntaxReader}.
 */
package org.policyclaims.syntax;
