package org.policyclaims.internal.event;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.policyclaims.EntityType;
import org.policyclaims.EventParty;
import org.policyclaims.Sector;
import org.policyclaims.internal.actor.Actors;
import org.policyclaims.internal.event.Polities.Standing;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.Phrase;
import org.policyclaims.internal.syntax.Sentence;

/** Who of one text takes part in events, with code and sector. Used by one thread. */
final class PartyReader {
  private static final Splitter NAMES = Splitter.onPattern(", | and ").omitEmptyStrings();
  private static final ImmutableSet<String> FIRST = ImmutableSet.of("we", "us", "i", "me");
  private static final ImmutableSet<String> BELONGING =
      ImmutableSet.of("of", "from", "in", "for", "within", "near", "at", "around", "across");

  /** How far a code is looked for along modifiers. */
  private static final int DEPTH = 4;

  private final BiPredicate<Sentence, Integer> deeds;
  private final Polities polities;
  private final ParsedText text;
  private final Actors actors;
  private final Map<Integer, Map<Integer, Standing>> named = new HashMap<>();
  private final EarlierMentions<List<EventParty>> takenUp;
  private final EarlierMentions<Set<String>> homes;
  private final EarlierMentions<Set<String>> homesOfAntecedents;
  private final EarlierMentions<Boolean> offices;
  private boolean resolving;

  /**
   * Prepares to read a text.
   *
   * @param deeds whether a noun is something done or used by whom its adjective names
   */
  PartyReader(
      Polities polities, ParsedText text, Actors actors, BiPredicate<Sentence, Integer> deeds) {
    this.deeds = deeds;
    this.polities = polities;
    this.text = text;
    this.actors = actors;
    this.takenUp =
        new EarlierMentions<>(
            this::mentionBefore,
            mention -> members(text.sentence(mention.sentence()), mention.head(), false),
            parties -> parties.stream().anyMatch(party -> party.code().isPresent()),
            (near, far) -> far.isEmpty() ? near : far);
    this.homes = homes();
    this.homesOfAntecedents = homes();
    this.offices =
        new EarlierMentions<>(
            this::mentionBefore, this::tellsOffice, told -> told, (near, far) -> near || far);
  }

  /** The codes that somebody's earlier mentions tell, where the last ones tell none. */
  private EarlierMentions<Set<String>> homes() {
    return new EarlierMentions<>(
        this::mentionBefore,
        mention -> codes(text.sentence(mention.sentence()), mention.head(), DEPTH / 2).keySet(),
        codes -> !codes.isEmpty(),
        (near, far) -> near.isEmpty() ? far : near);
  }

  private Optional<Phrase> mentionBefore(Phrase mention) {
    return actors.mentionBefore(mention.sentence(), mention.head());
  }

  /** Those whom the phrase means by its head, each member of a list; empty where it means none. */
  List<EventParty> of(Phrase phrase) {
    Sentence sentence = text.sentence(phrase.sentence());
    if (sentence.tag(phrase.head()).startsWith("PRP")) {
      boolean own = FIRST.contains(sentence.lower(phrase.head()));
      List<EventParty> found = own ? byName(sentence, phrase) : List.of();
      List<EventParty> taken = found.isEmpty() ? antecedent(sentence, phrase.head()) : found;
      return taken.stream().anyMatch(party -> party.code().isPresent()) || own
          ? taken
          : Stream.of(byName(sentence, phrase), taken)
              .filter(parties -> !parties.isEmpty())
              .findFirst()
              .orElse(List.of());
    }
    List<EventParty> found = new ArrayList<>();
    actors.of(phrase).members().stream()
        .flatMap(member -> parties(text.sentence(member.sentence()), member.head(), false).stream())
        .filter(party -> found.stream().noneMatch(other -> isSame(party, other)))
        .forEach(found::add);
    return single(sentence, phrase, found);
  }

