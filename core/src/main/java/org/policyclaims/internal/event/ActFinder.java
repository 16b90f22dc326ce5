package org.policyclaims.internal.event;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.policyclaims.EventType;
import org.policyclaims.internal.syntax.Phrase;
import org.policyclaims.internal.syntax.Sentence;

/** Finds the act that a clause tells of. */
final class ActFinder {
  /** Where somebody goes or is sent to do something. */
  private static final ImmutableList<String> PURPOSE_IN = ImmutableList.of("to", "into", "in");

  private final Acts acts;
  private final Nouns nouns;
  private final Verbs verbs;
  private final AttitudeWords words;

  ActFinder(Acts acts, Nouns nouns, Verbs verbs, AttitudeWords words) {
    this.acts = acts;
    this.nouns = nouns;
    this.verbs = verbs;
    this.words = words;
  }

  /** Whether the phrase names what hurts by itself: "an explosion killed them". */
  boolean isHappening(Clause clause, Phrase phrase) {
    return isAttack(clause, phrase) || nouns.is(clause.sentence(), phrase.head(), "WEAPON");
  }

  /** "a US strike", "the bombing", "Israeli jails". */
  boolean isAttack(Clause clause, Phrase phrase) {
    return nouns.is(clause.sentence(), phrase.head(), "CUSTODY")
        || nouns.act(clause.sentence(), phrase).filter(Act::isForce).isPresent();
  }

  /** Whether the noun is what a state does, uses or sends: "US attacks", "Israeli tanks". */
  boolean isDeed(Sentence sentence, int noun) {
    return nouns.act(sentence, new Phrase(sentence.index(), noun, noun, noun)).isPresent()
        || nouns.is(sentence, noun, "WEAPON")
        || nouns.is(sentence, noun, "OBSERVER")
        || nouns.is(sentence, noun, "TROOPS")
        || nouns.is(sentence, noun, "FIRE")
        || nouns.is(sentence, noun, "SIDE");
  }

  Found find(Clause clause, PartyReader parties) {
    Optional<Found> taken = byNounOfAction(clause);
    if (taken.isPresent()) {
      return taken.get();
    }
    for (String key : clause.keys()) {
      Optional<Found> found =
          (clause.leavesOut(key) ? Optional.<Found>empty() : byVerb(clause, key, parties))
              .or(() -> byAttitude(clause, key, parties));
      if (found.filter(one -> isJourney(one.act(), clause, parties)).isPresent()) {
        // "returned to Geneva" is no act, "returned to Geneva for talks" is
        return words
            .overGoal(key)
            .flatMap(word -> byAttitude(clause, key, parties))
            .filter(one -> one.act().isPresent())
            .or(() -> found)
            .get();
      }
      if (found.isPresent()) {
        return found.get();
      }
    }
    return byPurpose(clause).orElse(Found.NOTHING);
  }

  private static boolean isJourney(Optional<Act> act, Clause clause, PartyReader parties) {
    return act.isEmpty()
        || act.get().mode().equals(Optional.of("visit"))
            && clause.object().filter(parties::isParty).isEmpty();
  }

  /** What a verb that takes a clause does by it: "banned them from leaving". */
  Optional<Act> deed(String verb) {
    Optional<Act> done = words.ofPurpose(verb);
    if (done.isPresent()) {
      return done;
    }
    return verbs.of(verb).stream()
        .filter(frame -> frame.object().isEmpty() && frame.preposition().isEmpty())
        .flatMap(frame -> frame.act().stream())
        .filter(act -> act.type() == EventType.COERCE)
        .findFirst();
  }

  private Optional<Found> byVerb(Clause clause, String key, PartyReader parties) {
    for (Verbs.Frame frame : verbs.of(key)) {
      if (fits(clause, frame, parties)) {
        return Optional.of(
            new Found(frame.act(), frame.act(), frame.recipients(), Optional.empty(), false));
      }
    }
    return Optional.empty();
  }

  private boolean fits(Clause clause, Verbs.Frame frame, PartyReader parties) {
    List<Phrase> asked =
        frame.preposition().isEmpty()
            ? clause.object().stream().toList()
            : clause.behind(frame.preposition());
    boolean object =
        switch (frame.object()) {
          case "" -> true;
          case "none" -> asked.isEmpty();
          case "some" -> !asked.isEmpty();
          case "deed" ->
              clause.behind("").stream()
                  .anyMatch(phrase -> clause.sentence().isVerb(phrase.head()));
          default -> asked.stream().anyMatch(phrase -> is(clause, phrase, frame.object(), parties));
        };
    return object
        && (frame.subject().isEmpty()
            || clause
                .proposition()
                .actor()
                .filter(actor -> is(clause, actor, frame.subject(), parties))
                .isPresent());
  }

