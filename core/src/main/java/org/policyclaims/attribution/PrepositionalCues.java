package org.policyclaims.attribution;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policyclaims.ReportingConstruction;
import org.policyclaims.Stance;
import org.policyclaims.lexicon.Table;
import org.policyclaims.syntax.Phrase;
import org.policyclaims.syntax.Sentence;

/**
 * Cues that are prepositions: "according to the ministry", "in the words of the envoy", "for
 * Moscow, …", "by the envoy's account". The patterns are in {@code prepositions.tsv}.
 */
final class PrepositionalCues {
  private static final int LONGEST_SOURCE = 30;

  /** Which phrases can be the source. */
  private enum Kind {
    /** Any phrase, but for the measure of what is done: "according to plan". */
    ANY,
    /** One with "the", or a name: "per the ministry", not "per day". */
    DEFINITE,
    /** A name before a comma at the sentence's beginning: "For Moscow, …". */
    NAME
  }

  private record Pattern(
      ImmutableList<String> before, ImmutableList<String> after, Kind kind, Stance stance) {}

  private final HelperWords helpers;
  private final List<Pattern> patterns = new ArrayList<>();

  PrepositionalCues(HelperWords helpers) {
    this.helpers = helpers;
    for (Table.Row row : Table.load(PrepositionalCues.class, "prepositions.tsv").rows()) {
      patterns.add(
          new Pattern(
              row.words("before"),
              row.words("after"),
              row.get("source", Kind.class),
              row.get("stance", Stance.class)));
    }
  }

  List<Draft> find(Sentence sentence) {
    List<Draft> found = new ArrayList<>();
    for (int i = 0; i + 1 < sentence.size(); i++) {
      for (Pattern pattern : patterns) {
        if (matches(sentence, i, pattern.before())) {
          Optional<Draft> draft = draft(sentence, i, pattern);
          if (draft.isPresent()) {
            found.add(draft.get());
            break;
          }
        }
      }
    }
    return found;
  }

  private static boolean matches(Sentence sentence, int from, List<String> words) {
    if (from + words.size() > sentence.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!sentence.lower(from + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private Optional<Draft> draft(Sentence sentence, int token, Pattern pattern) {
    int first = token + pattern.before().size();
    if (first >= sentence.size()) {
      return Optional.empty();
    }
    boolean opens = token == 0 || sentence.isPunctuation(token - 1) && token == 1;
    TokenSet cue = new TokenSet(sentence).add(token, first - 1);
    int last;
    int head;
    int to;
    if (pattern.after().isEmpty()) {
      head = headOf(sentence, first);
      to = head == Sentence.NONE ? Sentence.NONE : endOf(sentence, first, head, opens);
      last = to;
    } else {
      int after = first;
      while (after < sentence.size()
          && after - first <= LONGEST_SOURCE
          && !matches(sentence, after, pattern.after())) {
        if (sentence.isVerb(after) || sentence.word(after).equals(",")) {
          return Optional.empty();
        }
        after++;
      }
      if (after == first || !matches(sentence, after, pattern.after())) {
        return Optional.empty();
      }
      last = after + pattern.after().size() - 1;
      cue.add(after, last);
      to = after - 1;
      head = headOf(sentence, first);
      head = head > to ? to : head;
    }
    if (head == Sentence.NONE || head < first || head > to) {
      return Optional.empty();
    }
    boolean fits =
        switch (pattern.kind()) {
          case ANY -> !helpers.isMeasure(sentence.lemma(head), first == to);
          case DEFINITE -> sentence.lower(first).equals("the") || !sentence.name(head).equals("O");
          case NAME -> isSetOff(sentence, opens, last, head);
        };
    if (!fits) {
      return Optional.empty();
    }
    Draft draft = new Draft(sentence, Optional.empty(), cue);
    draft.grammar = Optional.of(ReportingConstruction.PREPOSITIONAL_CUE);
    draft.stance = pattern.stance();
    draft.lemma = String.join(" ", pattern.before());
    int clause = clauseAround(sentence, token, first, head);
    if (clause == Sentence.NONE) {
      return Optional.empty();
    }
    draft.content.add(TokenSet.below(sentence, clause)).remove(token, last);
    if (!sentence.isUnder(clause, head)) {
      // what is said of the source is not said by it
      draft.content.remove(TokenSet.below(sentence, head));
    }
    draft.head = clause;
    draft.source = Optional.of(new Source(new Phrase(sentence.index(), first, to, head), false));
    return Optional.of(draft);
  }

  private static boolean isSetOff(Sentence sentence, boolean opens, int last, int head) {
    return opens
        && last + 1 < sentence.size()
        && sentence.word(last + 1).equals(",")
        && !sentence.name(head).equals("O")
        && last - head <= 1;
  }

  /** The head of the noun phrase that begins at the token. */
  private static int headOf(Sentence sentence, int first) {
    int head = first;
    while (sentence.head(head) > head
        && sentence.is(
            head,
            "det",
            "amod",
            "compound",
            "nummod",
            "nmod:poss",
            "advmod",
            "case",
            "det:predet")) {
      head = sentence.head(head);
    }
    String tag = sentence.tag(head);
    boolean nominal =
        tag.startsWith("NN")
            || tag.startsWith("PRP")
            || tag.equals("DT")
            || tag.equals("CD")
            || tag.startsWith("JJ")
            || tag.startsWith("W");
    return nominal ? head : Sentence.NONE;
  }

  private static int endOf(Sentence sentence, int first, int head, boolean opens) {
    int end = Math.min(sentence.right(head), first + LONGEST_SOURCE);
    for (int i = head + 1; i <= end; i++) {
      if (opens && sentence.word(i).equals(",")) {
        return i - 1;
      }
    }
    while (end > head && sentence.isPunctuation(end)) {
      end--;
    }
    return end;
  }

  private static int clauseAround(Sentence sentence, int token, int first, int head) {
    int clause = head;
    while (clause != Sentence.NONE
        && (clause >= token && clause <= Math.max(head, first)
            || !sentence.has(clause, "nsubj", "nsubj:pass"))) {
      clause = sentence.head(clause);
    }
    if (clause != Sentence.NONE) {
      return clause;
    }
    int top = head;
    while (sentence.head(top) != Sentence.NONE) {
      top = sentence.head(top);
    }
    return top >= token && top <= head ? Sentence.NONE : top;
  }
}
