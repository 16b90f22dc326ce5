package org.policyclaims.syntax;

import static org.policyclaims.syntax.Sentence.NONE;

/**
 * "The man accused of the attack denied it": where a participle or a relative clause stands between
 * subject and verb, the parser takes the first verb for the main one, and does not know what to do
 * with the second.
 */
final class GardenPathRepairs {

  void repair(Tokens tokens, int token) {
    participle(tokens, token);
    subjectClause(tokens, token);
    verbOfTheRelative(tokens, token);
    auxiliaryOfTheMain(tokens, token);
    verbBehindContent(tokens, token);
  }

  /** "The talks held in Geneva ended early", "The treaty signed in Bern took effect". */
  private static void participle(Tokens tokens, int participle) {
    int subject = isPast(tokens.tags[participle]) ? nounBefore(tokens, participle) : NONE;
    int main = subject == NONE ? NONE : mainVerb(tokens, participle);
    if (main == NONE) {
      return;
    }
    int between = tokens.heads[main];
    if (tokens.relations[main].equals("amod")) {
      Rewiring.hang(tokens, between, main, "obj");
    }
    Rewiring.hang(tokens, main, tokens.heads[participle], tokens.relations[participle]);
    Rewiring.becomeSubject(tokens, subject, main);
    Rewiring.hang(tokens, participle, subject, "acl");
    tokens.tags[participle] = "VBN";
    for (int i = 0; i < tokens.size(); i++) {
      boolean outside = i < subject || i > main;
      if (outside && tokens.heads[i] == participle) {
        tokens.heads[i] = main;
      }
    }
  }

  /** The first verb form with a tense behind the phrases of the participle, with none before it. */
  private static int mainVerb(Tokens tokens, int participle) {
    boolean sure = tokens.tags[participle].equals("VBN");
    boolean phrase = false;
    for (int i = participle + 1; i < tokens.size(); i++) {
      if (tokens.heads[i] == participle && tokens.relations[i].startsWith("obl")) {
        phrase = true;
      } else if (tokens.heads[i] == participle && tokens.relations[i].equals("obj")) {
        return NONE;
      }
      if (Rewiring.isVerb(tokens, i) || tokens.tags[i].equals("MD") || isBreak(tokens, i)) {
        return phrase && isMain(tokens, i, participle, sure) ? i : NONE;
      }
    }
    return NONE;
  }

  private static boolean isMain(Tokens tokens, int verb, int participle, boolean sure) {
    boolean hung =
        switch (tokens.relations[verb]) {
          case "dep", "ccomp", "xcomp" -> tokens.heads[verb] == participle;
          case "amod" -> isObject(tokens, tokens.heads[verb], participle);
          case "acl" -> sure && !isDoneBySomebody(tokens, verb);
          default -> false;
        };
    return hung
        && Rewiring.isTensed(tokens.tags[verb])
        && !Rewiring.has(tokens, verb, "nsubj")
        && !Rewiring.has(tokens, verb, "mark");
  }

  private static boolean isObject(Tokens tokens, int noun, int verb) {
    return tokens.heads[noun] == verb && tokens.relations[noun].equals("obj");
  }

  private static boolean isDoneBySomebody(Tokens tokens, int verb) {
    return verb + 1 < tokens.size() && tokens.lowers[verb + 1].equals("by");
  }

  private static boolean isBreak(Tokens tokens, int token) {
    return tokens.tags[token].equals("CC") || tokens.relations[token].equals("punct");
  }

  private static boolean isPast(String tag) {
    return tag.equals("VBN") || tag.equals("VBD");
  }

  /** The noun right before a bare participle that was taken for its subject, or NONE. */
  private static int nounBefore(Tokens tokens, int participle) {
    int subject = Rewiring.child(tokens, participle, "nsubj");
    boolean bare =
        subject != NONE
            && subject == participle - 1
            && Rewiring.isNoun(tokens, subject)
            && !Rewiring.has(tokens, participle, "aux")
            && !Rewiring.has(tokens, participle, "aux:pass");
    return bare ? subject : NONE;
  }

  /** "The money spent on arms went to waste": what went is the money, not the spending. */
  private static void subjectClause(Tokens tokens, int participle) {
    int main = tokens.heads[participle];
    boolean clause =
        tokens.relations[participle].startsWith("csubj")
            && tokens.tags[participle].equals("VBN")
            && main > participle;
    int subject = clause ? nounBefore(tokens, participle) : NONE;
    if (subject != NONE) {
      Rewiring.becomeSubject(tokens, subject, main);
      Rewiring.hang(tokens, participle, subject, "acl");
      hangBefore(tokens, subject, participle, main);
    }
  }

