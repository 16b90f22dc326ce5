package org.policyclaims.internal.syntax;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.policyclaims.internal.lexicon.Knowledge;
import org.policyclaims.internal.lexicon.OwnTable;
import org.policyclaims.internal.lexicon.Table;
import org.policyclaims.internal.tokens.Annotator;
import org.policyclaims.internal.tokens.Tokens;

/**
 * Shows a parser a word that it knows in place of one that it has never seen and that the user says
 * the grammar of: "glorps that" as "reveals that". Words that the parser knows are shown as they
 * are, since they may be something else as well ("the leak").
 */
final class StandIns implements Annotator {
  /** Unambiguous in tag, and with the complements of most words of saying. */
  private static final String SAYING = "reveal";

  /** The same with an infinitive and no clause. */
  private static final String INTENDING = "decide";

  /** What is done to another. */
  private static final String ACTING = "condemn";

  /** An attitude to an object or an infinitive. */
  private static final String DECLINING = "reject";

  /** The same with somebody who is told. */
  private static final String TELLING = "remind";

  private static final Map<String, String> NOUN =
      ImmutableMap.of("", "assertion", "s", "assertions");
  private static final String ADJECTIVE = "confident";

  private final Annotator parser;
  private final ImmutableMap<String, String> words;

  private StandIns(Annotator parser, ImmutableMap<String, String> words) {
    this.parser = parser;
    this.words = words;
  }

  /**
   * The parser with the user's words explained to it.
   *
   * @param parser the parser
   * @param knowledge the user's words
   * @param isKnown whether the parser has seen a word in small letters
   */
  static Annotator before(Annotator parser, Knowledge knowledge, Predicate<String> isKnown) {
    ImmutableMap.Builder<String, String> words = ImmutableMap.builder();
    for (Table.Row row : knowledge.own(OwnTable.EVENTS)) {
      explain(row, "word", doing(row), isKnown, words);
    }
    for (Table.Row row : knowledge.own(OwnTable.CUES)) {
      explain(row, "cue", like(row), isKnown, words);
    }
    ImmutableMap<String, String> explained = words.buildKeepingLast();
    return explained.isEmpty() ? parser : new StandIns(parser, explained);
  }

  private static void explain(
      Table.Row row,
      String column,
      String verb,
      Predicate<String> isKnown,
      ImmutableMap.Builder<String, String> words) {
    if (row.words(column).isEmpty()
        || isKnown.test(row.words(column).get(0).toLowerCase(Locale.ROOT))) {
      return;
    }
    String word = row.words(column).get(0);
    switch (row.get("pos")) {
      case "VERB" -> {
        Map<String, String> known = RegularVerb.byEnding(verb);
        RegularVerb.forms(word)
            .forEach((form, own) -> words.put(form, known.get(RegularVerb.ending(form))));
        words.put(word, known.get(""));
      }
      case "NOUN" -> NOUN.forEach((ending, known) -> words.put(word + ending, known));
      default -> words.put(word, ADJECTIVE);
    }
  }

  private static String doing(Table.Row row) {
    return row.get("attitude").isEmpty() ? ACTING : DECLINING;
  }

  private static String like(Table.Row row) {
    if (row.words("flags").contains("person")) {
      return TELLING;
    }
    List<String> frames = row.words("frames");
    return frames.contains("inf") && !frames.contains("quote") ? INTENDING : SAYING;
  }

  @Override
  public void annotate(List<String[]> forms, List<Tokens> tokens) {
    parser.annotate(forms.stream().map(this::shown).toList(), tokens);
  }

  private String[] shown(String[] forms) {
    String[] shown = forms.clone();
    for (int i = 0; i < shown.length; i++) {
      String known = words.get(forms[i].toLowerCase(Locale.ROOT));
      shown[i] = known == null ? forms[i] : asWritten(known, forms[i]);
    }
    return shown;
  }

  private static String asWritten(String word, String form) {
    return Character.isUpperCase(form.charAt(0))
        ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
        : word;
  }
}
