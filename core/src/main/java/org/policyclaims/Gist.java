package org.policyclaims;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts a claim in one sentence. The claim's own words are kept as they stand in the text, since
 * they have tense, modality and negation in them; what they leave to the sentence around them is
 * said: who is meant, who says it, a negation that stands outside of the clause, a certainty that
 * no word of it shows.
 */
final class Gist {
  private static final Pattern NEGATION =
      Pattern.compile(
          "\\b(not|cannot|no|none|nobody|nothing|nowhere|neither|nor|never|hardly|scarcely|barely"
              + "|rarely|seldom|without|unable|unlikely|fail\\w*|refus\\w*|declin\\w*|few|little)\\b"
              + "|n[’']t\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FIRST_PERSON =
      Pattern.compile("I|me|we|us|you", Pattern.CASE_INSENSITIVE);
  private static final Pattern PRONOUN =
      Pattern.compile("he|she|it|they|I|we", Pattern.CASE_INSENSITIVE);
  private static final Pattern COPULA =
      Pattern.compile(
          "\\b(be|am|is|are|was|were|been|being)\\b|[’'](s|re|m)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern MODAL =
      Pattern.compile("will|would|can|could|may|might|must|shall|should", Pattern.CASE_INSENSITIVE);
  private static final Pattern AUXILIARY =
      Pattern.compile(
          MODAL.pattern() + "|is|are|was|were|has|have|had|does|do|did", Pattern.CASE_INSENSITIVE);

  /** What these verbs say an object to be stands bare behind it: "called the vote a sham". */
  private static final Set<String> NAMING =
      Set.of(
          "call", "deem", "consider", "find", "declare", "label", "brand", "name", "dub", "term");

  /** Of what these say, it is not to be expected that it is so. */
  private static final Set<Stance> OPEN =
      Set.of(
          Stance.PROMISE,
          Stance.THREATEN,
          Stance.DEMAND,
          Stance.PROPOSE,
          Stance.PREDICT,
          Stance.DOUBT,
          Stance.ASK,
          Stance.DECIDE,
          Stance.INTEND,
          Stance.DENY);

  private final Claim claim;
  private final List<Attribution> chain;
  private final Optional<Attribution> innermost;

  private Gist(Claim claim) {
    this.claim = claim;
    this.chain = told(claim);
    this.innermost = chain.isEmpty() ? Optional.empty() : Optional.of(chain.get(chain.size() - 1));
  }

  static String of(Claim claim) {
    String sentence = new Gist(claim).sentence();
    String line = CharMatcher.whitespace().trimAndCollapseFrom(sentence, ' ');
    return line.isEmpty()
        ? line
        : line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
  }

  /**
   * The sayings that are told: all but the one that is the claim's own action ("praised"), and but
   * those within which the same speaker goes on ("he said he believes").
   */
  private static List<Attribution> told(Claim claim) {
    List<Attribution> told = new ArrayList<>();
    for (Attribution saying : claim.attribution()) {
      boolean isAction =
          saying.cue().stream().anyMatch(cue -> cue.span().overlaps(claim.action().span()));
      if (!isAction) {
        if (!told.isEmpty() && goesOn(told.get(told.size() - 1), saying)) {
          told.remove(told.size() - 1);
        }
        told.add(saying);
      }
    }
    return told;
  }

  private static boolean goesOn(Attribution outer, Attribution inner) {
    return !outer.negated()
        && outer.stance() != Stance.DENY
        && outer.stance() != Stance.DOUBT
        && inner.speaker().isPresent()
        && outer.speaker().map(Participant::name).equals(inner.speaker().map(Participant::name));
  }

  private String sentence() {
    String said = proposition();
    for (int i = chain.size() - 1; i >= 0; i--) {
      said = saying(chain.get(i), said, i == chain.size() - 1);
    }
    return said;
  }

  private String saying(Attribution saying, String said, boolean inmost) {
    String who = saying.speaker().map(Participant::name).orElse("");
    if (saying.cue().isEmpty() || saying.construction() == ReportingConstruction.SPEAKER_COLON) {
      return (who.isEmpty() ? "Somebody" : who) + ": " + said;
    }
    Cue cue = saying.cue().orElseThrow();
    String words = CharMatcher.anyOf(":, ").trimTrailingFrom(cue.text());
    return switch (saying.construction()) {
      case PREPOSITIONAL_CUE -> words + " " + who + ", " + said;
      case NOUN_COMPLEMENT -> (who.isEmpty() ? "somebody" : who) + " (“" + words + "”): " + said;
      case OBJECT, OBLIQUE -> subject(who, words) + " " + verb(saying, words) + ": " + said;
      case NONFINITE_COMPLEMENT ->
          subject(who, words)
              + " "
              + verb(saying, words)
              + (inmost && isNonfinite() ? " " : " that ")
              + said;
      case SECONDARY_PREDICATE ->
          subject(who, words)
              + " "
              + verb(saying, words)
              + (inmost && isPredicated() ? " " : " that ")
              + said;
      case COMPLEMENT_CLAUSE, RELATIVE, PARENTHETICAL, QUOTATION, SPEAKER_COLON ->
          subject(who, words) + " " + verb(saying, words) + joint(saying, words, said) + said;
    };
  }

  /** A passive of saying has no one who says it: "it was reported that". */
  private static String subject(String who, String cue) {
    if (!who.isEmpty()) {
      return who;
    }
    return COPULA.matcher(cue).find() || cue.startsWith("has ") ? "it" : "somebody";
  }

  /** The cue, of the third person where the text has the first: "we reaffirm". */
  private static String verb(Attribution saying, String words) {
    String verb = agreeing(words, saying.cue().map(Cue::lemma).orElse(""), saying.speaker());
    boolean shown =
        NEGATION.matcher(verb + " " + saying.speaker().map(Participant::text).orElse("")).find();
    return saying.negated() && !shown
        ? "did not " + saying.cue().map(Cue::lemma).orElse("say")
        : verb;
  }

  /** The verb as it goes with the name of one whom the text has as "I", "we" or "you". */
  private static String agreeing(String verb, String lemma, Optional<Participant> subject) {
    String words = lowered(verb, lemma);
    boolean named =
        subject.stream()
            .filter(who -> !who.name().equals(who.text()))
            .anyMatch(who -> FIRST_PERSON.matcher(who.text()).matches());
    if (!named) {
      return words;
    }
    boolean several = subject.orElseThrow().name().contains(" and ");
    String first = first(words);
    String rest = words.substring(first.length());
    return switch (first) {
      case "have", "’ve", "'ve" -> (several ? "have" : "has") + rest;
      case "am", "are", "’m", "'m", "’re", "'re" -> (several ? "are" : "is") + rest;
      case "’ll", "'ll" -> "will" + rest;
      case "’d", "'d" -> "would" + rest;
      case "do", "don’t", "don't" -> (several ? first : first.replace("do", "does")) + rest;
      default -> several ? words : withS(words, first(lemma));
    };
  }

  /** A verb stands in the middle of the sentence, also that of a resolution: "Decides to renew". */
  private static String lowered(String verb, String lemma) {
    boolean same =
        !lemma.isEmpty()
            && !verb.isEmpty()
            && Character.toLowerCase(verb.charAt(0)) == lemma.charAt(0);
    return same ? verb.substring(0, 1).toLowerCase(Locale.ROOT) + verb.substring(1) : verb;
  }

  private static String first(String words) {
    return Splitter.on(' ').split(words).iterator().next();
  }

  /** With the ending of the third person at the verb, which an adverb may stand before. */
  private static String withS(String words, String verb) {
    return Pattern.compile("(^|ly )" + Pattern.quote(verb) + "\\b")
        .matcher(words)
        .replaceFirst(found -> found.group(1) + withS(verb));
  }

  private static String withS(String verb) {
    if (verb.matches(".*(s|x|z|ch|sh|o)")) {
      return verb + "es";
    }
    return verb.matches(".*[^aeiou]y") ? verb.substring(0, verb.length() - 1) + "ies" : verb + "s";
  }

  private static String joint(Attribution saying, String words, String said) {
    if (words.matches("(?i).*\\b(that|whether|if)")) {
      return " ";
    }
    if (saying.quotation() == Quotation.DIRECT || FIRST_PERSON.matcher(first(said)).matches()) {
      return ": ";
    }
    if (saying.stance() == Stance.ASK || (saying.negated() && saying.stance() == Stance.SAY)) {
      return " whether ";
    }
    boolean plain = saying.cue().stream().anyMatch(cue -> cue.lemma().equals("say"));
    return plain ? " " : " that ";
  }

  /** An infinitive or a gerund behind its cue: "promised to pay", "denied paying". */
  private boolean isNonfinite() {
    return claim.construction() == Construction.CONTROLLED
        || claim.construction() == Construction.CONTENT;
  }

  /** What a cue calls its object: "called the vote a sham". */
  private boolean isPredicated() {
    return isVerbless() && claim.actor().isPresent();
  }

  private String proposition() {
    boolean behind =
        innermost.stream()
            .anyMatch(
                saying -> saying.construction() == ReportingConstruction.NONFINITE_COMPLEMENT);
    String words = behind && isNonfinite() ? nonfinite() : clause();
    return words + certainty(words);
  }

  private String nonfinite() {
    String action = claim.action().text();
    boolean gerund = first(action).endsWith("ing") || first(action).equals("not");
    boolean marked = gerund || action.startsWith("to ") || action.contains(" to be ");
    String verb = marked ? action : "to " + claim.action().lemma();
    if (isNegative() && !NEGATION.matcher(verb + " " + rest()).find()) {
      verb = "not " + verb;
    }
    boolean own =
        claim.actor().isEmpty()
            || claim.actor().map(Participant::name).equals(claim.speaker().map(Participant::name));
    return (own ? "" : name(claim.actor()) + " ") + verb + rest();
  }

  private String clause() {
    String subject = subject();
    String verb = verb();
    String rest = rest();
    String words = (subject + " " + verb + rest).strip();
    if (!isNegative() || NEGATION.matcher(words).find()) {
      return words;
    }
    if (isVerbless()) {
      return (subject + " is not " + claim.action().text() + rest).strip();
    }
    String auxiliary = first(verb);
    return AUXILIARY.matcher(auxiliary).matches()
        ? (subject + " " + auxiliary + " not" + verb.substring(auxiliary.length()) + rest).strip()
        : "it is not so that " + words;
  }

  /** Whether the claim says that it is not so, to the one who makes it. */
  private boolean isNegative() {
    boolean against =
        innermost.stream()
            .anyMatch(
                saying ->
                    saying.negated()
                        || saying.stance() == Stance.DENY
                        || saying.stance() == Stance.DOUBT);
    return claim.modality().polarity() == Polarity.NEGATIVE
        || (!against && claim.modality().speakerFactuality().isNegative());
  }

  private String subject() {
    if (isPassive()) {
      return claim.object().map(Gist::words).orElse("");
    }
    if (claim.actor().isEmpty() && claim.action().lemma().equals("be")) {
      return "there";
    }
    if (isVerbless() && sameAsObject()) {
      return claim.actor().map(Participant::text).orElse("");
    }
    return name(claim.actor());
  }

  private boolean sameAsObject() {
    return claim.actor().isPresent()
        && claim.actor().map(Participant::name).equals(claim.object().map(Participant::name));
  }

  /** The actor by name; by a pronoun where it is the speaker, as the text has it. */
  private String name(Optional<Participant> actor) {
    if (actor.isEmpty()) {
      return "";
    }
    return keepsPronoun() ? actor.orElseThrow().text() : actor.orElseThrow().name();
  }

  private boolean keepsPronoun() {
    boolean speaker =
        innermost.flatMap(Attribution::speaker).map(Participant::name).stream()
            .anyMatch(name -> claim.actor().map(Participant::name).stream().anyMatch(name::equals));
    return speaker && claim.actor().stream().anyMatch(who -> PRONOUN.matcher(who.text()).matches());
  }

  private boolean isPassive() {
    return claim.action().voice() == Voice.PASSIVE;
  }

  /** Whether what is said to be stands there without a verb: "an ally" with the lemma "be". */
  private boolean isVerbless() {
    return claim.action().lemma().matches("be( .*)?")
        && !COPULA.matcher(claim.action().text()).find()
        && (claim.construction() == Construction.SMALL_CLAUSE
            || claim.construction() == Construction.APPOSITION
            || claim.action().text().isEmpty()
            || claim.action().lemma().equals("be")
            || claim.action().lemma().equals("be " + claim.action().text()));
  }

  private String verb() {
    String words =
        agreeing(
            claim.action().text(),
            claim.action().lemma(),
            isPassive() || keepsPronoun() ? Optional.empty() : claim.actor());
    boolean called =
        innermost.stream()
            .anyMatch(saying -> saying.construction() == ReportingConstruction.SECONDARY_PREDICATE);
    if (isVerbless() && called) {
      String lemma = innermost.flatMap(Attribution::cue).map(Cue::lemma).orElse("");
      return (NAMING.contains(first(lemma)) ? "" : "as ") + words;
    }
    if (isVerbless()) {
      return "is " + words;
    }
    return modal(words) + words;
  }

  /** A verb that shares its auxiliary with the one before: "will come and pay". */
  private String modal(String words) {
    if (claim.construction() != Construction.SHARED_SUBJECT
        || !first(words).equals(first(claim.action().lemma()))) {
      return "";
    }
    return claim.modality().markers().stream()
        .filter(marker -> marker.span().end() <= claim.action().span().start())
        .filter(marker -> MODAL.matcher(marker.text()).matches())
        .reduce((first, last) -> last)
        .map(marker -> marker.text() + " ")
        .orElse("");
  }

  /** What goes with the verb: what stands behind it, then what stands before, as in the text. */
  private String rest() {
    record Part(Span span, String words) {}
    List<Part> parts = new ArrayList<>();
    Optional<Participant> object = isPassive() ? claim.actor() : claim.object();
    object
        .filter(what -> isPassive() || !what.span().overlaps(claim.action().span()))
        .ifPresent(
            what ->
                parts.add(new Part(what.span(), isPassive() ? "by " + what.name() : words(what))));
    for (Argument argument : claim.arguments()) {
      Participant participant = argument.participant();
      boolean within = parts.stream().anyMatch(part -> part.span().contains(participant.span()));
      if (!within && !participant.span().overlaps(claim.action().span())) {
        String preposition = preposition(argument);
        parts.add(new Part(participant.span(), preposition + words(participant)));
      }
    }
    int verb = claim.action().span().start();
    parts.sort(
        Comparator.comparing((Part part) -> part.span().start() < verb)
            .thenComparingInt(part -> part.span().start()));
    return parts.stream().map(part -> " " + part.words()).collect(Collectors.joining());
  }

  /** The preposition, unless the action's own words end with it. */
  private String preposition(Argument argument) {
    return argument
        .preposition()
        .filter(words -> !claim.action().text().endsWith(" " + words))
        .map(words -> words + " ")
        .orElse("");
  }

  /** A phrase as it stands; a pronoun by whom it means. */
  private static String words(Participant participant) {
    return PRONOUN.matcher(participant.text()).matches() ? participant.name() : participant.text();
  }

  /** A certainty that no word of the sentence shows. */
  private String certainty(String words) {
    Modality modality = claim.modality();
    boolean shown =
        modality.markers().stream()
            .anyMatch(
                marker ->
                    Pattern.compile("\\b" + Pattern.quote(marker.text()) + "\\b")
                        .matcher(words)
                        .find());
    if (shown || claim.arguments().stream().anyMatch(Gist::isCondition)) {
      return "";
    }
    return switch (modality.speakerFactuality()) {
      case CERTAIN_POSITIVE, CERTAIN_NEGATIVE -> "";
      case PROBABLE_POSITIVE, PROBABLE_NEGATIVE ->
          innermost.isPresent() && modality.stance() == Stance.BELIEVE ? "" : " (probably)";
      case POSSIBLE_POSITIVE, POSSIBLE_NEGATIVE -> " (possibly)";
      case UNKNOWN -> OPEN.contains(modality.stance()) ? "" : " (left open)";
    };
  }

  private static boolean isCondition(Argument argument) {
    return argument.role().stream().anyMatch(ArgumentRole.CONDITION::equals);
  }
}
