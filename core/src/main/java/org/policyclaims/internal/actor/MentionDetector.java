package org.policyclaims.internal.actor;

import static org.policyclaims.internal.syntax.Sentence.NONE;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.policyclaims.internal.actor.Descriptions.Noun;
import org.policyclaims.internal.actor.Gazetteer.Match;
import org.policyclaims.internal.actor.Surface.Sort;
import org.policyclaims.internal.lexicon.WordClass;
import org.policyclaims.internal.lexicon.WordClasses;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.Sentence;

/**
 * Finds the names in a text: what the recogniser marks, what the tables list, and other proper
 * nouns.
 */
final class MentionDetector {
  private static final WordClasses WORDS = WordClasses.standard();
  private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");
  private static final int LONGEST_TITLE = 8;
  private static final int LONGEST_NAME = 12;

  /** A run of the recogniser this long in a headline is the headline. */
  private static final int LONGEST_IN_TITLE = 5;

  private final Gazetteer gazetteer;
  private final Descriptions descriptions;
  private final ParsedText text;

  MentionDetector(Gazetteer gazetteer, Descriptions descriptions, ParsedText text) {
    this.gazetteer = gazetteer;
    this.descriptions = descriptions;
    this.text = text;
  }

  /** The names of a sentence, in text order, not overlapping. */
  List<NameMention> read(Sentence sentence) {
    List<NameMention> names = new ArrayList<>();
    boolean shouting = isShouting(sentence);
    boolean title = isTitle(sentence);
    int token = 0;
    while (token < sentence.size()) {
      NameMention name = at(sentence, token, shouting, title);
      if (name == null) {
        token++;
      } else {
        names.add(name);
        token = name.to + 1;
      }
    }
    return names;
  }

  private NameMention at(Sentence sentence, int token, boolean shouting, boolean title) {
    if (!mayBeginName(sentence, token)) {
      return null;
    }
    int run = endOfRun(sentence, token, title);
    Optional<Match> match = gazetteer.match(sentence, text.text(), token, shouting);
    if (match.isPresent() && listedIsMeant(sentence, token, run, match.get(), title)) {
      int to = match.get().to();
      return mention(sentence, token, to, match.map(Match::surface));
    }
    if (run != NONE) {
      return recognised(sentence, token, run);
    }
    return shouting || title ? null : properNouns(sentence, token);
  }

  /** A hyphen with letters close on both sides. */
  private static boolean isHyphen(Sentence sentence, int token) {
    return token > 0
        && token + 1 < sentence.size()
        && sentence.word(token).equals("-")
        && sentence.span(token - 1).end() == sentence.span(token).start()
        && sentence.span(token).end() == sentence.span(token + 1).start();
  }

  private NameMention recognised(Sentence sentence, int token, int run) {
    boolean half = sentence.name(token).equals("O");
    if (half || sentence.name(token).equals("PERSON")) {
      int from = withoutTitles(sentence, token, run);
      return mention(sentence, from, run, Optional.empty(), "PERSON");
    }
    int person = personWithin(sentence, token, run);
    if (person != NONE) {
      return mention(sentence, person, run, Optional.empty(), "PERSON");
    }
    int from = token;
    while (from < run && isBeforeName(sentence, from)) {
      from++;
    }
    Optional<Match> country =
        gazetteer
            .match(sentence, text.text(), from, false)
            .filter(match -> match.surface().named().isCountry() && match.to() < run);
    int behind = country.map(match -> match.to() + 1).orElse(from);
    Optional<Surface> movement =
        gazetteer
            .match(sentence, text.text(), behind, false)
            .filter(match -> behind > token && match.to() == run)
            .map(Match::surface)
            .filter(surface -> surface.named().kinds().contains("movement"));
    // "Lebanese Hezbollah" is Hezbollah; the "Norwegian Red Cross" is one of many
    return mention(sentence, movement.isPresent() ? behind : from, run, movement);
  }

