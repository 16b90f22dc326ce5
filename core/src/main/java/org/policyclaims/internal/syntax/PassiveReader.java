package org.policyclaims.internal.syntax;

import static org.policyclaims.internal.syntax.Sentence.NONE;

import org.policyclaims.internal.lexicon.WordClass;
import org.policyclaims.internal.lexicon.WordClasses;
import org.policyclaims.internal.zones.Zone;

/** Reads which verb forms of a sentence are passive. */
final class PassiveReader {
  private final Sentence sentence;
  private final WordClasses words;

  PassiveReader(Sentence sentence, WordClasses words) {
    this.sentence = sentence;
    this.words = words;
  }

  /**
   * Whether the token is passive.
   *
   * @param before what was found of the tokens before it
   */
  boolean read(int token, boolean[] before) {
    String tag = sentence.tag(token);
    if (tag.equals("VBG")
        || tag.startsWith("JJ")
        || isShortPerfect(sentence, token)
        || isFinished(token)
        || isPast(token)
        || isState(sentence, words, token)) {
      return false;
    }
    if (sentence.has(token, "aux:pass")
        || sentence.has(token, "nsubj:pass") && !isActiveForm(token)
        || isOpening(token)) {
      return true;
    }
    if (sentence.is(token, "acl") && tag.equals("VBD")) {
      return !sentence.has(
          token, "aux", "nsubj", "cop", "obj", "mark"); // "the treaty signed there"
    }
    if (!tag.equals("VBN") || sentence.has(token, "aux", "nsubj", "cop")) {
      return false;
    }
    return switch (sentence.relation(token)) {
      case "conj" -> sentence.head(token) < token && isPassiveConjunct(token, before);
      case "xcomp" -> !isResult(token);
      case "amod", "discourse" -> true;
      case "acl", "advcl", "dep", "parataxis", "root", "ccomp", "acl:relcl" ->
          !sentence.has(token, "obj");
      default -> false;
    };
  }

  /** "was drafted and signed", "is dead and buried". */
  private boolean isPassiveConjunct(int token, boolean[] before) {
    int first = sentence.head(token);
    boolean dead =
        sentence.tag(first).startsWith("JJ")
            && sentence.has(first, "cop")
            && token <= first + 3
            && !sentence.has(token, "obj", "obl");
    return before[first] || dead;
  }

  /**
   * "The envoy, who was ill, left": without an auxiliary, the main verb of a whole sentence is a
   * past tense, and what looks like its participle has the same form. Headlines leave the auxiliary
   * out.
   */
  private boolean isPast(int verb) {
    int subject = sentence.child(verb, "nsubj:pass");
    return sentence.is(verb, "root", "parataxis")
        && sentence.tag(verb).equals("VBN")
        && !sentence.has(verb, "aux", "aux:pass", "cop")
        && subject < verb
        && sentence.zone() != Zone.HEADLINE
        && sentence.word(sentence.size() - 1).equals(".")
        && !isOnlyParticiple(sentence.lower(verb));
  }

  /** "taken", "known", "begun": no form of the past tense. */
  private static boolean isOnlyParticiple(String form) {
    return form.endsWith("en")
        || form.endsWith("wn")
        || form.endsWith("rn")
        || form.endsWith("ne")
        || form.endsWith("un")
        || form.endsWith("ung")
        || form.endsWith("come");
  }

  /** "the talks are finished": the tree has a copula, and nobody finishes them. */
  private boolean isFinished(int participle) {
    return sentence.has(participle, "cop")
        && !sentence.has(participle, "aux:pass", "obl:agent")
        && sentence.tag(participle).equals("VBN");
  }

  /** "Asked if the bank would close, the minister smiled": he was asked. */
  private boolean isOpening(int verb) {
    String tag = sentence.tag(verb);
    return verb == 0
        && (tag.equals("VBN") || tag.equals("VBD"))
        && sentence.head(verb) > verb
        && !sentence.has(verb, "nsubj", "obj");
  }

  /** "is opposed to the plan", "was surprised that they left": nobody opposes or surprises him. */
  static boolean isState(Sentence sentence, WordClasses words, int participle) {
    int next = participle + 1;
    if (next >= sentence.size() || !sentence.has(participle, "aux:pass")) {
      return false;
    }
    String pair = sentence.lower(participle) + " " + sentence.lower(next);
    if (words.is(WordClass.STATE_PARTICIPLE, pair) && !hasBy(sentence, participle)
        || isUsedTo(sentence, participle)) {
      return true;
    }
    boolean feeling = words.is(WordClass.AFFECTING_VERB, sentence.lemma(participle));
    if (feeling && words.is(WordClass.FEELING_PREPOSITION, sentence.lower(next))) {
      return !sentence.lower(next).equals("by") || isPresent(sentence, participle);
    }
    int content = sentence.child(participle, "ccomp", "xcomp"); // "surprised that", "surprised to"
    return content != NONE && feeling && sentence.left(content) == next;
  }

  /** "was linked to the fraud by the court" tells what the court did. */
  private static boolean hasBy(Sentence sentence, int participle) {
    return sentence.hasChild(
        participle, child -> sentence.isMarked(child, "by"), "obl", "obl:agent");
  }

  /** "is concerned by the crisis" tells how somebody is, "was shocked by it" what it did. */
  private static boolean isPresent(Sentence sentence, int participle) {
    String tense = sentence.tag(sentence.child(participle, "aux:pass"));
    return tense.equals("VBP") || tense.equals("VBZ");
  }

  /** "was used to paying fines", unlike "was used to pay fines". */
  private static boolean isUsedTo(Sentence sentence, int participle) {
    int clause = sentence.child(participle, "advcl", "xcomp");
    return sentence.lower(participle).equals("used")
        && sentence.isWord(participle + 1, "to")
        && sentence.isTagged(clause, "VBG")
        && sentence.left(clause) == participle + 1;
  }

  /** "left", "has left": no passive whatever its subject is called. */
  private boolean isActiveForm(int verb) {
    return sentence.isTagged(verb, "VBD", "VBZ", "VBP")
        || sentence.has(verb, "aux") && sentence.lemma(sentence.child(verb, "aux")).equals("have");
  }

  /** "remains closed", unlike "remains guarded by them" and "got paid". */
  private boolean isResult(int participle) {
    String verb = sentence.lemma(sentence.head(participle));
    if (!words.is(WordClass.LINKING_VERB, verb) || verb.equals("get")) {
      return false;
    }
    for (int child : sentence.childrenIn(participle, "obl", "nmod", "obl:agent")) {
      int preposition = sentence.child(child, "case");
      if (sentence.isWord(preposition, "by")) {
        return false;
      }
    }
    return true;
  }

  /** "he's started writing", "he's got a point": the short form is that of "has". */
  static boolean isShortPerfect(Sentence sentence, int token) {
    int auxiliary = sentence.child(token, "aux:pass");
    return sentence.isWord(auxiliary, "'s", "’s")
        && !sentence.lemma(token).equals("give")
        && (sentence.has(token, "obj") || takesGerund(sentence, token));
  }

  private static boolean takesGerund(Sentence sentence, int token) {
    int complement = sentence.child(token, "xcomp", "ccomp");
    return sentence.isTagged(complement, "VBG");
  }
}
