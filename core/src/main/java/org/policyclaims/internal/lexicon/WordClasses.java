package org.policyclaims.internal.lexicon;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;

/** Which words are of which class, from {@code words.tsv}. Immutable and thread-safe. */
public final class WordClasses {
  private static final WordClasses STANDARD = new WordClasses();

  private final ImmutableSetMultimap<WordClass, String> classes;

  private WordClasses() {
    ImmutableSetMultimap.Builder<WordClass, String> words = ImmutableSetMultimap.builder();
    for (Table.Row row : Table.load(WordClasses.class, "words.tsv").rows()) {
      words.put(row.get("class", WordClass.class), row.get("word"));
    }
    this.classes = words.build();
  }

  /** The table that the library brings. */
  public static WordClasses standard() {
    return STANDARD;
  }

  /** All words of the class. */
  public ImmutableSet<String> of(WordClass wordClass) {
    return classes.get(wordClass);
  }

  /** Whether the word, in the form that the class lists, is of the class. */
  public boolean is(WordClass wordClass, String word) {
    return classes.containsEntry(wordClass, word);
  }
}