  private List<EventParty> single(Sentence sentence, Phrase phrase, List<EventParty> listed) {
    List<EventParty> found = listed;
    if (found.stream().filter(party -> party.code().isPresent()).count() < 2) {
      // one noun with joined countries before it is no list of participants
      found = members(sentence, phrase.head(), false);
    }
    return found.size() == 1 && found.get(0).code().isEmpty()
        ? List.of(belonging(sentence, phrase, found.get(0)))
        : found;
  }

  /** "We" of a communiqué: each of those who are named as its authors. */
  private List<EventParty> byName(Sentence sentence, Phrase pronoun) {
    List<EventParty> found = new ArrayList<>();
    String together = actors.of(pronoun).canonical().orElse("");
    for (String name : NAMES.split(together)) {
      Optional<Standing> standing = polities.named(name);
      if (standing.isEmpty()) {
        return List.of();
      }
      found.add(party(sentence, pronoun.head(), standing.get().code(), standing.get().sector()));
    }
    return found;
  }

  /** The same for who acts: "Israeli tanks", "US attacks" act for those whom they belong to. */
  List<EventParty> acting(Phrase phrase) {
    List<EventParty> found = of(phrase);
    boolean pronoun = text.sentence(phrase.sentence()).tag(phrase.head()).startsWith("PRP");
    Sentence sentence = text.sentence(phrase.sentence());
    return found.isEmpty() && !pronoun && deeds.test(sentence, phrase.head())
        ? members(text.sentence(phrase.sentence()), phrase.head(), true)
        : found;
  }

  /** Whose deed it is: "a US strike". */
  List<EventParty> owning(Phrase deed) {
    Sentence sentence = text.sentence(deed.sentence());
    List<EventParty> found = new ArrayList<>();
    ownedBy(sentence, deed.head())
        .forEach(
            (code, token) -> {
              if (!isCity(sentence, token)) {
                found.add(party(sentence, token, Optional.of(code), international(code)));
              }
            });
    return found;
  }

  /** "the Aleppo bombing" is not by Aleppo. */
  private boolean isCity(Sentence sentence, int token) {
    return actors.type(sentence.index(), token).equals(Optional.of(EntityType.LOCATION));
  }

  /** "refugees fleeing the war in Liberia", "militants loyal to Iraq's leader". */
  private EventParty belonging(Sentence sentence, Phrase phrase, EventParty party) {
    Optional<String> known =
        Words.has(sentence, phrase.head(), "ethnic")
            ? Optional.empty()
            : actors.of(phrase).canonical().flatMap(polities::named).flatMap(Standing::code);
    int to = Math.max(phrase.to(), sentence.right(phrase.head()));
    // "Jan Berg, who was born in Cuba": a name that nobody knows stays unknown
    boolean name = isPerson(phrase) && sentence.tag(phrase.head()).startsWith("NNP");
    for (int token = phrase.head() + 1; !name && known.isEmpty() && token <= to; token++) {
      int noun = token;
      while (sentence.is(noun, "nmod:poss", "compound", "amod") && sentence.head(noun) <= to) {
        noun = sentence.head(noun);
      }
      String preposition = Words.preposition(sentence, noun);
      if ((BELONGING.contains(preposition) || preposition.equals("to"))
          && sentence.isUnder(token, phrase.head())
          && !isTold(sentence, token, phrase.head())) {
        known = direct(sentence, token).flatMap(Standing::code);
      }
    }
    return known.isEmpty() ? party : withCode(party, known);
  }

  /** "a judge whose parents were born in Cuba": what is told of somebody is not whose they are. */
  private static boolean isTold(Sentence sentence, int token, int noun) {
    int at = sentence.nearest(token, up -> up == noun || sentence.is(up, "acl:relcl"));
    return at != noun && at != Sentence.NONE;
  }

  /** Whether the noun means a person, a body, a people or a state. */
  boolean isParty(Phrase phrase) {
    return !of(phrase).isEmpty();
  }

  /** The first ones that the phrase names anywhere and who are none of those already known. */
  List<EventParty> within(Phrase phrase, List<EventParty> known) {
    return within(phrase, known, true);
  }

