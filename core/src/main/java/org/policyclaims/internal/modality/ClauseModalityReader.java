package org.policyclaims.internal.modality;

import static org.policyclaims.Factuality.CERTAIN_POSITIVE;
import static org.policyclaims.Factuality.POSSIBLE_POSITIVE;
import static org.policyclaims.Factuality.PROBABLE_POSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policyclaims.Factuality;
import org.policyclaims.Force;
import org.policyclaims.Marker;
import org.policyclaims.Span;
import org.policyclaims.internal.lexicon.WordClass;
import org.policyclaims.internal.lexicon.WordClasses;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.Sentence;

/** Reads negation, modal auxiliaries and hedging adverbs off a single clause. */
final class ClauseModalityReader {
  private static final Set<String> AUXILIARY = Set.of("be", "have", "do", "can", "will");

  private static final WordClasses WORDS = WordClasses.standard();
  private static final Set<String> PERFECT = Set.of("have", "'ve", "’ve", "of");

  /** Under which the table of modals lists what is an auxiliary with "to" to the parser. */
  private static final String DUTY = "have to";

  private final Hedges hedges;
  private final Modals modals;

  ClauseModalityReader(Hedges hedges, Modals modals) {
    this.hedges = hedges;
    this.modals = modals;
  }

  /** Reads the clause that the token heads. */
  ClauseModality read(ParsedText text, Sentence sentence, int head, boolean reported) {
    Gathering gathering = new Gathering(text, sentence, head);
    for (int child : sentence.children(head)) {
      if (sentence.is(child, "aux", "aux:pass")) {
        gathering.auxiliary(child);
      } else if (sentence.is(child, "nsubj", "nsubj:pass", "obj", "iobj", "det")) {
        gathering.nominal(child);
      } else if (isAdverbial(sentence, child)) {
        gathering.adverb(child);
      }
    }
    return gathering.result(reported);
  }

  /** Whether the verb says that there is what its object names. */
  static boolean isOfExistence(Sentence sentence, int verb) {
    return WORDS.is(WordClass.EXISTENCE_VERB, sentence.lemma(verb));
  }

  private static boolean isAdverbial(Sentence sentence, int child) {
    return sentence.is(
        child,
        "advmod",
        "obl",
        "nmod",
        "discourse",
        "cc:preconj",
        "cc",
        "case",
        "mark",
        "dep",
        "amod",
        "obl:npmod",
        "obl:tmod",
        "fixed");
  }

  /** What has been found so far in one clause. */
  private final class Gathering {
    private final ParsedText text;
    private final Sentence sentence;
    private final int head;
    private final List<Marker> markers = new ArrayList<>();
    private final List<Integer> auxiliaries = new ArrayList<>();
    private Factuality limit = CERTAIN_POSITIVE;
    private int negations;
    private boolean turned;
    private boolean necessary;
    private boolean hearsay;
    private boolean mistaken;
    private boolean universal;
    private boolean perfect;

    Gathering(ParsedText text, Sentence sentence, int head) {
      this.text = text;
      this.sentence = sentence;
      this.head = head;
    }

    void auxiliary(int token) {
      auxiliaries.add(token);
      perfect |= PERFECT.contains(sentence.lemma(token)) && !isDuty(token);
    }

    void nominal(int token) {
      if (isNegativeNominal(token)) {
        negations++;
        universal |= sentence.is(token, "nsubj", "nsubj:pass");
      } else if (isDeniedQuantity(token)) {
        negations++;
      } else if (isFew(token)) {
        universal = true;
      } else if (sentence.has(head, "expl")
          || (isOfExistence(sentence, head) && sentence.has(token, "ccomp", "acl"))) {
        for (int word : sentence.childrenIn(token, "amod", "det")) {
          hedges
              .at(sentence, word, Hedges.Kind.DETERMINER)
              .filter(hedge -> hedge.effect() == Hedges.Effect.IMPROBABLE)
              .ifPresent(
                  hedge -> {
                    turned = !turned;
                    weaken(PROBABLE_POSITIVE);
                  });
        }
      }
    }

    /** "few deny that", "few states deny that", unlike "a few". */
    private boolean isFew(int token) {
      return sentence.is(token, "nsubj", "nsubj:pass")
          && !sentence.has(head, "expl")
          && sentence.lower(sentence.left(token)).equals("few");
    }

    /** "not all states", "not a single state", unlike "not only Oslo" and "not Oslo but Bergen". */
    private boolean isDeniedQuantity(int token) {
      int first = sentence.left(token);
      return first < token
          && isNot(first)
          && !isFocused(first)
          && !sentence.has(token, "conj", "case");
    }

    private boolean isNot(int token) {
      return sentence.lower(token).equals("not");
    }

    private boolean isNegativeNominal(int token) {
      if (isNegativeDeterminer(token)) {
        return true;
      }
      for (int word : sentence.childrenIn(token, "det", "cc:preconj", "advmod", "amod")) {
        if (word < token && isNegativeDeterminer(word) && !isNoMore(word)) {
          return true;
        }
      }
      return false;
    }

    /** "no fewer than two" and "no less than" do not negate. */
    private boolean isNoMore(int token) {
      return token + 1 < sentence.size() && sentence.isTagged(token + 1, "JJR", "RBR");
    }

    private boolean isNegativeDeterminer(int token) {
      return hedges
          .at(sentence, token, Hedges.Kind.DETERMINER)
          .filter(hedge -> hedge.effect() == Hedges.Effect.NEGATION)
          .isPresent();
    }