  /** "the", the "2023" of "the 2023 Commission decision", the "Will" of a question. */
  private static boolean isBeforeName(Sentence sentence, int token) {
    String word = sentence.word(token);
    boolean small =
        Character.isLowerCase(word.charAt(0)) && !sentence.lower(token).startsWith("al-");
    return small || YEAR.matcher(word).matches() || asks(sentence, token);
  }

  private static boolean asks(Sentence sentence, int token) {
    return token == 0
        && sentence.word(sentence.size() - 1).equals("?")
        && (sentence.isVerb(token) || sentence.tag(token).equals("MD"));
  }

  /** Where a person's name begins within another: "Court Justice Anna Smith", or NONE. */
  private int personWithin(Sentence sentence, int from, int to) {
    for (int i = to - 1; i >= from && i >= to - 3; i--) {
      if (isTitle(sentence, i)) {
        boolean named =
            descriptions.firstName(sentence.word(i + 1)) != Gender.UNKNOWN && i + 1 < to
                || sentence.lower(i).equals("justice")
                    && descriptions.noun(sentence, i + 1).isEmpty();
        return named ? i + 1 : NONE;
      }
    }
    return NONE;
  }

  private static boolean mayBeginName(Sentence sentence, int token) {
    if (!sentence.name(token).equals("O")) {
      return !sentence.isPunctuation(token);
    }
    char first = sentence.word(token).charAt(0);
    return Character.isUpperCase(first)
        || Character.isDigit(first)
        || sentence.lower(token).startsWith("al-");
  }

  /** The last token that the recogniser gives the same class, or NONE where it gives none. */
  private int endOfRun(Sentence sentence, int token, boolean title) {
    if (sentence.name(token).equals("O")) {
      // "Jean-Marc", of which the recogniser may see the second half only
      boolean half =
          isHyphen(sentence, token + 1)
              && sentence.name(token + 2).equals("PERSON")
              && sentence.tag(token).startsWith("NNP");
      return half ? endOfRun(sentence, token + 2, title) : NONE;
    }
    String name = sentence.name(token);
    int to = token;
    while (to + 1 < sentence.size()) {
      if (sentence.name(to + 1).equals(name) && !beginsPhrase(sentence, to + 1)) {
        to++;
      } else if (isHyphen(sentence, to + 1)
          && (sentence.name(to + 2).equals(name)
              || WORDS.is(WordClass.NAME_SYLLABLE, sentence.word(to + 2)))) {
        to += 2;
      } else {
        break;
      }
    }
    if (name.equals("PERSON")
        && to + 1 < sentence.size()
        && PersonNames.isSuffix(sentence.word(to + 1))) {
      to++;
    }
    if (title) {
      if (isCutOff(sentence, token)) {
        return NONE;
      }
      for (int i = token + 1; i <= to; i++) {
        if (isHeadlineVerb(sentence, i)) {
          to = i - 1;
        }
      }
      if (to - beginOfRun(sentence, token) >= LONGEST_IN_TITLE) {
        return NONE;
      }
    }
    while (to > token && sentence.isPunctuation(to)) {
      to--;
    }
    return to;
  }

  /** "the Articles the House wrote" are two names; "of the" and "and the" go on with one. */
  private static boolean beginsPhrase(Sentence sentence, int token) {
    return sentence.word(token).equals("the") && sentence.tag(token - 1).startsWith("NN");
  }

  /** Whether the token is the verb of a headline that the recogniser took for a part of a name. */
  private boolean isCutOff(Sentence sentence, int token) {
    return token > 0
        && sentence.name(token - 1).equals(sentence.name(token))
        && isHeadlineVerb(sentence, token);
  }

  /** "Kerry Warns"; not the "May" of "Theresa May Says". */
  private boolean isHeadlineVerb(Sentence sentence, int token) {
    if (!WORDS.is(WordClass.HEADLINE_VERB, sentence.lower(token))) {
      return false;
    }
    boolean verbFollows =
        token + 1 < sentence.size()
            && WORDS.is(WordClass.HEADLINE_VERB, sentence.lower(token + 1))
            && !sentence.lower(token + 1).equals("have");
    return !verbFollows;
  }

