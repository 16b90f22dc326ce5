package org.policyclaims.proposition;

import static org.policyclaims.syntax.Sentence.NONE;

import org.policyclaims.syntax.Sentence;

/** Which verb forms are passive. */
final class Passives {
  private final Sentence sentence;
  private final Lexicon lexicon;

  Passives(Sentence sentence, Lexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
  }

  boolean is(int token) {
    if (sentence.tag(token).equals("VBG")
        || isShortPerfect(token)
        || isState(token)
        || isFinished(token)
        || sentence.tag(token).startsWith("JJ")) {
      return false;
    }
    if (sentence.has(token, "aux:pass")
        || sentence.has(token, "nsubj:pass") && !isActiveForm(token)) {
      return true;
    }
    if (sentence.is(token, "acl") && sentence.tag(token).equals("VBD")) {
      return !sentence.has(
          token, "aux", "nsubj", "cop", "obj", "mark"); // "the treaty signed there"
    }
    if (!sentence.tag(token).equals("VBN") || sentence.has(token, "aux", "nsubj", "cop")) {
      return false;
    }
    if (sentence.is(token, "conj")) {
      int first = sentence.head(token);
      boolean dead = sentence.tag(first).startsWith("JJ") && sentence.has(first, "cop");
      return dead && !sentence.has(token, "obj") || sentence.isVerb(first) && is(first);
    }
    if (sentence.is(token, "xcomp")) {
      return !isResult(token);
    }
    return sentence.is(token, "acl", "advcl", "dep", "parataxis", "root", "ccomp", "acl:relcl")
        && !sentence.has(token, "obj");
  }

  /** "the talks are finished": the tree has a copula, and nobody finishes them. */
  private boolean isFinished(int participle) {
    return sentence.has(participle, "cop")
        && !sentence.has(participle, "aux:pass", "obl:agent")
        && sentence.tag(participle).equals("VBN");
  }

  /** "is opposed to the plan", "was surprised that they left": nobody opposes or surprises him. */
  boolean isState(int participle) {
    int next = participle + 1;
    if (next >= sentence.size() || !sentence.has(participle, "aux:pass")) {
      return false;
    }
    return sentence.lower(next).equals("to")
            && lexicon.is(WordClass.STATE_PARTICIPLE, sentence.lower(participle))
        || isFeeling(participle) && sentence.left(content(participle)) == next;
  }

  private boolean isFeeling(int participle) {
    return content(participle) != NONE
        && lexicon.is(WordClass.AFFECTING_VERB, sentence.lemma(participle));
  }

  /** "surprised that they left", "surprised to lose". */
  private int content(int participle) {
    return sentence.child(participle, "ccomp", "xcomp");
  }

  /** "left", "has left": no passive whatever its subject is called. */
  private boolean isActiveForm(int verb) {
    return sentence.tag(verb).equals("VBD")
        || sentence.tag(verb).equals("VBZ")
        || sentence.tag(verb).equals("VBP")
        || sentence.has(verb, "aux") && sentence.lemma(sentence.child(verb, "aux")).equals("have");
  }

  /** "remains closed", unlike "remains guarded by them" and "got paid". */
  private boolean isResult(int participle) {
    String verb = sentence.lemma(sentence.head(participle));
    if (!lexicon.is(WordClass.LINKING_VERB, verb) || verb.equals("get")) {
      return false;
    }
    for (int child : sentence.childrenIn(participle, "obl", "nmod")) {
      if (Prepositions.of(sentence, child).equals("by")) {
        return false;
      }
    }
    return true;
  }

  /** "he's started writing", "he's got a point": the short form is that of "has". */
  private boolean isShortPerfect(int token) {
    int auxiliary = sentence.child(token, "aux:pass");
    return auxiliary != NONE
        && (sentence.lower(auxiliary).equals("'s") || sentence.lower(auxiliary).equals("’s"))
        && !sentence.lemma(token).equals("give")
        && (sentence.has(token, "obj") || xcompGerund(token));
  }

  private boolean xcompGerund(int token) {
    int complement = sentence.child(token, "xcomp", "ccomp");
    return complement != NONE && sentence.tag(complement).equals("VBG");
  }
}
