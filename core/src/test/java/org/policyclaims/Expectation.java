package org.policyclaims;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a text's claims should be: a claim that must come, or with "no" in front one that must not,
 * told by some of its fields, as in {@code actor=Norway action=sign factuality=CT-}. Claims parted
 * by "or" are equally right, and so are the values of a field parted by a bar; a dash is an empty
 * field. A participant is told by its words, its name or its code.
 */
final class Expectation {
  private static final Splitter EXPECTATIONS = Splitter.on(" ¦ ");
  private static final Splitter CLAIMS = Splitter.on(" or ");
  private static final Splitter VALUES = Splitter.on('|');
  private static final Pattern FIELD = Pattern.compile("([a-z.]+)=(.*?)(?= [a-z.]+=|$)");
  private static final String NOT = "no ";
  private static final String EMPTY = "-";

  private final boolean wanted;
  private final List<Map<String, List<String>>> claims;

  private Expectation(boolean wanted, List<Map<String, List<String>>> claims) {
    this.wanted = wanted;
    this.claims = claims;
  }

  /** Reads expectations, all of which must hold. */
  static List<Expectation> read(String cell) {
    List<Expectation> expectations = new ArrayList<>();
    for (String line : EXPECTATIONS.split(cell)) {
      boolean wanted = !line.startsWith(NOT);
      String claims = wanted ? line : line.substring(NOT.length());
      expectations.add(
          new Expectation(wanted, CLAIMS.splitToStream(claims).map(Expectation::fields).toList()));
    }
    return expectations;
  }

  private static Map<String, List<String>> fields(String claim) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    Matcher matcher = FIELD.matcher(claim);
    while (matcher.find()) {
      fields.put(matcher.group(1), VALUES.splitToList(matcher.group(2)));
    }
    if (fields.isEmpty()) {
      throw new IllegalArgumentException("no field in '" + claim + "'");
    }
    return fields;
  }

  /** Whether the claims are as expected. */
  boolean holds(Collection<Claim> found) {
    return wanted
        == found.stream().anyMatch(claim -> claims.stream().anyMatch(told -> is(claim, told)));
  }

  private static boolean is(Claim claim, Map<String, List<String>> fields) {
    return fields.entrySet().stream()
        .allMatch(
            field ->
                values(claim, field.getKey())
                    .anyMatch(
                        value -> field.getValue().stream().anyMatch(value::equalsIgnoreCase)));
  }

  private static Stream<String> values(Claim claim, String field) {
    Modality modality = claim.modality();
    return switch (field) {
      case "actor" -> words(claim.actor());
      case "actor.name" -> orEmpty(claim.actor().flatMap(Participant::canonical));
      case "actor.code" -> orEmpty(claim.actor().flatMap(Participant::code));
      case "action" -> Stream.of(claim.action().lemma());
      case "object" -> words(claim.object());
      case "object.name" -> orEmpty(claim.object().flatMap(Participant::canonical));
      case "argument" ->
          claim.arguments().stream()
              .flatMap(argument -> words(Optional.of(argument.participant())));
      case "date" -> orEmpty(claim.eventDate().map(ClaimDate::value));
      case "speaker" -> words(claim.speaker());
      case "stance" -> Stream.of(modality.stance().name());
      case "factuality" -> Stream.of(modality.factuality().label());
      case "said" -> Stream.of(modality.speakerFactuality().label());
      default -> throw new IllegalArgumentException("no field '" + field + "'");
    };
  }

  private static Stream<String> words(Optional<Participant> participant) {
    return participant
        .map(who -> Stream.of(who.text(), who.name(), who.code().orElse(who.text())))
        .orElse(Stream.of(EMPTY));
  }

  private static Stream<String> orEmpty(Optional<String> value) {
    return Stream.of(value.orElse(EMPTY));
  }
}
