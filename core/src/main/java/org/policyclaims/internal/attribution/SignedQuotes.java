package org.policyclaims.internal.attribution;

import java.util.Optional;
import org.policyclaims.ReportingConstruction;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.Phrase;
import org.policyclaims.internal.syntax.Sentence;

/**
 * Finds who is named beside a quotation without a verb of saying: behind a dash or a colon ("“We
 * won.” – Marta Lind, the mayor"), or on the line before or behind.
 */
final class SignedQuotes {
  private static final int LONGEST = 14;

  private final ParsedText text;

  SignedQuotes(ParsedText text) {
    this.text = text;
  }

  /** What the name behind a dash or a colon makes of the quotation before it. */
  Optional<Draft> behindMark(Quote quote) {
    Sentence quoted = text.sentence(quote.toSentence());
    int next = quoted.index() + 1;
    // the sentence splitter may take the signature for a sentence
    boolean cutOff =
        quote.to() + 1 == quoted.size()
            && next < text.sentences().size()
            && text.sentence(next).block() == quoted.block();
    Sentence sentence = cutOff ? text.sentence(next) : quoted;
    int mark = cutOff ? 0 : quote.to() + 1;
    return mark < sentence.size() && isMark(sentence.word(mark))
        ? signature(sentence, mark + 1).map(name -> draft(quote, sentence, mark, name))
        : Optional.empty();
  }

  /** What the name on the line behind or before makes of a quotation that stands alone. */
  Optional<Draft> onLine(Quote quote) {
    Sentence sentence = text.sentence(quote.toSentence());
    if (quote.to() + 1 < sentence.size() || quote.from() > 0) {
      return Optional.empty();
    }
    int next = sentence.index() + 1;
    Optional<Sentence> behind =
        next < text.sentences().size() ? Optional.of(text.sentence(next)) : Optional.empty();
    Optional<Phrase> name = behind.flatMap(line -> line(line, sentence));
    if (name.isEmpty() && quote.fromSentence() > 0) {
      name = line(text.sentence(quote.fromSentence() - 1), text.sentence(quote.fromSentence()));
    }
    return name.map(found -> draft(quote, sentence, quote.to(), found));
  }

  /**
   * Who acts in the sentence before, if that is a person and the only one named: Lind rose. [“We
   * will leave.”] A quotation that stands alone in a paragraph goes on with its topic (Muzny et al.
   * 2017, A two-stage sieve approach for quote attribution).
   */
  Optional<Draft> actingBefore(Quote quote) {
    int before = quote.fromSentence() - 1;
    if (before < 0
        || text.sentence(before).block() != text.sentence(quote.fromSentence()).block()) {
      return Optional.empty();
    }
    Sentence sentence = text.sentence(before);
    int root = sentence.root();
    int subject = root == Sentence.NONE ? root : sentence.child(root, "nsubj");
    if (subject == Sentence.NONE
        || !isPerson(sentence, subject)
        || namesAnother(sentence, subject)) {
      return Optional.empty();
    }
    int to = subject;
    while (to + 1 < root && isPerson(sentence, to + 1)) {
      to++;
    }
    int from = subject;
    while (from > 0 && isPerson(sentence, from - 1)) {
      from--;
    }
    Sentence quoted = text.sentence(quote.toSentence());
    Phrase name = new Phrase(sentence.index(), from, to, subject);
    return Optional.of(draft(quote, quoted, quote.to(), name));
  }

  private static boolean isPerson(Sentence sentence, int token) {
    return sentence.name(token).equals("PERSON") && sentence.tag(token).startsWith("NNP");
  }

  private static boolean namesAnother(Sentence sentence, int subject) {
    for (int i = sentence.right(subject) + 1; i < sentence.size(); i++) {
      if (isPerson(sentence, i) || sentence.opensQuotation(i)) {
        return true;
      }
    }
    return false;
  }

  /** A line beside the quotation's paragraph, perhaps with a dash before the name. */
  private Optional<Phrase> line(Sentence line, Sentence quoted) {
    return Math.abs(line.block() - quoted.block()) == 1
        ? signature(line, beginOfName(line))
        : Optional.empty();
  }

  /** Behind a dash, or behind what brings the name: "And from [Chairwoman Strand]:". */
  private static int beginOfName(Sentence line) {
    int first = isMark(line.word(0)) || line.is(0, "cc") ? 1 : 0;
    return first + 1 < line.size() && line.lower(first).equals("from") ? first + 1 : first;
  }

  private static boolean isMark(String word) {
    return switch (word) {
      case "–", "—", "―", "-", "--", ":", "(", "-LRB-" -> true;
      default -> false;
    };
  }

  /**
   * A person's name up to the end of the sentence or the next quotation, with an office behind a
   * comma.
   */
  private static Optional<Phrase> signature(Sentence sentence, int from) {
    int to = from;
    while (to + 1 < sentence.size() && !sentence.opensQuotation(to + 1)) {
      to++;
    }
    while (to > from && sentence.isPunctuation(to)) {
      to--;
    }
    if (from >= sentence.size() || from > to || to - from > LONGEST) {
      return Optional.empty();
    }
    boolean person = false;
    int end = to;
    for (int i = from; i <= to; i++) {
      if (sentence.isVerb(i)) {
        return Optional.empty();
      }
      if (sentence.word(i).equals(",") && end == to) {
        end = i - 1;
      }
      person |= end == to && sentence.name(i).equals("PERSON");
    }
    boolean named = person && sentence.tag(from).startsWith("NNP");
    return named
        ? Optional.of(new Phrase(sentence.index(), from, to, sentence.headOf(from, end)))
        : Optional.empty();
  }

  private Draft draft(Quote quote, Sentence sentence, int mark, Phrase name) {
    Draft draft = new Draft(sentence, Optional.empty(), new TokenSet(sentence).add(mark));
    draft.grammar = Optional.of(ReportingConstruction.SPEAKER_COLON);
    draft.source = Optional.of(name);
    for (int s = quote.fromSentence(); s <= quote.toSentence(); s++) {
      int to = s == quote.toSentence() ? quote.to() : text.sentence(s).size() - 1;
      if (s == sentence.index()) {
        draft.content.add(quote.fromIn(s), to);
      } else {
        draft.elsewhere.add(new Content(s, quote.fromIn(s), to));
      }
    }
    draft.content.remove(draft.cue);
    return draft;
  }
}