  /** The same, and the places where somebody is only if they count. */
  List<EventParty> within(Phrase phrase, List<EventParty> known, boolean places) {
    List<EventParty> found = named(phrase, known, false);
    return !places || found.stream().anyMatch(party -> party.code().isPresent())
        ? found
        : Stream.of(named(phrase, known, true), found)
            .filter(parties -> !parties.isEmpty())
            .findFirst()
            .orElse(List.of());
  }

  /** "the pact signed in Oslo": the place last. */
  private List<EventParty> named(Phrase phrase, List<EventParty> known, boolean places) {
    Sentence sentence = text.sentence(phrase.sentence());
    List<EventParty> uncoded = List.of();
    // "Jan Berg, who was born in Cuba": what is told of a person is no recipient
    int clause =
        isPerson(phrase) ? sentence.child(phrase.head(), "acl:relcl", "acl") : Sentence.NONE;
    int to =
        clause == Sentence.NONE ? phrase.to() : Math.min(phrase.to(), sentence.left(clause) - 1);
    for (int token = phrase.from(); token <= to; token++) {
      boolean coded = direct(sentence, token).flatMap(Standing::code).isPresent();
      boolean noun = sentence.isNoun(token) || sentence.tag(token).startsWith("JJ");
      boolean place = Words.preposition(sentence, token).equals("in");
      if (!noun || place && !places || !coded && polities.role(sentence, token).isEmpty()) {
        continue;
      }
      List<EventParty> found =
          members(sentence, coded ? whole(sentence, token, phrase) : token, false).stream()
              .filter(party -> known.stream().noneMatch(other -> isSame(party, other)))
              .toList();
      if (found.stream().anyMatch(party -> party.code().isPresent())) {
        return found;
      }
      if (uncoded.isEmpty() && sentence.isNoun(token) && !sentence.is(token, "compound", "amod")) {
        uncoded = found;
      }
    }
    return uncoded;
  }

  /** The countries and bodies that the phrase names anywhere. */
  Set<String> named(Phrase phrase) {
    Sentence sentence = text.sentence(phrase.sentence());
    Set<String> found = new HashSet<>();
    for (int token = phrase.from(); token <= phrase.to(); token++) {
      direct(sentence, token).flatMap(Standing::code).ifPresent(found::add);
    }
    return found;
  }

  /** The countries that a sentence names, as often as it does, some by their leaders. */
  List<String> namedIn(Sentence sentence) {
    List<String> found = new ArrayList<>();
    Optional<Standing> before = Optional.empty();
    for (int token = 0; token < sentence.size(); token++) {
      Optional<Standing> here = direct(sentence, token);
      if (!here.equals(before)) {
        here.flatMap(Standing::code).filter(code -> !isInternational(code)).ifPresent(found::add);
      }
      before = here;
    }
    return found;
  }

  /** Whether the noun is somebody's own: "their forces". */
  boolean isPossessed(Phrase phrase) {
    Sentence sentence = text.sentence(phrase.sentence());
    for (int child : sentence.childrenIn(phrase.head(), "nmod:poss")) {
      if (sentence.tag(child).startsWith("PRP")) {
        return true;
      }
    }
    return false;
  }

  /** The code of the country that the place or body lies in or belongs to. */
  Optional<String> place(Phrase phrase) {
    Sentence sentence = text.sentence(phrase.sentence());
    return codes(sentence, phrase.head(), DEPTH).keySet().stream().findFirst();
  }

  /** Whether the phrase means human beings, rather than a state, a body or a party. */
  boolean isPeople(Phrase phrase) {
    Sentence sentence = text.sentence(phrase.sentence());
    boolean body =
        actors
            .type(phrase.sentence(), phrase.head())
            .filter(type -> type != EntityType.PERSON && type != EntityType.GROUP)
            .isPresent();
    return !body
        && of(phrase).stream()
            .anyMatch(
                party ->
                    isPerson(phrase)
                        || party
                            .sector()
                            .filter(sector -> !Sectors.is(sector, Trait.BODY))
                            .isPresent()
                        || sentence.tag(phrase.head()).equals("NNPS"));
  }

