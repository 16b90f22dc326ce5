package org.policyclaims.internal.proposition;

import static org.policyclaims.internal.syntax.Sentence.NONE;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.policyclaims.ArgumentRole;
import org.policyclaims.Construction;
import org.policyclaims.Voice;
import org.policyclaims.internal.lexicon.WordClass;
import org.policyclaims.internal.syntax.Phrase;
import org.policyclaims.internal.syntax.Sentence;

/** Reads the propositions of one sentence. Used by one thread. */
final class Clauses {
  private final Sentence sentence;
  private final Lexicon lexicon;
  private final Reliability reliability;
  private final Sayings sayings;
  private final Predicates predicates;
  private final Subjects subjects;
  private final Phrases phrases;
  private final Complements complements;
  private final Arguments arguments;
  private final Actions actions;

  Clauses(Sentence sentence, Lexicon lexicon, Reliability reliability, Sayings sayings) {
    this.reliability = reliability;
    this.sayings = sayings;
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.predicates = new Predicates(sentence, lexicon, sayings);
    this.subjects = new Subjects(sentence, lexicon, predicates, sayings);
    this.phrases = new Phrases(sentence, lexicon, sayings);
    this.complements = new Complements(sentence, lexicon, predicates);
    this.arguments =
        new Arguments(sentence, lexicon, predicates, complements, subjects, phrases, sayings);
    this.actions = new Actions(sentence, lexicon);
    new PpAttachment(sentence, lexicon).mark(phrases);
  }

  /** The propositions in the order of their predicates. */
  List<ClauseReading> read() {
    List<ClauseReading> readings = new ArrayList<>();
    Assertions assertions = new Assertions(sentence, lexicon, predicates);
    SmallClauses smallClauses =
        new SmallClauses(sentence, lexicon, predicates, subjects, phrases, sayings, reliability);
    Nominals nominals = new Nominals(sentence, lexicon, phrases, reliability);
    Appositions appositions = new Appositions(sentence, phrases, reliability);
    for (int i = 0; i < sentence.size(); i++) {
      if (assertions.yields(i) && !asks(subjects.of(i))) {
        readings.add(reading(i));
      }
      smallClauses.read(i).ifPresent(readings::add);
      appositions.read(i).ifPresent(readings::add);
      nominals.read(i).ifPresent(readings::add);
    }
    readings.removeIf(reading -> reading.proposition().isRepeated(sentence));
    return readings;
  }

  /** "who should watch the border" asks for somebody rather than says something of him. */
  private boolean asks(int subject) {
    return subject != NONE
        && !sentence.has(subject, "acl:relcl")
        && sentence.isTagged(subject, "WP", "WDT");
  }

  Phrases phrases() {
    return phrases;
  }

  private Complement complement(int predicate) {
    Complement complement = complements.of(predicate);
    int object = complement.object();
    return object != NONE && sayings.tellsOf(object, predicate) ? Complement.none() : complement;
  }

