package org.policyclaims.internal.modality;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policyclaims.Force;
import org.policyclaims.internal.lexicon.Table;
import org.policyclaims.internal.lexicon.WordClass;
import org.policyclaims.internal.lexicon.WordClasses;
import org.policyclaims.internal.syntax.PhraseTable;
import org.policyclaims.internal.syntax.Sentence;

/** The lexicon of hedges, boosters and negations. */
final class Hedges {
  private static final String NAME = "hedges.tsv";

  private final Map<Kind, PhraseTable<Hedge>> entries = new EnumMap<>(Kind.class);

  /** Where the word stands. */
  enum Kind {
    ADVERB,
    ADJECTIVE,
    FOCUS,
    DETERMINER
  }

  /** What the word does to what it stands by. */
  enum Effect {
    PROBABLE,
    POSSIBLE,
    IMPROBABLE,
    CERTAIN,
    HEARSAY,
    FALSE,
    NEGATION,
    NEARLY,
    LESS,
    NECESSARY
  }

  /** One entry. */
  record Hedge(List<String> words, Effect effect, Optional<Force> force) {}

  /** Reads the table. */
  static Hedges load() {
    Hedges hedges = new Hedges();
    for (Table.Row row : Table.load(Hedges.class, NAME).rows()) {
      List<String> words = row.words("words");
      Optional<Force> force =
          row.get("force").isEmpty()
              ? Optional.empty()
              : Optional.of(row.get("force", Force.class));
      Hedge hedge = new Hedge(words, row.get("effect", Effect.class), force);
      checkArgument(hedges.add(row.get("part", Kind.class), hedge), "%s: twice", row.where());
    }
    hedges.deny(Kind.ADVERB, WordClass.NEGATION);
    hedges.deny(Kind.DETERMINER, WordClass.NONE);
    return hedges;
  }

  private void deny(Kind kind, WordClass words) {
    for (String word : WordClasses.standard().of(words)) {
      add(kind, new Hedge(List.of(word), Effect.NEGATION, Optional.empty()));
    }
  }

  /** Adds an entry, unless it is there. */
  private boolean add(Kind kind, Hedge hedge) {
    return entries.computeIfAbsent(kind, each -> new PhraseTable<>()).add(hedge.words(), hedge);
  }

  /** The longest entry of a kind whose words begin at the token. */
  Optional<Hedge> at(Sentence sentence, int token, Kind kind) {
    return entries.get(kind).at(sentence, token);
  }
}
