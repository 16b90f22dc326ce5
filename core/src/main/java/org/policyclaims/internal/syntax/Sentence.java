package org.policyclaims.internal.syntax;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.policyclaims.Span;
import org.policyclaims.internal.lexicon.Calendar;
import org.policyclaims.internal.lexicon.QuotationMarks;
import org.policyclaims.internal.tokens.Tokens;
import org.policyclaims.internal.zones.Zone;

/**
 * One sentence: its tokens, in arrays, and its dependency tree (Universal Dependencies 2, basic).
 * Tokens are named by their index from 0. A list item that goes on with the line above the list is
 * one sentence with it, whose tokens stand where they stand: the line's are those of each of its
 * items. Immutable and thread-safe.
 */
public final class Sentence {
  /** The head of the root, and the answer where no token fits. */
  public static final int NONE = Tokens.NONE;

  private final int index;
  private final Zone zone;
  private final int block;
  private final Tokens tokens;
  private final int[][] children;
  private final int[] left;
  private final int[] right;
  private final int root;
  private final ImmutableIntArray joints;
  private final int shared;
  private final ClauseForms clauses;

  Sentence(int index, Zone zone, int block, Tokens tokens) {
    this(index, zone, block, tokens, ImmutableIntArray.of(), 0);
  }

  /**
   * A sentence of parts that stand in several places.
   *
   * @param joints the first token of each part but the first, ascending
   * @param shared how many of the first tokens an earlier sentence has too
   */
  Sentence(int index, Zone zone, int block, Tokens tokens, ImmutableIntArray joints, int shared) {
    this.joints = joints;
    this.shared = shared;
    this.index = index;
    this.zone = zone;
    this.block = block;
    this.tokens = tokens;
    int size = tokens.size();
    int[] counts = new int[size];
    int firstRoot = NONE;
    for (int i = 0; i < size; i++) {
      int head = tokens.heads[i];
      if (head != NONE) {
        counts[head]++;
      } else if (firstRoot == NONE) {
        firstRoot = i;
      }
    }
    this.root = firstRoot;
    this.children = new int[size][];
    for (int i = 0; i < size; i++) {
      children[i] = new int[counts[i]];
    }
    int[] filled = new int[size];
    for (int i = 0; i < size; i++) {
      int head = tokens.heads[i];
      if (head != NONE) {
        children[head][filled[head]++] = i;
      }
    }
    this.left = IntStream.range(0, size).toArray();
    this.right = IntStream.range(0, size).toArray();
    widenToDescendants();
    this.clauses = new ClauseForms(this);
  }

  /**
   * Visits children before heads without recursion, so that a deep tree cannot overflow the stack.
   */
  private void widenToDescendants() {
    int size = size();
    int[] order = new int[size];
    int filled = 0;
    for (int i = 0; i < size; i++) {
      if (tokens.heads[i] == NONE) {
        order[filled++] = i;
      }
    }
    for (int at = 0; at < filled; at++) {
      for (int child : children[order[at]]) {
        order[filled++] = child;
      }
    }
    for (int at = filled - 1; at >= 0; at--) {
      int i = order[at];
      int head = tokens.heads[i];
      if (head != NONE) {
        left[head] = Math.min(left[head], left[i]);
        right[head] = Math.max(right[head], right[i]);
      }
    }
  }

  /** The number of the sentence in its text, from 0. */
  public int index() {
    return index;
  }

  /** The zone that it stands in. */
  public Zone zone() {
    return zone;
  }

  /** The number of the block (paragraph) that it stands in, from 0. */
  public int block() {
    return block;
  }

  /** How many tokens it has; at least 1. */
  public int size() {
    return tokens.size();
  }

  /** The root of the tree. */
  public int root() {
    return root;
  }

  /** The token as it stands in the text. */
  public String word(int token) {
    return tokens.words[token];
  }

  /** The token in lower case. */
  public String lower(int token) {
    return tokens.lowers[token];
  }

