package org.policyclaims.internal.attribution;

import java.util.List;
import org.policyclaims.Stance;
import org.policyclaims.internal.lexicon.WordClass;
import org.policyclaims.internal.lexicon.WordClasses;
import org.policyclaims.internal.syntax.Sentence;

/**
 * The verb group that a cue is part of: "continued to insist", "issued a statement saying",
 * "expressed concern".
 *
 * @param words what it adds to the cue
 * @param own those of them that make the saying: "issued a statement" of "hastily issued a
 *     statement saying", and nothing of "continued to insist"
 * @param verb the verb whose subject is the source; the cue's own anchor where nothing is added
 */
record CueGroup(TokenSet words, TokenSet own, int verb) {
  private static final WordClasses WORDS = WordClasses.standard();
  private static final int WIDEST = 7;
  private static final int DEEPEST = 3;

  static CueGroup of(CueMatch match, List<CueMatch> all) {
    Sentence sentence = match.sentence();
    TokenSet words = new TokenSet(sentence);
    TokenSet own = new TokenSet(sentence);
    int verb = match.anchor();
    if (match.entry().pos() == CueEntry.PartOfSpeech.NOUN) {
      verb = lightVerb(sentence, match.anchor());
      if (verb == Sentence.NONE
          || WORDS.is(WordClass.RECEIVING_VERB, sentence.lemma(verb))
          || isOfAnother(sentence, match.anchor())
          || isJudged(verb, all)) {
        return adverbial(sentence, match.anchor());
      }
      if (sentence.is(match.anchor(), "conj")) {
        // "reaffirmed its support and its [commitment]": the verb belongs to the first one
        return new CueGroup(words, own, verb);
      }
      words.add(verb, match.anchor()).add(CueWords.ofVerb(sentence, verb));
      if (!isSaying(verb, all)) {
        own.add(verb, match.anchor());
      }
    } else {
      int governor = byMedium(sentence, verb);
      if (governor != Sentence.NONE) {
        own.add(governor, verb);
        words.add(own).add(CueWords.ofVerb(sentence, governor));
        verb = governor;
      }
    }
    for (int i = 0; i < DEEPEST; i++) {
      int governor = sentence.head(verb);
      if (governor == Sentence.NONE
          || governor > verb
          || verb - governor > WIDEST
          || !sentence.clauses().isInfinitive(verb)
          || !sentence.is(verb, "xcomp", "advcl", "ccomp", "csubj")
          || !WORDS.is(WordClass.CATENATIVE, sentence.lemma(governor))
          || sentence.has(governor, "obj")
          || sentence.clauses().subject(verb) != Sentence.NONE) { // "is sad for me to admit"
        break;
      }
      words.add(governor, verb).add(CueWords.ofVerb(sentence, governor));
      verb = governor;
    }
    return new CueGroup(words, own, verb);
  }

  /** "kept them home [in protest of] testing", "left [over fears] that": who does it protests. */
  private static CueGroup adverbial(Sentence sentence, int noun) {
    int preposition = sentence.child(noun, "case");
    if (sentence.is(noun, "obl")
        && preposition != Sentence.NONE
        && !sentence.has(noun, "nmod:poss")
        && isReason(
            sentence.lower(preposition), sentence.has(noun, "det"), hasClause(sentence, noun))) {
      TokenSet words = new TokenSet(sentence).add(preposition);
      return new CueGroup(words, new TokenSet(sentence), sentence.head(noun));
    }
    return new CueGroup(new TokenSet(sentence), new TokenSet(sentence), noun);
  }

  private static boolean isReason(String preposition, boolean definite, boolean clause) {
    return switch (preposition) {
      case "in", "over" -> !definite || clause;
      case "with", "on", "under" -> clause;
      default -> false;
    };
  }

  private static boolean hasClause(Sentence sentence, int noun) {
    return sentence.hasChild(
        noun,
        clause -> sentence.isMarked(clause, "that") || sentence.isContentOfNoun(clause),
        "acl",
        "acl:relcl");
  }

  /** "stopped [the government's] plan", unlike "voiced [its] concern". */
  private static boolean isOfAnother(Sentence sentence, int noun) {
    int owner = sentence.child(noun, "nmod:poss");
    return owner != Sentence.NONE && !sentence.tag(owner).startsWith("PRP");
  }

  /** "rejected the claim that", "demanded respect for": who rejects a claim does not make it. */
  private static boolean isJudged(int verb, List<CueMatch> all) {
    return all.stream()
        .filter(match -> match.anchor() == verb)
        .map(CueMatch::entry)
        .anyMatch(CueGroup::isDeed);
  }

  private static boolean isDeed(CueEntry entry) {
    boolean judges = entry.stance() == Stance.DENY || entry.stance() == Stance.CRITICIZE;
    return entry.takes(Complement.NP) && judges || entry.has(CueEntry.Flag.PERFORMING);
  }

  /** "[reiterate] their view that", unlike "[express] their view that". */
  private static boolean isSaying(int verb, List<CueMatch> all) {
    return all.stream()
        .anyMatch(match -> match.anchor() == verb && match.entry().takes(Complement.QUOTE));
  }

  /** The verb that the noun is the object of: "[made] a claim", "[came] to the view". */
  private static int lightVerb(Sentence sentence, int joined) {
    int noun = firstOf(sentence, joined);
    int verb = sentence.head(noun);
    boolean light =
        verb != Sentence.NONE
            && (sentence.is(noun, "obj") || isReached(sentence, noun))
            && verb < noun
            && noun - verb <= WIDEST
            && sentence.tag(verb).startsWith("VB");
    return light ? verb : Sentence.NONE;
  }

  /** The first of several objects: "reaffirmed its [support] and its commitment". */
  private static int firstOf(Sentence sentence, int noun) {
    int owner = sentence.child(noun, "nmod:poss");
    int first = noun;
    while (owner != Sentence.NONE
        && sentence.tag(owner).startsWith("PRP")
        && sentence.is(first, "conj")
        && sentence.isNoun(sentence.head(first))) {
      first = sentence.head(first);
    }
    return first;
  }

  /** "came to the conclusion", "arrived at the view". */
  private static boolean isReached(Sentence sentence, int noun) {
    int verb = sentence.head(noun);
    return sentence.is(noun, "obl")
        && sentence.isMarked(noun, "to", "at")
        && sentence.hasLemma(verb, "come", "arrive");
  }

  /** The verb in "[issued] a statement saying", "[sent] a letter to the council urging". */
  private static int byMedium(Sentence sentence, int verb) {
    int noun = sentence.head(verb);
    if (noun == Sentence.NONE
        || noun > verb
        || !sentence.tag(verb).equals("VBG")
        || !sentence.is(verb, "acl")
        || sentence.word(verb - 1).equals(",")) {
      return Sentence.NONE;
    }
    while (noun != Sentence.NONE && sentence.is(noun, "nmod", "obl")) {
      int head = sentence.head(noun);
      noun = sentence.isVerb(head) ? sentence.child(head, "obj") : head;
    }
    return noun != Sentence.NONE
            && noun < verb
            && WORDS.is(WordClass.MEDIUM_NOUN, sentence.lemma(noun))
        ? lightVerb(sentence, noun)
        : Sentence.NONE;
  }
}
