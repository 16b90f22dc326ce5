package org.policyclaims.internal.proposition;

import static org.policyclaims.internal.syntax.Sentence.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policyclaims.ArgumentRole;
import org.policyclaims.internal.lexicon.WordClass;
import org.policyclaims.internal.syntax.Phrase;
import org.policyclaims.internal.syntax.Sentence;

/** Collects the arguments of a chain of predicates. */
final class Arguments {
  private final Sentence sentence;
  private final Lexicon lexicon;
  private final Predicates predicates;
  private final Complements complements;
  private final Subjects subjects;
  private final Phrases phrases;
  private final Sayings sayings;

  Arguments(
      Sentence sentence,
      Lexicon lexicon,
      Predicates predicates,
      Complements complements,
      Subjects subjects,
      Phrases phrases,
      Sayings sayings) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.predicates = predicates;
    this.complements = complements;
    this.subjects = subjects;
    this.phrases = phrases;
    this.sayings = sayings;
  }

  /** The arguments in text order, without those that are spent. */
  List<PropositionArgument> of(int[] chain, Complement complement, boolean[] spent) {
    List<PropositionArgument> arguments = new ArrayList<>();
    boolean[] at = new boolean[sentence.size()];
    for (int each : chain) {
      for (int child : sentence.children(each)) {
        at[child] |= !spent[child] && isArgument(child, each, chain);
      }
      for (int noun : sentence.childrenIn(each, "obj", "nsubj", "nsubj:pass")) {
        markDetached(noun, at, spent);
      }
    }
    if (complement.object() != NONE && !complement.clause()) {
      markDetached(complement.object(), at, spent);
      markContentBehind(complement.object(), at);
    }
    if (complement.particle() != NONE) {
      markBehindParticle(complement.particle(), at, spent);
    }
    for (int token = 0; token < at.length; token++) {
      if (at[token]) {
        int inner = Prepositions.governed(sentence, lexicon, token);
        if (inner != NONE) {
          at[inner] = false;
        }
        arguments.add(argument(token));
      }
    }
    return arguments;
  }

  /** "hold the firm accountable [for the spill]", "[for spilling oil]". */
  private void markBehindParticle(int particle, boolean[] at, boolean[] spent) {
    at[particle] = false;
    for (int child : sentence.childrenIn(particle, "obl", "advcl")) {
      at[child] |=
          !spent[child]
              && (sentence.is(child, "obl") || Prepositions.first(sentence, child) != NONE);
    }
  }

  private void markDetached(int noun, boolean[] at, boolean[] spent) {
    for (int i = sentence.left(noun); i <= sentence.right(noun); i++) {
      at[i] |= phrases.isDetached(i) && !spent[i] && isOf(sentence.head(i), noun);
    }
  }

  /** Whether it is the noun, coordinated with it or part of it: "the ships of [Havn]". */
  private boolean isOf(int token, int noun) {
    int at = token;
    while (at != noun && sentence.is(at, "conj", "nmod")) {
      at = sentence.head(at);
    }
    return at == noun;
  }

  private void markContentBehind(int object, boolean[] at) {
    for (int clause : sentence.childrenIn(object, "acl", "acl:relcl")) {
      at[clause] |= predicates.isContentBehindObject(clause);
    }
  }

  private boolean isArgument(int child, int parent, int[] chain) {
    if (sayings.tellsOf(child, parent)
        || isMeasureOfTie(child, parent)
        || phrases.isAttached(child)) {
      return false;
    }
    return switch (sentence.relation(child)) {
      case "obl", "obl:tmod", "obl:npmod", "iobj" ->
          (sentence.isNoun(child)
                  || !sentence.isPunctuation(child) // "by 5%"
                  || sentence.tag(child).equals("$"))
              && !phrases.isBracketed(child);
      case "obj" ->
          complements.recipient(parent) == child
              || sentence.clauses().isTime(child)
                  && (sentence.clauses().isTaking(parent) || sentence.child(parent, "obj") < child);
      case "nmod" -> sentence.isVerb(parent) || sentence.tag(parent).startsWith("JJ");
      case "advcl" -> !isPartOf(chain, child) && (Prepositions.first(sentence, child) != NONE);
      case "xcomp", "ccomp" ->
          !isPartOf(chain, child)
              && parent == chain[chain.length - 1]
              && !predicates.isAfterthought(child)
              && !surrounds(child, parent);
      default -> false;
    };
  }

  /** "The port, he told them, will be rebuilt": what is said goes on around the saying. */
  private boolean surrounds(int clause, int verb) {
    return sentence.left(clause) < verb && verb < clause;
  }

  /** "two days before the ship sank": the sinking took no two days. */
  private boolean isMeasureOfTie(int child, int clause) {
    return sentence.is(clause, "advcl") && child < sentence.child(clause, "mark");
  }

  /** Whether it is of the chain, or coordinated with what is: "insists on [paying] and leaving". */
  private boolean isPartOf(int[] chain, int token) {
    for (int each : chain) {
      if (each == token || sentence.is(each, "conj") && sentence.head(each) == token) {
        return true;
      }
    }
    return false;
  }

  private PropositionArgument argument(int token) {
    boolean clause =
        sentence.is(token, "advcl", "xcomp", "ccomp", "acl", "acl:relcl")
            && (sentence.isVerb(token) || sentence.has(token, "cop"));
    int inner = clause ? NONE : Prepositions.governed(sentence, lexicon, token);
    if (inner != NONE) {
      String preposition = Prepositions.complex(sentence, token, inner);
      boolean gerund = !sentence.isNoun(inner) && sentence.isVerb(inner);
      return new PropositionArgument(
          Optional.of(preposition),
          role(token, preposition, false),
          gerund ? phrases.clause(inner) : phrases.of(inner));
    }
    int measure = measure(token);
    if (!clause && measure != NONE) {
      Phrase phrase = phrases.of(token);
      return new PropositionArgument(
          Optional.empty(),
          Optional.of(ArgumentRole.TIME),
          new Phrase(phrase.sentence(), sentence.left(measure), phrase.to(), token));
    }
    String preposition =
        clause ? Prepositions.mark(sentence, token) : Prepositions.of(sentence, token);
    return new PropositionArgument(
        preposition.isEmpty() ? Optional.empty() : Optional.of(preposition),
        role(token, preposition, clause),
        clause ? withoutMark(token) : phrases.of(antecedent(token)));
  }

  /** "three days after the strike": the measure before the preposition, or NONE. */
  private int measure(int token) {
    int measure = sentence.child(token, "nmod:tmod", "nmod:npmod");
    int preposition = Prepositions.first(sentence, token);
    return measure != NONE
            && measure < preposition
            && sentence.isNoun(measure)
            && sentence.clauses().isTime(measure)
        ? measure
        : NONE;
  }

  private int antecedent(int token) {
    return subjects.resolve(token, sentence.head(token));
  }

  private Phrase withoutMark(int token) {
    Phrase phrase = phrases.clause(token);
    int from = phrase.from();
    while (from < token && sentence.tag(from).equals("TO") && sentence.head(from) == token) {
      from++;
    }
    return new Phrase(phrase.sentence(), from, phrase.to(), token);
  }

  private Optional<ArgumentRole> role(int token, String preposition, boolean clause) {
    if (!clause
        && sentence.clauses().isTime(token)
        && (preposition.isEmpty() || lexicon.is(WordClass.TIME_PREPOSITION, preposition))) {
      return Optional.of(ArgumentRole.TIME);
    }
    if (sentence.is(token, "iobj", "obj")) {
      return Optional.of(ArgumentRole.RECIPIENT);
    }
    if (clause && lexicon.is(WordClass.CONDITION_MARK, preposition)) {
      return Optional.of(ArgumentRole.CONDITION);
    }
    if (clause
        && lexicon.is(WordClass.PURPOSE_MARK, preposition)
        && (predicates.relation(token).equals("advcl") && !predicates.isExcess(token)
            || sentence.is(token, "xcomp") && predicates.isPurpose(token))) {
      return Optional.of(ArgumentRole.PURPOSE);
    }
    if (lexicon.is(WordClass.REASON_MARK, preposition)
        && !(preposition.equals("since") && !clause)) {
      return Optional.of(ArgumentRole.REASON);
    }
    if (!clause && preposition.equals("to") && isSomebody(token)) {
      return Optional.of(ArgumentRole.RECIPIENT);
    }
    if (!clause
        && lexicon.is(WordClass.PLACE_PREPOSITION, preposition)
        && sentence.name(token).equals("LOCATION")) {
      return Optional.of(ArgumentRole.PLACE);
    }
    return Optional.empty();
  }

  private boolean isSomebody(int token) {
    return !sentence.name(token).equals("O") || sentence.tag(token).equals("PRP");
  }
}