  /** The dictionary form, in lower case but for names. */
  public String lemma(int token) {
    return tokens.lemmas[token];
  }

  /** The Penn Treebank tag. */
  public String tag(int token) {
    return tokens.tags[token];
  }

  /** The class of the name that the token is part of: PERSON, LOCATION, ORGANIZATION, MISC or O. */
  public String name(int token) {
    return tokens.names[token];
  }

  /** The token that this one depends on, or {@link #NONE} for the root. */
  public int head(int token) {
    return tokens.heads[token];
  }

  /** The relation to the head, such as {@code nsubj:pass}; {@code root} for the root. */
  public String relation(int token) {
    return tokens.relations[token];
  }

  /** Whether the parser told how sure it is. */
  public boolean hasCertainties() {
    return tokens.certainties[root] != Tokens.UNTOLD;
  }

  /** How probable the parser takes the token's head and relation to be; 1 where it tells not. */
  public double certainty(int token) {
    return tokens.certainties[token] == Tokens.UNTOLD ? 1 : tokens.certainties[token];
  }

  /** Whether the relation to the head is one of these. */
  public boolean is(int token, String... relations) {
    return isIn(tokens.relations[token], relations);
  }

  /** Whether the token is one of these words, in small letters; no token outside is any. */
  public boolean isWord(int token, String... words) {
    return isWithin(token) && isIn(tokens.lowers[token], words);
  }

  /** Whether the token has one of these tags; no token outside has any. */
  public boolean isTagged(int token, String... tags) {
    return isWithin(token) && isIn(tokens.tags[token], tags);
  }

  /** Whether the token has one of these lemmas; no token outside has any. */
  public boolean hasLemma(int token, String... lemmas) {
    return isWithin(token) && isIn(tokens.lemmas[token], lemmas);
  }

  private boolean isWithin(int token) {
    return token >= 0 && token < size();
  }

  private static boolean isIn(String text, String[] those) {
    for (String each : those) {
      if (each.equals(text)) {
        return true;
      }
    }
    return false;
  }

  /** The forms of its clauses. */
  public ClauseForms clauses() {
    return clauses;
  }

  /** The tokens that depend on this one, not to be changed. */
  int[] below(int token) {
    return children[token];
  }

  /** The tokens that depend on this one, in text order. */
  public int[] children(int token) {
    return children[token].clone();
  }

  /** The first dependent in one of these relations, or {@link #NONE}. */
  public int child(int token, String... relations) {
    for (int child : children[token]) {
      if (is(child, relations)) {
        return child;
      }
    }
    return NONE;
  }

  /**
   * The first dependent that fits in one of these relations, or in any if none is named; or NONE.
   */
  public int child(int token, IntPredicate fits, String... relations) {
    for (int child : children[token]) {
      if ((relations.length == 0 || is(child, relations)) && fits.test(child)) {
        return child;
      }
    }
    return NONE;
  }

  /** Whether a dependent fits in one of these relations, or in any if none is named. */
  public boolean hasChild(int token, IntPredicate fits, String... relations) {
    return child(token, fits, relations) != NONE;
  }

  /** All dependents in one of these relations, in text order. */
  public int[] childrenIn(int token, String... relations) {
    return Arrays.stream(children[token]).filter(child -> is(child, relations)).toArray();
  }

  /** Whether there is a dependent in one of these relations. */
  public boolean has(int token, String... relations) {
    return child(token, relations) != NONE;
  }

  /** The leftmost token of the subtree. */
  public int left(int token) {
    return left[token];
  }

  /** The rightmost token of the subtree. */
  public int right(int token) {
    return right[token];
  }

  /** Whether {@code token} is {@code ancestor} or hangs below it. */
  public boolean isUnder(int token, int ancestor) {
    return ancestor != NONE && nearest(token, at -> at == ancestor) == ancestor;
  }

