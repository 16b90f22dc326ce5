package org.policyclaims.internal.proposition;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.policyclaims.Construction;
import org.policyclaims.Voice;
import org.policyclaims.internal.syntax.Phrase;
import org.policyclaims.internal.syntax.Sentence;

/**
 * What one clause says, in tokens.
 *
 * @param sentence the number of the sentence
 * @param kind the form of what is said
 * @param construction where in its sentence it was read from
 * @param predicate the token that heads the clause: the innermost verb of a chain ("provide" in
 *     "refused to provide"), the predicate noun or adjective of a copula
 * @param chain the heads of the predicates from the outermost to the predicate: (appears, ready,
 *     assist); modality composes down this chain
 * @param named those of the chain that the action names, which are no hedges: not "appears"
 * @param action the run of tokens that is the action with its auxiliaries, ascending and without
 *     gaps; holds the predicate unless that is the object of a copula; of a noun that no verb ties
 *     to its subject (small clauses, appositions) the noun with the words before it
 * @param lemma the action in its dictionary form, without auxiliaries, hedges and negation
 * @param taken the words behind the predicate that are part of that form: "talks with" in "hold
 *     talks with"
 * @param voice the voice of the predicate
 * @param actor the agent; empty where none is named
 * @param object what is acted on; empty where there is none
 * @param arguments the other participants, in text order; time expressions among them, with role
 *     TIME where already known
 * @param connective what ties the clause to its governor: "if", "in order to", "because"; empty for
 *     a main clause
 * @param confidence how often such a proposition is right as a triple, from 0 to 1
 */
public record Proposition(
    int sentence,
    PropositionKind kind,
    Construction construction,
    int predicate,
    ImmutableIntArray chain,
    ImmutableIntArray named,
    ImmutableIntArray action,
    String lemma,
    List<String> taken,
    Voice voice,
    Optional<Phrase> actor,
    Optional<Phrase> object,
    List<PropositionArgument> arguments,
    Optional<String> connective,
    double confidence) {

  /** Copies the lists. */
  public Proposition {
    taken = List.copyOf(taken);
    arguments = List.copyOf(arguments);
  }

  /** Whether all of it stands in the opening line of a list, and an earlier sentence has it too. */
  boolean isRepeated(Sentence in) {
    return Stream.of(object.stream(), arguments.stream().map(PropositionArgument::phrase))
            .flatMap(phrases -> phrases)
            .allMatch(phrase -> in.isShared(phrase.to()))
        && in.isShared(predicate)
        && in.isShared(action.get(action.length() - 1));
  }
}