  /** Whether the phrase names a state or a place in one. */
  boolean isState(Phrase phrase) {
    Sentence sentence = text.sentence(phrase.sentence());
    return direct(sentence, phrase.head())
            .filter(standing -> standing.sector().isEmpty())
            .isPresent()
        && sector(sentence, phrase.head()).isEmpty();
  }

  /** Whether the text says which office the person holds: "President A.", not "A." alone. */
  boolean isTitled(Phrase phrase) {
    Sentence sentence = text.sentence(phrase.sentence());
    return tellsOffice(phrase) || offices.before(word(sentence, phrase.head()), false);
  }

  private boolean tellsOffice(Phrase mention) {
    Sentence sentence = text.sentence(mention.sentence());
    return isOffice(sentence, mention.head())
        || sentence.hasChild(
            mention.head(),
            beside -> isOffice(sentence, beside),
            "compound",
            "amod",
            "appos",
            "flat",
            "dep");
  }

  private boolean isOffice(Sentence sentence, int noun) {
    return Sectors.is(role(sentence, noun), Trait.OFFICE);
  }

  /** Whether the phrase means soldiers, rebels or others in arms. */
  boolean isArmed(Phrase phrase) {
    return Sectors.isOneOf(of(phrase), Trait.ARMED);
  }

  /** Whether the phrase means a person or body that fights with words. */
  boolean isUnarmed(Phrase phrase) {
    List<EventParty> found = of(phrase);
    return isPerson(phrase) && !Sectors.isOneOf(found, Trait.FIGHTING)
        || !found.isEmpty() && Sectors.are(found, Trait.SPEAKING);
  }

  /** Whether the phrase names a place, rather than somebody who is there. */
  boolean isPlace(Phrase phrase) {
    Sentence sentence = text.sentence(phrase.sentence());
    return sentence.tag(phrase.head()).startsWith("NNP")
        && sector(sentence, phrase.head()).isEmpty();
  }

  /** The phrase as one who takes part. */
  EventParty as(Phrase phrase, String code, Optional<Sector> sector) {
    return party(text.sentence(phrase.sentence()), phrase.head(), Optional.of(code), sector);
  }

  static boolean isSame(EventParty party, EventParty other) {
    boolean plain = party.sector().isEmpty() && party.code().isPresent();
    if (party.sector().filter(Sector::isInternational).isPresent()) {
      return party.span().equals(other.span()) || party.text().equals(other.text());
    }
    return party.span().equals(other.span())
        || party.code().equals(other.code())
            && (plain || party.sector().equals(other.sector()) && party.code().isPresent());
  }

  private List<EventParty> antecedent(Sentence sentence, int pronoun) {
    if (resolving) {
      // "the leader of his party" for "his"
      return List.of();
    }
    resolving = true;
    List<EventParty> found = takenUp.before(word(sentence, pronoun), List.of());
    resolving = false;
    return found;
  }

  private static Phrase word(Sentence sentence, int token) {
    return new Phrase(sentence.index(), token, token, token);
  }

  /** "the Israeli" of "the Israeli ambassador": the noun that the name is part of. */
  private int whole(Sentence sentence, int token, Phrase within) {
    int whole = token;
    int above = sentence.head(token);
    while (above != Sentence.NONE
        && within.contains(above)
        && sentence.is(whole, "amod", "compound", "nmod:poss", "flat")
        && (polities.role(sentence, above).isPresent()
            || isPerson(sentence, above)
            || direct(sentence, above).equals(direct(sentence, token)))) {
      whole = above;
      above = sentence.head(above);
    }
    return whole;
  }

  /** Whether the phrase means one human being. */
  boolean isPerson(Phrase phrase) {
    return isPerson(text.sentence(phrase.sentence()), phrase.head());
  }

  private boolean isPerson(Sentence sentence, int token) {
    return actors.type(sentence.index(), token).equals(Optional.of(EntityType.PERSON));
  }

