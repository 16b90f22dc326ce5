package org.policyclaims.internal.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.policyclaims.EventType;
import org.policyclaims.internal.lexicon.Table;

/** The acts by name, and what an attitude makes of each. Immutable. */
final class Acts {
  private static final String OTHER = "*";

  private final ImmutableMap<String, Act> byName;

  /** By attitude and the name or the type of the act that it is taken to, or {@link #OTHER}. */
  private final ImmutableTable<Attitude, String, Optional<Act>> under;

  private Acts(
      ImmutableMap<String, Act> byName, ImmutableTable<Attitude, String, Optional<Act>> under) {
    this.byName = byName;
    this.under = under;
  }

  static Acts load() {
    ImmutableMap.Builder<String, Act> acts = ImmutableMap.builder();
    for (Table.Row row : Table.load(Acts.class, "acts.tsv").rows()) {
      String mode = row.get("mode");
      acts.put(
          row.get("act"),
          new Act(
              row.get("act"),
              row.get("type", EventType.class),
              mode.isEmpty() ? Optional.empty() : Optional.of(mode),
              ImmutableList.copyOf(row.words("contexts")),
              row.get("root")));
    }
    Acts named = new Acts(acts.buildOrThrow(), ImmutableTable.of());
    ImmutableTable.Builder<Attitude, String, Optional<Act>> under = ImmutableTable.builder();
    for (Table.Row row : Table.load(Acts.class, "attitudes.tsv").rows()) {
      String becomes = row.get("becomes");
      under.put(
          row.get("attitude", Attitude.class),
          row.get("of"),
          becomes.equals("-") ? Optional.empty() : Optional.of(named.act(row, "becomes")));
    }
    return new Acts(named.byName, under.build());
  }

  /** What the word for an act means of a state: "launched strikes". */
  Act ofState(Act act) {
    return act.name().equals("STRIKE") ? byName.get("HEAVY_WEAPONS") : act;
  }

  /** The act that a cell names. */
  Act act(Table.Row row, String column) {
    Act act = byName.get(row.get(column));
    if (act == null) {
      throw new IllegalArgumentException(
          row.where() + ": '" + row.get(column) + "' is no act of acts.tsv");
    }
    return act;
  }

  /** The same where the cell may be empty. */
  Optional<Act> perhaps(Table.Row row, String column) {
    return row.get(column).isEmpty() ? Optional.empty() : Optional.of(act(row, column));
  }

  /**
   * The act that type and mode of a user's row name.
   *
   * @throws IllegalArgumentException if there is no such type, or it has no such mode; the message
   *     names those that are
   */
  Act byTypeAndMode(Table.Row row) {
    EventType type = row.get("type", EventType.class);
    List<Act> ofType = byName.values().stream().filter(act -> act.type() == type).toList();
    String mode = row.get("mode");
    if (mode.isEmpty()) {
      return ofType.stream()
          .filter(act -> act.mode().isEmpty() && act.contexts().isEmpty())
          .findFirst()
          .orElseGet(
              () -> new Act(type.name(), type, Optional.empty(), ImmutableList.of(), root(ofType)));
    }
    return ofType.stream()
        .filter(act -> act.mode().equals(Optional.of(mode)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s: '%s' is no mode of %s; those that are: %s"
                        .formatted(row.where(), mode, type, modes(ofType))));
  }

  private static String modes(List<Act> acts) {
    String modes =
        acts.stream()
            .flatMap(act -> act.mode().stream())
            .distinct()
            .collect(Collectors.joining(", "));
    return modes.isEmpty() ? "none" : modes;
  }

  /** The commonest root code of the acts. */
  private static String root(List<Act> acts) {
    return acts.stream()
        .map(Act::root)
        .max(
            Comparator.comparingLong(
                root -> acts.stream().filter(act -> act.root().equals(root)).count()))
        .orElseThrow();
  }

  /** What the attitude makes of an act, or of what is no act; empty where that is no event. */
  Optional<Act> under(Attitude attitude, Optional<Act> act) {
    if (attitude == Attitude.NONE) {
      return act;
    }
    List<String> keys = new ArrayList<>();
    act.ifPresent(of -> keys.addAll(List.of(of.name(), of.type().name())));
    keys.add(OTHER);
    return keys.stream()
        .filter(key -> under.contains(attitude, key))
        .findFirst()
        .flatMap(key -> under.get(attitude, key));
  }
}
