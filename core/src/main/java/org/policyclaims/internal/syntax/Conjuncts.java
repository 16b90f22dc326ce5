package org.policyclaims.internal.syntax;

import static org.policyclaims.internal.tokens.Tokens.NONE;

import java.util.List;
import org.policyclaims.internal.lexicon.SayingVerbs;
import org.policyclaims.internal.tokens.Tokens;

/**
 * Hangs a second verb on the first one that it can go with. What is joined is of one form: "calls
 * on Norway to free the crew and <em>requests</em> Sweden to pay" tells two things of who calls, as
 * no finite verb goes with an infinitive (Quirk et al. 1985, 13.44). And of three sayings that are
 * joined the second is none of what the first one brings: "recalls that the mandate ends in June,
 * <em>calls</em> upon Norway to extend it and requests Sweden to pay".
 */
final class Conjuncts {
  private final Lemmas lemmas;
  private final SayingVerbs sayings;

  Conjuncts(Lemmas lemmas, SayingVerbs sayings) {
    this.lemmas = lemmas;
    this.sayings = sayings;
  }

  /** Mends the trees. */
  void read(List<Tokens> sentences) {
    sentences.forEach(this::mend);
  }

  private void mend(Tokens tokens) {
    Marks marks = Marks.of(tokens);
    for (int verb = 1; verb < tokens.size(); verb++) {
      if (isVerbReadAsNoun(tokens, marks, verb)) {
        beVerb(tokens, marks, verb);
      }
      if (tokens.tags[verb].startsWith("VB")) {
        takeInfinitive(tokens, marks, verb);
      }
    }
    for (int verb = 1; verb < tokens.size(); verb++) {
      if (isSecondClause(tokens, verb)) {
        tokens.relations[verb] = "conj";
      }
      if (isSecondParticiple(tokens, marks, verb)) {
        tokens.heads[verb] = tokens.heads[tokens.heads[verb]];
      }
      if (!tokens.relations[verb].equals("conj") || !isPastOrPresent(tokens, verb)) {
        continue;
      }
      int first = tokens.heads[verb];
      boolean apart =
          !goesWith(tokens, marks, verb, first) || isSecondSaying(tokens, marks, verb, first);
      int fitting =
          marks.subjectBefore[verb] || marks.to[verb]
              ? NONE
              : apart
                  ? above(tokens, first, verb, tokens.tags[verb])
                  : sayingAbove(tokens, verb, first);
      if (fitting != NONE) {
        if (tokens.tags[verb].equals("VB")) {
          tokens.tags[verb] = "VBP";
        }
        tokens.heads[verb] = fitting;
        takeObject(tokens, verb);
      }
    }
  }

  /**
   * "stressing that they must be tried, and [reiterating] its concern": a participle goes with the
   * one that brings the clause, and not with a verb of the clause.
   */
  private static boolean isSecondParticiple(Tokens tokens, Marks marks, int verb) {
    int first = tokens.heads[verb];
    return tokens.relations[verb].equals("conj")
        && tokens.tags[verb].equals("VBG")
        && !marks.subjectBefore[verb]
        && !tokens.tags[first].equals("VBG")
        && !tokens.has(0, tokens.size(), verb, "aux")
        && tokens.relations[first].equals("ccomp")
        && tokens.tags[tokens.heads[first]].equals("VBG");
  }

  private static boolean isPastOrPresent(Tokens tokens, int verb) {
    return switch (tokens.tags[verb]) {
      case "VBZ", "VBD", "VBP" -> true;
      case "VB" -> isOfGerund(tokens, tokens.heads[verb]);
      default -> false;
    };
  }

  /** "the need of opening it and [call] for talks": no base form goes with a gerund. */
  private static boolean isOfGerund(Tokens tokens, int verb) {
    return verb != NONE
        && tokens.tags[verb].equals("VBG")
        && (tokens.relations[verb].equals("acl") || tokens.relations[verb].equals("advcl"));
  }

  /** Whether the two may be joined; regular pasts are often taken for participles, and back. */
  private static boolean goesWith(Tokens tokens, Marks marks, int verb, int first) {
    return switch (tokens.tags[first]) {
      case "VB" -> false;
      case "VBN" ->
          tokens.tags[verb].equals("VBZ")
              || tokens.lowers[verb].endsWith("ed")
              || !marks.had[first];
      default -> true;
    };
  }