  /** Whether the phrase is of a class of nouns, or is somebody such as the tables ask for. */
  private boolean is(Clause clause, Phrase phrase, String kind, PartyReader parties) {
    return switch (kind) {
      case "party" -> parties.isParty(phrase);
      case "people" -> parties.isPeople(phrase);
      case "person" -> parties.isPerson(phrase);
      case "place" -> parties.isState(phrase);
      case "armed" -> parties.isArmed(phrase);
      case "unarmed" -> parties.isUnarmed(phrase);
      default -> nouns.is(clause.sentence(), phrase.head(), kind);
    };
  }

  /** "rejected the offer", "cut aid", "held a rally", "called for sanctions". */
  private Optional<Found> byAttitude(Clause clause, String key, PartyReader parties) {
    Optional<AttitudeWords.Word> goal = words.overGoal(key);
    Optional<AttitudeWords.Word> word = goal.or(() -> words.overNoun(key));
    if (word.isEmpty()) {
      return Optional.empty();
    }
    Attitude attitude = word.get().attitude();
    for (Phrase about : goal.isPresent() ? clause.behind("for") : about(clause, attitude)) {
      Optional<Act> named = named(clause, about, parties);
      Optional<Act> act = named.flatMap(of -> acts.under(attitude, named));
      if (act.isPresent()) {
        boolean judged = attitude.isToAnother() || attitude == Attitude.REFUSE;
        return Optional.of(new Found(act, named, ImmutableList.of(), Optional.of(about), judged));
      }
    }
    return word.filter(found -> !clause.leavesOut(key))
        .flatMap(AttitudeWords.Word::alone)
        .map(
            act ->
                new Found(
                    Optional.of(act),
                    Optional.of(act),
                    ImmutableList.of(),
                    Optional.empty(),
                    attitude.isToAnother() || attitude == Attitude.REFUSE));
  }

  /** The act that the noun names, of what it must be of: "the release of the hostages". */
  private Optional<Act> named(Clause clause, Phrase phrase, PartyReader parties) {
    Sentence sentence = clause.sentence();
    int of = Words.complement(sentence, phrase.head(), "of");
    return nouns
        .named(sentence, phrase)
        .filter(
            noun ->
                noun.of().isEmpty()
                    || of == Sentence.NONE
                    || is(clause, new Phrase(sentence.index(), of, of, of), noun.of(), parties))
        .flatMap(Nouns.Noun::act);
  }

  /** What the clause's verb is about: its object, else what stands behind "to", "for", "on". */
  private static List<Phrase> about(Clause clause, Attitude attitude) {
    ImmutableList.Builder<Phrase> found = ImmutableList.builder();
    clause.object().ifPresent(found::add);
    found.addAll(clause.behind(""));
    if (clause.object().isEmpty()) {
      // "engaged in talks", unlike "ended in a tie"
      List<String> behind =
          attitude == Attitude.NONE
              ? List.of("to", "for", "on", "upon", "in", "over")
              : List.of("to", "for", "on", "upon");
      for (String preposition : behind) {
        found.addAll(clause.behind(preposition));
      }
    } else if (attitude == Attitude.NONE) {
      // "put her under arrest"
      found.addAll(clause.behind("under"));
    }
    return found.build();
  }

  /** "hold talks with": the noun is part of the action, and the object is the recipient. */
  private Optional<Found> byNounOfAction(Clause clause) {
    if (words
        .overNoun(Words.lemma(clause.sentence(), clause.proposition().predicate()))
        .isEmpty()) {
      return Optional.empty();
    }
    return clause.taken().stream()
        .flatMap(noun -> nouns.act(noun).or(() -> nouns.act(singular(noun))).stream())
        .findFirst()
        .map(
            act ->
                new Found(
                    Optional.of(act),
                    Optional.of(act),
                    ImmutableList.of(),
                    Optional.empty(),
                    false));
  }

  private static String singular(String noun) {
    return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
  }

  /** "sent experts to investigate the fire", "gathered to protest". */
  private Optional<Found> byPurpose(Clause clause) {
    Sentence sentence = clause.sentence();
    for (Phrase purpose : clause.behind("to")) {
      if (sentence.isVerb(purpose.head())) {
        for (Verbs.Frame frame : verbs.of(Words.lemma(sentence, purpose.head()))) {
          boolean goal =
              frame
                  .act()
                  .filter(act -> act.type() == EventType.PROTEST || act.type() == EventType.ACCUSE)
                  .isPresent();
          if (goal
              && frame.preposition().isEmpty()
              && (frame.object().isEmpty() || frame.object().equals("none"))) {
            return Optional.of(
                new Found(frame.act(), frame.act(), PURPOSE_IN, Optional.empty(), false));
          }
        }
      }
    }
    return Optional.empty();
  }
}