  /** The first token of the same class, no further back than it matters. */
  private int beginOfRun(Sentence sentence, int token) {
    int from = token;
    while (from > 0
        && token - from < LONGEST_IN_TITLE
        && sentence.name(from - 1).equals(sentence.name(token))
        && !isHeadlineVerb(sentence, from - 1)) {
      from--;
    }
    return from;
  }

  /** A listed name gives way to a longer one that the recogniser sees: "Bank of China". */
  private boolean listedIsMeant(Sentence sentence, int token, int run, Match match, boolean title) {
    Sort sort = match.surface().sort();
    if (sentence.name(token).equals("PERSON") && match.to() < run) {
      return false;
    }
    if (match.to() < run) {
      boolean adjective = sort == Sort.ADJECTIVE || sort == Sort.ADJECTIVE_OR_PEOPLE;
      return adjective && !isOfName(sentence, run, match)
          || title && match.surface().named().isCountry() && mayBeVerb(sentence, match.to() + 1)
          || sentence.is(token, "nmod:poss")
          || isBreak(sentence.lower(match.to() + 1));
    }
    boolean common =
        sentence.name(token).equals("O")
            && match.to() == token
            && !sentence.tag(token).startsWith("NNP")
            && !sentence.tag(token).startsWith("JJ");
    return !common || sort == Sort.PEOPLE || sort == Sort.ADJECTIVE_OR_PEOPLE;
  }

  /** "British Red Cross": the adjective is a part of the name, unless the rest is a state's own. */
  private boolean isOfName(Sentence sentence, int run, Match adjective) {
    if (!sentence.name(run).equals("ORGANIZATION")) {
      return false;
    }
    Optional<Match> rest = gazetteer.match(sentence, text.text(), adjective.to() + 1, false);
    return rest.isEmpty()
        || rest.get().to() != run
        || !rest.get().surface().named().home().equals(adjective.surface().named().code());
  }

  /** "Moldova Looks for Gas": in a headline a verb looks like a name. */
  private static boolean mayBeVerb(Sentence sentence, int token) {
    String lower = sentence.lower(token);
    return lower.endsWith("s") && !lower.endsWith("ss");
  }

  private int withoutTitles(Sentence sentence, int from, int to) {
    int at = from;
    while (at < to && isTitle(sentence, at)) {
      at++;
    }
    return at;
  }

  private boolean isTitle(Sentence sentence, int token) {
    Optional<Noun> noun = descriptions.noun(sentence, token);
    return noun.isPresent()
        && noun.get().title()
        && descriptions.firstName(sentence.word(token)) == Gender.UNKNOWN;
  }

  /** Proper nouns that the recogniser leaves out; none that are only the words of a title. */
  private NameMention properNouns(Sentence sentence, int token) {
    if (!isLooseProperNoun(sentence, token)) {
      return null;
    }
    int to = token;
    while (to + 1 < sentence.size() && to - token < LONGEST_NAME) {
      if (isLooseProperNoun(sentence, to + 1)) {
        to++;
      } else if (isHyphen(sentence, to + 1)) {
        to += 2;
      } else {
        break;
      }
    }
    if (to + 1 < sentence.size() && !sentence.name(to + 1).equals("O")) {
      return null;
    }
    int from = token;
    while (from <= to && descriptions.noun(sentence, from).isPresent()) {
      if (from == to && isShortTitle(sentence, from - 1)) {
        return mention(sentence, from, to, Optional.empty());
      }
      from++;
    }
    if (from > to || descriptions.noun(sentence, to).isPresent()) {
      return null;
    }
    return mention(sentence, from, to, Optional.empty());
  }

  /** "Mr." */
  private boolean isShortTitle(Sentence sentence, int token) {
    return token >= 0
        && descriptions
            .noun(sentence, token)
            .filter(noun -> noun.sort() == Descriptions.Sort.TITLE)
            .isPresent();
  }