    void adverb(int token) {
      int start = sentence.left(token);
      Optional<Hedges.Hedge> phrase = hedges.at(sentence, start, Hedges.Kind.ADVERB);
      if (phrase.isPresent() && token - start < phrase.get().words().size()) {
        apply(phrase.get(), start);
        return;
      }
      Optional<Hedges.Hedge> word = hedges.at(sentence, token, Hedges.Kind.ADVERB);
      if (word.isPresent()) {
        apply(word.get(), token);
      } else if (sentence.is(token, "amod")) {
        adjective(token);
      }
    }

    private void adjective(int token) {
      Optional<Hedges.Hedge> hedge = hedges.at(sentence, token, Hedges.Kind.ADJECTIVE);
      if (hedge.isPresent()) {
        mistaken |= hedge.get().effect() == Hedges.Effect.FALSE;
        mark(token, token, hedge.get().force());
      }
    }

    private void apply(Hedges.Hedge hedge, int start) {
      switch (hedge.effect()) {
        case PROBABLE -> weaken(PROBABLE_POSITIVE);
        case POSSIBLE -> weaken(POSSIBLE_POSITIVE);
        case IMPROBABLE -> {
          turned = !turned;
          weaken(PROBABLE_POSITIVE);
        }
        case CERTAIN -> {}
        case HEARSAY -> hearsay = true;
        case FALSE -> mistaken = true;
        case NEARLY -> turned ^= sentence.isVerb(head);
        case LESS -> {
          if (sentence.tag(head).startsWith("JJ")) {
            turned = !turned;
            weaken(PROBABLE_POSITIVE);
          }
        }
        case NECESSARY -> necessary = true;
        case NEGATION -> negate(start, hedge.words().size() == 1);
      }
      mark(start, start + hedge.words().size() - 1, hedge.force());
    }

    private void negate(int token, boolean single) {
      boolean last = token + 1 == sentence.size();
      boolean focus = isFocused(token);
      boolean comparison = single && !last && isNoMore(token) && sentence.lower(token).equals("no");
      // in "had to defend not paying" it belongs to what follows
      boolean behind =
          token > head && sentence.isVerb(head) && !AUXILIARY.contains(sentence.lemma(head));
      boolean misses = (focus && !isNecessarily(token + 1)) || comparison || behind || isUntil();
      negations += misses ? 0 : 1;
    }

    /** "not only", "not until May". */
    private boolean isFocused(int token) {
      int next = token + 1;
      return next < sentence.size()
          && hedges.at(sentence, next, Hedges.Kind.FOCUS).isPresent()
          && (sentence.tag(next).startsWith("RB") || sentence.tag(next).equals("IN"));
    }

    /** "did not sign until May": they did in May. What is to come may never come about. */
    private boolean isUntil() {
      return isPast() && until(sentence.childrenIn(head, "obl", "obl:tmod", "advcl"));
    }

    private boolean isPast() {
      for (int auxiliary : sentence.childrenIn(head, "aux", "aux:pass", "cop")) {
        if (sentence.tag(auxiliary).equals("VBD")) {
          return true;
        }
      }
      return false;
    }

    private boolean until(int[] adjuncts) {
      for (int adjunct : adjuncts) {
        int preposition = sentence.child(adjunct, "case", "mark");
        if (adjunct > head && sentence.isWord(preposition, "until", "till")) {
          return true;
        }
      }
      return false;
    }

    private boolean isNecessarily(int token) {
      return hedges
          .at(sentence, token, Hedges.Kind.ADVERB)
          .filter(hedge -> hedge.effect() == Hedges.Effect.NECESSARY)
          .isPresent();
    }

    private void weaken(Factuality to) {
      limit = Signatures.weaken(limit, to);
    }

    private void mark(int from, int to, Optional<Force> force) {
      if (force.isPresent()) {
        Span span = sentence.span(from, to);
        markers.add(new Marker(span.in(text.text()), span, force.get()));
      }
    }

    ClauseModality result(boolean reported) {
      boolean negated = negations % 2 == 1;
      Modals.Setting setting = new Modals.Setting(sentence.lemma(head), perfect, negated, reported);
      Factuality value = limit;
      for (int token : auxiliaries) {
        boolean duty = isDuty(token);
        Optional<Modals.Modal> modal = modals.find(duty ? DUTY : sentence.lemma(token), setting);
        if (modal.isPresent() && (duty || isModal(token))) {
          value = Signatures.weaken(value, degree(modal.get()));
          mark(token, duty ? token + 1 : token, Optional.of(modal.get().force()));
        }
      }
      if (necessary && negated) {
        value = Signatures.weaken(value, POSSIBLE_POSITIVE);
      }
      if (negated != turned) {
        value = value.negate();
      }
      return new ClauseModality(value, negated, universal, hearsay, mistaken, markers);
    }

    /** An adverb tells how open what "would" leaves open is: "would probably fail". */
    private Factuality degree(Modals.Modal modal) {
      boolean told =
          modal.force() == Force.EPISTEMIC
              && modal.degree() == Modals.Degree.OPEN
              && limit != CERTAIN_POSITIVE;
      return told ? limit : modal.degree().value();
    }

    /** "has to sell", "will have to sell"; what somebody had to do was done. */
    private boolean isDuty(int token) {
      return sentence.lemma(token).equals("have")
          && !sentence.tag(token).equals("VBD")
          && sentence.isTagged(token + 1, "TO")
          && sentence.head(token + 1) == head;
    }

    private boolean isModal(int token) {
      return sentence.tag(token).equals("MD");
    }
  }
}