  /**
   * Splits a list into its members: joined nouns ("Iran and Turkey"), and one noun with joined
   * countries before it ("Hungarian and Romanian officials").
   */
  private List<EventParty> members(Sentence sentence, int head, boolean acting) {
    List<EventParty> found = new ArrayList<>();
    for (int before : sentence.childrenIn(head, "amod", "compound")) {
      // "North and South Korea"
      if (before + 1 < head && sentence.lower(before + 1).equals("and")) {
        direct(sentence, before)
            .filter(standing -> !Optional.of(standing).equals(direct(sentence, head)))
            .filter(standing -> direct(sentence, head).isPresent())
            .ifPresent(
                standing -> found.add(party(sentence, before, standing.code(), standing.sector())));
      }
    }
    found.addAll(parties(sentence, head, acting));
    for (int joined : joined(sentence, head)) {
      if (sentence.isNoun(joined) || sentence.tag(joined).startsWith("JJ")) {
        for (EventParty party : parties(sentence, joined, acting)) {
          if (party.code().isPresent() && found.stream().noneMatch(other -> isSame(party, other))) {
            found.add(party);
          }
        }
      }
    }
    return found;
  }

  /** What is joined to the noun or to the name beside it: "leader A. and President B.". */
  private static List<Integer> joined(Sentence sentence, int head) {
    List<Integer> found = new ArrayList<>();
    for (int other : sentence.childrenIn(head, "conj")) {
      found.add(other);
    }
    for (int beside : sentence.childrenIn(head, "appos", "flat", "dep")) {
      for (int other : sentence.childrenIn(beside, "conj")) {
        found.add(other);
      }
    }
    return found;
  }

  private List<EventParty> parties(Sentence sentence, int head, boolean acting) {
    if (Words.isMeasure(sentence, head)) {
      int of = Words.complement(sentence, head, "of");
      if (of != Sentence.NONE) {
        return members(sentence, of, acting);
      }
    }
    Optional<Sector> sector = sector(sentence, head);
    Optional<Standing> own = direct(sentence, head);
    if (Words.lemma(sentence, head).equals("opposition")
        && Words.complement(sentence, head, "to") != Sentence.NONE) {
      // "opposition to the deal" is nobody
      return List.of();
    }
    boolean party = own.isPresent() || sector.isPresent() || isSomebody(sentence, head);
    if (!party && !acting) {
      return List.of();
    }
    Map<String, Integer> codes = party ? codes(sentence, head, DEPTH) : ownedBy(sentence, head);
    List<EventParty> found = new ArrayList<>();
    codes.forEach(
        (code, token) ->
            found.add(
                party(
                    sentence,
                    codes.size() > 1 ? token : head,
                    Optional.of(code),
                    sector.or(() -> international(code)).or(() -> body(sentence, head, own)))));
    if (found.isEmpty() && party) {
      Optional<String> code = polities.role(sentence, head).flatMap(Standing::code);
      found.add(party(sentence, head, code, sector));
    }
    return found;
  }

  /** "Israeli tanks", "US attacks": only by an adjective or a name right before the noun. */
  private Map<String, Integer> ownedBy(Sentence sentence, int head) {
    Map<String, Integer> found = new LinkedHashMap<>();
    for (int child : sentence.childrenIn(head, "amod", "compound", "nmod:poss")) {
      owner(sentence, child, found);
      for (int within : sentence.childrenIn(child, "amod", "compound")) {
        // "US drone attacks"
        owner(sentence, within, found);
      }
      for (int joined : sentence.childrenIn(child, "conj")) {
        owner(sentence, joined, found);
      }
    }
    return found;
  }

  /** A state or body, not a leader: "a Trump tweet". */
  private void owner(Sentence sentence, int token, Map<String, Integer> into) {
    direct(sentence, token)
        .filter(
            standing -> standing.sector().isEmpty() || standing.sector().get().isInternational())
        .flatMap(Standing::code)
        .ifPresent(code -> into.putIfAbsent(code, token));
  }

