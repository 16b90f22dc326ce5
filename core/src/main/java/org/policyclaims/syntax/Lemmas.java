package org.policyclaims.syntax;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import edu.stanford.nlp.process.Morphology;
import java.util.function.Function;
import org.policyclaims.tokens.BoundedCache;
import org.policyclaims.tokens.Tokens;

/** The lemmas of words as CoreNLP has them, kept while texts ask for them. Thread-safe. */
final class Lemmas {
  private static final int PLACES = 1 << 14;

  private record Word(String form, String tag) {}

  private final BoundedCache<Word, String> kept = new BoundedCache<>(PLACES);

  /** The verb of a participle that the tagger took for an adjective. */
  static String ofParticiple(String form) {
    return new Morphology().lemma(form, "VBN");
  }

  /** The verb of which the form would be the past, whatever the tagger says of it. */
  String ofPast(String form) {
    return kept.get(new Word(form, "VBD"), word -> new Morphology().lemma(word.form, word.tag));
  }

  /**
   * Sets the lemmas.
   *
   * @param forms the words as the tokenizer writes them
   * @param tokens their tags; takes the lemmas
   */
  void find(String[] forms, Tokens tokens) {
    // one for a sentence that has a new word, since it is for one thread only
    Supplier<Morphology> morphology = Suppliers.memoize(Morphology::new);
    Function<Word, String> reader = word -> morphology.get().lemma(word.form, word.tag);
    for (int i = 0; i < forms.length; i++) {
      tokens.lemmas[i] = kept.get(new Word(forms[i], tokens.tags[i]), reader);
    }
  }
}
