package org.policyclaims.internal.attribution;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.policyclaims.ReportingConstruction;
import org.policyclaims.internal.attribution.CueEntry.Flag;
import org.policyclaims.internal.syntax.Sentence;

/** The content of a verb or a predicative adjective. */
final class VerbContent {
  private final CueMatch match;
  private final Sentence sentence;
  private final CueEntry entry;
  private final int anchor;
  private final boolean passive;

  VerbContent(CueMatch match) {
    this.match = match;
    this.sentence = match.sentence();
    this.entry = match.entry();
    this.anchor = match.anchor();
    this.passive =
        entry.pos() == CueEntry.PartOfSpeech.VERB && sentence.clauses().hasPassiveForm(anchor);
  }

  Optional<Finding> find() {
    boolean objectFirst = entry.takes(Complement.NP) && !entry.has(Flag.PERSON);
    Optional<Finding> found =
        clause()
            .or(this::infinitive)
            .or(this::objectWithPredicate)
            .or(objectFirst ? this::object : this::prepositional)
            .or(objectFirst ? this::prepositional : this::object)
            .or(this::relative);
    found.ifPresent(this::addFrontedPronoun);
    found.ifPresent(finding -> cutAtMainVerb(finding.content()));
    return found;
  }

  private Optional<Finding> clause() {
    if (!entry.takesClause() && !entry.takes(Complement.ING)) {
      return Optional.empty();
    }
    int clause = clauseHead();
    if (clause == Sentence.NONE) {
      return gerund().or(this::clauseReadAsObject);
    }
    if (isGerund(clause) && !sentence.has(clause, "nsubj")) {
      return entry.takes(Complement.ING)
          ? finding(clause, ReportingConstruction.NONFINITE_COMPLEMENT)
          : Optional.empty();
    }
    return finding(
        clause,
        isBehind(clause)
            ? ReportingConstruction.COMPLEMENT_CLAUSE
            : ReportingConstruction.PARENTHETICAL);
  }

  /** The complement clause, under the names that the parser gives it. */
  private int clauseHead() {
    int left = Sentence.NONE;
    for (int child : clauses()) {
      // "it was reported that …": the clause is the subject, and "it" holds its place
      boolean finite =
          !sentence.is(child, "xcomp") && !sentence.clauses().isInfinitive(child)
              || sentence.has(child, "nsubj", "nsubj:pass", "expl");
      if (finite && isBehind(child) && !match.words().contains(child)) {
        return child;
      }
      if (finite && !isBehind(child) && sentence.is(child, "ccomp")) {
        left = child;
      }
    }
    if (left != Sentence.NONE) {
      return left;
    }
    int ofTopic = clauseOfTopic();
    if (ofTopic != Sentence.NONE) {
      return ofTopic;
    }
    for (int child : sentence.childrenIn(anchor, "dep", "parataxis")) {
      if (isBehind(child)
          && sentence.has(child, "nsubj", "nsubj:pass", "expl")
          && entry.takes(Complement.THAT)
          && !sentence.isBehind(child, ";")) {
        return child;
      }
    }
    for (int child : sentence.childrenIn(anchor, "advcl")) {
      boolean asks =
          entry.takes(Complement.WH)
              && isBehind(child)
              && (sentence.isMarked(child, "if", "whether") || asksForReason(child));
      if (asks && (entry.has(Flag.PERSON) || patient() == Sentence.NONE)) {
        return child;
      }
    }
    return Sentence.NONE;
  }

  /** What hangs on the cue as a clause, also on its second word: "made [clear] that …". */
  private int[] clauses() {
    return childrenOfWords("ccomp", "xcomp", "csubj", "csubj:pass");
  }

  private int[] childrenOfWords(String... relations) {
    return IntStream.range(anchor, sentence.size())
        .filter(word -> match.words().contains(word))
        .flatMap(word -> Arrays.stream(sentence.childrenIn(word, relations)))
        .toArray();
  }

  /**
   * "said of the treaty [that it was dead]", "said in a speech [that Oslo owned it]": the clause
   * hangs on the topic or on the occasion, though no gap is left in it.
   */
  private int clauseOfTopic() {
    if (!entry.takes(Complement.THAT) || !entry.takes(Complement.QUOTE)) {
      return Sentence.NONE;
    }
    for (int topic : sentence.childrenIn(anchor, "obl")) {
      for (int clause : sentence.childrenIn(topic, "acl", "acl:relcl")) {
        int subject = sentence.clauses().subject(clause);
        if (isBehind(subject)
            && (isOccasion(topic)
                ? sentence.isContentOfNoun(clause)
                : sentence.tag(subject).equals("PRP")
                    && sentence.isMarked(topic, "of")
                    && sentence.isMarked(clause, "that"))) {
          return clause;
        }
      }
    }
    return Sentence.NONE;
  }