  /** "Now the money spent on arms went": what stands before the phrase is said of the main verb. */
  private static void hangBefore(Tokens tokens, int subject, int participle, int main) {
    for (int i = 0; i < subject; i++) {
      if (tokens.heads[i] == participle) {
        tokens.heads[i] = tokens.relations[i].equals("det") ? subject : main;
      }
    }
  }

  /** "The town where the firm began lost its port": no verb has another with a tense as its own. */
  private static void verbOfTheRelative(Tokens tokens, int verb) {
    int relative = tokens.heads[verb];
    int noun = relative == NONE ? NONE : tokens.heads[relative];
    boolean mistaken =
        noun != NONE
            && relative == verb - 1
            && (tokens.relations[verb].equals("xcomp") || tokens.relations[verb].equals("ccomp"))
            && Rewiring.isTensed(tokens.tags[verb])
            && tokens.relations[relative].equals("acl:relcl")
            && Rewiring.isNoun(tokens, noun)
            && Rewiring.isClause(tokens.relations[noun])
            && !Rewiring.has(tokens, verb, "nsubj")
            && !Rewiring.has(tokens, verb, "mark")
            && !Rewiring.has(tokens, noun, "cop");
    if (mistaken) {
      raise(tokens, noun, relative, verb);
    }
  }

  private static void raise(Tokens tokens, int noun, int relative, int main) {
    Rewiring.hang(tokens, main, tokens.heads[noun], tokens.relations[noun]);
    Rewiring.becomeSubject(tokens, noun, main);
    for (int i = main + 1; i < tokens.size(); i++) {
      if (tokens.heads[i] == relative || tokens.heads[i] == noun) {
        tokens.heads[i] = main;
      }
    }
  }

  /** "The sanctions that the council imposed have failed": "imposed" is no auxiliary. */
  private static void auxiliaryOfTheMain(Tokens tokens, int verb) {
    int main = tokens.heads[verb];
    boolean mistaken =
        main > verb
            && tokens.relations[verb].equals("aux:pass")
            && !isAuxiliary(tokens.lemmas[verb])
            && tokens.relations[main].equals("acl:relcl")
            && tokens.heads[main] < verb
            && tokens.heads[tokens.heads[main]] == NONE;
    int subject = mistaken ? Rewiring.child(tokens, main, "nsubj:pass") : NONE;
    int pronoun = mistaken ? Rewiring.child(tokens, main, "obj") : NONE;
    if (subject == NONE || pronoun == NONE || pronoun > subject || subject > verb) {
      return;
    }
    int noun = tokens.heads[main];
    Rewiring.hang(tokens, verb, noun, "acl:relcl");
    Rewiring.hang(tokens, subject, verb, "nsubj");
    tokens.heads[pronoun] = verb;
    raise(tokens, noun, verb, main);
  }

  /** "The fact that Oslo paid angered Bergen": a noun has one content, and the rest has a verb. */
  private static void verbBehindContent(Tokens tokens, int main) {
    int noun = tokens.heads[main];
    if (noun == NONE
        || noun > main
        || !isContent(tokens.relations[main])
        || !Rewiring.isNoun(tokens, noun)
        || Rewiring.has(tokens, noun, "cop")
        || Rewiring.has(tokens, main, "nsubj")
        || Rewiring.has(tokens, main, "nsubj:pass")
        || !isTensed(tokens, main)) {
      return;
    }
    int that = noun + 1;
    int content = NONE;
    for (int i = that + 1; i < main; i++) {
      if (tokens.heads[i] == noun
          && isContent(tokens.relations[i])
          && (Rewiring.has(tokens, i, "nsubj") || Rewiring.has(tokens, i, "nsubj:pass"))) {
        content = i;
      }
    }
    if (content == NONE || !tokens.lowers[that].equals("that")) {
      return;
    }
    raise(tokens, noun, content, main);
    Rewiring.hang(tokens, that, content, "mark");
    tokens.relations[content] = "ccomp";
  }

  private static boolean isContent(String relation) {
    return relation.equals("acl") || relation.equals("ccomp") || relation.equals("acl:relcl");
  }

  private static boolean isTensed(Tokens tokens, int verb) {
    for (int i = 0; i < verb; i++) {
      if (tokens.heads[i] == verb
          && (tokens.relations[i].startsWith("aux") || tokens.relations[i].equals("cop"))
          && Rewiring.isFinite(tokens.tags[i])) {
        return true;
      }
    }
    return Rewiring.isTensed(tokens.tags[verb]);
  }

  private static boolean isAuxiliary(String lemma) {
    return lemma.equals("be") || lemma.equals("get") || lemma.equals("become");
  }
}
