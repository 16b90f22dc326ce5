package org.policyclaims.internal.actor;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policyclaims.Reading;
import org.policyclaims.Span;
import org.policyclaims.internal.attribution.AttributionReader;
import org.policyclaims.internal.attribution.Attributions;
import org.policyclaims.internal.lexicon.Knowledge;
import org.policyclaims.internal.lexicon.Table;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.Phrase;
import org.policyclaims.internal.syntax.Sentence;
import org.policyclaims.internal.syntax.Trees;

/** Asks who is meant: a text in, names with type and code out. */
final class Who {
  private static final ActorReader READER = new ActorReader(Optional.empty());

  private Who() {}

  /**
   * Who is meant by the words in square brackets: {@code Russia COUNTRY RUS}, a dash for a
   * canonical name that is empty.
   */
  static List<String> is(String marked) {
    return is(marked, Optional.empty());
  }

  /** The same with a user's own table. */
  static List<String> is(String marked, Optional<Table> own) {
    return identities(marked, own).stream().map(Who::line).toList();
  }

  /** The words that the marked ones take up; a dash where they take up none. */
  static List<String> takesUp(String marked) {
    return identities(marked, Optional.empty()).stream()
        .map(identity -> identity.antecedent().orElse("-"))
        .toList();
  }

  /** The codes of the countries that the marked ones belong to; a dash where they do to none. */
  static List<String> affiliations(String marked) {
    return identities(marked, Optional.empty()).stream()
        .map(identity -> identity.affiliation().orElse("-"))
        .toList();
  }

  private static List<Identity> identities(String marked, Optional<Table> own) {
    StringBuilder plain = new StringBuilder();
    List<int[]> asked = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < marked.length(); i++) {
      switch (marked.charAt(i)) {
        case '[' -> from = plain.length();
        case ']' -> asked.add(new int[] {from, plain.length()});
        default -> plain.append(marked.charAt(i));
      }
    }
    ParsedText text = Reading.parsed(plain.toString());
    Actors actors =
        new ActorReader(own).read(text, new AttributionReader(Knowledge.none()).read(text));
    return asked.stream()
        .map(
            span ->
                text.phrase(new Span(span[0], span[1])).map(actors::of).orElse(Identity.UNKNOWN))
        .toList();
  }

  /**
   * Everybody whom the words of a text mean, sentence after sentence: {@code They: Turkey GROUP
   * TUR}. Words that mean nobody are left out; words that stand together and mean the same are one.
   */
  static List<String> all(String plain) {
    ParsedText text = Reading.parsed(plain);
    return all(text, new AttributionReader(Knowledge.none()).read(text));
  }

  /** The same of trees with plus signs between, without attributions, in one line. */
  static String inTrees(String trees) {
    String[] sentences = Splitter.on(" + ").splitToList(trees).toArray(String[]::new);
    return String.join(", ", all(Trees.text(sentences), new Attributions(List.of())));
  }

  /** The same of a text that is read already. */
  static List<String> all(ParsedText text, Attributions attributions) {
    Actors actors = READER.read(text, attributions);
    List<String> all = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      String before = "";
      for (int i = 0; i < sentence.size(); i++) {
        String line = line(actors.of(new Phrase(sentence.index(), i, i, i)));
        if (line.equals("-")) {
          before = "";
        } else if (line.equals(before)) {
          int last = all.size() - 1;
          String words = all.get(last).substring(0, all.get(last).length() - line.length() - 2);
          all.set(last, words + " " + sentence.word(i) + ": " + line);
        } else {
          all.add(sentence.word(i) + ": " + line);
          before = line;
        }
      }
    }
    return all;
  }

  private static String line(Identity identity) {
    return identity.canonical().orElse("-")
        + identity.type().map(type -> " " + type).orElse("")
        + identity.code().map(code -> " " + code).orElse("");
  }
}
