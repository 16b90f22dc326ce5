package org.policyclaims.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.policyclaims.EntityType;
import org.policyclaims.internal.lexicon.Table;

/** The tables: complete, without duplicates, every class known. */
class TablesTest {
  private static final Splitter BAR = Splitter.on('|').omitEmptyStrings();

  private static Table table(String name) {
    return Table.load(ActorReader.class, name);
  }

  @Test
  void allMembersOfTheUnitedNationsAreThereWithTheirCodes() {
    Set<String> iso = new HashSet<>();
    for (String country : Locale.getISOCountries()) {
      iso.add(new Locale("", country).getISO3Country());
    }
    int members = 0;
    int observers = 0;
    for (Table.Row row : table("countries.tsv").rows()) {
      switch (row.get("status")) {
        case "UN" -> members++;
        case "OBSERVER" -> observers++;
        default -> assertThat(row.get("status")).as(row.where()).isEqualTo("OTHER");
      }
      if (!row.get("code").equals("XKX")) {
        assertThat(iso.contains(row.get("code"))).as(row.where() + ": is a code").isTrue();
      }
    }
    assertThat(members).isEqualTo(193);
    assertThat(observers).isEqualTo(2);
  }

  @Test
  void everyMemberHasACapitalAndADemonym() {
    // states whose capital has the state's own name
    Set<String> withoutSeat = Set.of("SGP", "SMR", "STP");
    // both Congos share a demonym, and Dominica's is the Dominican Republic's
    Set<String> withoutDemonym = Set.of("COG", "DMA");
    for (Table.Row row : table("countries.tsv").rows()) {
      if (row.get("status").equals("UN")) {
        boolean seat = withoutSeat.contains(row.get("code")) || !row.get("seats").isEmpty();
        boolean people = withoutDemonym.contains(row.get("code")) || !row.get("people").isEmpty();
        assertThat(seat && people).as(row.where() + ": " + row.get("name")).isTrue();
      }
    }
  }

  @Test
  void noNameMeansTwoCountriesOrInstitutions() {
    Map<String, String> owners = new HashMap<>();
    List<String> clashes = new ArrayList<>();
    for (String file : List.of("countries.tsv", "institutions.tsv")) {
      List<String> columns =
          file.startsWith("c")
              ? List.of("name", "aliases", "seats", "metonyms", "adjectives", "people")
              : List.of("name", "aliases", "seats");
      for (Table.Row row : table(file).rows()) {
        Set<String> own = new HashSet<>();
        for (String column : columns) {
          for (String name : BAR.split(row.get(column))) {
            own.add(name);
          }
        }
        for (String name : own) {
          String before = owners.put(name, row.get("name"));
          if (before != null) {
            clashes.add(name + ": " + before + " and " + row.get("name"));
          }
        }
      }
    }
    // the one name that is told apart by the company that it keeps
    assertThat(clashes).containsExactly("Brussels: Belgium and European Union");
  }

  @Test
  void everyClassIsKnownAndNoWordIsListedTwice() {
    Set<String> nouns = new HashSet<>();
    for (Table.Row row : table("descriptions.tsv").rows()) {
      assertThat(row.get("class", Descriptions.Sort.class)).isNotNull();
      assertThat(row.get("gender")).as(row.where()).isIn("M", "F", "-");
      assertThat(row.get("title")).as(row.where()).isIn("yes", "-");
      assertThat(row.get("servant")).as(row.where()).isIn("yes", "people", "-");
      assertThat(nouns.add(row.get("noun"))).as(row.where() + ": " + row.get("noun")).isTrue();
    }
    Set<String> names = new HashSet<>();
    for (Table.Row row : table("first-names.tsv").rows()) {
      assertThat(row.get("gender")).as(row.where()).isIn("M", "F");
      assertThat(names.add(row.get("name"))).as(row.where()).isTrue();
    }
    for (Table.Row row : table("institutions.tsv").rows()) {
      assertThat(row.get("type", EntityType.class)).isNotNull();
    }
  }

  @Test
  void ambiguousNamesAreListedNames() {
    Set<String> listed = new HashSet<>();
    Set<String> codes = new HashSet<>();
    for (Table.Row row : table("countries.tsv").rows()) {
      codes.add(row.get("code"));
      for (String column :
          List.of("name", "aliases", "seats", "metonyms", "adjectives", "people")) {
        BAR.split(row.get(column)).forEach(listed::add);
      }
    }
    for (Table.Row row : table("institutions.tsv").rows()) {
      BAR.split(row.get("name") + "|" + row.get("aliases")).forEach(listed::add);
    }
    for (Table.Row row : table("ambiguous.tsv").rows()) {
      assertThat(listed.contains(row.get("name"))).as(row.where() + ": is listed").isTrue();
      assertThat(codes.contains(row.get("code"))).as(row.where() + ": has a country").isTrue();
    }
  }
}