  /** The token, or the nearest above it that fits; NONE if none does. */
  public int nearest(int token, IntPredicate fits) {
    int at = token;
    while (at != NONE && !fits.test(at)) {
      at = tokens.heads[at];
    }
    return at;
  }

  /** Whether the token is a verb form or a modal by its tag. */
  public boolean isVerb(int token) {
    return tokens.tags[token].startsWith("VB") || tokens.tags[token].equals("MD");
  }

  /** Whether a verb stands from one token to another, both included. */
  public boolean hasVerb(int from, int to) {
    return IntStream.rangeClosed(from, to).anyMatch(this::isVerb);
  }

  /** The token of a run that the others hang on: the last whose head lies outside of the run. */
  public int headOf(int from, int to) {
    for (int i = to; i >= from; i--) {
      int head = head(i);
      if ((head < from || head > to) && !isPunctuation(i)) {
        return i;
      }
    }
    return to;
  }

  /** Whether the token is a common or proper noun by its tag. */
  public boolean isNoun(int token) {
    return tokens.tags[token].startsWith("NN");
  }

  /** The preposition or conjunction that marks the head, or {@link #NONE}. */
  public int marker(int head, String word) {
    for (int child : children[head]) {
      if (is(child, "case", "mark") && lower(child).equals(word)) {
        return child;
      }
    }
    // "described it as weak": before an adjective the parser calls the preposition an adverb
    int first = left(head);
    boolean marks =
        is(first, "advmod")
            && head(first) == head
            && (tag(first).equals("IN") || tag(head).startsWith("JJ"))
            && lower(first).equals(word);
    return marks ? first : NONE;
  }

  /** Whether one of these words marks the head: "of", "as", "whether", the infinitive's "to". */
  public boolean isMarked(int head, String... words) {
    for (String word : words) {
      if (marker(head, word) != NONE) {
        return true;
      }
    }
    return false;
  }

  /** Whether a comma sets the phrase off from what stands before it. */
  public boolean isSetOff(int head) {
    return isBehind(head, ",");
  }

  /** Whether the phrase stands right behind a mark, on whichever side of it the mark hangs. */
  public boolean isBehind(int head, String mark) {
    int first = left(head);
    return word(first).equals(mark) || first > 0 && word(first - 1).equals(mark);
  }

  /**
   * Whether the clause with "that" has the bare form of its verb where a singular subject asks for
   * another: "that the port be closed", "that Tehran allow inspections" (Quirk et al. 1985, 3.59,
   * the mandative subjunctive).
   */
  public boolean isSubjunctive(int clause) {
    int mark = child(clause, "mark");
    int subject = clauses.subject(clause);
    int finite = clauses.firstVerb(clause);
    if (mark == NONE || subject == NONE || subject > finite || !lower(mark).equals("that")) {
      return false;
    }
    boolean bare = tag(finite).equals("VB") || tag(finite).equals("VBP");
    return lower(finite).equals("be") || bare && isSingular(subject);
  }

  /** Whether the verb sends the reader elsewhere: "(see Annex IV)". */
  public boolean isReference(int verb) {
    return (tag(verb).equals("VB") || tag(verb).equals("VBP"))
        && verb > 0
        && word(verb - 1).equals("(")
        && !has(verb, "nsubj", "nsubj:pass");
  }

  /**
   * Whether the clause is what the noun that it hangs on says, as in "the view that Oslo owned the
   * port": it lacks nothing that "that" could stand for. Trees have such a clause as a relative one
   * now and then, or "that" as an object beside the one that there is.
   */
  public boolean isContentOfNoun(int clause) {
    int that = left(clause);
    boolean ofNoun = is(clause, "acl", "acl:relcl") || is(clause, "ccomp") && isNoun(head(clause));
    if (!ofNoun
        || !lower(that).equals("that")
        || head(that) != clause
        || !has(clause, "nsubj", "nsubj:pass", "expl")) {
      return false;
    }
    return is(that, "mark")
        || !is(that, "nsubj", "nsubj:pass")
            && (is(clause, "acl")
                || has(clause, "cop", "nsubj:pass")
                || childrenIn(clause, "obj").length > (is(that, "obj") ? 1 : 0));
  }