  private boolean isSecondSaying(Tokens tokens, Marks marks, int verb, int first) {
    return tokens.relations[first].equals("ccomp")
        && tokens.tags[tokens.heads[first]].equals(tokens.tags[verb])
        && marks.that[first]
        && (tokens.words[verb - 1].equals(",") || isBehindSaying(tokens, verb, first))
        && isTold(tokens, verb)
        && !isSaying(tokens, first)
        && isSaying(tokens, tokens.heads[first]);
  }

  /**
   * "notes that the vote was late, [regrets] the delay": a verb without a subject is no second
   * clause of the first verb, and goes with it.
   */
  private static boolean isSecondClause(Tokens tokens, int verb) {
    int first = tokens.heads[verb];
    if (!tokens.relations[verb].equals("ccomp")
        || !isPastOrPresent(tokens, verb)
        || first == NONE
        || first > verb
        || !tokens.tags[first].equals(tokens.tags[verb])
        || !tokens.words[verb - 1].equals(",")) {
      return false;
    }
    return tokens.has(0, verb, first, "ccomp")
        && !tokens.has(0, tokens.size(), verb, "nsubj", "nsubj:pass", "mark");
  }

  /** "…, calls for talks and [urges] Norway to pay": the one before was none of the first's. */
  private boolean isBehindSaying(Tokens tokens, int verb, int first) {
    for (int i = first + 1; i < verb; i++) {
      if (tokens.relations[i].equals("conj")
          && tokens.heads[i] == tokens.heads[first]
          && tokens.tags[i].equals(tokens.tags[verb])) {
        return true;
      }
    }
    return false;
  }

  /** What a body says or judges: "calls for", "regrets". */
  private boolean isTold(Tokens tokens, int verb) {
    return isSaying(tokens, verb)
        || sayings.isJudging(lemmas.of(tokens.lowers[verb], tokens.tags[verb]));
  }

  private boolean isSaying(Tokens tokens, int verb) {
    String lemma = lemmas.of(tokens.lowers[verb], tokens.tags[verb]);
    return sayings.contains(lemma)
        || sayings.isDemanding(lemma)
        || verb + 1 < tokens.size() && sayings.isDemanding(lemma + " " + tokens.lowers[verb + 1]);
  }

  /** Which tokens have a dependent of a kind. */
  private static final class Marks {
    /** The mark "to". */
    final boolean[] to;

    /** The mark "that". */
    final boolean[] that;

    /** The auxiliary "had". */
    final boolean[] had;

    /** A subject that stands before them. */
    final boolean[] subjectBefore;

    private Marks(int size) {
      to = new boolean[size];
      that = new boolean[size];
      had = new boolean[size];
      subjectBefore = new boolean[size];
    }

    static Marks of(Tokens tokens) {
      int size = tokens.size();
      Marks marks = new Marks(size);
      for (int i = 0; i < size; i++) {
        int head = tokens.heads[i];
        if (head == NONE) {
          continue;
        }
        switch (tokens.relations[i]) {
          case "mark" -> {
            marks.to[head] |= tokens.lowers[i].equals("to");
            marks.that[head] |= tokens.lowers[i].equals("that");
          }
          case "aux" -> marks.had[head] |= tokens.lowers[i].equals("had");
          case "nsubj", "nsubj:pass" -> marks.subjectBefore[head] |= i < head;
          default -> {}
        }
      }
      return marks;
    }
  }

  /**
   * "welcomes the truce that held and [calls] for talks", "stressed the need of opening it and
   * [call] for talks": what a body says goes with what it said before.
   */
  private int sayingAbove(Tokens tokens, int verb, int first) {
    boolean clashing =
        tokens.relations[first].equals("acl:relcl")
                && tokens.tags[first].equals("VBD")
                && !tokens.tags[verb].equals("VBD")
            || isOfGerund(tokens, first);
    int at = clashing && isTold(tokens, verb) ? tokens.heads[first] : NONE;
    while (at != NONE && !(at < verb && isFinite(tokens, at) && isTold(tokens, at))) {
      at = tokens.heads[at];
    }
    return at;
  }

  private static boolean isFinite(Tokens tokens, int verb) {
    return ClauseForms.isTensed(tokens.tags[verb]);
  }

