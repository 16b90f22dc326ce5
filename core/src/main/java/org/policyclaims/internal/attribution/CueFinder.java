package org.policyclaims.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policyclaims.internal.attribution.CueEntry.PartOfSpeech;
import org.policyclaims.internal.syntax.Sentence;

/** Finds the cues of the lexicon in a sentence. */
final class CueFinder {
  /** How many small words may stand between two words of a cue: "make it very clear". */
  private static final int WIDEST_GAP = 3;

  private final CueLexicon lexicon;

  CueFinder(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<CueMatch> find(Sentence sentence) {
    List<CueMatch> found = new ArrayList<>();
    TokenSet taken = new TokenSet(sentence);
    for (int i = 0; i < sentence.size(); i++) {
      if (taken.contains(i)
          || sentence.clauses().isThatSaid(i)
          || sentence.isReference(i)
          || isOfAnybody(sentence, i)) {
        continue;
      }
      for (CueEntry entry : entries(sentence, i)) {
        Optional<CueMatch> match = match(sentence, entry, i);
        if (match.isPresent()) {
          found.add(match.get());
          taken.add(match.get().words());
          break;
        }
      }
    }
    return found;
  }

  /**
   * "cannot be expected to pay": that nobody could expect it is what is said, and no expectation.
   */
  private static boolean isOfAnybody(Sentence sentence, int token) {
    return sentence.lemma(token).equals("expect")
        && sentence.clauses().hasPassiveForm(token)
        && sentence.clauses().agent(token) == Sentence.NONE
        && sentence.hasChild(
            token, aux -> sentence.isWord(aux, "can", "ca", "could", "should", "cannot"), "aux");
  }

  /** "was frustrated that" is a feeling, as is "frustrated", where no one frustrates. */
  private List<CueEntry> entries(Sentence sentence, int token) {
    boolean feeling =
        sentence.tag(token).equals("VBN")
            && sentence.has(token, "aux:pass")
            && sentence.clauses().agent(token) == Sentence.NONE;
    List<CueEntry> adjectives =
        feeling ? lexicon.startingWith(sentence.lower(token)) : List.<CueEntry>of();
    return adjectives.stream().anyMatch(entry -> entry.takes(Complement.THAT))
        ? adjectives
        : lexicon.startingWith(sentence.lemma(token));
  }

  private static Optional<CueMatch> match(Sentence sentence, CueEntry entry, int token) {
    if (!fits(sentence, entry.pos(), token)) {
      return Optional.empty();
    }
    TokenSet words = new TokenSet(sentence).add(token);
    int last = token;
    for (int i = 1; i < entry.words().size(); i++) {
      last = next(sentence, token, last, entry.words().get(i));
      if (last == Sentence.NONE || isOfNoun(sentence, last)) {
        return Optional.empty();
      }
      words.add(last);
    }
    return Optional.of(new CueMatch(sentence, entry, token, last, words));
  }

  /** "made a [clear] request": the adjective is the noun's. */
  private static boolean isOfNoun(Sentence sentence, int token) {
    return sentence.is(token, "amod") && sentence.head(token) > token;
  }

  private static boolean fits(Sentence sentence, PartOfSpeech pos, int token) {
    return switch (pos) {
      case VERB -> sentence.tag(token).startsWith("VB") && !isPartOfName(sentence, token);
      case NOUN -> sentence.isNoun(token) && !sentence.is(token, "compound");
      case ADV -> sentence.is(token, "advmod") && isPredicate(sentence, sentence.head(token));
      case ADJ ->
          sentence.tag(token).startsWith("JJ") && !isEnsured(sentence, token)
              || sentence.tag(token).equals("VBN");
    };
  }

  /** "was reportedly rejected", unlike "a reportedly dead leader". */
  private static boolean isPredicate(Sentence sentence, int head) {
    return sentence.isVerb(head) && !sentence.is(head, "amod") || sentence.has(head, "cop");
  }

  /** "made sure that they paid": nobody is said to be sure of it. */
  private static boolean isEnsured(Sentence sentence, int adjective) {
    int verb = sentence.head(adjective);
    return sentence.is(adjective, "xcomp")
        && sentence.lemma(verb).equals("make")
        && !sentence.has(verb, "obj", "iobj");
  }

  /** "Hope Hicks" hopes nothing. */
  private static boolean isPartOfName(Sentence sentence, int token) {
    return sentence.name(token).equals("PERSON")
        && Character.isUpperCase(sentence.word(token).codePointAt(0));
  }

  private static int next(Sentence sentence, int anchor, int after, String word) {
    int particle = sentence.child(anchor, "compound:prt");
    if (particle > after && sentence.lower(particle).equals(word)) {
      return particle;
    }
    for (int i = after + 1; i < sentence.size() && i <= after + 1 + WIDEST_GAP; i++) {
      if (sentence.lemma(i).equals(word) || sentence.lower(i).equals(word)) {
        return i;
      }
      if (!isSmall(sentence, i)) {
        return Sentence.NONE;
      }
    }
    return Sentence.NONE;
  }

  private static boolean isSmall(Sentence sentence, int token) {
    return sentence.isTagged(token, "RB", "DT", "JJ", "PRP", "PRP$");
  }
}
