package org.policyclaims.internal.actor;

import static org.policyclaims.internal.syntax.Sentence.NONE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policyclaims.EntityType;
import org.policyclaims.internal.actor.Descriptions.Noun;
import org.policyclaims.internal.actor.Surface.Sort;
import org.policyclaims.internal.attribution.Attributions;
import org.policyclaims.internal.attribution.Frame;
import org.policyclaims.internal.lexicon.WordClass;
import org.policyclaims.internal.lexicon.WordClasses;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.Phrase;
import org.policyclaims.internal.syntax.Sentence;

/** Gives each name of one text its entity. */
final class MentionLinker {
  private static final WordClasses WORDS = WordClasses.standard();
  private static final int[] NEVER = new int[2];

  /** A body's name has no more words before the last name in it. */
  private static final int LONGEST_BODY = 12;

  private final Gazetteer gazetteer;
  private final Descriptions descriptions;
  private final Places places;
  private final Descriptors descriptors;
  private final ParsedText text;
  private final Entities entities;
  private final Referents referents;
  private final PersonNames people;
  private final OrganizationNames bodies;
  private final Set<Long> sources = new HashSet<>();
  private final Set<String> named = new HashSet<>();

  /** How often a single word is recognised as a person, and how often not. */
  private final Map<String, int[]> alone = new HashMap<>();

  private final Map<String, int[]> forms = new HashMap<>();
  private Set<String> words = Set.of();

  MentionLinker(
      Gazetteer gazetteer,
      Descriptions descriptions,
      ParsedText text,
      Entities entities,
      Referents referents) {
    this.gazetteer = gazetteer;
    this.descriptions = descriptions;
    this.places = new Places();
    this.descriptors = new Descriptors(descriptions, referents);
    this.text = text;
    this.entities = entities;
    this.referents = referents;
    this.people = new PersonNames(entities, descriptions);
    this.bodies = new OrganizationNames(entities, descriptions);
  }

  /**
   * Reads all names; {@link Referents} and speakers hold them afterwards. Returns whose the text
   * is.
   */
  Authors read(Attributions attributions, Speakers speakers) {
    Authors authors = Authors.of(text.zoned().authors(), gazetteer, entities, people, bodies);
    speakers.learn(people);
    for (Frame frame : attributions.frames()) {
      if (frame.source().isPresent()) {
        Phrase phrase = frame.source().get();
        sources.add(place(phrase.sentence(), phrase.head()));
      }
    }
    MentionDetector reader = new MentionDetector(gazetteer, descriptions, text);
    List<List<NameMention>> names = new ArrayList<>(text.sentences().size());
    boolean ambiguity = false;
    for (Sentence sentence : text.sentences()) {
      List<NameMention> found = reader.read(sentence);
      names.add(found);
      for (NameMention name : found) {
        ambiguity |= learn(sentence, name);
      }
    }
    if (ambiguity) {
      words = capitalised();
    }
    for (Sentence sentence : text.sentences()) {
      NameMention before = null;
      for (NameMention name : names.get(sentence.index())) {
        identify(sentence, name, before);
        before = name;
      }
      for (NameMention name : names.get(sentence.index())) {
        name.entity.ifPresent(entity -> descriptors.keep(sentence, name, entity));
      }
    }
    speakers.find(people, entities, referents, gazetteer, authors);
    return authors;
  }

  private static long place(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }

  private boolean learn(Sentence sentence, NameMention name) {
    if (name.surface.isPresent()) {
      Surface surface = name.surface.get();
      boolean ambiguous = gazetteer.ambiguity(surface.text()).isPresent();
      boolean state = surface.named().isCountry() && isAsState(sentence, name, surface);
      if (!ambiguous || state) {
        named.add(surface.named().canonical());
      }
      return ambiguous;
    }
    if (!name.inTitle && name.isSingleWord()) {
      int[] counts = alone.computeIfAbsent(name.form, form -> new int[2]);
      counts[name.recognised.equals("PERSON") ? 0 : 1]++;
    }
    if (name.recognised.equals("PERSON") && !name.inTitle && PersonNames.isFull(name.form)) {
      people.learn(name.form, name.title);
    }
    if (!name.inTitle) {
      int[] counts = forms.computeIfAbsent(name.form, form -> new int[3]);
      switch (name.recognised) {
        case "ORGANIZATION" -> counts[0]++;
        case "LOCATION" -> counts[1]++;
        case "MISC" -> counts[2]++;
        default -> {
          // no class to count
        }
      }
    }
    return false;
  }

