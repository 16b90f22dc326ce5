package org.policyclaims.internal.zones;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.policyclaims.internal.lexicon.Table;

/** The words by which documents call themselves and their authors. */
final class DocumentWords {
  /** What a word of the table tells. */
  enum Kind {
    /** Somebody's words: "Remarks by". */
    SPEECH,
    /** What a body issues: "conclusions". */
    ISSUE,
    /**
     * What may stand between a body and what it issues: "European Council meeting – Conclusions".
     */
    MEETING,
    /** What tells the sort of text: "Policy Brief". */
    LABEL,
    /** What a text says that its author is: "a senior fellow". */
    ROLE
  }

  private static final ImmutableSetMultimap<Kind, String> WORDS =
      Table.load(DocumentWords.class, "documents.tsv").rows().stream()
          .collect(
              ImmutableSetMultimap.toImmutableSetMultimap(
                  row -> row.get("kind", Kind.class), row -> row.get("word")));

  private DocumentWords() {}

  static boolean is(Kind kind, String word) {
    return WORDS.get(kind).contains(word.toLowerCase(Locale.ROOT));
  }

  /** A regular expression for any of them. */
  static String anyOf(Kind kind) {
    return WORDS.get(kind).stream()
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