  /** The nearest verb above of the same form. */
  private static int above(Tokens tokens, int first, int verb, String tag) {
    int at = tokens.heads[first];
    while (at != NONE && !(at < verb && tokens.tags[at].equals(tag))) {
      at = tokens.heads[at];
    }
    return at;
  }

  /**
   * "condemns the raids and [demands] that they end", "… and [requests] the envoy to go": no noun
   * stands right before another one's article, nor brings a clause where a saying goes on.
   */
  private boolean isVerbReadAsNoun(Tokens tokens, Marks marks, int word) {
    if (!tokens.tags[word].equals("NNS")
        || word + 2 >= tokens.size()
        || !tokens.lowers[word - 1].equals("and") && !tokens.words[word - 1].equals(",")
        || !tokens.relations[word].equals("conj")) {
      return false;
    }
    String lemma = lemmas.of(tokens.lowers[word], "VBZ");
    String next = tokens.tags[word + 1];
    boolean that = tokens.lowers[word + 1].equals("that") && next.equals("IN");
    boolean noun = next.equals("DT") || next.startsWith("NNP");
    return (that && (sayings.contains(lemma) || sayings.isDemanding(lemma))
            || noun && sayings.isDemanding(lemma) && clause(tokens, word, marks.to) != NONE)
        && above(tokens, word, word, "VBZ") != NONE;
  }

  private static void beVerb(Tokens tokens, Marks marks, int word) {
    tokens.heads[word] = above(tokens, word, word, "VBZ");
    tokens.tags[word] = "VBZ";
    int clause = clause(tokens, word, marks.that);
    int infinitive = clause(tokens, word, marks.to);
    if (clause != NONE) {
      tokens.relations[clause] = "ccomp";
    } else if (infinitive != NONE) {
      tokens.relations[infinitive] = "xcomp";
      for (int i = word + 1; i < infinitive; i++) {
        if (tokens.heads[i] == word && tokens.tags[i].startsWith("NN")) {
          tokens.relations[i] = "obj";
        }
      }
    }
  }

  /** The clause with that mark that hangs on the word and stands behind it. */
  private static int clause(Tokens tokens, int word, boolean[] marked) {
    for (int i = word + 1; i < tokens.size(); i++) {
      if (tokens.heads[i] == word && tokens.relations[i].startsWith("acl") && marked[i]) {
        return i;
      }
    }
    return NONE;
  }

  /**
   * "calls upon Norway, Sweden and the parties to the treaty [to free the crews]": what several are
   * asked to do belongs to the verb, and not to the noun that stands next to it.
   */
  private void takeInfinitive(Tokens tokens, Marks marks, int verb) {
    boolean demands =
        verb + 2 < tokens.size()
            && (sayings.isDirecting(lemmas.of(tokens.lowers[verb], tokens.tags[verb]))
                || isDirectingWith(tokens, verb));
    for (int i = verb + 2; demands && i < tokens.size(); i++) {
      boolean purpose = tokens.relations[i].equals("advcl") && isDirectingWith(tokens, verb);
      if ((purpose ? tokens.heads[i] == verb : tokens.relations[i].equals("acl"))
          && tokens.tags[i].equals("VB")
          && marks.to[i]
          && (purpose || isOfAddressee(tokens, tokens.heads[i], verb))) {
        tokens.heads[i] = verb;
        tokens.relations[i] = "xcomp";
        return;
      }
    }
  }

  /** "calls [upon]", "appeals [to]", with somebody behind it. */
  private boolean isDirectingWith(Tokens tokens, int verb) {
    return sayings.isDirecting(
        lemmas.of(tokens.lowers[verb], tokens.tags[verb]) + " " + tokens.lowers[verb + 1]);
  }

  private static boolean isOfAddressee(Tokens tokens, int noun, int verb) {
    int at = noun;
    while (at != NONE && at > verb && tokens.heads[at] != verb) {
      String relation = tokens.relations[at];
      at = relation.equals("conj") || relation.equals("nmod") ? tokens.heads[at] : NONE;
    }
    return at != NONE
        && at > verb
        && (tokens.relations[at].equals("obj") || tokens.relations[at].equals("obl"));
  }

  /** Who is asked to do something behind an active verb is no subject of it. */
  private static void takeObject(Tokens tokens, int verb) {
    for (int i = verb + 1; i < tokens.size(); i++) {
      if (tokens.heads[i] == verb && tokens.relations[i].equals("nsubj")) {
        tokens.relations[i] = "obj";
      }
    }
  }
}
