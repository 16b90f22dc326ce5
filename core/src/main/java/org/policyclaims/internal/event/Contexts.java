package org.policyclaims.internal.event;

import com.google.common.collect.ImmutableListMultimap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.policyclaims.internal.lexicon.Table;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.Phrase;
import org.policyclaims.internal.syntax.Sentence;

/** What an event is about, by its words. Immutable. */
final class Contexts {
  private final ImmutableListMultimap<String, String> byWord;

  private Contexts(ImmutableListMultimap<String, String> byWord) {
    this.byWord = byWord;
  }

  static Contexts load() {
    ImmutableListMultimap.Builder<String, String> byWord = ImmutableListMultimap.builder();
    for (Table.Row row : Table.load(Contexts.class, "contexts.tsv").rows()) {
      byWord.put(row.get("word"), row.get("context"));
    }
    return new Contexts(byWord.build());
  }

  /** The act's own contexts, then those of the words, each once. */
  List<String> of(Act act, ParsedText text, List<Phrase> phrases) {
    Set<String> found = new LinkedHashSet<>(act.contexts());
    for (Phrase phrase : phrases) {
      Sentence sentence = text.sentence(phrase.sentence());
      for (int token = phrase.from(); token <= phrase.to(); token++) {
        found.addAll(byWord.get(Words.lemma(sentence, token)));
      }
    }
    return List.copyOf(found);
  }
}
