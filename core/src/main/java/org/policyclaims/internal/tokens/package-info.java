/**
 * The columns of a sentence while it is being read, and who fills them in.
 *
 * <p>{@link org.policyclaims.internal.tokens.Tokens} holds a row a token; an {@link
 * org.policyclaims.internal.tokens.Annotator} (a tagger, a parser, a recogniser of names) fills in
 * the columns that it knows. {@code BoundedCache} keeps what was found out about words.
 *
 * <p>In: the words "Minsk", "said". Out: the same with tags NNP, VBD, heads 1, root, and the label
 * LOCATION.
 */
package org.policyclaims.internal.tokens;
