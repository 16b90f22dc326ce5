package org.policyclaims.internal.proposition;

import static org.policyclaims.internal.syntax.Sentence.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.policyclaims.internal.lexicon.WordClass;
import org.policyclaims.internal.syntax.Phrase;
import org.policyclaims.internal.syntax.Sentence;

/**
 * Cuts phrases out of a sentence: whole, but without relative clauses, parentheses, appositions,
 * examples, and what belongs to the clause rather than to the noun.
 */
final class Phrases {
  /** How an example may begin. */
  static final List<String> IN_PARTICULAR = List.of("in", "particular");

  private final Sentence sentence;
  private final Lexicon lexicon;
  private final Sayings sayings;
  private final boolean[] detached;
  private final int[] attached;
  private final boolean[] inside;
  private final int[] stack;

  private boolean splitting;

  Phrases(Sentence sentence, Lexicon lexicon, Sayings sayings) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.sayings = sayings;
    this.detached = new boolean[sentence.size()];
    this.attached = new int[sentence.size()];
    Arrays.fill(attached, NONE);
    this.inside = new boolean[sentence.size()];
    this.stack = new int[sentence.size()];
  }

  /** Takes the dependent out of all phrases: it is an argument of the clause. */
  void detach(int token) {
    detached[token] = true;
  }

  boolean isDetached(int token) {
    return detached[token];
  }

  /** Takes what hangs on the clause into the phrases that the noun is part of. */
  void attach(int token, int noun) {
    attached[token] = noun;
  }

  boolean isAttached(int token) {
    return attached[token] != NONE;
  }

  /** The phrase that the noun, pronoun or number heads. */
  Phrase of(int head) {
    int meant = affirmed(head);
    collect(meant);
    return run(meant);
  }

  /** "not Oslo but Bergen": what is said is said of the second. */
  private int affirmed(int head) {
    if (isDenied(head)) {
      for (int conjunct : sentence.childrenIn(head, "conj")) {
        int conjunction = sentence.child(conjunct, "cc");
        if (sentence.isWord(conjunction, "but") && !startsClause(conjunct)) {
          return conjunct;
        }
      }
    }
    return head;
  }

  /** The phrase and those that are coordinated with it, each for itself, in text order. */
  List<Phrase> conjuncts(int head) {
    List<Phrase> conjuncts = new ArrayList<>();
    splitting = true;
    collect(head);
    conjuncts.add(run(head));
    for (int conjunct : sentence.childrenIn(head, "conj")) {
      if (!startsClause(conjunct) && !isBracketed(conjunct) && !isDenied(conjunct)) {
        collect(conjunct);
        conjuncts.add(run(conjunct));
      }
    }
    splitting = false;
    return conjuncts;
  }

  /** The clause that the predicate heads, without the conjunction that introduces it. */
  Phrase clause(int head) {
    return upTo(head, sentence.right(head));
  }

  /** The clause that the predicate heads, as far as the token. */
  Phrase upTo(int head, int last) {
    int from = start(head, firstOfClause(head));
    int to = end(head, Math.min(last, lastOfClause(head)));
    while (from < head && introduces(from, head)) {
      from++;
    }
    while (to > head && isRightLoose(from, to)) {
      to--;
    }
    return unquoted(from, to, head);
  }

  /** The conjunction where only its measure stands before it: "two days before they left". */
  private int firstOfClause(int head) {
    int mark = sentence.child(head, "mark");
    int measure = mark == NONE ? NONE : sentence.child(head, "advmod", "obl:tmod", "obl:npmod");
    return measure != NONE && sentence.right(measure) == mark - 1 ? mark : sentence.left(head);
  }

  /** "the port was safe, a claim that they denied": a second subject takes up the clause. */
  private int lastOfClause(int head) {
    int[] subjects = sentence.childrenIn(head, "nsubj", "nsubj:pass");
    int last = subjects.length - 1;
    return last > 0 && subjects[0] < head && subjects[last] > head
        ? sentence.left(subjects[last]) - 1
        : sentence.right(head);
  }

  /** A clause that is quoted as a whole, without the marks around it. */
  private Phrase unquoted(int from, int to, int head) {
    int first = from;
    int last = to;
    if (from < head
        && head < to
        && sentence.isQuotationMark(from)
        && sentence.isQuotationMark(to)
        && sentence.quotationMarks(from, to) == 2) {
      first++;
      last--;
      while (last > head && isRightLoose(first, last)) {
        last--;
      }
    }
    return new Phrase(sentence.index(), first, last, head);
  }

  /**
   * Where the phrase begins: behind cue and source of an attribution whose content holds the head.
   */
  private int start(int head, int first) {
    int start = head;
    while (start > first && !sayings.tellsOf(start - 1, head)) {
      start--;
    }
    return start;
  }

  /** The last token up to which nothing tells of the saying that the head is part of. */
  private int end(int head, int last) {
    int end = head;
    while (end < last && !sayings.tellsOf(end + 1, head)) {
      end++;
    }
    return end;
  }

  private boolean introduces(int token, int head) {
    return sentence.is(token, "mark", "case", "cc")
            && sentence.head(token) == head
            && !sentence.tag(token).equals("TO")
        || sentence.is(token, "fixed")
        || sentence.isPunctuation(token) && !sentence.isQuotationMark(token);
  }

  private void collect(int head) {
    Arrays.fill(inside, false);
    int size = 0;
    stack[size++] = head;
    while (size > 0) {
      int token = stack[--size];
      inside[token] = true;
      for (int child : sentence.children(token)) {
        if (!leavesOut(child, token, head) && !detached[child] && attached[child] == NONE) {
          stack[size++] = child;
        }
      }
      for (int i = token + 1; i < attached.length; i++) {
        if (attached[i] == token && !inside[i]) {
          stack[size++] = i;
        }
      }
    }
  }

  private boolean leavesOut(int child, int parent, int head) {
    boolean atHead = parent == head;
    switch (sentence.relation(child)) {
      case "acl:relcl" -> {
        return !sentence.tag(parent).equals("WP"); // "whatever they want"
      }
      case "parataxis", "discourse", "vocative", "list", "csubj" -> {
        return true;
      }
      case "appos" -> {
        return sentence.left(child) > parent && isSetOff(child)
            || sentence.left(child) > parent && isBracketed(child);
      }
      case "nsubj", "nsubj:pass", "cop", "aux", "aux:pass", "mark", "expl" -> {
        return atHead;
      }
      case "case" -> {
        return atHead && child < head;
      }
      case "advcl", "ccomp" -> {
        return atHead
            && (isSetOff(child)
                || child < head
                || sentence.isNoun(head)
                || sentence.has(head, "cop"));
      }
      case "dep" -> {
        return atHead && (isSetOff(child) || sentence.isVerb(child));
      }
      case "obl", "obl:tmod", "obl:npmod" -> {
        return atHead
            && (sentence.isNoun(head) && child > head && sentence.has(head, "cop")
                || child < head && isSetOff(child));
      }
      case "acl" -> {
        return isSetOff(child) || isParticiple(child) || isFinite(child) || isAdjectival(child);
      }
      case "amod" -> {
        return child > parent && sentence.children(child).length > 0;
      }
      case "nmod" -> {
        return child > parent && (isBracketed(child) || isExample(child) || isOfThoseWho(child));
      }
      case "nmod:npmod", "nmod:tmod" -> {
        return child > parent && (isSetOff(child) && !isYear(child) || isBracketed(child));
      }
      case "cc" -> {
        return atHead && (splitting || child < head || leadsOut(child, parent));
      }
      case "conj" -> {
        return atHead && (splitting || startsClause(child))
            || isBracketed(child)
            || isDenied(child);
      }
      case "advmod" -> {
        return atHead
            && (Prepositions.isAs(sentence, child)
                || isOfCopula(child, head)
                || child > head && (!sentence.tag(child).equals("RB") || sentence.has(head, "cop"))
                || isSetOff(child)
                || child < head && isEdgeAdverb(child, head));
      }
      default -> {
        return child > parent && isBracketed(child);
      }
    }
  }

  /** "is [no longer] the capital": the adverb before the noun phrase is the copula's. */
  private boolean isOfCopula(int adverb, int noun) {
    int copula = sentence.child(noun, "cop");
    int article = sentence.child(noun, "det", "nmod:poss");
    return copula != NONE && copula < adverb && adverb < article && tellsHowItStands(adverb);
  }

  private boolean tellsHowItStands(int adverb) {
    return sentence.isWord(
        adverb, "not", "n't", "never", "longer", "still", "already", "now", "yet", "also", "once");
  }

  /** "Oslo but not Bergen", "Oslo, not Bergen": what is said is not said of the second. */
  private boolean isDenied(int conjunct) {
    int first = sentence.left(conjunct);
    while (first < conjunct && sentence.is(first, "cc", "punct")) {
      first++;
    }
    return first < conjunct
        && sentence.clauses().isNegation(first)
        && sentence.head(first) == conjunct
        && !sentence.tag(first + 1).startsWith("RB");
  }

  /** Whether the conjunction ties in a clause, which is left out, rather than a phrase. */
  private boolean leadsOut(int conjunction, int head) {
    for (int child : sentence.children(head)) {
      if (child > conjunction && sentence.is(child, "conj")) {
        return startsClause(child) || isBracketed(child);
      }
    }
    return false;
  }

  boolean startsClause(int token) {
    return sentence.has(token, "nsubj", "nsubj:pass", "cop", "aux", "aux:pass")
        || sentence.clauses().isTensed(token);
  }

  private boolean isParticiple(int token) {
    String tag = sentence.tag(token);
    return (tag.equals("VBN") || tag.equals("VBG") || tag.equals("VBD"))
        && !sentence.has(token, "mark", "case");
  }

  /** "the officials familiar with the plan". */
  private boolean isAdjectival(int token) {
    return sentence.tag(token).startsWith("JJ") && !sentence.has(token, "cop", "mark");
  }

  /** "the claim that they left", "the aid they gave", unlike "the question whether they left". */
  private boolean isFinite(int clause) {
    return sentence.clauses().isFinite(clause) && !sentence.clauses().isWhether(clause);
  }

  /** "on 5 May, 1987", "on May 5, 1987": the comma does not end the date. */
  private boolean isYear(int token) {
    return sentence.tag(token).equals("CD") && sentence.word(token).length() == 4;
  }

  private boolean isExample(int token) {
    String preposition = Prepositions.of(sentence, token);
    return sentence.reads(sentence.left(token), IN_PARTICULAR)
        || lexicon.is(WordClass.EXAMPLE_PREPOSITION, preposition)
            && (!preposition.equals("such as") || isSetOff(token)); // "a union such as Havn"
  }

  /** "the families of those who fled": without the clause, "of those" says nothing. */
  private boolean isOfThoseWho(int token) {
    return lexicon.is(WordClass.ANYBODY, sentence.lower(token))
        && sentence.has(token, "acl:relcl", "acl");
  }

  private boolean isEdgeAdverb(int token, int head) {
    return lexicon.is(WordClass.FOCUS_ADVERB, sentence.lower(token))
        && (token == 0 || sentence.head(token) == head);
  }

  /** Whether a comma, dash or bracket stands before the dependent. */
  private boolean isSetOff(int token) {
    int first = sentence.left(token);
    return isBreak(first) && first < token || first > 0 && isBreak(first - 1);
  }

  private boolean isBreak(int token) {
    return sentence.isPunctuation(token)
        && !sentence.isQuotationMark(token)
        && (!sentence.word(token).equals("-") || isDash(token));
  }

  /** A hyphen between blanks, which stands for a dash. */
  private boolean isDash(int token) {
    return token > 0 && !sentence.isJoined(token - 1) && !sentence.isJoined(token);
  }

  boolean isBracketed(int token) {
    int left = sentence.left(token);
    return isOpening(sentence.word(left)) || left > 0 && isOpening(sentence.word(left - 1));
  }

  private static boolean isOpening(String word) {
    return word.equals("(") || word.equals("[") || word.equals("-LRB-") || word.equals("-LSB-");
  }

  /** The run of tokens around the head that all belong to the phrase. */
  private Phrase run(int head) {
    int first = head;
    while (first > 0 && (inside[first - 1] || isWithin(first - 1) || isBehindBracket(first))) {
      first = isBehindBracket(first) ? opening(first - 1) : first - 1;
    }
    int from = start(head, first);
    int to = end(head, withConjuncts(head, lastOfRun(head)));
    while (from < head && isLeftLoose(from, to)) {
      from++;
    }
    while (to > head && (isRightLoose(from, to) || isOwnPossessive(to, head))) {
      to--;
    }
    boolean open = to + 1 < sentence.size() && isClosing(sentence.word(to + 1));
    return new Phrase(sentence.index(), from, open && isOpen(from, to) ? to + 1 : to, head);
  }

  /** "the Freedom of Information (FOI) [requests]": the bracket stands within the phrase. */
  private boolean isBehindBracket(int token) {
    int opening = isClosing(sentence.word(token - 1)) ? opening(token - 1) : NONE;
    return opening > 0 && inside[opening - 1];
  }

  private int opening(int closing) {
    int at = closing;
    while (at > 0 && !isOpening(sentence.word(at))) {
      at--;
    }
    return isOpening(sentence.word(at)) ? at : NONE;
  }

  /** Whether a bracket is open at the end: "the mayor (Lind". */
  private boolean isOpen(int from, int to) {
    int open = 0;
    for (int i = from; i <= to; i++) {
      open += isOpening(sentence.word(i)) ? 1 : isClosing(sentence.word(i)) ? -1 : 0;
    }
    return open > 0;
  }

  private static boolean isClosing(String word) {
    return word.equals(")") || word.equals("]");
  }

  /**
   * The end of the phrase where something left out, an apposition or a bracket, stands before what
   * is coordinated: "the alliance (NATO) and the union".
   */
  private int withConjuncts(int head, int last) {
    int end = last;
    for (int conjunct : sentence.childrenIn(head, "conj")) {
      if (conjunct > end && inside[conjunct]) {
        int to = lastOfRun(conjunct);
        end = sentence.hasVerb(end + 1, to) || sentence.reads(end + 2, IN_PARTICULAR) ? end : to;
      }
    }
    return end;
  }

  private int lastOfRun(int token) {
    int last = token;
    while (last + 1 < sentence.size() && (inside[last + 1] || isWithin(last + 1))) {
      last++;
    }
    return last;
  }

  /** "an independent, democratic state": the comma is the phrase's, whatever it hangs on. */
  private boolean isWithin(int token) {
    return token > 0
        && token + 1 < sentence.size()
        && sentence.word(token).equals(",")
        && inside[token - 1]
        && inside[token + 1];
  }

  private boolean isOwnPossessive(int token, int head) {
    return sentence.tag(token).equals("POS") && sentence.head(token) == head;
  }

  private boolean isLeftLoose(int from, int to) {
    if (sentence.isQuotationMark(from)) {
      return sentence.quotationMarks(from, to) % 2 == 1;
    }
    return sentence.isPunctuation(from) && !sentence.isWord(from, "$", "£", "€")
        || sentence.is(from, "cc") && sentence.head(from) > from
        || sentence.lower(from).equals("whose")
        || lexicon.is(WordClass.FOCUS_ADVERB, sentence.lower(from))
            && sentence.is(from, "advmod", "cc:preconj");
  }

  private boolean isRightLoose(int from, int to) {
    if (sentence.isQuotationMark(to)) {
      return sentence.quotationMarks(from, to) % 2 == 1;
    }
    if (sentence.isWord(to, ")", "-rrb-")) {
      return !holdsOpening(from, to);
    }
    return sentence.isPunctuation(to)
            && !sentence.tag(to).equals("POS")
            && !sentence.word(to).equals("%")
        || sentence.is(to, "cc", "case", "mark") && sentence.tag(to).equals("CC")
        || sentence.is(to, "case") && sentence.head(to) > to; // "accused of lying [by]"
  }

  private boolean holdsOpening(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isOpening(sentence.word(i))) {
        return true;
      }
    }
    return false;
  }
}