  private boolean isSingular(int subject) {
    return switch (tag(subject)) {
      case "NN", "NNP" -> !has(subject, "conj");
      case "PRP" ->
          lower(subject).equals("it")
              || lower(subject).equals("he")
              || lower(subject).equals("she");
      default -> false;
    };
  }

  /** Whether the token is the name of a weekday or a month. */
  public boolean isDayOrMonth(int token) {
    return tokens.tags[token].startsWith("NNP") && Calendar.isDayOrMonth(tokens.lowers[token]);
  }

  /** Whether the token is a quotation mark, and no apostrophe. */
  public boolean isQuotationMark(int token) {
    return isWithin(token)
        && QuotationMarks.isMark(tokens.words[token])
        && !tokens.tags[token].equals("POS");
  }

  /** Whether the token opens a quotation, by its form or, if that does not tell, by its place. */
  public boolean opensQuotation(int token) {
    return isQuotationMark(token)
        && QuotationMarks.mayOpen(tokens.words[token])
        && !(QuotationMarks.mayClose(tokens.words[token])
            && isJoined(token - 1)
            && !isJoined(token));
  }

  /** Whether the token closes a quotation, by its form or, if that does not tell, by its place. */
  public boolean closesQuotation(int token) {
    return isQuotationMark(token)
        && QuotationMarks.mayClose(tokens.words[token])
        && !(QuotationMarks.mayOpen(tokens.words[token])
            && isJoined(token)
            && !isJoined(token - 1));
  }

  /** How many quotation marks stand from one token to another, both included. */
  public int quotationMarks(int from, int to) {
    return (int) IntStream.rangeClosed(from, to).filter(this::isQuotationMark).count();
  }

  /** Whether no white space parts the token from the next. */
  public boolean isJoined(int token) {
    return token >= 0 && token + 1 < size() && tokens.ends[token] == tokens.starts[token + 1];
  }

  /** Whether the token has no letter or digit. */
  public boolean isPunctuation(int token) {
    return tokens.words[token].codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** Whether these words, in lower case, stand one after the other from the token on. */
  public boolean reads(int token, List<String> words) {
    if (token + words.size() > size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).equals(tokens.lowers[token + i])) {
        return false;
      }
    }
    return true;
  }

  /** Where the token stands in the whole text. */
  public Span span(int token) {
    return new Span(tokens.starts[token], tokens.ends[token]);
  }

  /**
   * Where the tokens from {@code from} to {@code to} (included) stand in the whole text. Of tokens
   * that stand in an opening line and in the item that goes on with it, those of the item: what
   * lies between the two is none of the sentence's.
   */
  public Span span(int from, int to) {
    return new Span(tokens.starts[Math.max(from, partOf(to))], tokens.ends[to]);
  }

  /** The first token of the part that the token stands in: of the opening line, or of the item. */
  public int partOf(int token) {
    int start = 0;
    for (int i = 0; i < joints.length() && joints.get(i) <= token; i++) {
      start = joints.get(i);
    }
    return start;
  }

  /** Whether an earlier sentence has the token too: it stands in the opening line of a list. */
  public boolean isShared(int token) {
    return token < shared;
  }

  /** Where the sentence stands in the whole text, without what an earlier one has of it. */
  public Span span() {
    return new Span(tokens.starts[shared], tokens.ends[size() - 1]);
  }

  /** The tokens with tag, head and relation, one a line, for reading while developing. */
  @Override
  public String toString() {
    return IntStream.range(0, size())
        .mapToObj(
            i ->
                String.join(
                    "\t", "" + i, word(i), lemma(i), tag(i), name(i), "" + head(i), relation(i)))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