  private boolean isOccasion(int noun) {
    return entry.prepositions().stream().noneMatch(each -> sentence.isMarked(noun, each));
  }

  /** "explained [why] the port was closed"; with "when" it may as well be a time. */
  private boolean asksForReason(int clause) {
    int first = sentence.left(clause);
    return sentence.tag(first).equals("WRB") && sentence.isWord(first, "why", "how");
  }

  /** "Strategists hope [the efforts] will help": an object right before a finite verb. */
  private Optional<Finding> clauseReadAsObject() {
    int object = sentence.child(anchor, "obj");
    if (!entry.takes(Complement.THAT) || !isBehind(object) || isWithinSubject()) {
      return Optional.empty();
    }
    int next = sentence.right(object) + 1;
    while (sentence.isTagged(next, "RB")) {
      next++;
    }
    if (next >= sentence.size() || !sentence.clauses().isTensed(next)) {
      return Optional.empty();
    }
    int verb = next;
    while (sentence.head(verb) > next && sentence.is(verb, "aux", "aux:pass", "cop")) {
      verb = sentence.head(verb);
    }
    TokenSet content =
        TokenSet.range(sentence, sentence.left(object), Math.max(next, sentence.right(verb)));
    return Optional.of(new Finding(content, verb, ReportingConstruction.COMPLEMENT_CLAUSE));
  }

  /** "Efforts [to show the files] have failed", "The order [granting aid] has failed". */
  private boolean isWithinSubject() {
    return sentence.is(anchor, "acl")
        && (sentence.clauses().isInfinitive(anchor)
            || sentence.is(sentence.head(anchor), "nsubj", "nsubj:pass"));
  }

  private boolean isBehind(int token) {
    return token > anchor;
  }

  private Optional<Finding> gerund() {
    if (!entry.takes(Complement.ING)) {
      return Optional.empty();
    }
    for (int clause : sentence.childrenIn(anchor, "xcomp", "ccomp", "dep", "advcl")) {
      if (isBehind(clause) && isGerund(clause) && !sentence.isSetOff(clause)) {
        return finding(clause, ReportingConstruction.NONFINITE_COMPLEMENT);
      }
    }
    return Optional.empty();
  }

  /** "sending" or "having sent". */
  private boolean isGerund(int verb) {
    int first = sentence.left(verb);
    return sentence.tag(verb).equals("VBG") && !sentence.has(verb, "aux")
        || sentence.tag(first).equals("VBG") && sentence.is(first, "aux", "aux:pass");
  }

  private Optional<Finding> infinitive() {
    int clause = Sentence.NONE;
    for (int child : childrenOfWords("xcomp", "ccomp", "advcl")) {
      if (clause == Sentence.NONE && isBehind(child) && sentence.clauses().isInfinitive(child)) {
        clause = child;
      }
    }
    if (clause == Sentence.NONE) {
      return Optional.empty();
    }
    // "is shown to be safe", unlike "was established to serve them", which is a purpose
    boolean raised = passive && entry.takesClause() && !sentence.is(clause, "advcl");
    if (!entry.takes(Complement.INF) && !raised) {
      return Optional.empty();
    }
    Optional<Finding> found = finding(clause, ReportingConstruction.NONFINITE_COMPLEMENT);
    if (passive && !entry.has(Flag.PERSON) || entry.has(Flag.RAISING)) {
      int subject = sentence.clauses().subject(anchor);
      if (subject != Sentence.NONE && subject < anchor) {
        found.ifPresent(finding -> finding.content().add(TokenSet.below(sentence, subject)));
      }
      return found;
    }
    int object = sentence.child(anchor, "obj", "iobj");
    if (isBehind(object) && object < clause) {
      found.ifPresent(finding -> finding.content().add(TokenSet.below(sentence, object)));
    }
    return found;
  }

  private Optional<Finding> objectWithPredicate() {
    int object = patient();
    int predicate = Sentence.NONE;
    if (entry.takes(Complement.SMALL)) {
      predicate = sentence.child(anchor, "xcomp");
      int person = sentence.child(anchor, "iobj");
      if (person != Sentence.NONE) {
        // "called him a liar", read as "told him a story"
        predicate = predicate == Sentence.NONE ? object : predicate;
        object = person;
      }
      if (predicate == Sentence.NONE && passive) {
        predicate = sentence.child(anchor, "obj", "ccomp");
      }
    }
    if (predicate == Sentence.NONE && entry.takes(Complement.AS)) {
      predicate = withCase(anchor, "as");
    }
    boolean infinitive =
        isBehind(predicate)
            && (isBareOrMarked(predicate, object) || announcesInfinitive(predicate));
    if (!isBehind(predicate) || infinitive && !entry.takes(Complement.INF)) {
      // "would find it harder to obtain loans" is no finding
      return Optional.empty();
    }
    TokenSet content = TokenSet.below(sentence, predicate);
    if (object != Sentence.NONE) {
      content.add(TokenSet.below(sentence, object));
      if (isBehind(object)) {
        new ObjectTail(sentence, anchor).addAfter(object, content);
      }
    }
    return Optional.of(
        new Finding(without(content), predicate, ReportingConstruction.SECONDARY_PREDICATE));
  }