  private ClauseReading reading(int predicate) {
    int elided = predicates.elided(predicate);
    int meant = elided == NONE ? predicate : elided;
    int[] chain = predicates.chain(predicate);
    Complement complement = complement(meant);
    int subject = withoutThere(subjects.of(predicate));
    boolean passive = sentence.clauses().isPassive(meant);
    boolean[] spent = new boolean[sentence.size()];
    complement.spent().forEach(token -> spent[token] = true);
    int agent = passive ? sentence.clauses().agent(predicate) : NONE;
    if (agent != NONE) {
      spent[agent] = true;
    }
    if (subject != NONE) {
      spent[subject] = true;
    }
    Optional<Phrase> subjectPhrase =
        subject == NONE ? Optional.empty() : Optional.of(subjectPhrase(subject));
    Optional<Phrase> complementPhrase = complementPhrase(meant, complement);
    Optional<Phrase> actor;
    Optional<Phrase> object;
    List<PropositionArgument> others = new ArrayList<>();
    if (isExistential(predicate)) {
      int what = existing(predicate);
      actor = Optional.empty();
      object = what == NONE ? Optional.empty() : Optional.of(phrases.of(what));
      subjectPhrase = object;
      if (what != NONE) {
        spent[what] = true;
      }
    } else if (passive) {
      actor = agent == NONE ? Optional.empty() : Optional.of(phrases.of(agent));
      object = complementPhrase.isPresent() ? complementPhrase : subjectPhrase;
      int clause = sentence.child(predicate, "ccomp", "csubj", "csubj:pass");
      if (isExpletive(subject) && clause != NONE) {
        object = Optional.of(phrases.clause(clause));
        spent[clause] = true;
        subjectPhrase = Optional.empty();
      }
      if (complementPhrase.isPresent() && subjectPhrase.isPresent()) {
        others.add(
            new PropositionArgument(
                Optional.empty(), Optional.of(ArgumentRole.RECIPIENT), subjectPhrase.get()));
      }
    } else {
      actor = isExtraposing(chain, subject) ? Optional.empty() : subjectPhrase;
      object = complementPhrase;
    }
    if (object.isEmpty() && lacksItsAntecedent(predicate)) {
      others.add( // "the year the war ended"
          new PropositionArgument(
              Optional.empty(),
              Optional.of(ArgumentRole.TIME),
              phrases.of(sentence.head(predicate))));
    }
    others.addAll(arguments.of(chain, complement, spent));
    if (complement.isObject(predicate)
        && sentence.has(predicate, "case")
        && complement.lemmaWords().isEmpty()) {
      object = Optional.empty();
      others.add(0, time(predicate));
    }
    ImmutableIntArray words = actions.words(chain, elided == NONE ? complement : Complement.none());
    ImmutableIntArray run = actions.run(words, predicate, complement);
    Construction construction = construction(chain[0]);
    Proposition proposition =
        new Proposition(
            sentence.index(),
            kind(predicate),
            construction,
            predicate,
            ImmutableIntArray.copyOf(chain),
            actions.named(chain),
            run,
            actions.lemma(predicates.chain(meant), complement),
            complement.lemmaWords(),
            passive ? Voice.PASSIVE : Voice.ACTIVE,
            actor,
            object,
            others,
            connective(chain[0]),
            reliability.of(construction, sentence));
    return new ClauseReading(proposition, words, passive, subjectPhrase);
  }

  /** "is in May": a time is an argument. */
  private PropositionArgument time(int predicate) {
    return new PropositionArgument(
        Optional.of(Prepositions.cases(sentence, predicate)),
        Optional.empty(),
        phrases.of(predicate));
  }

  /** "it is important to protect the border": nobody is said to protect it. */
  private boolean isExtraposing(int[] chain, int subject) {
    return isExpletive(subject)
        && chain.length > 1
        && sentence.has(chain[0], "cop")
        && lexicon.is(WordClass.EXTRAPOSING_ADJECTIVE, sentence.lower(chain[0]));
  }

  private boolean isExpletive(int subject) {
    return sentence.isWord(subject, "it");
  }

  private Phrase subjectPhrase(int subject) {
    return sentence.isVerb(subject) && sentence.is(subject, "csubj", "csubj:pass")
        ? phrases.clause(subject)
        : phrases.of(subject);
  }

  private Optional<Phrase> complementPhrase(int predicate, Complement complement) {
    int object = complement.object();
    if (object == NONE) {
      return predicates.isAfterthought(predicate)
          ? Optional.of(contentBefore(predicate))
          : gap(predicate);
    }
    if (complement.clause()) {
      return Optional.of(phrases.clause(object));
    }
    return Optional.of(phrases.of(subjects.resolve(object, predicate)));
  }

  private Phrase contentBefore(int predicate) {
    return phrases.upTo(sentence.head(predicate), sentence.left(predicate) - 1);
  }

  /** The antecedent, where a relative clause without pronoun lacks its object. */
  private Optional<Phrase> gap(int predicate) {
    int clause = gapped(predicate);
    boolean gap =
        clause != NONE
            && lacksARelativeWord(clause)
            && !predicates.isNounContent(clause)
            && !sentence.clauses().isTime(sentence.head(clause))
            && (sentence.isNoun(sentence.head(clause)) || isFreeRelative(clause));
    if (!gap) {
      return Optional.empty();
    }
    int antecedent = sentence.head(clause);
    return Optional.of(
        isFreeRelative(clause)
            ? new Phrase(sentence.index(), antecedent, antecedent, antecedent)
            : phrases.of(subjects.kindOf(antecedent)));
  }

  /** The clause that lacks what the predicate lacks: "the wall that he [wants] to build". */
  private int gapped(int predicate) {
    int clause = predicate;
    while (clause != NONE
        && sentence.is(clause, "xcomp")
        && sentence.isVerb(clause)
        && !sentence.clauses().isPassive(clause)
        && !lexicon.is(WordClass.INTRANSITIVE_VERB, sentence.lemma(clause))
        && !sentence.has(sentence.head(clause), "obj", "iobj")) {
      clause = sentence.head(clause);
    }
    boolean ofWay =
        clause != predicate
            && sentence.is(clause, "acl:relcl")
            && lexicon.is(WordClass.ADVERBIAL_NOUN, sentence.lemma(sentence.head(clause)));
    return ofWay ? NONE : clause;
  }

