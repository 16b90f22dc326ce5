package org.policyclaims.internal.lexicon;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What users know that the library does not: rows of tables, which go before the library's own of
 * the same key; a row of which the first cell begins with a minus takes an entry out. Immutable and
 * thread-safe.
 */
public final class Knowledge {
  private static final String OUT = "-";

  private final ImmutableListMultimap<OwnTable, Table> tables;

  private Knowledge(ImmutableListMultimap<OwnTable, Table> tables) {
    this.tables = tables;
  }

  /** That of the library alone. */
  public static Knowledge none() {
    return new Knowledge(ImmutableListMultimap.of());
  }

  /**
   * This and what a table adds, which goes before what is there.
   *
   * @throws IllegalArgumentException if it cannot be read or is no such table; the message names
   *     the file, the line and what would be right
   */
  public Knowledge with(OwnTable kind, Path file) {
    return new Knowledge(
        ImmutableListMultimap.<OwnTable, Table>builder()
            .putAll(tables)
            .put(kind, kind.load(file))
            .build());
  }

  /**
   * This and the tables of a folder: {@code actors.tsv}, {@code cues.tsv} and so on, any of which
   * may be missing. Files that are no tables ({@code README.md}) are left alone.
   *
   * @throws IllegalArgumentException if the folder or a table cannot be read, or a table has a name
   *     of which the library knows nothing
   */
  public Knowledge withFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException(folder + ": no such folder");
    }
    try (Stream<Path> files = Files.list(folder)) {
      Optional<Path> unknown =
          files
              .filter(file -> file.toString().endsWith(".tsv"))
              .filter(file -> !isKnown(file.getFileName().toString()))
              .sorted()
              .findFirst();
      if (unknown.isPresent()) {
        throw new IllegalArgumentException(
            unknown.get()
                + ": no table of this name is known; those that are: "
                + OwnTable.fileNames());
      }
    } catch (IOException e) {
      throw new IllegalArgumentException(folder + ": cannot be read (" + e.getMessage() + ")", e);
    }
    Knowledge all = this;
    for (OwnTable kind : OwnTable.values()) {
      Path file = folder.resolve(kind.fileName());
      // a link that leads nowhere is a table that cannot be read, and not one that is missing
      all = Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? all.with(kind, file) : all;
    }
    return all;
  }

  private static boolean isKnown(String fileName) {
    return Stream.of(OwnTable.values()).anyMatch(kind -> kind.fileName().equals(fileName));
  }

  /** The user's own rows, without those that take something out; of two for one entry the last. */
  public ImmutableList<Table.Row> own(OwnTable kind) {
    Map<String, Table.Row> rows = new LinkedHashMap<>();
    ownRows(kind)
        .filter(row -> !kind.keyOf(row).startsWith(OUT))
        .forEach(row -> rows.put(kind.keyOf(row), row));
    return ImmutableList.copyOf(rows.values());
  }

  /** The user's rows that take something out, each with a minus before its first cell. */
  public ImmutableList<Table.Row> takingOut(OwnTable kind) {
    return ownRows(kind).filter(row -> kind.keyOf(row).startsWith(OUT)).collect(toImmutableList());
  }

  /** The user's own rows as one table; empty where there are none. */
  public Optional<Table> ownTable(OwnTable kind) {
    List<Table> own = tables.get(kind);
    return own.isEmpty() ? Optional.empty() : Optional.of(Table.of(own));
  }

  /**
   * The library's rows and the user's, which go before them.
   *
   * @param kind which table
   * @param builtIn the library's
   * @throws IllegalArgumentException if a row takes out what is not there; the message names it
   */
  public ImmutableList<Table.Row> rows(OwnTable kind, Table builtIn) {
    Set<String> replaced = new HashSet<>();
    Set<String> there = new HashSet<>();
    builtIn.rows().forEach(row -> there.add(kind.keyOf(row)));
    own(kind).forEach(row -> there.add(kind.keyOf(row)));
    ownRows(kind)
        .forEach(
            row -> {
              String key = kind.keyOf(row);
              boolean out = key.startsWith(OUT);
              if (out && !there.contains(key.substring(1))) {
                throw new IllegalArgumentException(
                    row.where()
                        + ": '"
                        + key.substring(1)
                        + "' is not there to be taken out; leave this line away");
              }
              replaced.add(out ? key.substring(1) : key);
            });
    return Stream.concat(
            own(kind).stream(),
            builtIn.rows().stream().filter(row -> !replaced.contains(kind.keyOf(row))))
        .collect(toImmutableList());
  }

  private Stream<Table.Row> ownRows(OwnTable kind) {
    return tables.get(kind).stream().flatMap(table -> table.rows().stream());
  }
}
