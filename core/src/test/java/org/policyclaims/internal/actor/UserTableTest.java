package org.policyclaims.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policyclaims.internal.lexicon.Table;

/** A user's own actors. */
class UserTableTest {
  private static final String HEADER = "name\tcanonical\ttype\tcode\taliases\n";

  private static Table table(String row) throws IOException {
    return Table.read("mine.tsv", new StringReader(HEADER + row + "\n"));
  }

  @Test
  void aUsersActorIsKnownByAllItsNames() throws IOException {
    Optional<Table> own =
        Optional.of(table("Blue Ribbon Panel\t\tORGANIZATION\t\tBRP|the Ribboners"));
    assertThat(Who.is("[The BRP] voted. [Blue Ribbon Panel] won.", own))
        .containsExactly("Blue Ribbon Panel ORGANIZATION", "Blue Ribbon Panel ORGANIZATION");
  }

  @Test
  void aUsersActorGoesBeforeTheLibrarys() throws IOException {
    Optional<Table> own = Optional.of(table("Moscow\tMoscow, Idaho\tLOCATION\t\t"));
    assertThat(Who.is("[Moscow] rejected the offer.", own))
        .containsExactly("Moscow, Idaho LOCATION");
  }

  @Test
  void aCountryOfTheUsersHasACode() throws IOException {
    Optional<Table> own = Optional.of(table("Sokovia\t\tCOUNTRY\tXSK\t"));
    assertThat(Who.is("[Sokovia] rejected the offer.", own)).containsExactly("Sokovia COUNTRY XSK");
  }

  @Test
  void aMalformedRowIsNamedWithFileAndLine() throws IOException {
    Table badCode = table("Sokovia\t\tCOUNTRY\tsok\t");
    Table badType = table("Sokovia\t\tLAND\t\t");
    Table noName = table("\tSokovia\tCOUNTRY\t\t");
    assertThatThrownBy(() -> new ActorReader(Optional.of(badCode)))
        .hasMessageContaining("mine.tsv line 2")
        .hasMessageContaining("'sok'");
    assertThatThrownBy(() -> new ActorReader(Optional.of(badType)))
        .hasMessageContaining("mine.tsv line 2")
        .hasMessageContaining("'LAND'");
    assertThatThrownBy(() -> new ActorReader(Optional.of(noName)))
        .hasMessageContaining("mine.tsv line 2")
        .hasMessageContaining("name is empty");
  }

  @Test
  void aTableWithoutTheColumnsIsRefused() throws IOException {
    Table other = Table.read("mine.tsv", new StringReader("actor\tland\nX\tY\n"));
    assertThatThrownBy(() -> new ActorReader(Optional.of(other)))
        .hasMessageContaining("no column 'name'");
  }
}
