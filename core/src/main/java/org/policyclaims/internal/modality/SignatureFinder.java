package org.policyclaims.internal.modality;

import static org.policyclaims.Factuality.CERTAIN_NEGATIVE;
import static org.policyclaims.Factuality.CERTAIN_POSITIVE;
import static org.policyclaims.Factuality.PROBABLE_NEGATIVE;
import static org.policyclaims.Factuality.PROBABLE_POSITIVE;
import static org.policyclaims.Factuality.UNKNOWN;

import java.util.Arrays;
import java.util.Optional;
import org.policyclaims.Factuality;
import org.policyclaims.Force;
import org.policyclaims.Span;
import org.policyclaims.Stance;
import org.policyclaims.internal.attribution.Frame;
import org.policyclaims.internal.syntax.Sentence;

/** Finds the signature of a predicate in its sentence. */
final class SignatureFinder {
  private static final Signature OPEN = Signature.of(UNKNOWN, UNKNOWN);
  private static final Signature DUTY = OPEN.with(Force.DEONTIC);
  private static final Signature FACTIVE = Signature.of(CERTAIN_POSITIVE, CERTAIN_POSITIVE);
  private static final Signature IMPLYING = Signature.of(CERTAIN_POSITIVE, CERTAIN_NEGATIVE);

  private final Signatures signatures;

  SignatureFinder(Signatures signatures) {
    this.signatures = signatures;
  }

  /** The signature that the head has over its dependent clause. */
  Signature over(Sentence sentence, int head, int clause) {
    EmbeddedForm complement = complement(sentence, head, clause);
    if (sentence.clauses().isExcess(head)) {
      return Signature.of(CERTAIN_NEGATIVE, CERTAIN_POSITIVE);
    }
    if (sentence.clauses().isEnough(head) && complement != EmbeddedForm.SENTENCE) {
      return IMPLYING;
    }
    if (isNecessity(sentence, head)) {
      return sentence.tag(head).equals("VBD") ? Signature.of(CERTAIN_POSITIVE, UNKNOWN) : DUTY;
    }
    if (sentence.clauses().isTaking(head) || isScheduled(sentence, head, complement)) {
      return IMPLYING;
    }
    return lookUp(sentence, head, complement)
        .orElseGet(() -> otherwise(sentence, head, complement));
  }

  /** Whether the lexicon lists the head with this form of clause. */
  boolean governs(Sentence sentence, int head, int clause) {
    return sentence.clauses().isTaking(head)
        || lookUp(sentence, head, complement(sentence, head, clause)).isPresent();
  }

  /** The signature of an attribution's cue over its content. */
  Signature of(Frame frame, Optional<Sentence> cueSentence, EmbeddedForm complement) {
    return cueSentence
        .filter(sentence -> frame.anchor() != Sentence.NONE)
        .flatMap(sentence -> anchored(sentence, frame, complement))
        .or(
            () ->
                Arrays.stream(Part.values())
                    .flatMap(part -> find(frame.cueLemma(), part, complement).stream())
                    .findFirst())
        .orElseGet(() -> of(frame.stance()));
  }

  private Optional<Signature> anchored(Sentence sentence, Frame frame, EmbeddedForm complement) {
    return denial(sentence, frame)
        .or(() -> find(frame.cueLemma(), part(sentence, frame.anchor()), complement))
        .or(() -> lookUp(sentence, frame.anchor(), complement));
  }

  /** "rejected the claim that": of a cue of verb and noun it is the verb that denies. */
  private Optional<Signature> denial(Sentence sentence, Frame frame) {
    int verb = sentence.head(frame.anchor());
    if (verb == Sentence.NONE || !sentence.isNoun(frame.anchor()) || !frame.cue().contains(verb)) {
      return Optional.empty();
    }
    return signatures
        .find(sentence.lemma(verb), Part.VERB, EmbeddedForm.SENTENCE)
        .filter(signature -> signature.sourcePositive() == CERTAIN_NEGATIVE);
  }

  private static Signature of(Stance stance) {
    return switch (stance) {
      case AUTHOR -> IMPLYING;
      case SAY, CLAIM, ARGUE, REPORT, WARN, PROMISE, THREATEN, DECIDE, CRITICIZE ->
          source(CERTAIN_POSITIVE, UNKNOWN);
      case DISCLOSE, ADMIT ->
          new Signature(
              CERTAIN_POSITIVE, CERTAIN_POSITIVE, CERTAIN_POSITIVE, UNKNOWN, Optional.empty());
      case DENY -> source(CERTAIN_NEGATIVE, UNKNOWN);
      case PREDICT, BELIEVE -> source(PROBABLE_POSITIVE, PROBABLE_NEGATIVE);
      case DOUBT -> source(PROBABLE_NEGATIVE, CERTAIN_POSITIVE);
      case PRAISE -> FACTIVE;
      case DEMAND, PROPOSE, ASK, INTEND -> OPEN;
    };
  }

  private static Signature source(Factuality positive, Factuality negative) {
    return new Signature(UNKNOWN, UNKNOWN, positive, negative, Optional.empty());
  }

