package org.policyclaims.internal.proposition;

import java.util.Optional;
import org.policyclaims.ArgumentRole;
import org.policyclaims.internal.syntax.Phrase;

/**
 * A further participant.
 *
 * @param preposition the preposition or conjunction, in lower case; empty for a bare phrase
 * @param role what it is to the predicate, where known
 * @param phrase the phrase or clause, without the preposition
 */
public record PropositionArgument(
    Optional<String> preposition, Optional<ArgumentRole> role, Phrase phrase) {}
