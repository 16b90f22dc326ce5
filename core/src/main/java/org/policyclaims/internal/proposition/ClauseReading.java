package org.policyclaims.internal.proposition;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;
import org.policyclaims.internal.syntax.Phrase;

/**
 * A proposition with what only its own room asks for.
 *
 * @param proposition the proposition
 * @param words all tokens of the action, also where other words stand between
 * @param passive whether the predicate is passive
 * @param subject the grammatical subject
 */
record ClauseReading(
    Proposition proposition, ImmutableIntArray words, boolean passive, Optional<Phrase> subject) {}