  /** The form of the clause, read from its tag and its marker. */
  static EmbeddedForm complement(Sentence sentence, int head, int clause) {
    String tag = sentence.tag(clause);
    boolean finite = !tag.equals("MD") && sentence.clauses().isTensed(clause);
    int mark = Sentence.NONE;
    for (int child : sentence.childrenIn(clause, "mark", "case")) {
      String word = sentence.lower(child);
      if (word.equals("that") || word.equals("whether") || word.equals("if")) {
        return EmbeddedForm.SENTENCE;
      }
      if (word.equals("from") && tag.equals("VBG")) {
        return EmbeddedForm.FROM;
      }
      mark = child;
    }
    for (int child : sentence.childrenIn(clause, "aux", "cop", "aux:pass")) {
      finite |= sentence.clauses().isTensed(child);
    }
    if (finite) {
      return EmbeddedForm.SENTENCE;
    }
    int auxiliaryFirst = sentence.child(clause, "aux", "aux:pass", "cop");
    boolean to = sentence.isWord(mark, "to");
    // "to be preparing" is an infinitive
    boolean progressive = to && tag.equals("VBG") && auxiliaryFirst != Sentence.NONE;
    if (tag.equals("VBG") && !progressive || sentence.isTagged(auxiliaryFirst, "VBG")) {
      return EmbeddedForm.GERUND;
    }
    boolean infinitive = to;
    for (int child : sentence.childrenIn(clause, "aux")) {
      infinitive |= sentence.lower(child).equals("to");
    }
    boolean other =
        hasObjectBefore(sentence, head, clause)
            || sentence.has(clause, "nsubj", "nsubj:pass")
            || sentence.has(head, "aux:pass");
    if (other) {
      return EmbeddedForm.OBJECT;
    }
    return infinitive || tag.equals("VB") ? EmbeddedForm.INFINITIVE : EmbeddedForm.SENTENCE;
  }

  private static boolean hasObjectBefore(Sentence sentence, int head, int clause) {
    return sentence.hasChild(
        head, object -> head < object && object < clause, "obj", "iobj", "obl");
  }

  /** Tries the head with the words after it ("make clear"), its lemma, then its form. */
  private Optional<Signature> lookUp(Sentence sentence, int head, EmbeddedForm complement) {
    Part part = part(sentence, head);
    int particle = sentence.child(head, "compound:prt");
    int next = particle != Sentence.NONE ? particle : head + 1;
    String lemma = sentence.lemma(head);
    String phrase = next < sentence.size() ? lemma + " " + sentence.lower(next) : lemma;
    // "surprised" and "bound" are adjectives to the lexicon and participles to the tagger
    Part other = part == Part.VERB ? Part.ADJECTIVE : Part.VERB;
    return find(phrase, part, complement)
        .or(() -> find(lemma, part, complement))
        .or(() -> find(sentence.lower(head), other, complement))
        .or(() -> part == Part.NOUN ? Optional.empty() : find(lemma, other, complement));
  }

  private Optional<Signature> find(String lemma, Part part, EmbeddedForm complement) {
    EmbeddedForm like =
        switch (complement) {
          case SENTENCE, GERUND -> complement;
          // the parser hangs the object of "forced the minister to" on either verb
          case OBJECT -> part == Part.VERB ? complement : EmbeddedForm.INFINITIVE;
          case INFINITIVE -> EmbeddedForm.OBJECT;
          case FROM -> EmbeddedForm.GERUND;
        };
    return signatures.find(lemma, part, complement).or(() -> signatures.find(lemma, part, like));
  }

  private static Part part(Sentence sentence, int token) {
    String tag = sentence.tag(token);
    if (tag.startsWith("VB")) {
      return Part.VERB;
    }
    return tag.startsWith("NN") ? Part.NOUN : Part.ADJECTIVE;
  }

  private static Signature otherwise(Sentence sentence, int head, EmbeddedForm complement) {
    return switch (complement) {
      // "It is awkward that": adjectives and nouns of judgment presuppose their clause
      case SENTENCE -> part(sentence, head) == Part.VERB ? OPEN : FACTIVE;
      case GERUND -> IMPLYING;
      case INFINITIVE, OBJECT, FROM -> OPEN;
    };
  }

  /** The words of the predicate that tell how certain its clause is: "has to", "bound". */
  static Span modal(Sentence sentence, int predicate) {
    int to = predicate + 1;
    boolean duty = isNecessity(sentence, predicate) && sentence.isTagged(to, "TO");
    return duty ? sentence.span(predicate, to) : sentence.span(predicate);
  }

  /**
   * "Oslo is to sell the port", as it will; "the aim is to sell it" leaves open whether it does.
   */
  private static boolean isScheduled(Sentence sentence, int head, EmbeddedForm complement) {
    int subject = sentence.clauses().subject(head);
    return complement == EmbeddedForm.INFINITIVE
        && sentence.lemma(head).equals("be")
        && subject != Sentence.NONE
        && (!sentence.name(subject).equals("O")
            || sentence.tag(subject).equals("PRP") && !sentence.lower(subject).equals("it"));
  }

  private static boolean isNecessity(Sentence sentence, int head) {
    return sentence.lemma(head).equals("have") && !sentence.has(head, "obj");
  }
}