  private static boolean isBreak(String word) {
    return word.equals(",") || word.equals("and") || word.equals("&");
  }

  private boolean isLooseProperNoun(Sentence sentence, int token) {
    return !WORDS.is(WordClass.CALENDAR, sentence.lower(token))
        && sentence.name(token).equals("O")
        && sentence.tag(token).startsWith("NNP")
        && Character.isUpperCase(sentence.word(token).charAt(0))
        && sentence.word(token).length() > 1
        && !PersonNames.isSuffix(sentence.word(token));
  }

  private NameMention mention(Sentence sentence, int from, int to, Optional<Surface> surface) {
    return mention(
        sentence, from, to, surface, surface.isPresent() && to > from ? "O" : sentence.name(from));
  }

  private NameMention mention(
      Sentence sentence, int from, int to, Optional<Surface> surface, String recognised) {
    return new NameMention(
        sentence.index(),
        from,
        to,
        sentence.headOf(from, to),
        CharMatcher.whitespace().collapseFrom(sentence.span(from, to).in(text.text()), ' '),
        recognised,
        surface,
        title(sentence, from),
        isTitle(sentence));
  }

  /**
   * Reads the words before a name backwards, as far as they are titles and what qualifies these.
   */
  private Title title(Sentence sentence, int from) {
    ImmutableList.Builder<String> nouns = ImmutableList.builder();
    ImmutableList.Builder<String> qualifiers = ImmutableList.builder();
    ImmutableIntArray.Builder tokens = ImmutableIntArray.builder();
    Gender gender = Gender.UNKNOWN;
    Optional<String> home = Optional.empty();
    boolean any = false;
    for (int i = from - 1; i >= 0 && i >= from - LONGEST_TITLE; i--) {
      String tag = sentence.tag(i);
      boolean qualifier =
          tag.startsWith("NN")
              || tag.startsWith("JJ")
              || tag.equals("HYPH")
              || any && tag.equals("POS");
      // "Secretary of State John Kerry", but not "an adviser of President Obama"
      boolean within = !any && i < from - 1 && sentence.lower(i).equals("of");
      if (!qualifier && !within) {
        break;
      }
      Optional<Noun> noun = descriptions.noun(sentence, i);
      if (noun.isPresent() && (noun.get().title() || any && noun.get().isHuman())) {
        nouns.add(noun.get().noun());
        tokens.add(i);
        if (gender == Gender.UNKNOWN) {
          gender = noun.get().gender();
        }
        any = true;
      } else if (any && Character.isUpperCase(sentence.word(i).charAt(0))) {
        qualifiers.add(sentence.lower(i));
        home =
            home.isPresent()
                ? home
                : gazetteer
                    .match(sentence, text.text(), i, false)
                    .flatMap(match -> match.surface().named().home());
      }
    }
    return any
        ? new Title(nouns.build(), qualifiers.build(), tokens.build(), gender, home)
        : Title.NONE;
  }

  /**
   * Whether all nouns, verbs and adjectives of a sentence begin with capitals, so that these tell
   * little.
   */
  private static boolean isTitle(Sentence sentence) {
    int capitals = 0;
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.word(i);
      if (Character.isUpperCase(word.charAt(0))) {
        capitals++;
      } else if (isOpenClass(sentence.tag(i)) && Character.isLowerCase(word.charAt(0))) {
        return false;
      }
    }
    return capitals >= 3;
  }

  private static boolean isOpenClass(String tag) {
    return tag.startsWith("NN") || tag.startsWith("JJ") || tag.startsWith("VB") || tag.equals("RB");
  }

  /** Whether all letters of a sentence of some length are capitals. */
  static boolean isShouting(Sentence sentence) {
    int words = 0;
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.word(i);
      for (int c = 0; c < word.length(); c++) {
        if (Character.isLowerCase(word.charAt(c))) {
          return false;
        }
      }
      words++;
    }
    return words > 2;
  }
}
