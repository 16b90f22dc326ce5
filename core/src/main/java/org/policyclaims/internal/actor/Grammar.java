package org.policyclaims.internal.actor;

import static org.policyclaims.internal.syntax.Sentence.NONE;

import org.policyclaims.internal.actor.SalienceModel.Role;
import org.policyclaims.internal.syntax.Sentence;

/** What the dependency tree tells of a token's part in its clause. */
final class Grammar {
  /** Trees are climbed no further than this, so that a damaged tree costs no time. */
  private static final int HIGHEST_CLIMB = 12;

  private Grammar() {}

  /** The token, or the first of the coordination that it is a later part of. */
  static int firstConjunct(Sentence sentence, int token) {
    int first = token;
    for (int i = 0; i < HIGHEST_CLIMB && sentence.is(first, "conj"); i++) {
      int head = sentence.head(first);
      if (head == NONE || head > first) {
        break;
      }
      first = head;
    }
    return first;
  }

  /** The predicate of the clause that the token stands in: the nearest verb or copula above it. */
  static int clauseOf(Sentence sentence, int token) {
    int at = sentence.head(token);
    for (int i = 0; i < HIGHEST_CLIMB && at != NONE; i++) {
      if (sentence.isVerb(at) && !sentence.is(at, "amod", "compound", "aux", "cop")
          || sentence.has(at, "cop", "nsubj", "nsubj:pass")) {
        return at;
      }
      at = sentence.head(at);
    }
    return NONE;
  }

  /** Whether the clause is a participle or infinitive beside the main one, not a part of it. */
  static boolean isAdverbial(Sentence sentence, int clause) {
    int first = clause == NONE ? NONE : firstConjunct(sentence, clause);
    return first != NONE && sentence.is(first, "advcl", "acl");
  }

  /** How prominent a part of the clause makes what it names. */
  static double prominence(Sentence sentence, int token) {
    int at = firstConjunct(sentence, token);
    return switch (sentence.relation(at)) {
      case "nsubj" -> 4;
      case "nsubj:pass" -> 3.5;
      case "root", "parataxis" -> 2.5;
      case "obj", "iobj" -> 2.5;
      case "nmod:poss" -> 1.8;
      case "obl", "obl:agent", "obl:npmod" -> 1.6;
      case "nmod" -> 1.3;
      case "appos", "vocative", "dislocated", "dep" -> 1.2;
      case "compound", "amod", "nmod:npmod" -> 0.5;
      default -> 1;
    };
  }

  /** What the token is in its clause. */
  static Role role(Sentence sentence, int token) {
    return switch (sentence.relation(firstConjunct(sentence, token))) {
      case "nsubj", "nsubj:pass" -> Role.SUBJECT;
      case "obj", "iobj" -> Role.OBJECT;
      default -> Role.OTHER;
    };
  }

  /** The preposition before the token, in lower case; empty text if there is none. */
  static String preposition(Sentence sentence, int token) {
    int first = firstConjunct(sentence, token);
    int marker = sentence.child(first, "case");
    return marker == NONE || marker > first ? "" : sentence.lower(marker);
  }

  /** Whether the token is plural by its tag. */
  static boolean isPlural(Sentence sentence, int token) {
    String tag = sentence.tag(token);
    return tag.equals("NNS") || tag.equals("NNPS");
  }

  static boolean isAfterThe(Sentence sentence, int token) {
    return token > 0 && sentence.lower(token - 1).equals("the");
  }
}
