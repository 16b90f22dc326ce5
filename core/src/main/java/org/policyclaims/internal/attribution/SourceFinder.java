package org.policyclaims.internal.attribution;

import java.util.Optional;
import org.policyclaims.internal.syntax.Phrase;
import org.policyclaims.internal.syntax.Sentence;

/** Finds who speaks, thinks or wants: the phrase that the cue's verb, noun or adjective names. */
final class SourceFinder {
  /** How far a shared or understood subject is looked for. */
  private static final int FARTHEST_CLIMB = 5;

  private SourceFinder() {}

  static Optional<Phrase> of(CueMatch match, int verb, TokenSet cue, TokenSet content) {
    Sentence sentence = match.sentence();
    if (match.entry().has(CueEntry.Flag.RAISING)) {
      return Optional.empty();
    }
    int head =
        switch (match.entry().pos()) {
          case VERB -> ofVerb(sentence, verb);
          case ADJ -> ofAdjective(sentence, verb);
          case ADV -> Sentence.NONE;
          case NOUN ->
              verb == match.anchor() && !sentence.is(verb, "advcl")
                  ? ofNoun(sentence, verb)
                  : ofVerb(sentence, verb);
        };
    if (head == Sentence.NONE) {
      return Optional.empty();
    }
    if (match.entry().pos() == CueEntry.PartOfSpeech.ADJ && sentence.lower(head).equals("it")) {
      // "it is unclear whether" names nobody
      return Optional.empty();
    }
    return phrase(sentence, head, cue, content);
  }

  /** "Farmers were frustrated that": a participle as an adjective has a holder, and no agent. */
  private static int ofAdjective(Sentence sentence, int adjective) {
    int holder = sentence.child(adjective, "nsubj:pass");
    return holder == Sentence.NONE ? ofVerb(sentence, adjective) : holder;
  }

  /** The subject of a verb or predicate, its agent in a passive, or the subject that it shares. */
  static int ofVerb(Sentence sentence, int verb) {
    int at = verb;
    int from = Sentence.NONE;
    for (int climb = 0; climb < FARTHEST_CLIMB && at != Sentence.NONE; climb++) {
      if (sentence.clauses().hasPassiveForm(at)) {
        // "an effort led by Lee to promote it": he promotes it
        return at == verb || sentence.is(at, "acl")
            ? agent(sentence, at)
            : sentence.child(at, "nsubj:pass");
      }
      int subject = subject(sentence, at, from);
      if (subject != Sentence.NONE) {
        return subject;
      }
      int head = sentence.head(at);
      if (head == Sentence.NONE) {
        return Sentence.NONE;
      }
      int recipient = sentence.is(at, "obj") ? sentence.child(head, "iobj") : Sentence.NONE;
      if (recipient != Sentence.NONE) {
        // "the law gives the agency a right to propose it"
        return recipient;
      }
      if (sentence.is(at, "acl", "acl:relcl")) {
        if (sentence.tag(at).equals("VBN")) {
          return agent(sentence, at);
        }
        int owner = sentence.child(head, "nmod:poss");
        if (isOfPurpose(sentence, at) && owner != Sentence.NONE) {
          return owner;
        }
        // "the minister, denying it, left"
        if (!isOfPurpose(sentence, at) && (!isLoose(sentence, at) || sentence.is(head, "nsubj"))) {
          return sentence.isNoun(head) || sentence.tag(head).startsWith("PRP")
              ? head
              : Sentence.NONE;
        }
      }
      int object = sentence.child(head, "obj");
      if (sentence.is(at, "xcomp")
          && isControlled(sentence, at, head)
          && object != Sentence.NONE
          && object < at
          && object > head) {
        return object;
      }
      from = at;
      at = head;
    }
    return Sentence.NONE;
  }

  /**
   * "told him [to say]", "left them [wondering]", unlike "used it to say", "spent it wondering".
   */
  private static boolean isControlled(Sentence sentence, int verb, int head) {
    boolean bare = sentence.tag(verb).equals("VB") || sentence.tag(verb).equals("VBG");
    return bare && !sentence.lemma(head).equals("use") && !sentence.lemma(head).equals("spend");
  }

  /** Whether a participle or infinitive after a noun belongs to the clause: ", saying that". */
  private static boolean isLoose(Sentence sentence, int verb) {
    return Markers.isSetOff(sentence, verb) && sentence.tag(verb).equals("VBG")
        || sentence.tag(verb).equals("VB");
  }

  /** "a way [of knowing] it", "his role [in saying] so": the noun is no one who knows. */
  private static boolean isOfPurpose(Sentence sentence, int verb) {
    return sentence.tag(verb).equals("VBG") && sentence.has(verb, "mark", "case");
  }

  /**
   * The subject; of several, which the parser makes out of what stands before, the nearest: "The
   * ferry sank, [officials] said".
   */
  static int subject(Sentence sentence, int verb, int except) {
    int nearest = Sentence.NONE;
    for (int subject : sentence.childrenIn(verb, "nsubj", "nsubj:pass")) {
      // "She's announced plans": the parser may take what is short for "has" for a passive
      boolean active = sentence.is(subject, "nsubj") || !sentence.clauses().hasPassiveForm(verb);
      if (active && subject != except && (nearest == Sentence.NONE || subject < verb)) {
        nearest = subject;
      }
    }
    return nearest == Sentence.NONE && !sentence.has(verb, "nsubj", "nsubj:pass")
        ? unmarked(sentence, verb, except)
        : nearest;
  }