  /** "Georgia's parliament", "the Georgian government", "Chad expelled an envoy". */
  private boolean isAsState(Sentence sentence, NameMention name, Surface surface) {
    int head = sentence.head(name.head);
    if (surface.sort() == Sort.NAME && isBesideState(sentence, name)) {
      return true;
    }
    if (head == NONE) {
      return false;
    }
    if (sentence.is(name.head, "nmod:poss", "amod", "compound")) {
      boolean government =
          isDemonym(surface)
              && descriptions.noun(sentence, head).filter(MentionLinker::isState).isPresent();
      return government || WORDS.is(WordClass.STATE_NOUN, sentence.lemma(head));
    }
    int object = sentence.child(head, "obj");
    return sentence.is(name.head, "nsubj")
        && object != NONE
        && WORDS.is(WordClass.STATE_NOUN, sentence.lemma(object));
  }

  /** "The United States and Jordan": what is joined to a state is one. */
  private boolean isBesideState(Sentence sentence, NameMention name) {
    if (sentence.is(name.head, "conj") && isStateAt(sentence, sentence.head(name.head))) {
      return true;
    }
    return sentence.hasChild(name.head, joined -> isStateAt(sentence, joined), "conj");
  }

  private boolean isStateAt(Sentence sentence, int token) {
    int from = token;
    for (int part : sentence.childrenIn(token, "compound", "flat", "amod")) {
      from = Math.min(from, part);
    }
    String name = sentence.span(from, token).in(text.text());
    return gazetteer.ambiguity(name).isEmpty()
        && gazetteer.named(name).filter(GazetteerEntry::isCountry).isPresent();
  }

  private static boolean isState(Noun noun) {
    return noun.sort() == Descriptions.Sort.STATE;
  }

