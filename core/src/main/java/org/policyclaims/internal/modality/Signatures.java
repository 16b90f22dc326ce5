package org.policyclaims.internal.modality;

import static com.google.common.base.Preconditions.checkArgument;
import static org.policyclaims.Factuality.CERTAIN_NEGATIVE;
import static org.policyclaims.Factuality.CERTAIN_POSITIVE;
import static org.policyclaims.Factuality.POSSIBLE_NEGATIVE;
import static org.policyclaims.Factuality.POSSIBLE_POSITIVE;
import static org.policyclaims.Factuality.PROBABLE_NEGATIVE;
import static org.policyclaims.Factuality.PROBABLE_POSITIVE;
import static org.policyclaims.Factuality.UNKNOWN;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.policyclaims.Factuality;
import org.policyclaims.Force;
import org.policyclaims.internal.lexicon.Knowledge;
import org.policyclaims.internal.lexicon.OwnTable;
import org.policyclaims.internal.lexicon.Table;

/** The lexicon of signatures, and how signatures compose. */
final class Signatures {
  private static final String NAME = "signatures.tsv";

  private final Map<Key, Signature> entries = new HashMap<>();

  private record Key(String lemma, Part part, EmbeddedForm complement) {}

  /** Reads the table, and how far the user's own cues vouch for what they bring. */
  static Signatures load(Knowledge knowledge) {
    Signatures signatures = new Signatures();
    for (Table.Row row : Table.load(Signatures.class, NAME).rows()) {
      Key key =
          new Key(
              row.get("lemma"),
              row.get("part", Part.class),
              row.get("complement", EmbeddedForm.class));
      Signature signature =
          new Signature(
              value(row, "positive"),
              value(row, "negative"),
              value(row, "sourcePositive"),
              value(row, "sourceNegative"),
              row.get("force").isEmpty()
                  ? Optional.empty()
                  : Optional.of(row.get("force", Force.class)));
      Signature before = signatures.entries.put(key, signature);
      checkArgument(before == null, "%s: listed twice", row.where());
    }
    for (Table.Row row : knowledge.own(OwnTable.CUES)) {
      if (!row.get("factivity").isEmpty()) {
        signatures.own(row, row.get("factivity", Factivity.class));
      }
    }
    return signatures;
  }

  private void own(Table.Row row, Factivity factivity) {
    Part part = row.get("pos").equals("ADJ") ? Part.ADJECTIVE : row.get("pos", Part.class);
    for (EmbeddedForm complement : List.of(EmbeddedForm.SENTENCE, EmbeddedForm.GERUND)) {
      entries.put(new Key(row.get("cue"), part, complement), factivity.signature());
    }
  }

  /** How many entries there are. */
  int size() {
    return entries.size();
  }

  /** The signature of a predicate with one form of complement. */
  Optional<Signature> find(String lemma, Part part, EmbeddedForm complement) {
    return Optional.ofNullable(entries.get(new Key(lemma, part, complement)));
  }

  /**
   * The value of an embedded clause.
   *
   * @param outer the value of the predicate that embeds it
   * @param positive what the predicate says of the clause where it holds
   * @param negative what it says where it is negated
   */
  static Factuality compose(Factuality outer, Factuality positive, Factuality negative) {
    if (positive == negative) {
      // presupposed: it survives negation, questions and conditions
      return positive;
    }
    return switch (outer) {
      case CERTAIN_POSITIVE -> positive;
      case PROBABLE_POSITIVE -> weaken(positive, PROBABLE_POSITIVE);
      case POSSIBLE_POSITIVE -> weaken(positive, POSSIBLE_POSITIVE);
      case CERTAIN_NEGATIVE -> negative;
      case PROBABLE_NEGATIVE -> weaken(negative, PROBABLE_POSITIVE);
      case POSSIBLE_NEGATIVE -> weaken(negative, POSSIBLE_POSITIVE);
      case UNKNOWN -> UNKNOWN;
    };
  }

  /**
   * The value of a clause whose own words say {@code inner} and that stands within {@code outer}.
   */
  static Factuality within(Factuality outer, Factuality inner) {
    return compose(outer, inner, inner.negate());
  }

  /** The value with at most the certainty of {@code limit}. */
  static Factuality weaken(Factuality value, Factuality limit) {
    if (value == UNKNOWN) {
      return value;
    }
    int degree = Math.min(degree(value), degree(limit));
    return of(degree, value.isNegative());
  }

  private static int degree(Factuality value) {
    return switch (value) {
      case CERTAIN_POSITIVE, CERTAIN_NEGATIVE -> 3;
      case PROBABLE_POSITIVE, PROBABLE_NEGATIVE -> 2;
      case POSSIBLE_POSITIVE, POSSIBLE_NEGATIVE -> 1;
      case UNKNOWN -> 0;
    };
  }

  private static Factuality of(int degree, boolean negative) {
    Factuality positive =
        switch (degree) {
          case 3 -> CERTAIN_POSITIVE;
          case 2 -> PROBABLE_POSITIVE;
          case 1 -> POSSIBLE_POSITIVE;
          default -> UNKNOWN;
        };
    return negative ? positive.negate() : positive;
  }

  private static Factuality value(Table.Row row, String column) {
    return switch (row.get(column).toLowerCase(Locale.ROOT)) {
      case "+" -> CERTAIN_POSITIVE;
      case "-" -> CERTAIN_NEGATIVE;
      case "p+" -> PROBABLE_POSITIVE;
      case "p-" -> PROBABLE_NEGATIVE;
      case "s+" -> POSSIBLE_POSITIVE;
      case "s-" -> POSSIBLE_NEGATIVE;
      case "o" -> UNKNOWN;
      default ->
          throw new IllegalArgumentException(
              row.where() + ": '" + row.get(column) + "' is no value of a signature");
    };
  }
}