  /**
   * The last noun before a verb without subject that no preposition marks: "With [farmers] worried
   * about the tax". The parser may call it an adjunct, or part of the verb's name.
   */
  private static int unmarked(Sentence sentence, int verb, int except) {
    int last = Sentence.NONE;
    for (int child : sentence.childrenIn(verb, "obl", "compound", "dep")) {
      if (child != except
          && child < verb
          && sentence.isNoun(child)
          && !sentence.has(child, "case")
          && !sentence.isDayOrMonth(child)
          && !isParted(sentence, child, verb)) {
        last = child;
      }
    }
    return last;
  }

  /** "LEE: Thank you": the colon parts the name from the verb. */
  private static boolean isParted(Sentence sentence, int noun, int verb) {
    for (int i = sentence.right(noun) + 1; i < verb; i++) {
      if (sentence.isPunctuation(i)) {
        return true;
      }
    }
    return false;
  }

  /** The agent of a passive, also where it hangs in the complement: "described as weak by him". */
  static int agent(Sentence sentence, int verb) {
    int agent = byPhrase(sentence, verb);
    for (int child : sentence.childrenIn(verb, "xcomp", "advcl", "obl")) {
      if (agent == Sentence.NONE
          && child > verb
          && Markers.has(sentence, child, "as", "of")
          && !sentence.clauses().hasPassiveForm(child)) {
        agent = byPhrase(sentence, child);
      }
    }
    return agent;
  }

  private static int byPhrase(Sentence sentence, int head) {
    for (int child : sentence.children(head)) {
      if (sentence.is(child, "obl", "obl:agent") && Markers.has(sentence, child, "by")) {
        return child;
      }
    }
    return Sentence.NONE;
  }

  private static int ofNoun(Sentence sentence, int noun) {
    if (sentence.has(noun, "cop") && sentence.has(noun, "case")) {
      // "the council is of the opinion"
      return sentence.child(noun, "nsubj");
    }
    int owner = sentence.child(noun, "nmod:poss");
    if (owner != Sentence.NONE) {
      return owner;
    }
    for (int child : sentence.childrenIn(noun, "nmod")) {
      if (Markers.has(sentence, child, "by", "from", "among")) {
        return child;
      }
    }
    for (int child : sentence.childrenIn(noun, "amod", "compound")) {
      if (isNameOf(sentence, child)) {
        return child;
      }
    }
    return Sentence.NONE;
  }

  /** A name right before a cue noun is its source: "Russian claims", "Senate demands". */
  static boolean isNameOf(Sentence sentence, int modifier) {
    String tag = sentence.tag(modifier);
    return (tag.equals("JJ") || tag.startsWith("NNP"))
        && Character.isUpperCase(sentence.word(modifier).codePointAt(0))
        && !sentence.name(modifier).equals("O");
  }

  /** The whole phrase of the head, as far as it shares no token with cue and content. */
  static Optional<Phrase> phrase(Sentence sentence, int head, TokenSet cue, TokenSet content) {
    if (cue.contains(head)) {
      return Optional.empty();
    }
    int from = head;
    int start = sentence.tag(head).equals("PRP") ? head : sentence.left(head);
    while (from > start && isFree(from - 1, cue, content)) {
      from--;
    }
    int to = head;
    int end = endOf(sentence, head);
    while (to < end && isFree(to + 1, cue, content)) {
      to++;
    }
    while (from < head && isEdge(sentence, from)) {
      from++;
    }
    while (to > head && isEdge(sentence, to)) {
      to--;
    }
    return Optional.of(new Phrase(sentence.index(), from, closed(sentence, from, to), head));
  }

  /** Takes in the bracket or quotation mark that closes one opened within: "Lee (Ohio)". */
  static int closed(Sentence sentence, int from, int to) {
    boolean open =
        to + 1 < sentence.size()
            && switch (sentence.word(to + 1)) {
              case ")" -> lastOf(sentence, from, to, "(") > lastOf(sentence, from, to, ")");
              case "”" -> lastOf(sentence, from, to, "“") > lastOf(sentence, from, to, "”");
              case "\"" -> isOdd(sentence, from, to);
              default -> false;
            };
    return open ? to + 1 : to;
  }

  /** Whether one more straight mark opens than closes. */
  private static boolean isOdd(Sentence sentence, int from, int to) {
    boolean odd = false;
    for (int i = from; i <= to; i++) {
      odd ^= sentence.word(i).equals("\"");
    }
    return odd;
  }

  private static int lastOf(Sentence sentence, int from, int to, String word) {
    for (int i = to; i >= from; i--) {
      if (sentence.word(i).equals(word)) {
        return i;
      }
    }
    return Sentence.NONE;
  }

  /**
   * The end of the phrase; a name takes no phrase of time or occasion: "said Lee [at a rally]", and
   * nobody a day: "the council [on Monday] said".
   */
  private static int endOf(Sentence sentence, int head) {
    int end = sentence.right(head);
    boolean name = sentence.tag(head).startsWith("NNP");
    for (int child : sentence.childrenIn(head, "nmod")) {
      boolean apart = name ? isOccasion(sentence, child) : sentence.isDayOrMonth(child);
      if (child > head && apart) {
        return Math.min(end, sentence.left(child) - 1);
      }
    }
    return end;
  }

  private static boolean isOccasion(Sentence sentence, int noun) {
    int preposition = sentence.child(noun, "case");
    return preposition != Sentence.NONE
        && switch (sentence.lower(preposition)) {
          case "during", "after", "before", "at", "on", "in", "as" -> true;
          default -> false;
        };
  }

  private static boolean isFree(int token, TokenSet cue, TokenSet content) {
    return !cue.contains(token) && !content.contains(token);
  }

  private static boolean isEdge(Sentence sentence, int token) {
    return sentence.is(token, "case", "cc", "mark")
        || sentence.lower(token).equals("even") && sentence.tag(token).equals("RB")
        || sentence.tag(token).equals("POS")
        || sentence.isPunctuation(token) && !")".equals(sentence.word(token));
  }
}
