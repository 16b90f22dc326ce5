package org.policyclaims.examples.spark;

import java.time.LocalDate;
import java.util.List;

/**
 * A claim as a row: the record of the JSON form, field for field, so that what is written about the
 * one holds for the other. Offsets count code points. An empty field is null; a list is always
 * there.
 *
 * @param document the text's name
 * @param documentDate the day on which it was written
 * @param documentTitle what it is called
 * @param documentAuthors who wrote, spoke or issued it
 * @param month the month of that day, by which the table is partitioned
 * @param id a name for the claim that is the same in every run
 * @param sentence the number of its sentence, from 0
 * @param text the stretch of text from its first to its last participant
 * @param gist the claim in one sentence: who says so, what is claimed, how certain it is
 * @param start where that stretch begins
 * @param end where it ends
 * @param speaker who makes the claim
 * @param actor the agent of what is claimed
 * @param action what is done
 * @param object what it is done to
 * @param arguments recipients, places, reasons
 * @param eventDate when what is claimed happens
 * @param date when it was said, else when it happens
 * @param relationToDocument whether it lies BEFORE the document's date, AFTER it, or does OVERLAP
 * @param attribution the chain of sayings, outermost first
 * @param modality kind of saying and certainty
 * @param construction where in its sentence it was read from
 * @param nominal whether it was read from a noun
 * @param confidence how often such a claim is right
 * @param event the political event that it tells of
 * @param location where in the text it stands, as people cite it
 */
public record ClaimRow(
    String document,
    LocalDate documentDate,
    String documentTitle,
    List<String> documentAuthors,
    String month,
    String id,
    int sentence,
    String text,
    String gist,
    int start,
    int end,
    Participant speaker,
    Participant actor,
    Action action,
    Participant object,
    List<Argument> arguments,
    Time eventDate,
    Time date,
    String relationToDocument,
    List<Saying> attribution,
    Modality modality,
    String construction,
    boolean nominal,
    double confidence,
    Location location,
    PoliticalEvent event) {

  /**
   * Where a claim stands.
   *
   * @param headings the headings above it, the widest section first
   * @param number the number of its paragraph as printed
   * @param paragraph the number of its paragraph, counted from 0
   */
  public record Location(List<String> headings, String number, int paragraph) {}

  /**
   * A political event after PLOVER.
   *
   * @param type PLOVER's type
   * @param mode its mode
   * @param contexts what it is about
   * @param cameo the CAMEO root code
   * @param quadClass cooperation or conflict, of word or deed
   * @param status whether it has happened
   * @param source who does it
   * @param recipient to whom
   */
  public record PoliticalEvent(
      String type,
      String mode,
      List<String> contexts,
      String cameo,
      String quadClass,
      String status,
      List<Party> source,
      List<Party> recipient) {}

  /**
   * One who does or undergoes an event.
   *
   * @param text the words
   * @param code a country's ISO 3166-1 alpha-3 code, or IGO, NGO, MNC, IMG
   * @param sector PLOVER's sector
   * @param start where the words begin
   * @param end where they end
   */
  public record Party(String text, String code, String sector, int start, int end) {}

  /**
   * Someone or something that takes part.
   *
   * @param text the phrase
   * @param head its head word
   * @param canonical the name of who is meant
   * @param type the kind of thing
   * @param code a country's ISO 3166-1 alpha-3 code
   * @param affiliation the code of the country that it belongs to
   * @param start where the phrase begins
   * @param end where it ends
   * @param members those whom a list stands for
   */
  public record Participant(
      String text,
      String head,
      String canonical,
      String type,
      String code,
      String affiliation,
      int start,
      int end,
      List<Member> members) {}

  /**
   * One of those whom a list stands for.
   *
   * @param text the phrase
   * @param head its head word
   * @param canonical the name of who is meant
   * @param type the kind of thing
   * @param code a country's ISO 3166-1 alpha-3 code
   * @param affiliation the code of the country that it belongs to
   * @param start where the phrase begins
   * @param end where it ends
   */
  public record Member(
      String text,
      String head,
      String canonical,
      String type,
      String code,
      String affiliation,
      int start,
      int end) {}

  /**
   * What is done.
   *
   * @param text the words
   * @param lemma their dictionary form
   * @param voice ACTIVE or PASSIVE
   * @param start where they begin
   * @param end where they end
   */
  public record Action(String text, String lemma, String voice, int start, int end) {}

  /**
   * A further participant.
   *
   * @param preposition what ties it to the action
   * @param role its role where that is known
   * @param participant the phrase
   */
  public record Argument(String preposition, String role, Participant participant) {}

  /**
   * A time expression.
   *
   * @param text the expression
   * @param value its TIMEX3 value
   * @param type the kind of expression
   * @param from the first calendar day
   * @param to the last calendar day
   * @param start where the expression begins
   * @param end where it ends
   */
  public record Time(
      String text, String value, String type, LocalDate from, LocalDate to, int start, int end) {}

  /**
   * A saying around the claim.
   *
   * @param speaker the source
   * @param cue the words of saying
   * @param stance the kind of saying
   * @param quotation DIRECT, INDIRECT or MIXED
   * @param negated whether the saying is denied
   * @param saidOn when it was said
   * @param construction how cue and content stand to each other
   */
  public record Saying(
      Participant speaker,
      Cue cue,
      String stance,
      String quotation,
      boolean negated,
      Time saidOn,
      String construction) {}

  /**
   * Words of saying.
   *
   * @param text the words
   * @param lemma their dictionary form
   * @param start where they begin
   * @param end where they end
   */
  public record Cue(String text, String lemma, int start, int end) {}

  /**
   * Kind of saying and certainty.
   *
   * @param stance the kind of saying
   * @param cue its words
   * @param factuality how certain the claim is to the author
   * @param speakerFactuality how certain it is to the speaker
   * @param polarity POSITIVE or NEGATIVE
   * @param markers the modal words
   */
  public record Modality(
      String stance,
      Cue cue,
      String factuality,
      String speakerFactuality,
      String polarity,
      List<Marker> markers) {}

  /**
   * A modal word.
   *
   * @param text the word
   * @param force its kind
   * @param start where it begins
   * @param end where it ends
   */
  public record Marker(String text, String force, int start, int end) {}
}
