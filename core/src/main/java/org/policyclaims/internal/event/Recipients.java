package org.policyclaims.internal.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policyclaims.EventParty;
import org.policyclaims.EventType;
import org.policyclaims.Sector;
import org.policyclaims.internal.proposition.PropositionArgument;
import org.policyclaims.internal.syntax.Phrase;
import org.policyclaims.internal.syntax.Sentence;

/** Finds to whom an act is done. */
final class Recipients {
  private static final ImmutableList<String> USUAL =
      ImmutableList.of(
          "against", "to", "with", "on", "upon", "at", "toward", "towards", "from", "between",
          "among", "for", "by");

  /** Behind these stands what the act is not done to. */
  private static final ImmutableSet<String> CIRCUMSTANCES =
      ImmutableSet.of(
          "after",
          "before",
          "since",
          "until",
          "while",
          "when",
          "as",
          "because",
          "because of",
          "despite",
          "during",
          "following",
          "without",
          "if",
          "unless",
          "that",
          "citing",
          "under",
          "according to",
          "amid",
          "by",
          "as well as",
          "in addition to",
          "like",
          "than");

  /** What is said at a place, and not to it. */
  private static final ImmutableSet<EventType> TALK =
      Sets.immutableEnumSet(EventType.SUPPORT, EventType.CONSULT);

  /** What a state does to its own country and people too. */
  private static final ImmutableSet<EventType> DOMESTIC =
      ImmutableSet.of(
          EventType.COERCE,
          EventType.CONCEDE,
          EventType.THREATEN,
          EventType.PROTEST,
          EventType.ASSAULT);

  /** Behind these stands what is talked about, and not to whom. */
  private static final ImmutableSet<String> TOPICS =
      ImmutableSet.of("on", "upon", "about", "over", "for", "against", "at", "from", "regarding");

  private final PartyReader parties;
  private final Clause clause;
  private final List<EventParty> sources;

  Recipients(PartyReader parties, Clause clause, List<EventParty> sources) {
    this.parties = parties;
    this.clause = clause;
    this.sources = sources;
  }

  List<EventParty> of(Found found, EventType type) {
    List<EventParty> uncoded = List.of();
    for (Candidate candidate : candidates(found, type)) {
      List<EventParty> there =
          (candidate.whole()
                  ? parties.of(candidate.phrase())
                  : parties.within(candidate.phrase(), sources, type != EventType.REQUEST))
              .stream()
                  .filter(
                      party ->
                          !isWanted(found, type, party)
                              && !isAnybody(candidate, type, party)
                              && !isCaptive(found, type, party)
                              && !imposes(found, party)
                              && !isMoved(type, party)
                              && sources.stream()
                                  .noneMatch(source -> isSame(candidate, party, source)))
                  .toList();
      if (!candidate.whole() && isUnknown(found)) {
        continue;
      }
      if (!candidate.whole() && found.noun().isEmpty() && type == EventType.CONSULT) {
        // "met the wife of a Danish pastor", "visited the Mexican border": nobody of those
        continue;
      }
      if (candidate.whole() && !there.isEmpty()
          || there.stream().anyMatch(party -> party.code().isPresent())) {
        return there;
      }
      if (!candidate.whole()) {
        // "the law on foreign agents"
        there = there.stream().filter(party -> party.sector().isPresent()).toList();
      }
      uncoded = uncoded.isEmpty() ? there : uncoded;
    }
    if (!uncoded.isEmpty()) {
      return uncoded;
    }
    return DOMESTIC.contains(type) && !isUnknown(found) ? home() : List.of();
  }

  /** "deployed police, with a total of 1,000 troops". */
  private boolean isMoved(EventType type, EventParty party) {
    return type == EventType.MOBILIZE
        && party.sector().filter(sector -> sector == Sector.MIL || sector == Sector.COP).isPresent()
        && party
            .code()
            .filter(
                code ->
                    sources.stream().noneMatch(source -> source.code().equals(Optional.of(code))))
            .isEmpty();
  }

