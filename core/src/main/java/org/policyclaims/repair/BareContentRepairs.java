package org.policyclaims.repair;

import static org.policyclaims.tokens.Tokens.NONE;

import com.google.common.collect.ImmutableSet;
import org.policyclaims.tokens.Tokens;

/**
 * "She hoped a way would be found", "Critics argue the law was passed in haste": where no "that"
 * opens the clause, the parser takes its subject for the object of the first verb and the first
 * verb for the subject of the second.
 */
final class BareContentRepairs {
  private final ImmutableSet<String> sayings;

  /** Takes the verbs of saying and thinking, in their dictionary form. */
  BareContentRepairs(ImmutableSet<String> sayings) {
    this.sayings = sayings;
  }

  void repair(Tokens tokens) {
    for (int token = 0; token < tokens.size(); token++) {
      int verb = tokens.heads[token];
      if (verb != NONE
          && verb < token
          && tokens.relations[token].equals("obj")
          && Rewiring.isVerb(tokens, verb)
          && sayings.contains(tokens.lemmas[verb])) {
        mend(tokens, verb, token);
      }
    }
  }

  private static void mend(Tokens tokens, int verb, int subject) {
    int next = afterPhrase(tokens, subject);
    if (next == NONE || !Rewiring.isFinite(tokens.tags[next])) {
      return;
    }
    int inner = predicateOf(tokens, next);
    if (inner == NONE) {
      return;
    }
    int top = top(tokens, verb);
    if (hasSubject(tokens, inner, top)) {
      return;
    }
    if (tokens.heads[top] == inner
        && Rewiring.isSubject(tokens.relations[top])
        && asserts(tokens, top)) {
      turn(tokens, top, inner);
      embed(tokens, verb, subject, inner);
    } else if (isOwn(tokens, inner, verb) && isLoose(tokens.relations[inner])) {
      embed(tokens, verb, subject, inner);
    }
  }

  /** The verb that says what the verb says, or comes first: "said" in "said she hoped". */
  private static int top(Tokens tokens, int verb) {
    int top = verb;
    while (isWithin(tokens.relations[top]) && tokens.heads[top] < top) {
      top = tokens.heads[top];
    }
    return top;
  }

  private static boolean isWithin(String relation) {
    return relation.equals("ccomp") || relation.equals("conj");
  }

  /** The verb itself, or the one that it is coordinated with: "regretted it but hoped …". */
  private static boolean isOwn(Tokens tokens, int inner, int verb) {
    int head = tokens.heads[inner];
    return head == verb || tokens.relations[verb].equals("conj") && head == tokens.heads[verb];
  }

  /** The word behind the noun phrase and behind adverbs. */
  private static int afterPhrase(Tokens tokens, int noun) {
    int next = Rewiring.lastBefore(tokens, noun, tokens.size()) + 1;
    while (next < tokens.size() && tokens.tags[next].equals("RB")) {
      next++;
    }
    return next < tokens.size() ? next : NONE;
  }

  private static int predicateOf(Tokens tokens, int finite) {
    String relation = tokens.relations[finite];
    boolean auxiliary = relation.startsWith("aux") || relation.equals("cop");
    return auxiliary ? tokens.heads[finite] : finite;
  }

  private static boolean hasSubject(Tokens tokens, int inner, int except) {
    for (int i = 0; i < tokens.size(); i++) {
      if (i != except && tokens.heads[i] == inner && Rewiring.isSubject(tokens.relations[i])) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLoose(String relation) {
    return relation.equals("dep") || relation.equals("ccomp") || relation.equals("parataxis");
  }

  /** No finite verb is a subject, nor is a participle behind a comma: ", saying the text …". */
  private static boolean asserts(Tokens tokens, int verb) {
    return Rewiring.isFinite(tokens.tags[verb])
        || tokens.tags[verb].equals("VBG") && Rewiring.isBehindComma(tokens, verb);
  }

  private static void turn(Tokens tokens, int verb, int inner) {
    tokens.heads[verb] = tokens.heads[inner];
    boolean participle = tokens.tags[verb].equals("VBG") && tokens.heads[inner] != NONE;
    tokens.relations[verb] = participle ? "advcl" : tokens.relations[inner];
    for (int i = 0; i < verb; i++) {
      if (tokens.heads[i] == inner) {
        tokens.heads[i] = verb;
      }
    }
  }

  private static void embed(Tokens tokens, int verb, int subject, int inner) {
    Rewiring.hang(tokens, inner, verb, "ccomp");
    Rewiring.becomeSubject(tokens, subject, inner);
    int last = tokens.size() - 1;
    if (tokens.heads[last] == inner && tokens.relations[last].equals("punct")) {
      tokens.heads[last] = verb;
    }
  }
}