  private boolean lacksARelativeWord(int predicate) {
    return sentence.is(predicate, "acl:relcl")
        && sentence.isVerb(predicate)
        && !sentence.has(predicate, "cop")
        && !sentence.clauses().isPassive(predicate)
        && sentence.has(predicate, "nsubj")
        && !hasRelativeWord(predicate);
  }

  private boolean lacksItsAntecedent(int predicate) {
    return lacksARelativeWord(predicate)
        && !sentence.has(predicate, "mark")
        && sentence.clauses().isTime(sentence.head(predicate));
  }

  /** "whatever they want": the pronoun is its own antecedent. */
  private boolean isFreeRelative(int predicate) {
    return sentence.is(predicate, "acl:relcl")
        && sentence.tag(sentence.head(predicate)).equals("WP");
  }

  private boolean hasRelativeWord(int predicate) {
    for (int i = sentence.left(predicate); i < predicate; i++) {
      String tag = sentence.tag(i);
      if (tag.equals("WDT") || tag.equals("WP") || tag.equals("WRB") || tag.equals("WP$")) {
        return true;
      }
    }
    return false;
  }

  /** What there is: "There is a plan", "There may have been a plan". */
  private int existing(int predicate) {
    int what = sentence.child(predicate, "nsubj", "obj");
    return what == NONE && sentence.isNoun(predicate) ? predicate : what;
  }

  private int withoutThere(int subject) {
    return sentence.isTagged(subject, "EX") ? NONE : subject;
  }

  private boolean isExistential(int predicate) {
    return sentence.clauses().isExistential(predicates.top(predicate));
  }

  private PropositionKind kind(int predicate) {
    boolean copular =
        sentence.has(predicate, "cop")
            || !sentence.isVerb(predicate)
            || sentence.clauses().isState(predicate)
            || isExistential(predicate);
    return copular ? PropositionKind.COPULAR : PropositionKind.VERBAL;
  }

  private Construction construction(int top) {
    if (isBeside(top)) {
      return construction(sentence.head(top), predicates.relation(sentence.head(top)));
    }
    if (Arrays.stream(sentence.children(top)).anyMatch(this::isBeside)) {
      return Construction.CONTENT;
    }
    return construction(top, predicates.relation(top));
  }

  /**
   * A saying behind what is said, or set in: the other is its content, wherever the tree begins.
   */
  private boolean isBeside(int saying) {
    return predicates.isAfterthought(saying) || predicates.isInterpolated(saying);
  }

  private Construction construction(int top, String relation) {
    if (predicates.isContent(top) || isFreeRelative(top) || predicates.isNounContent(top)) {
      return Construction.CONTENT;
    }
    if (subjects.relativeClause(top) == top) {
      return Construction.RELATIVE;
    }
    boolean ownSubject = sentence.has(top, "nsubj", "nsubj:pass", "csubj");
    return switch (relation) {
      case "root" -> Construction.MAIN;
      case "parataxis", "ccomp" -> Construction.CONTENT;
      case "conj" -> ownSubject ? Construction.CONJUNCT : Construction.SHARED_SUBJECT;
      case "acl" -> Construction.REDUCED_RELATIVE;
      case "advcl" ->
          predicates.isExcess(top)
              ? Construction.CONTROLLED
              : ownSubject ? Construction.ADVERBIAL : Construction.PARTICIPIAL;
      case "xcomp" -> Construction.CONTROLLED;
      default -> Construction.OTHER;
    };
  }

  private Optional<String> connective(int top) {
    if (!predicates.relation(top).equals("advcl")
        || predicates.isExcess(top)
        || subjects.relativeClause(top) == top) {
      return Optional.empty();
    }
    String mark = Prepositions.mark(sentence, top);
    if (mark.isEmpty() && sentence.lower(sentence.head(top)).equals("why")) {
      return Optional.of("why");
    }
    if (mark.isEmpty()) {
      return conjunctiveAdverb(top);
    }
    return Optional.of(mark);
  }

  /** "when they paid", "only when they paid". */
  private Optional<String> conjunctiveAdverb(int clause) {
    return Arrays.stream(sentence.childrenIn(clause, "advmod"))
        .filter(adverb -> sentence.tag(adverb).equals("WRB"))
        .mapToObj(sentence::lower)
        .findFirst();
  }
}