  /** "U.N. sanctions", "American sanctions": whose they are, and not on whom. */
  private boolean imposes(Found found, EventParty party) {
    if (found.noun().isEmpty()
        || found.judged()
        || found.base().filter(act -> act.type() == EventType.SANCTION).isEmpty()) {
      return false;
    }
    Sentence sentence = clause.sentence();
    for (int token : sentence.childrenIn(found.noun().get().head(), "amod", "compound")) {
      boolean adjective =
          sentence.tag(token).startsWith("JJ")
              || party.sector().filter(Sector::isInternational).isPresent();
      if (adjective && party.span().contains(sentence.span(token))) {
        return true;
      }
    }
    return false;
  }

  /** "declined to answer a question on Oslo": whom it names may be anybody. */
  private boolean isUnknown(Found found) {
    return found.base().isEmpty() && !clause.governors().isEmpty();
  }

  /** "met the wife of a Danish pastor": a person without an office. */
  private boolean isAnybody(Candidate candidate, EventType type, EventParty party) {
    return type == EventType.CONSULT
        && party.sector().isEmpty()
        && parties.isPerson(candidate.phrase());
  }

  /** "called for a judge": whom they want is not whom they ask. */
  private boolean isWanted(Found found, EventType type, EventParty party) {
    return found.judged()
        && type == EventType.REQUEST
        && clause.taken().contains("for")
        && clause
            .object()
            .filter(phrase -> party.span().contains(clause.sentence().span(phrase.head())))
            .isPresent();
  }

  /** "called for the release of all hostages", "of its sailors": it is not they who are asked. */
  private boolean isCaptive(Found found, EventType type, EventParty party) {
    boolean own =
        party.code().isPresent()
            && sources.stream().anyMatch(source -> source.code().equals(party.code()));
    boolean anybody =
        party.code().isEmpty() && party.sector().filter(Sector.CVL::equals).isPresent();
    return type == EventType.REQUEST
        && (own || anybody)
        && found.base().filter(act -> act.type() == EventType.RETREAT).isPresent();
  }

  /**
   * Two names are two people, though of one government, where the verb has one for its object; "the
   * U.N. condemned a breach of U.N. resolutions" names one body twice.
   */
  private boolean isSame(Candidate candidate, EventParty party, EventParty source) {
    boolean persons =
        candidate.whole()
            && parties.isPerson(candidate.phrase())
            && (candidate.asked() || candidate.phrase().equals(clause.object().orElse(null)))
            && party.sector().isPresent();
    if (persons) {
      return party.span().equals(source.span()) || party.text().equals(source.text());
    }
    boolean opposed =
        candidate.whole()
            && candidate.phrase().equals(clause.object().orElse(null))
            && party.sector().isEmpty()
            && Sectors.is(source, Trait.DEFIANT);
    if (opposed) {
      return party.span().equals(source.span());
    }
    boolean body =
        !candidate.whole()
            && party.sector().filter(Sector::isInternational).isPresent()
            && party.code().equals(source.code());
    return body || PartyReader.isSame(party, source);
  }

  /** "imposed a curfew in the capital": the source's own country or a part of it. */
  private List<EventParty> home() {
    List<Phrase> places = new ArrayList<>(clause.behind("in"));
    clause.object().map(this::whole).ifPresent(places::add);
    for (Phrase place : places) {
      List<EventParty> there = parties.within(place, List.of());
      boolean another =
          there.stream()
              .anyMatch(
                  party ->
                      party.code().isPresent()
                          && sources.stream()
                              .noneMatch(source -> source.span().overlaps(party.span())));
      if (another) {
        return there;
      }
    }
    return List.of();
  }

  /**
   * A place to look at.
   *
   * @param whole whether whom the phrase means as a whole, rather than whom it names anywhere
   * @param asked whether it stands where the verb has its recipient
   */
  private record Candidate(Phrase phrase, boolean whole, boolean asked) {
    Candidate(Phrase phrase, boolean whole) {
      this(phrase, whole, false);
    }
  }

