package org.policyclaims.internal.modality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policyclaims.Factuality;
import org.policyclaims.Force;
import org.policyclaims.internal.lexicon.Table;

/** The table of modal auxiliaries. */
final class Modals {
  private static final String NAME = "modals.tsv";

  /** Contracted forms that keep a form of their own as lemma. */
  private static final Map<String, String> CONTRACTED =
      Map.of(
          "ca", "can", "wo", "will", "'ll", "will", "’ll", "will", "'d", "would", "’d", "would",
          "sha", "shall");

  private final Map<String, List<Modal>> entries = new HashMap<>();

  /** When a line of the table holds. */
  enum Condition {
    ALWAYS,
    PERFECT,
    NEGATED,
    ABILITY,
    REPORTED,
    OWN
  }

  /** How certain a clause with the modal is. */
  enum Degree {
    CERTAIN(Factuality.CERTAIN_POSITIVE),
    PROBABLE(Factuality.PROBABLE_POSITIVE),
    POSSIBLE(Factuality.POSSIBLE_POSITIVE),
    OPEN(Factuality.UNKNOWN);

    private final Factuality value;

    Degree(Factuality value) {
      this.value = value;
    }

    Factuality value() {
      return value;
    }
  }

  /** One line. */
  record Modal(Condition condition, Degree degree, Force force, Set<String> verbs) {}

  /** The clause that a modal stands in. */
  record Setting(String verb, boolean perfect, boolean negated, boolean reported) {}

  /** Reads the table. */
  static Modals load() {
    Modals modals = new Modals();
    for (Table.Row row : Table.load(Modals.class, NAME).rows()) {
      modals
          .entries
          .computeIfAbsent(row.get("lemma"), lemma -> new ArrayList<>())
          .add(
              new Modal(
                  row.get("condition", Condition.class),
                  row.get("degree", Degree.class),
                  row.get("force", Force.class),
                  new HashSet<>(row.words("verbs"))));
    }
    return modals;
  }

  /** The first line of the modal that fits the clause. */
  Optional<Modal> find(String lemma, Setting setting) {
    for (Modal modal : entries.getOrDefault(CONTRACTED.getOrDefault(lemma, lemma), List.of())) {
      if (holds(modal, setting)) {
        return Optional.of(modal);
      }
    }
    return Optional.empty();
  }

  private static boolean holds(Modal modal, Setting setting) {
    return switch (modal.condition()) {
      case ALWAYS -> true;
      case PERFECT -> setting.perfect();
      case NEGATED -> setting.negated();
      case ABILITY -> modal.verbs().contains(setting.verb());
      case REPORTED -> setting.reported();
      case OWN -> !setting.reported();
    };
  }
}
