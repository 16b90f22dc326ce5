package org.policyclaims.internal.claim;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.policyclaims.ClaimDate;
import org.policyclaims.Participant;
import org.policyclaims.internal.attribution.Frame;
import org.policyclaims.internal.proposition.Proposition;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.Phrase;
import org.policyclaims.internal.syntax.Sentence;

/**
 * What a claim's confidence is estimated from. Immutable.
 *
 * @param values each feature that is there, with its value; what is left out is 0
 */
public record Evidence(Map<Feature, Double> values) {
  /** No doubt counts for more; a probability of 0 would have an infinite one. */
  private static final double LEAST_PROBABILITY = 1e-4;

  /** Copies the map. */
  public Evidence {
    values = Map.copyOf(values);
  }

  /** The value of a feature. */
  public double value(Feature feature) {
    return values.getOrDefault(feature, 0.0);
  }

  /**
   * The evidence for a claim.
   *
   * @param text the text
   * @param proposition what it was read from
   * @param chain the sayings around it, outermost first
   * @param actor its actor
   * @param object its object
   * @param source who is cited with it
   * @param date when it happens
   */
  static Evidence of(
      ParsedText text,
      Proposition proposition,
      List<Frame> chain,
      Optional<Participant> actor,
      Optional<Participant> object,
      Optional<Participant> source,
      Optional<ClaimDate> date) {
    Gathering found = new Gathering(text);
    found.addClause(proposition, chain.size());
    found.addActor(proposition, actor);
    found.addObject(proposition, object);
    found.add(Feature.DATED, date.isPresent());
    if (!chain.isEmpty()) {
      found.addSaying(chain.get(chain.size() - 1), source);
    }
    return new Evidence(found.values);
  }

  /**
   * The evidence for one saying.
   *
   * @param text the text
   * @param saying the saying
   * @param source who is cited
   */
  static Evidence of(ParsedText text, Frame saying, Optional<Participant> source) {
    Gathering found = new Gathering(text);
    found.addSaying(saying, source);
    return new Evidence(found.values);
  }

  /** The features of one claim while they are being put together. */
  private static final class Gathering {
    private final ParsedText text;
    private final Map<Feature, Double> values = new EnumMap<>(Feature.class);

    Gathering(ParsedText text) {
      this.text = text;
    }

    void add(Feature feature, double value) {
      values.put(feature, value);
    }

    void add(Feature feature, boolean there) {
      add(feature, there ? 1 : 0);
    }

    void addClause(Proposition proposition, int sayings) {
      Sentence sentence = text.sentence(proposition.sentence());
      int verbs = 0;
      int top = proposition.chain().get(0);
      for (int at = sentence.head(top); at != Sentence.NONE; at = sentence.head(at)) {
        verbs += sentence.isVerb(at) ? 1 : 0;
      }
      add(Feature.NO_TENSE, isWithoutTense(proposition));
      add(Feature.EMBEDDING, Math.max(0, verbs - sayings));
      add(Feature.DOUBT_UNTOLD, !sentence.hasCertainties());
      add(Feature.DOUBT_OF_PREDICATE, doubt(sentence, proposition.predicate()));
      add(
          Feature.DOUBT,
          IntStream.range(0, sentence.size())
              .filter(token -> !sentence.isPunctuation(token))
              .mapToDouble(token -> doubt(sentence, token))
              .average()
              .orElse(0));
      add(Feature.ARGUMENTS, proposition.arguments().size());
      add(Feature.ACTION_LENGTH, Math.log(proposition.action().length()));
    }

    private static boolean isWithoutTense(Proposition proposition) {
      return switch (proposition.construction()) {
        case REDUCED_RELATIVE, PARTICIPIAL, CONTROLLED, SMALL_CLAUSE, APPOSITION, NOMINAL, OTHER ->
            true;
        case MAIN, CONTENT, CONJUNCT, SHARED_SUBJECT, RELATIVE, ADVERBIAL -> false;
      };
    }

    private static double doubt(Sentence sentence, int token) {
      return -Math.log(Math.max(LEAST_PROBABILITY, sentence.certainty(token)));
    }

    void addActor(Proposition proposition, Optional<Participant> actor) {
      add(Feature.ACTOR_MISSING, proposition.actor().isEmpty());
      proposition
          .actor()
          .ifPresent(
              phrase -> {
                add(Feature.ACTOR_KNOWN, isKnown(actor));
                add(Feature.ACTOR_UNKNOWN, isUnknown(phrase, actor));
                add(Feature.ACTOR_SHARED, !hangsOn(proposition, phrase));
                add(Feature.ACTOR_LENGTH, Math.log(1.0 + phrase.to() - phrase.from()));
              });
    }

    private boolean hangsOn(Proposition proposition, Phrase phrase) {
      Sentence sentence = text.sentence(proposition.sentence());
      return phrase.sentence() == sentence.index()
          && sentence.head(phrase.head()) == proposition.predicate()
          && sentence.is(phrase.head(), "nsubj", "nsubj:pass", "obl", "obl:agent");
    }

    void addObject(Proposition proposition, Optional<Participant> object) {
      add(Feature.OBJECT_MISSING, proposition.object().isEmpty());
      proposition
          .object()
          .ifPresent(
              phrase -> {
                Sentence sentence = text.sentence(phrase.sentence());
                boolean noun = isKnown(object) || sentence.isNoun(phrase.head());
                add(Feature.OBJECT_UNCLEAR, !noun || isUnknown(phrase, object));
              });
    }

    void addSaying(Frame saying, Optional<Participant> source) {
      add(Feature.CITED, 1);
      switch (saying.construction()) {
        case COMPLEMENT_CLAUSE, NONFINITE_COMPLEMENT -> add(Feature.CITED_WITH_CLAUSE, 1);
        case OBJECT, OBLIQUE, NOUN_COMPLEMENT -> add(Feature.CITED_WITH_NOUN, 1);
        case SECONDARY_PREDICATE,
            RELATIVE,
            PARENTHETICAL,
            PREPOSITIONAL_CUE,
            SPEAKER_COLON,
            QUOTATION -> {}
      }
      add(
          Feature.SOURCE_UNKNOWN,
          saying.source().map(phrase -> isUnknown(phrase, source)).orElse(true));
      add(Feature.SOURCE_KNOWN, isKnown(source));
      add(
          Feature.SOURCE_SHARED,
          saying.source().map(phrase -> !hangsOn(saying, phrase)).orElse(false));
    }

    private boolean hangsOn(Frame saying, Phrase source) {
      int cue = saying.anchor() == Sentence.NONE ? saying.cue().get(0) : saying.anchor();
      return source.sentence() == saying.sentence()
          && text.sentence(source.sentence()).head(source.head()) == cue;
    }

    private static boolean isKnown(Optional<Participant> participant) {
      return participant.flatMap(Participant::canonical).isPresent();
    }

    /** A pronoun, or a word that stands for one, of which it is not known whom it means. */
    private boolean isUnknown(Phrase phrase, Optional<Participant> participant) {
      String tag = text.sentence(phrase.sentence()).tag(phrase.head());
      return !isKnown(participant)
          && (tag.startsWith("PRP") || tag.startsWith("W") || tag.equals("DT") || tag.equals("EX"));
    }
  }
}