  private List<Candidate> candidates(Found found, EventType type) {
    List<Candidate> places = new ArrayList<>();
    List<String> prepositions = found.recipients();
    if (prepositions.contains("none")) {
      return List.of();
    }
    boolean object = prepositions.isEmpty() || prepositions.contains("object");
    if (prepositions.isEmpty() || prepositions.get(0).equals("object")) {
      clause
          .object()
          .filter(phrase -> found.noun().isEmpty())
          .ifPresent(phrase -> places.add(new Candidate(phrase, true)));
    }
    if (Plausibility.isOfWords(type) && type != EventType.AGREE) {
      owner(found.noun().or(clause::object)).ifPresent(places::add);
    }
    if (isOnObject(found, type)) {
      clause.object().ifPresent(phrase -> places.add(new Candidate(phrase, false)));
      return places;
    }
    if (found.judged()) {
      judged(found, type, places);
    }
    for (String preposition : prepositions.isEmpty() ? USUAL : prepositions) {
      if (preposition.equals("object")) {
        clause.object().ifPresent(phrase -> places.add(new Candidate(phrase, true)));
      } else if (!prepositions.isEmpty()
          || !isTopic(type, preposition) && !(TALK.contains(type) && isPlace(preposition))) {
        behind(preposition, found, places);
      }
    }
    if (object && !(type == EventType.CONSULT && found.noun().isPresent())) {
      // "gave Minsk a loan": the bare one of two objects
      clause.behind("").forEach(phrase -> places.add(new Candidate(subject(phrase), true)));
      clause.object().ifPresent(phrase -> places.add(new Candidate(subject(phrase), false)));
    }
    List<PropositionArgument> others =
        isForbidding(found) ? List.of() : clause.proposition().arguments();
    for (PropositionArgument argument : others) {
      String preposition = argument.preposition().orElse("");
      int head = argument.phrase().head();
      int noun = preposition.indexOf(' ') > 0 ? clause.sentence().head(head) : head;
      if (noun >= 0 && Words.isCircumstance(clause.sentence(), noun)
          || isAbsolute(argument.phrase())) {
        // "in the wake of the attack on Paris", where the preposition holds the noun
        continue;
      }
      boolean goal =
          type == EventType.PROTEST
                  && (preposition.equals("during") || preposition.equals("following"))
              // "called off the strike after talks with the government"
              || type == EventType.CONCEDE && preposition.equals("after")
              || found.judged() && preposition.equals("as");
      if (isTopic(type, preposition)) {
        inside(argument.phrase(), "between", places);
        inside(argument.phrase(), "with", places);
      } else if (goal
          || !CIRCUMSTANCES.contains(preposition)
              && !(TALK.contains(type) && isPlace(preposition))) {
        places.add(new Candidate(subject(argument.phrase()), false));
      }
    }
    if (type == EventType.THREATEN) {
      clause.behind("if").forEach(phrase -> places.add(new Candidate(phrase, false)));
      clause.behind("unless").forEach(phrase -> places.add(new Candidate(phrase, false)));
    }
    if (type == EventType.SANCTION || type == EventType.ASSAULT) {
      // "tariffs on a list of goods that make up half of American exports"
      clause.proposition().arguments().stream()
          .map(PropositionArgument::phrase)
          .filter(phrase -> found.noun().isPresent() && !phrase.equals(found.noun().get()))
          .forEach(phrase -> places.add(new Candidate(whole(phrase), false)));
      clause.object().ifPresent(phrase -> places.add(new Candidate(whole(phrase), false)));
    }
    if (type == EventType.ACCUSE) {
      // "an inquiry into crimes committed by the army"
      clause
          .object()
          .filter(phrase -> subject(phrase).equals(phrase))
          .map(this::whole)
          .ifPresent(phrase -> places.add(new Candidate(phrase, false)));
    }
    return places;
  }

  /** "complained that Oslo had sold arms to Kyiv": of a clause, who does what it tells. */
  private Phrase subject(Phrase phrase) {
    int subject = clause.sentence().clauses().subject(phrase.head());
    return subject == Sentence.NONE || !phrase.contains(subject) ? phrase : phrase(subject);
  }

  private Phrase phrase(int head) {
    Sentence sentence = clause.sentence();
    return new Phrase(sentence.index(), sentence.left(head), sentence.right(head), head);
  }

  private static boolean isPlace(String preposition) {
    return preposition.equals("in") || preposition.equals("at");
  }

  private static boolean isTopic(EventType type, String preposition) {
    return type == EventType.CONSULT && TOPICS.contains(preposition);
  }