  /** A body of which only the country is known: "the campaign", "the committee". */
  private Optional<Sector> body(Sentence sentence, int head, Optional<Standing> own) {
    boolean organization =
        own.isEmpty()
            && actors.type(sentence.index(), head).equals(Optional.of(EntityType.ORGANIZATION));
    return organization ? Optional.of(Sector.SOC) : Optional.empty();
  }

  /** The party, known to be of this state, or of none that is told. */
  static EventParty withCode(EventParty party, Optional<String> code) {
    return new EventParty(party.text(), party.span(), code, party.sector());
  }

  /** "the Bank of Hills": a name that nobody knows may be of any country. */
  static boolean isNamedBody(EventParty party) {
    int last = party.text().lastIndexOf(' ') + 1;
    return Sectors.is(party, Trait.FIRM) && Character.isUpperCase(party.text().charAt(last));
  }

  /** Whether the code stands in a country's place. */
  static boolean isInternational(String code) {
    return international(code).isPresent();
  }

  private static Optional<Sector> international(String code) {
    return switch (code) {
      case "IGO", "NGO", "MNC", "IMG" -> Optional.of(Sector.valueOf(code));
      default -> Optional.empty();
    };
  }

  private boolean isSomebody(Sentence sentence, int head) {
    return actors
        .type(sentence.index(), head)
        .filter(
            type ->
                switch (type) {
                  case PERSON, COUNTRY, ORGANIZATION, GROUP -> true;
                  case LOCATION, MISCELLANEOUS -> false;
                })
        .isPresent();
  }

  private EventParty party(
      Sentence sentence, int token, Optional<String> code, Optional<Sector> sector) {
    int from = token;
    for (int child :
        sentence.childrenIn(token, "det", "amod", "compound", "nmod:poss", "nummod", "flat")) {
      from = Math.min(from, sentence.left(child));
    }
    while (from < token
        && sentence.is(from, "case")
        && (sentence.head(from) == token || sentence.isUnder(token, sentence.head(from)))) {
      from++;
    }
    return new EventParty(
        sentence.span(from, token).in(text.text()), sentence.span(from, token), code, sector);
  }

  /**
   * The codes by the words that tell them: the noun itself, else what stands before it, else behind
   * it, else an earlier mention.
   */
  private Map<String, Integer> codes(Sentence sentence, int head, int depth) {
    Map<String, Integer> found = new LinkedHashMap<>();
    if (depth <= 0) {
      return found;
    }
    Optional<String> own = direct(sentence, head).flatMap(Standing::code);
    boolean people = isPeople(sentence, head);
    boolean ethnic = people && Words.has(sentence, head, "ethnic");
    if (own.isPresent() && !people) {
      found.put(own.get(), head);
      return found;
    }
    if (!people) {
      before(sentence, head, depth, found);
    }
    if (found.isEmpty()) {
      behind(sentence, head, depth, people, found);
    }
    if (found.isEmpty() && own.isPresent() && !ethnic) {
      found.put(own.get(), head);
    }
    if (found.isEmpty() && depth > DEPTH / 2 && isPerson(sentence, head)) {
      (resolving ? homesOfAntecedents : homes)
          .before(word(sentence, head), Set.of())
          .forEach(code -> found.put(code, head));
    }
    return found;
  }

  private void before(Sentence sentence, int head, int depth, Map<String, Integer> found) {
    for (int child : sentence.childrenIn(head, "amod", "compound", "nmod:poss", "flat", "dep")) {
      if (child > head) {
        continue;
      }
      boolean owner = sentence.is(child, "nmod:poss") && isPerson(sentence, child);
      if (owner && sector(sentence, head).isEmpty()) {
        // "Clinton's aides" are no state's
        continue;
      }
      if (sentence.tag(child).startsWith("PRP")) {
        antecedent(sentence, child).stream()
            .flatMap(party -> party.code().stream())
            .forEach(code -> found.putIfAbsent(code, head));
        continue;
      }
      codes(sentence, child, depth - 1).forEach(found::putIfAbsent);
      for (int joined : sentence.childrenIn(child, "conj")) {
        codes(sentence, joined, depth - 1).forEach(found::putIfAbsent);
      }
    }
  }