  /** "needed to pay", "need not pay". */
  private boolean isBareOrMarked(int verb, int object) {
    return sentence.clauses().isInfinitive(verb)
        || object == Sentence.NONE && sentence.tag(verb).equals("VB");
  }

  /** "find it harder to obtain loans": "it" holds the place of the infinitive. */
  private boolean announcesInfinitive(int predicate) {
    if (!isBehind(sentence.child(anchor, "expl"))) {
      return false;
    }
    return sentence.hasChild(
        predicate,
        clause -> clause > predicate && sentence.clauses().isInfinitive(clause),
        "advcl",
        "ccomp",
        "xcomp",
        "csubj");
  }

  private Optional<Finding> prepositional() {
    for (String preposition : entry.prepositions()) {
      int noun = withCase(anchor, preposition);
      if (noun == Sentence.NONE) {
        noun = withCase(match.last(), preposition);
      }
      if (noun == Sentence.NONE) {
        noun = behindListener(preposition);
      }
      if (!isBehind(noun) || sentence.isDayOrMonth(noun)) {
        continue;
      }
      int marker = sentence.marker(noun, preposition);
      TokenSet content = TokenSet.range(sentence, marker + 1, sentence.right(noun));
      TokenSet cue = new TokenSet(sentence);
      if (!between(anchor, marker)) {
        cue.add(marker);
      }
      return Optional.of(new Finding(without(content), noun, ReportingConstruction.OBLIQUE, cue));
    }
    return Optional.empty();
  }

  /** "spoke to reporters [about the port]" hangs on those who hear it. */
  private int behindListener(String preposition) {
    int listener = preposition.equals("about") ? withCase(anchor, "to") : Sentence.NONE;
    return listener == Sentence.NONE ? Sentence.NONE : withCase(listener, preposition);
  }