  private Set<String> capitalised() {
    Set<String> found = new HashSet<>();
    for (Sentence sentence : text.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        if (Character.isUpperCase(sentence.word(i).charAt(0)) || sentence.word(i).equals("euro")) {
          found.add(sentence.word(i));
        }
      }
    }
    return found;
  }

  private void identify(Sentence sentence, NameMention name, NameMention before) {
    Optional<Entity> entity =
        isGivenAcronym(sentence, name, before)
            ? before.entity
            : name.surface.isPresent() ? listed(sentence, name) : unlisted(sentence, name);
    name.entity = entity;
    if (entity.isPresent()) {
      entity.get().mentioned();
      for (int i = name.from; i <= name.to; i++) {
        referents.put(sentence.index(), i, entity.get());
      }
      if (entity.get().is(EntityType.ORGANIZATION)) {
        bodies.named(entity.get());
      }
      if (entity.get().isOfUnknownKind() && name.surface.isEmpty() && !name.isSingleWord()) {
        bodies.ending(entity.get(), name.form);
      }
      if (entity.get().is(EntityType.PERSON)) {
        // the parser may let the name hang on its title
        for (int i : name.title.tokens().asList()) {
          referents.put(sentence.index(), i, entity.get());
        }
      }
    }
  }

  /** "the Tree Foundation (TF)" */
  private boolean isGivenAcronym(Sentence sentence, NameMention name, NameMention before) {
    boolean given =
        before != null
            && before.entity.isPresent()
            && !before.entity.get().is(EntityType.PERSON)
            && before.to + 2 == name.from
            && isBracket(sentence.word(name.from - 1))
            && name.surface.isEmpty()
            && OrganizationNames.isAcronym(name.form);
    if (!given) {
      return false;
    }
    int from = longForm(sentence, name, before);
    if (from < before.from) {
      // "the Mission in South Sudan (UNMISS)" is not its host
      Entity whole =
          bodies.of(
              sentence.span(from, before.to).in(text.text()), Optional.of(EntityType.ORGANIZATION));
      for (int i = from; i <= before.to; i++) {
        referents.put(sentence.index(), i, whole);
      }
      before.entity = Optional.of(whole);
    }
    bodies.alias(name.form, before.entity.get());
    return before.entity.get().is(EntityType.ORGANIZATION) || before.entity.get().type().isEmpty();
  }

  /**
   * Where the name that an acronym is made of begins: "United Nations Mission in South Sudan" of
   * UNMISS; where the name before begins if that gives the acronym, or nothing does.
   */
  private static int longForm(Sentence sentence, NameMention acronym, NameMention before) {
    String letters = acronym.form.replace(".", "").toLowerCase(Locale.ROOT);
    if (before.entity.get().is(EntityType.ORGANIZATION)) {
      return before.from;
    }
    int from = before.from;
    for (int i = before.from - 1; i >= 0 && i >= before.from - LONGEST_BODY; i--) {
      boolean link = sentence.isWord(i, "of", "in", "for", "on", "to", "and", "the");
      if (!link && !Character.isUpperCase(sentence.word(i).charAt(0))) {
        break;
      }
      if (!link && sentence.lower(i).charAt(0) == letters.charAt(0)) {
        StringBuilder words = new StringBuilder();
        for (int k = i; k <= before.to; k++) {
          words.append(sentence.lower(k));
        }
        from = isWithin(letters, words) ? i : from;
      }
    }
    return from;
  }

  /** Whether all the letters stand in the words in their order. */
  private static boolean isWithin(String letters, CharSequence words) {
    int found = 0;
    for (int i = 0; i < words.length() && found < letters.length(); i++) {
      if (words.charAt(i) == letters.charAt(found)) {
        found++;
      }
    }
    return found == letters.length();
  }

  static boolean isBracket(String word) {
    return word.equals("(") || word.equals("-LRB-");
  }

  private Optional<Entity> listed(Sentence sentence, NameMention name) {
    Surface surface = name.surface.get();
    Optional<GazetteerEntry> meant = meant(surface);
    boolean person =
        name.isSingleWord()
            && !isDemonym(surface)
            && (name.title.isPresent() || people.knowsLast(name.form))
            && (name.recognised.equals("PERSON") || meant.isEmpty() || name.title.isPresent());
    if (person) {
      return Optional.of(people.of(name.form, name.title, name.sentence));
    }
    if (meant.isEmpty()) {
      return isDemonym(surface)
          ? Optional.empty()
          : Optional.of(
              name.recognised.equals("PERSON") && name.isSingleWord()
                  ? people.of(name.form, name.title, name.sentence)
                  : entities.place(name.form));
    }
    boolean modifier = isModifier(sentence, name);
    if (meant.get().isCountry()) {
      for (int i = name.from; i <= name.to; i++) {
        referents.putCountry(sentence.index(), i, meant.get());
      }
    }
    if (isDemonym(surface)) {
      return modifier || !isManyPeople(sentence, name)
          ? Optional.empty()
          : Optional.of(
              isTheWhole(sentence, name)
                  ? entities.groupOf(meant.get())
                  : entities.of(gazetteer.people(meant.get())));
    }
    if (meant.get().type().equals(Optional.of(EntityType.GROUP))) {
      boolean one =
          !surface.text().equals(meant.get().canonical()) && !surface.text().endsWith("s");
      return modifier || one ? Optional.empty() : Optional.of(entities.of(meant.get()));
    }
    boolean place =
        (surface.sort() == Sort.SEAT || surface.sort() == Sort.METONYM)
            && places.isPlace(sentence, name);
    return Optional.of(place ? entities.place(name.form) : entities.of(meant.get()));
  }

  private static boolean isDemonym(Surface surface) {
    return switch (surface.sort()) {
      case ADJECTIVE, PEOPLE, ADJECTIVE_OR_PEOPLE -> true;
      case NAME, SEAT, METONYM -> false;
    };
  }

  /** What the name means in this text; empty where an ambiguous one is not the state's. */
  private Optional<GazetteerEntry> meant(Surface surface) {
    Optional<Gazetteer.Ambiguity> ambiguity = gazetteer.ambiguity(surface.text());
    if (ambiguity.isEmpty() || named.contains(surface.named().canonical())) {
      return Optional.of(surface.named());
    }
    for (String word : ambiguity.get().company()) {
      if (words.contains(word)) {
        return Optional.of(surface.named());
      }
    }
    return ambiguity.get().otherwise();
  }

  private static boolean isModifier(Sentence sentence, NameMention name) {
    // before a verb it is no modifier, whatever the parser makes of it: "The Chinese built roads"
    boolean verbFollows =
        name.to + 1 < sentence.size()
            && sentence.isVerb(name.to + 1)
            && !sentence.tag(name.to + 1).equals("VBG");
    return sentence.is(name.head, "amod", "compound")
        && sentence.head(name.head) > name.to
        && !verbFollows;
  }

  /** "The Russians" may be the state, "two Russians" and "Russians" are people of it. */
  private static boolean isTheWhole(Sentence sentence, NameMention name) {
    return Grammar.isAfterThe(sentence, name.from);
  }

  /** "Russians", "the Chinese"; not "a Russian" or "spoke Russian". */
  private static boolean isManyPeople(Sentence sentence, NameMention name) {
    if (Grammar.isPlural(sentence, name.head)) {
      return true;
    }
    return Grammar.isAfterThe(sentence, name.from)
        && name.surface.get().sort() == Sort.ADJECTIVE_OR_PEOPLE
        && (name.form.endsWith("ese")
            || name.form.endsWith("sh")
            || name.form.endsWith("ch")
            || name.form.endsWith("ss"));
  }

  private Optional<Entity> unlisted(Sentence sentence, NameMention name) {
    boolean onlyInTitle = name.inTitle && !forms.containsKey(name.form);
    if (onlyInTitle && (name.recognised.equals("ORGANIZATION") || name.recognised.equals("MISC"))) {
      return Optional.empty();
    }
    if (name.recognised.equals("ORGANIZATION") && isManyInOffice(sentence, name)) {
      return Optional.empty();
    }
    return switch (name.recognised) {
      case "PERSON" -> Optional.of(people.of(withoutHeadline(name), name.title, name.sentence));
      case "ORGANIZATION", "LOCATION", "MISC" -> Optional.of(body(sentence, name, mostOften(name)));
      default -> unrecognised(sentence, name);
    };
  }

  /** "The Foreign Ministers of Norway and Sweden" are no body. */
  private boolean isManyInOffice(Sentence sentence, NameMention name) {
    return Grammar.isPlural(sentence, name.head)
        && !name.isSingleWord()
        && descriptions.noun(sentence, name.head).filter(Noun::isHuman).isPresent();
  }

  /** A name in a headline, without a word that capitals only make look like a part of it. */
  private String withoutHeadline(NameMention name) {
    int space = name.form.lastIndexOf(' ');
    if (!name.inTitle || space < 0 || people.knowsFull(name.form)) {
      return name.form;
    }
    String shorter = name.form.substring(0, space);
    boolean known =
        shorter.indexOf(' ') < 0 ? people.knowsLast(shorter) : people.knowsFull(shorter);
    String last = name.form.substring(space + 1);
    if (!known
        && alone.getOrDefault(last, NEVER)[0] > 0
        && !people.knowsLast(last)
        && descriptions.firstName(name.form.substring(0, name.form.indexOf(' ')))
            == Gender.UNKNOWN) {
      return last;
    }
    return known ? shorter : name.form;
  }

  /** The class that the recogniser gives the name most often in this text. */
  private EntityType mostOften(NameMention name) {
    int[] counts = forms.getOrDefault(name.form, new int[3]);
    if (counts[0] == 0 && counts[1] == 0 && counts[2] == 0) {
      return switch (name.recognised) {
        case "ORGANIZATION" -> EntityType.ORGANIZATION;
        case "LOCATION" -> EntityType.LOCATION;
        default -> EntityType.MISCELLANEOUS;
      };
    }
    if (counts[0] >= counts[1] && counts[0] >= counts[2]) {
      return EntityType.ORGANIZATION;
    }
    return counts[1] >= counts[2] ? EntityType.LOCATION : EntityType.MISCELLANEOUS;
  }

  private Entity body(Sentence sentence, NameMention name, EntityType type) {
    Optional<Entity> shortened = shortened(sentence, name);
    if (shortened.isPresent()) {
      return shortened.get();
    }
    boolean person =
        name.isSingleWord() && isLastName(name.form)
            || isBesideHuman(sentence, name)
            || name.title.isPresent() && type != EntityType.ORGANIZATION;
    if (person) {
      return people.of(name.form, name.title, name.sentence);
    }
    Optional<Noun> noun = descriptions.noun(sentence, name.head);
    boolean ofState =
        noun.isPresent()
            && (noun.get().sort() == Descriptions.Sort.ORGAN
                || noun.get().sort() == Descriptions.Sort.STATE);
    GazetteerEntry country = ofState ? countryOf(sentence, name) : null;
    if (country != null && noun.get().sort() == Descriptions.Sort.STATE) {
      return entities.of(country);
    }
    if (country != null) {
      Entity organ = entities.organOf(country, noun.get().noun());
      bodies.called(noun.get().noun(), organ);
      return organ;
    }
    Entity body = bodies.of(name.form, Optional.of(type));
    adjective(sentence, name).ifPresent(home -> body.home(home.code()));
    return body;
  }

  /** The country of "British Red Cross". */
  private Optional<GazetteerEntry> adjective(Sentence sentence, NameMention name) {
    return gazetteer
        .match(sentence, text.text(), name.from, false)
        .filter(match -> isDemonym(match.surface()) && match.to() < name.to)
        .flatMap(match -> meant(match.surface()));
  }

  /**
   * The country within, before or behind the name: "Russian Foreign Ministry", "Russia's Foreign
   * Ministry".
   */
  private GazetteerEntry countryOf(Sentence sentence, NameMention name) {
    for (int i = name.from; i <= name.to; i++) {
      Optional<Gazetteer.Match> within = gazetteer.match(sentence, text.text(), i, false);
      if (within.isPresent() && within.get().surface().named().isCountry()) {
        return within.get().surface().named();
      }
    }
    int owner = sentence.child(name.head, "nmod:poss", "amod", "compound");
    GazetteerEntry country = referents.countryAt(sentence.index(), owner);
    return country == null ? countryBehind(sentence, name.to + 1) : country;
  }

  /** "Foreign Ministry of Russia", where the recogniser sees two names. */
  private GazetteerEntry countryBehind(Sentence sentence, int of) {
    if (of + 1 >= sentence.size() || !sentence.lower(of).equals("of")) {
      return null;
    }
    int at = sentence.lower(of + 1).equals("the") && of + 2 < sentence.size() ? of + 2 : of + 1;
    return gazetteer
        .match(sentence, text.text(), at, false)
        .flatMap(match -> meant(match.surface()))
        .filter(GazetteerEntry::isCountry)
        .orElse(null);
  }

  private Optional<Entity> unrecognised(Sentence sentence, NameMention name) {
    boolean knownPerson =
        name.isSingleWord() && (isLastName(name.form) || people.knowsFirst(name.form));
    if (knownPerson || name.title.isPresent() || isPresentedAsPerson(sentence, name)) {
      return Optional.of(people.of(name.form, name.title, name.sentence));
    }
    if (isModifier(sentence, name)) {
      return Optional.empty();
    }
    return shortened(sentence, name).or(() -> Optional.of(bodies.of(name.form, Optional.empty())));
  }

  /** "the Commission", "the Act" where a longer name that ends so stands before. */
  private Optional<Entity> shortened(Sentence sentence, NameMention name) {
    return name.isSingleWord() && Grammar.isAfterThe(sentence, name.from)
        ? bodies.endingIn(name.form)
        : Optional.empty();
  }

  /** Whether the word is more often a person's last name in this text than anything else. */
  private boolean isLastName(String form) {
    int[] counts = alone.getOrDefault(form, NEVER);
    return people.knowsLast(form) && people.fullNames(form) + counts[0] + 1 >= counts[1];
  }

  /** "Parotnikau, an analyst", or one who says something and is no "the". */
  private boolean isPresentedAsPerson(Sentence sentence, NameMention name) {
    return isBesideHuman(sentence, name)
        || sources.contains(place(sentence.index(), name.head))
            && !sentence.has(name.head, "det")
            && !OrganizationNames.isAcronym(name.form)
            && !hasInnerCapital(name.form);
  }

  /** "Parotnikau, an analyst", "the president, Moon Jae-in" */
  private boolean isBesideHuman(Sentence sentence, NameMention name) {
    int beside = sentence.child(name.head, "appos");
    if (beside == NONE && sentence.is(name.head, "appos")) {
      beside = sentence.head(name.head);
    }
    return sentence.isTagged(beside, "NN")
        && descriptions.noun(sentence, beside).filter(Noun::isHuman).isPresent();
  }

  /** "RealClearPolitics" is nobody's name, "McCain" is. */
  private static boolean hasInnerCapital(String form) {
    for (int i = 4; i < form.length(); i++) {
      if (Character.isUpperCase(form.charAt(i)) && Character.isLowerCase(form.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }
}
