package org.policyclaims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyclaims.internal.actor.ActorReader;
import org.policyclaims.internal.attribution.AttributionReader;
import org.policyclaims.internal.event.EventReader;
import org.policyclaims.internal.lexicon.Knowledge;
import org.policyclaims.internal.lexicon.OwnTable;
import org.policyclaims.internal.modality.ModalityReader;
import org.policyclaims.internal.zones.ZoneReader;

/** Each table that the documentation shows is one that the library takes. */
class DocumentedTablesTest {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```[a-z]*\n(.*?)^```");

  @TempDir Path folder;

  private static List<String> tables(String document) throws IOException {
    return BLOCK
        .matcher(Files.readString(Path.of("..", "docs", document)))
        .results()
        .map(match -> match.group(1))
        .filter(block -> block.contains("\t"))
        .toList();
  }

  private static Optional<OwnTable> kind(String table) {
    return Stream.of(OwnTable.values())
        .filter(
            kind ->
                table.startsWith(
                    switch (kind) {
                      case ACTORS -> "name\t";
                      case CUES -> "cue\t";
                      case EVENTS -> "word\tpos\t";
                      case TITLES -> "word\n";
                      case BOILERPLATE -> "phrase\t";
                    }))
        .findFirst();
  }

  @Test
  void eachIsTaken() throws IOException {
    int cues = 0;
    for (String document : List.of("embedding.md", "knowledge.md")) {
      List<String> tables = tables(document);
      assertThat(tables).as(document).hasSizeGreaterThan(1);
      for (String table : tables) {
        OwnTable kind = kind(table).orElseThrow(() -> new AssertionError("no table: " + table));
        Path file = Files.writeString(folder.resolve(kind.fileName()), table);
        Knowledge knowledge = Knowledge.none().with(kind, file);
        assertThat(knowledge.own(kind)).as(table).isNotEmpty();
        new AttributionReader(knowledge);
        new ModalityReader(knowledge);
        new EventReader(knowledge);
        new ZoneReader(knowledge);
        new ActorReader(knowledge.ownTable(OwnTable.ACTORS));
        cues += kind == OwnTable.CUES ? 1 : 0;
      }
    }
    assertThat(cues).isEqualTo(2);
  }
}