  /** Whether a person told stands between the cue and the preposition. */
  private boolean between(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (sentence.isNoun(i) || sentence.tag(i).startsWith("PRP")) {
        return true;
      }
    }
    return false;
  }

  private int withCase(int head, String preposition) {
    return sentence.child(
        head,
        child ->
            isBehind(child)
                && sentence.is(child, "obl", "nmod", "advcl", "xcomp", "ccomp", "acl")
                && sentence.isMarked(child, preposition));
  }

  private Optional<Finding> object() {
    if (!entry.takes(Complement.NP)) {
      return Optional.empty();
    }
    int object = patient();
    if (object == Sentence.NONE || isTold(object)) {
      return Optional.empty();
    }
    TokenSet content = TokenSet.below(sentence, object);
    if (isBehind(object)) {
      new ObjectTail(sentence, anchor).addAfter(object, content);
    } else if (passive) {
      new ObjectTail(sentence, anchor).addReasons(content);
    }
    return Optional.of(new Finding(without(content), object, ReportingConstruction.OBJECT));
  }

  /** "She told the BBC", "It was late, she told voters": who hears it, not what is heard. */
  private boolean isTold(int object) {
    boolean setIn = sentence.isVerb(anchor) && sentence.is(anchor, "parataxis", "dep");
    return entry.has(Flag.PERSON) && isBehind(object) && (setIn || isSomebody(object));
  }

  private boolean isSomebody(int token) {
    return sentence.tag(token).equals("PRP")
        || sentence.name(token).equals("PERSON")
        || sentence.name(token).equals("ORGANIZATION");
  }

  /** "a step [that] critics say [goes too far]". */
  private void addFrontedPronoun(Finding finding) {
    boolean clause =
        switch (finding.construction()) {
          case COMPLEMENT_CLAUSE, NONFINITE_COMPLEMENT, PARENTHETICAL -> true;
          default -> sentence.isVerb(finding.head());
        };
    int object = sentence.child(anchor, "obj");
    if (clause && object < anchor && isRelative(object)) {
      finding.content().add(object);
    }
  }

  /** "what he said", "the words that he wrote", "everything he says". */
  private Optional<Finding> relative() {
    if (!entry.takes(Complement.NP) && !entry.takesClause()) {
      return Optional.empty();
    }
    int subject = activeSubject();
    if (subject == Sentence.NONE || isBehind(subject)) {
      return Optional.empty();
    }
    int before = sentence.left(subject) - 1;
    boolean ofNoun = sentence.is(anchor, "acl", "acl:relcl");
    if (before >= 0 && isRelative(before) && (ofNoun || !sentence.is(before, "mark"))) {
      return Optional.of(
          new Finding(new TokenSet(sentence).add(before), before, ReportingConstruction.RELATIVE));
    }
    int noun = sentence.head(anchor);
    // "the envoy who said so" speaks, and is not what is said
    boolean gap = sentence.is(anchor, "acl:relcl") && !sentence.tag(subject).startsWith("W");
    if (gap && noun == before && sentence.isNoun(noun)) {
      TokenSet content = TokenSet.range(sentence, sentence.left(noun), noun);
      return Optional.of(new Finding(content, noun, ReportingConstruction.RELATIVE));
    }
    return Optional.empty();
  }

  /** Who says it, where it is no passive. */
  private int activeSubject() {
    return passive ? Sentence.NONE : sentence.clauses().subject(anchor);
  }

  private boolean isRelative(int token) {
    return sentence.isWord(token, "that", "which", "what", "whom", "who", "whatever");
  }

  private int patient() {
    if (passive || entry.has(Flag.RAISING)) {
      int subject = sentence.clauses().subject(anchor);
      if (subject == Sentence.NONE && sentence.is(anchor, "acl")) {
        return sentence.head(anchor);
      }
      return subject;
    }
    int object = sentence.child(anchor, "obj");
    return object == Sentence.NONE ? behindParticle() : object;
  }

  /** "played down the risks": the particle of the cue, read as a preposition. */
  private int behindParticle() {
    int last = match.last();
    for (int noun : sentence.childrenIn(anchor, "obl")) {
      int preposition = sentence.child(noun, "case");
      boolean bare = preposition == Sentence.NONE && sentence.left(noun) == last + 1;
      if ((bare || preposition == last) && last > anchor && !sentence.isDayOrMonth(noun)) {
        return noun;
      }
    }
    return Sentence.NONE;
  }

  private Optional<Finding> finding(int head, ReportingConstruction construction) {
    TokenSet content = TokenSet.below(sentence, head).remove(adjunctsWithin(head));
    int that = sentence.marker(head, "that");
    if (isBehind(that)) {
      // "said, [in a letter to the court], that …": nothing of a clause stands before its "that"
      content.remove(0, that - 1);
    }
    cutGloss(content);
    return Optional.of(new Finding(without(content), head, construction));
  }

  /** "revealed that they eat too little – [which can lead to illness]": the author adds that. */
  private void cutGloss(TokenSet content) {
    for (int i = content.last() - 1; i > Math.max(anchor, content.first()); i--) {
      if (sentence.isWord(i, "-", "–", "—", "--")) {
        boolean gloss =
            sentence.isWord(i + 1, "which", "who", "whose")
                && sentence.span(i - 1).end() < sentence.span(i).start()
                && sentence.quotationMarks(anchor, i) % 2 == 0;
        if (gloss) {
          content.removeFrom(i);
        }
        return;
      }
    }
  }

  /** "The law, Lee said [in a letter], has no effect": the cue's own words amid the clause. */
  private TokenSet adjunctsWithin(int head) {
    TokenSet words = new TokenSet(sentence);
    if (sentence.left(head) < anchor) {
      for (int child : sentence.children(anchor)) {
        if (isBehind(child) && sentence.right(child) < head && !sentence.isPunctuation(child)) {
          words.add(TokenSet.below(sentence, child));
        }
      }
    }
    return words;
  }

  /** ", who said that talks had stalled[, left]": the main verb goes on after the comma. */
  private void cutAtMainVerb(TokenSet content) {
    int subject = activeSubject();
    if (subject == Sentence.NONE || !sentence.tag(subject).equals("WP")) {
      return;
    }
    for (int i = anchor + 1; i + 1 < sentence.size(); i++) {
      if (sentence.word(i).equals(",") && sentence.clauses().isTensed(i + 1)) {
        content.removeFrom(i);
        return;
      }
    }
  }

  /** Takes the cue's own clause out of a content that the parser wrapped around it. */
  private TokenSet without(TokenSet content) {
    if (sentence.is(anchor, "acl") && passive) {
      // "the plan[, rejected by the union]"
      content.remove(TokenSet.below(sentence, anchor));
    } else if (content.contains(anchor)) {
      int from = anchor;
      int subject = activeSubject();
      if (subject != Sentence.NONE) {
        from = Math.min(from, sentence.left(subject));
        content.remove(sentence.left(subject), sentence.right(subject));
      }
      content.remove(from, anchor);
    }
    int agent = passive ? sentence.clauses().agent(anchor) : Sentence.NONE;
    if (agent != Sentence.NONE) {
      content.remove(TokenSet.below(sentence, agent));
    }
    return content.remove(match.words());
  }
}
