package org.policyclaims.attribution;

import java.util.List;
import org.policyclaims.Stance;
import org.policyclaims.syntax.Sentence;

/**
 * The verb group that a cue is part of: "continued to insist", "issued a statement saying",
 * "expressed concern".
 *
 * @param words what it adds to the cue
 * @param verb the verb whose subject is the source; the cue's own anchor where nothing is added
 */
record CueGroup(TokenSet words, int verb) {
  private static final int WIDEST = 7;
  private static final int DEEPEST = 3;

  static CueGroup of(CueMatch match, List<CueMatch> all, HelperWords helpers) {
    Sentence sentence = match.sentence();
    TokenSet words = new TokenSet(sentence);
    int verb = match.anchor();
    if (match.entry().pos() == CueEntry.PartOfSpeech.NOUN) {
      verb = lightVerb(sentence, match.anchor());
      if (verb == Sentence.NONE
          || helpers.isReceiving(sentence.lemma(verb))
          || isOfAnother(sentence, match.anchor())
          || isJudged(verb, all)) {
        return adverbial(sentence, match.anchor());
      }
      words.add(verb, match.anchor()).add(CueWords.ofVerb(sentence, verb));
    } else {
      int governor = byMedium(sentence, verb, helpers);
      if (governor != Sentence.NONE) {
        words.add(governor, verb).add(CueWords.ofVerb(sentence, governor));
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
          || !helpers.isCatenative(sentence.lemma(governor))
          || sentence.has(governor, "obj")) {
        break;
      }
      words.add(governor, verb).add(CueWords.ofVerb(sentence, governor));
      verb = governor;
    }
    return new CueGroup(words, verb);
  }

  /** "kept them home [in protest of] testing": the verb's subject protests. */
  private static CueGroup adverbial(Sentence sentence, int noun) {
    int preposition = sentence.child(noun, "case");
    if (sentence.is(noun, "obl")
        && sentence.tag(noun).equals("NN")
        && preposition != Sentence.NONE
        && sentence.lower(preposition).equals("in")
        && !sentence.has(noun, "det", "nmod:poss")) {
      return new CueGroup(new TokenSet(sentence).add(preposition), sentence.head(noun));
    }
    return new CueGroup(new TokenSet(sentence), noun);
  }

  /** "stopped [the government's] plan", unlike "voiced [its] concern". */
  private static boolean isOfAnother(Sentence sentence, int noun) {
    int owner = sentence.child(noun, "nmod:poss");
    return owner != Sentence.NONE && !sentence.tag(owner).startsWith("PRP");
  }

  /** "rejected the claim that": who rejects it does not make it. */
  private static boolean isJudged(int verb, List<CueMatch> all) {
    return all.stream()
        .filter(match -> match.anchor() == verb && match.entry().takes(Complement.NP))
        .map(match -> match.entry().stance())
        .anyMatch(stance -> stance == Stance.DENY || stance == Stance.CRITICIZE);
  }

  /** The verb that the noun is the object of: "[made] a claim". */
  private static int lightVerb(Sentence sentence, int noun) {
    int verb = sentence.head(noun);
    boolean light =
        verb != Sentence.NONE
            && sentence.is(noun, "obj")
            && verb < noun
            && noun - verb <= WIDEST
            && sentence.tag(verb).startsWith("VB");
    return light ? verb : Sentence.NONE;
  }

  /** The verb in "[issued] a statement saying", "[sent] a letter to the council urging". */
  private static int byMedium(Sentence sentence, int verb, HelperWords helpers) {
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
    return noun != Sentence.NONE && noun < verb && helpers.isMedium(sentence.lemma(noun))
        ? lightVerb(sentence, noun)
        : Sentence.NONE;
  }
}
