package org.policyclaims.internal.attribution;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policyclaims.ReportingConstruction;
import org.policyclaims.Stance;
import org.policyclaims.internal.lexicon.Table;
import org.policyclaims.internal.lexicon.WordClass;
import org.policyclaims.internal.lexicon.WordClasses;
import org.policyclaims.internal.syntax.Phrase;
import org.policyclaims.internal.syntax.Sentence;

/**
 * Cues that are prepositions: "according to the ministry", "in the words of the envoy", "for
 * Moscow, …", "by the envoy's account". The patterns are in {@code prepositions.tsv}.
 */
final class PrepositionalCues {
  private static final WordClasses WORDS = WordClasses.standard();
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

  /** Where a source stands, and the last token that is the cue's or its own. */
  private record Place(int first, int to, int head, int last) {}

  private final List<Pattern> patterns = new ArrayList<>();

  PrepositionalCues() {
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
    int at = 0;
    while (at < sentence.size()) {
      Optional<Draft> draft = at(sentence, at);
      draft.ifPresent(found::add);
      at = draft.map(each -> each.source.orElseThrow().from()).orElse(at + 1);
    }
    return found;
  }

  private Optional<Draft> at(Sentence sentence, int token) {
    for (Pattern pattern : patterns) {
      if (sentence.reads(token, pattern.before())) {
        Optional<Draft> draft = draft(sentence, token, pattern);
        if (draft.isPresent()) {
          return draft;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> draft(Sentence sentence, int token, Pattern pattern) {
    int first = token + pattern.before().size();
    if (first >= sentence.size()) {
      return Optional.empty();
    }
    boolean opens = token == 0 || token == 1 && sentence.isPunctuation(0);
    return place(sentence, first, pattern.after(), opens)
        .filter(place -> fits(sentence, place, pattern.kind(), opens))
        .filter(place -> !isFirstName(sentence, token, place, opens))
        .flatMap(place -> draft(sentence, token, place, pattern));
  }

  /** "said [Per] Berg", "[Per] Berg left", unlike "Per Berg, the port is closed". */
  private static boolean isFirstName(Sentence sentence, int token, Place place, boolean opens) {
    boolean name = sentence.tag(token).startsWith("NNP") || sentence.name(token).equals("PERSON");
    return name && !(opens && sentence.isWord(place.to() + 1, ","));
  }

  private static Optional<Draft> draft(Sentence sentence, int token, Place place, Pattern pattern) {
    int clause = clauseAround(sentence, place.head());
    if (clause == Sentence.NONE) {
      return Optional.empty();
    }
    TokenSet cue = TokenSet.range(sentence, token, place.last()).remove(place.first(), place.to());
    Draft draft = new Draft(sentence, Optional.empty(), cue);
    draft.grammar = Optional.of(ReportingConstruction.PREPOSITIONAL_CUE);
    draft.stance = pattern.stance();
    draft.lemma = String.join(" ", pattern.before());
    draft.content.add(TokenSet.below(sentence, clause)).remove(token, place.last());
    if (!sentence.isUnder(clause, place.head())) {
      // what is said of the source is not said by it
      draft.content.remove(TokenSet.below(sentence, place.head()));
    }
    dropMarksAround(draft.content, sentence);
    draft.head = clause;
    Phrase source = new Phrase(sentence.index(), place.first(), place.to(), place.head());
    draft.source = Optional.of(source);
    return Optional.of(draft);
  }

  /** The marks of a quotation that the phrase itself stands in are not what its source says. */
  private static void dropMarksAround(TokenSet content, Sentence sentence) {
    if (content.isEmpty() || !sentence.isPunctuation(content.first())) {
      return;
    }
    while (!content.isEmpty() && sentence.isPunctuation(content.first())) {
      content.remove(content.first(), content.first());
    }
    while (!content.isEmpty() && sentence.isPunctuation(content.last())) {
      content.remove(content.last(), content.last());
    }
  }

  private static Optional<Place> place(
      Sentence sentence, int first, List<String> after, boolean opens) {
    int head = climbToHead(sentence, first);
    if (head == Sentence.NONE) {
      return Optional.empty();
    }
    if (after.isEmpty()) {
      int to = endOf(sentence, first, head, opens);
      return head > to ? Optional.empty() : Optional.of(new Place(first, to, head, to));
    }
    for (int i = first; i < sentence.size() && i - first <= LONGEST_SOURCE; i++) {
      if (i > first && sentence.reads(i, after)) {
        int last = i + after.size() - 1;
        return Optional.of(new Place(first, i - 1, Math.min(head, i - 1), last));
      }
      if (sentence.isVerb(i) || sentence.word(i).equals(",")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean fits(Sentence sentence, Place place, Kind kind, boolean opens) {
    return switch (kind) {
      case ANY -> !isStandard(sentence.lemma(place.head()), place.first() == place.to());
      case DEFINITE ->
          sentence.lower(place.first()).equals("the") || !sentence.name(place.head()).equals("O");
      case NAME -> opens && isSetOff(sentence, place.last(), place.head());
    };
  }

  /** "according to schedule", "according to their needs", unlike "according to the plan". */
  private static boolean isStandard(String noun, boolean alone) {
    return WORDS.is(WordClass.STANDARD_NOUN, noun)
        || alone && WORDS.is(WordClass.BARE_STANDARD_NOUN, noun);
  }

  private static boolean isSetOff(Sentence sentence, int last, int head) {
    return last + 1 < sentence.size()
        && sentence.word(last + 1).equals(",")
        && !sentence.name(head).equals("O")
        && last - head <= 1;
  }

  /** The head of the noun phrase that begins at the token, reached by way of its modifiers. */
  private static int climbToHead(Sentence sentence, int first) {
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
    return SourceFinder.closed(sentence, first, end);
  }

  /** The finite clause that the phrase stands in, or else what the whole sentence hangs on. */
  private static int clauseAround(Sentence sentence, int head) {
    int top = Sentence.NONE;
    for (int at = sentence.head(head); at != Sentence.NONE; at = sentence.head(at)) {
      top = at;
      if (sentence.has(at, "nsubj", "nsubj:pass") && !isBare(sentence, at)) {
        return at;
      }
    }
    return top;
  }

  /** "saw prices [rise], according to": a verb with a subject, and no clause. */
  private static boolean isBare(Sentence sentence, int verb) {
    String tag = sentence.tag(verb);
    return (tag.equals("VB") || tag.equals("VBG")) && !sentence.has(verb, "aux", "aux:pass", "cop");
  }
}
