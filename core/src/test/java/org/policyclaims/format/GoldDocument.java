package org.policyclaims.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.json.Json;
import javax.json.JsonObject;
import javax.json.JsonString;
import javax.json.JsonValue;
import org.policyclaims.Action;
import org.policyclaims.Argument;
import org.policyclaims.Attribution;
import org.policyclaims.Claim;
import org.policyclaims.ClaimDate;
import org.policyclaims.ClaimDocument;
import org.policyclaims.Construction;
import org.policyclaims.Cue;
import org.policyclaims.DateType;
import org.policyclaims.Factuality;
import org.policyclaims.Location;
import org.policyclaims.Modality;
import org.policyclaims.Participant;
import org.policyclaims.Polarity;
import org.policyclaims.PolicyText;
import org.policyclaims.Quotation;
import org.policyclaims.ReportingConstruction;
import org.policyclaims.Span;
import org.policyclaims.Stance;
import org.policyclaims.Voice;

/**
 * The example article with its gold claims, as if they had been read: what formats are tried on.
 */
final class GoldDocument {
  private static final String FOLDER = "/org/policyclaims/gold/";

  private final String text;

  private GoldDocument(String text) {
    this.text = text;
  }

  static ClaimDocument belarus() {
    String text = resource("belarus-2018.txt");
    GoldDocument gold = new GoldDocument(text);
    List<Claim> claims =
        resource("belarus-2018.claims.jsonl")
            .lines()
            .map(line -> Json.createReader(new StringReader(line)).readObject())
            .map(gold::claim)
            .toList();
    return new ClaimDocument(
        PolicyText.of(text).withId("belarus-2018").withDate(LocalDate.of(2018, 5, 7)),
        List.of(gold.participant("Andrei Parotnikau", 0, Optional.empty())),
        Optional.of(LocalDate.of(2018, 5, 7)),
        List.of(new Span(0, text.length())),
        claims,
        claims.stream().flatMap(claim -> claim.attribution().stream()).toList(),
        List.of(),
        Optional.empty());
  }

  private static String resource(String name) {
    try (InputStream in = GoldDocument.class.getResourceAsStream(FOLDER + name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Claim claim(JsonObject gold) {
    Span action = new Span(gold.getInt("start"), gold.getInt("end"));
    int at = action.start();
    Stance stance = Stance.valueOf(gold.getString("stance"));
    Optional<Participant> speaker =
        string(gold, "speaker").map(name -> participant(name, at, Optional.of(name)));
    Optional<Cue> cue = string(gold, "cue").map(words -> cue(words, at));
    Factuality factuality = Factuality.fromLabel(gold.getString("factuality"));
    return new Claim(
        "belarus-2018:" + action.start() + "-" + action.end(),
        0,
        action.in(text),
        action,
        speaker,
        string(gold, "actor").map(words -> participant(words, at, string(gold, "actorCanonical"))),
        new Action(action.in(text), action, gold.getString("action"), Voice.ACTIVE),
        string(gold, "object").map(words -> participant(words, at, Optional.empty())),
        arguments(gold, at),
        string(gold, "eventDate").map(value -> date(value, at)),
        Optional.empty(),
        stance == Stance.AUTHOR
            ? List.of()
            : List.of(
                new Attribution(
                    speaker,
                    cue,
                    stance,
                    Quotation.INDIRECT,
                    false,
                    string(gold, "saidOn").map(value -> date(value, at)),
                    List.of(action),
                    ReportingConstruction.COMPLEMENT_CLAUSE)),
        new Modality(stance, cue, factuality, factuality, Polarity.POSITIVE, List.of()),
        Construction.MAIN,
        0.8,
        Location.FIRST,
        Optional.empty());
  }

  private List<Argument> arguments(JsonObject gold, int at) {
    List<Argument> arguments = new ArrayList<>();
    if (gold.containsKey("arguments")) {
      for (Map.Entry<String, JsonValue> argument : gold.getJsonObject("arguments").entrySet()) {
        String words = ((JsonString) argument.getValue()).getString();
        arguments.add(
            new Argument(
                Optional.of(argument.getKey()),
                Optional.empty(),
                participant(words, at, Optional.empty())));
      }
    }
    return arguments;
  }

  private Participant participant(String words, int near, Optional<String> canonical) {
    Span span = nearest(words, near);
    return new Participant(
        span.in(text),
        span,
        span.in(text),
        canonical,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private Cue cue(String words, int near) {
    Span span = nearest(words, near);
    return new Cue(span.in(text), span, List.of(span), span.in(text));
  }

  /** Only months are put on the calendar here: the gold names values, not words. */
  private ClaimDate date(String value, int near) {
    Optional<YearMonth> month =
        value.matches("\\d{4}-\\d{2}") ? Optional.of(YearMonth.parse(value)) : Optional.empty();
    Span here = new Span(near, near);
    return new ClaimDate(
        here.in(text),
        here,
        value,
        DateType.DATE,
        month.map(one -> one.atDay(1)),
        month.map(YearMonth::atEndOfMonth));
  }

  /** Where the words stand next to the place; the place itself where the text has others. */
  private Span nearest(String words, int place) {
    int before = text.lastIndexOf(words, place);
    int after = text.indexOf(words, place);
    if (before < 0 && after < 0) {
      return new Span(place, place);
    }
    boolean useAfter = before < 0 || (after >= 0 && after - place < place - before);
    int start = useAfter ? after : before;
    return new Span(start, start + words.length());
  }

  private static Optional<String> string(JsonObject object, String field) {
    return object.isNull(field) ? Optional.empty() : Optional.of(object.getString(field));
  }
}
