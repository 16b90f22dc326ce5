package org.policyclaims.internal.syntax;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import edu.stanford.nlp.process.Morphology;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.policyclaims.internal.lexicon.Knowledge;
import org.policyclaims.internal.lexicon.OwnTable;
import org.policyclaims.internal.lexicon.Table;
import org.policyclaims.internal.tokens.BoundedCache;
import org.policyclaims.internal.tokens.Tokens;

/** The lemmas of words as CoreNLP has them, kept while texts ask for them. Thread-safe. */
final class Lemmas {
  private static final int PLACES = 1 << 14;

  private final ImmutableMap<String, String> own;

  /** Knows the forms of the verbs that the user brings, which no dictionary may have. */
  Lemmas(Knowledge knowledge) {
    ImmutableMap.Builder<String, String> forms = ImmutableMap.builder();
    for (Table.Row row : knowledge.own(OwnTable.EVENTS)) {
      addVerb(row, "word", forms);
    }
    for (Table.Row row : knowledge.own(OwnTable.CUES)) {
      addVerb(row, "cue", forms);
    }
    own = forms.buildKeepingLast();
  }

  private static void addVerb(
      Table.Row row, String column, ImmutableMap.Builder<String, String> forms) {
    if (row.get("pos").equals("VERB") && !row.words(column).isEmpty()) {
      forms.putAll(RegularVerb.forms(row.words(column).get(0)));
    }
  }

  private record Word(String form, String tag) {}

  private final BoundedCache<Word, String> kept = new BoundedCache<>(PLACES);

  /** The verb of which the form would be the past, whatever the tagger says of it. */
  String ofPast(String form) {
    return of(form, "VBD");
  }

  /** The dictionary form of a word. */
  String of(String form, String tag) {
    return kept.get(
        new Word(form, tag), word -> ownVerb(word).orElseGet(() -> lemma(new Morphology(), word)));
  }

  /**
   * CoreNLP makes letters small as the machine's language does: in Turkish, I becomes ı, in
   * Lithuanian some letters get a dot of their own.
   */
  private static String lemma(Morphology morphology, Word word) {
    String lemma = morphology.lemma(word.form, word.tag).replace("i\u0307", "i");
    return word.form.indexOf('ı') < 0 ? lemma.replace('ı', 'i') : lemma;
  }

  private Optional<String> ownVerb(Word word) {
    return word.tag.startsWith("VB")
        ? Optional.ofNullable(own.get(word.form.toLowerCase(Locale.ROOT)))
        : Optional.empty();
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
    Function<Word, String> reader =
        word -> ownVerb(word).orElseGet(() -> lemma(morphology.get(), word));
    for (int i = 0; i < forms.length; i++) {
      tokens.lemmas[i] = kept.get(new Word(forms[i], tokens.tags[i]), reader);
    }
  }
}