  /** "Doctors from two American groups"; of a people only where it lives. */
  private void behind(
      Sentence sentence, int head, int depth, boolean people, Map<String, Integer> found) {
    for (int child : sentence.childrenIn(head, "nmod", "appos", "flat")) {
      String preposition = Words.preposition(sentence, child);
      boolean belongs =
          people
              ? preposition.equals("of") || preposition.equals("in")
              : isPerson(sentence, head) && sentence.tag(head).startsWith("NNP")
                  ? sentence.is(child, "appos", "flat") || preposition.equals("of")
                  : sentence.is(child, "appos", "flat") || BELONGING.contains(preposition);
      if (belongs && found.isEmpty()) {
        codes(sentence, child, depth - 1).forEach(found::putIfAbsent);
        if (!found.isEmpty()) {
          // "the ministers of India and Pakistan"
          for (int joined : sentence.childrenIn(child, "conj")) {
            codes(sentence, joined, depth - 1).forEach(found::putIfAbsent);
          }
        }
      }
    }
  }

  /** "Albanians", "the Kurds": not the state of that name. */
  private boolean isPeople(Sentence sentence, int head) {
    return sentence.tag(head).equals("NNPS") && Words.has(sentence, head, "ethnic")
        || sentence.tag(head).startsWith("NNP")
            && actors.type(sentence.index(), head).equals(Optional.of(EntityType.GROUP));
  }

  private Map<Integer, Standing> named(Sentence sentence) {
    return named.computeIfAbsent(sentence.index(), i -> polities.in(sentence));
  }

  private Optional<Standing> direct(Sentence sentence, int token) {
    Standing standing = named(sentence).get(token);
    if (isPerson(sentence, token) && polities.isOnlyState(sentence.word(token))) {
      // somebody called Jordan
      return Optional.empty();
    }
    if (standing != null && !isNamesake(sentence, token)) {
      return Optional.of(standing);
    }
    return actors
        .country(sentence.index(), token)
        .map(code -> new Standing(Optional.of(code), Optional.empty()));
  }

  /** "Saleh" where the text has spoken of "Karin Saleh". */
  private boolean isNamesake(Sentence sentence, int token) {
    return isPerson(sentence, token)
        && actors
            .of(new Phrase(sentence.index(), token, token, token))
            .canonical()
            .filter(name -> polities.isNamesake(name, sentence.word(token)))
            .isPresent();
  }

  private Optional<Sector> sector(Sentence sentence, int head) {
    Optional<Sector> named =
        Optional.ofNullable(isNamesake(sentence, head) ? null : named(sentence).get(head))
            .flatMap(Standing::sector);
    // "the European Union" is no union of workers; "the opposition UNITA" is not what it once was
    Optional<Sector> own =
        named.filter(Sector::isInternational).isPresent()
            ? named
            : told(sentence, head).or(() -> named);
    if (own.isPresent()) {
      return own;
    }
    boolean state = direct(sentence, head).isPresent() && !isPerson(sentence, head);
    for (int beside : sentence.childrenIn(head, "appos")) {
      Optional<Sector> sector = role(sentence, beside);
      if (sector.isPresent() && !state) {
        return sector;
      }
    }
    return direct(sentence, head)
        .flatMap(Standing::sector)
        .or(() -> isPeople(sentence, head) ? Optional.of(Sector.CVL) : Optional.empty());
  }

  /** The sector that the noun names, or the word before a name: "opposition leader A.". */
  private Optional<Sector> told(Sentence sentence, int head) {
    Optional<Sector> own = role(sentence, head);
    boolean name = sentence.tag(head).startsWith("NNP");
    int[] before = sentence.childrenIn(head, "compound", "amod", "flat");
    for (int i = before.length - 1; name && own.isEmpty() && i >= 0; i--) {
      own = role(sentence, before[i]);
    }
    return own;
  }

  private Optional<Sector> role(Sentence sentence, int token) {
    return polities.role(sentence, token).flatMap(Standing::sector);
  }
}