  /** The phrase with the clauses that hang on its noun. */
  private Phrase whole(Phrase phrase) {
    return new Phrase(
        phrase.sentence(),
        phrase.from(),
        Math.max(phrase.to(), clause.sentence().right(phrase.head())),
        phrase.head());
  }

  /** "criticized Oslo's policy towards Kyiv": whose it is, before whom else it names. */
  private Optional<Candidate> owner(Optional<Phrase> about) {
    return about
        .map(noun -> clause.sentence().child(noun.head(), "nmod:poss"))
        .filter(owner -> owner != Sentence.NONE)
        .map(owner -> new Candidate(phrase(owner), true, true));
  }

  /** Whose it is that is rejected, condemned, demanded. */
  private void judged(Found found, EventType type, List<Candidate> places) {
    Optional<Phrase> about = found.noun().or(clause::object);
    if (type == EventType.REQUEST) {
      about.ifPresent(noun -> inside(noun, "of", places));
      behind("of", found, places);
      about.ifPresent(noun -> inside(noun, "from", places));
      behind("from", found, places);
    }
    about.ifPresent(noun -> places.add(new Candidate(noun, false)));
  }

  private void behind(String preposition, Found found, List<Candidate> places) {
    // "to land there" is no recipient
    List<Phrase> behind =
        clause.behind(preposition).stream()
            .filter(phrase -> !clause.sentence().isVerb(phrase.head()) && !isAbsolute(phrase))
            .toList();
    boolean asked = found.recipients().contains(preposition);
    behind.forEach(phrase -> places.add(new Candidate(phrase, true, asked)));
    found
        .noun()
        .or(clause::object)
        .filter(noun -> subject(noun).equals(noun))
        .ifPresent(noun -> inside(noun, preposition, places));
    behind.forEach(phrase -> places.add(new Candidate(phrase, false)));
  }

  /**
   * What is done to whom the object names, and to nobody else: "arrested them in a Russian town",
   * "criticized A. for his view of Oslo", whoever A. is.
   */
  private boolean isOnObject(Found found, EventType type) {
    boolean name = clause.object().filter(phrase -> isName(phrase.head())).isPresent();
    boolean held =
        isForbidding(found) || found.base().flatMap(Act::mode).filter("arrest"::equals).isPresent();
    return found.noun().isEmpty()
        && (held || name && found.recipients().isEmpty() && Plausibility.isOfWords(type));
  }

  private static boolean isForbidding(Found found) {
    return found.base().flatMap(Act::mode).filter("ban"::equals).isPresent();
  }

  /** A name, also one that the tagger takes for a noun. */
  private boolean isName(int token) {
    String word = clause.sentence().word(token);
    return token > 0 && clause.sentence().isNoun(token) && Character.isUpperCase(word.charAt(0));
  }

  /** "banned the rallies, with police vowing to enforce it": what else goes on. */
  private boolean isAbsolute(Phrase phrase) {
    Sentence sentence = clause.sentence();
    return Words.preposition(sentence, phrase.head()).equals("with")
        && sentence.hasChild(phrase.head(), verb -> sentence.isTagged(verb, "VBG"), "acl");
  }

  /** Unlike "a ban, in an attempt to end rallies against them". */
  private boolean isOwn(int noun, int complement) {
    Sentence sentence = clause.sentence();
    return sentence.nearest(complement, up -> up == noun || up != complement && sentence.isVerb(up))
        == noun;
  }

  /** "an attack on Kabul": the noun's own complement, also one of a noun that hangs on it. */
  private void inside(Phrase noun, String preposition, List<Candidate> places) {
    Sentence sentence = clause.sentence();
    for (int token = noun.from(); token <= noun.to(); token++) {
      if (sentence.isNoun(token)
          && sentence.is(token, "nmod", "obl")
          && Words.preposition(sentence, token).equals(preposition)
          && isOwn(noun.head(), token)) {
        int to = Math.min(noun.to(), sentence.right(token));
        places.add(
            new Candidate(new Phrase(noun.sentence(), token, Math.max(to, token), token), true));
        places.add(
            new Candidate(
                new Phrase(
                    noun.sentence(),
                    Math.max(noun.from(), sentence.left(token)),
                    Math.max(to, token),
                    token),
                false));
        return;
      }
    }
  }
}
