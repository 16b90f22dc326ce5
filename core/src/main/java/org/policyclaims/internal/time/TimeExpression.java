package org.policyclaims.internal.time;

import org.policyclaims.ClaimDate;
import org.policyclaims.internal.syntax.Phrase;

/**
 * A time expression and its tokens.
 *
 * @param phrase the tokens of the expression, without a preposition
 * @param date what it means
 */
public record TimeExpression(Phrase phrase, ClaimDate date) {}
