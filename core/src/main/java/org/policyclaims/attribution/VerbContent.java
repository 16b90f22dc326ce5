package org.policyclaims.attribution;

import java.util.Optional;
import org.policyclaims.attribution.CueEntry.Flag;
import org.policyclaims.syntax.Sentence;

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
        SourceFinder.isPassive(sentence, anchor)
            || (sentence.tag(anchor).equals("VBN")
                && sentence.is(anchor, "acl", "acl:relcl")
                && !sentence.has(anchor, "nsubj"));
  }

  Optional<Finding> find() {
    Optional<Finding> found = clause();
    if (found.isEmpty()) {
      found = infinitive();
    }
    if (found.isEmpty()) {
      found = objectWithPredicate();
    }
    if (found.isEmpty()) {
      found = prepositional();
    }
    if (found.isEmpty()) {
      found = object();
    }
    return found.filter(finding -> finding.content().hasWord());
  }

  private Optional<Finding> clause() {
    if (!entry.takesClause() && !entry.takes(Complement.ING)) {
      return Optional.empty();
    }
    int clause = sentence.child(anchor, "ccomp");
    if (clause == Sentence.NONE) {
      return gerund();
    }
    if (sentence.tag(clause).equals("VBG") && !sentence.has(clause, "aux", "nsubj")) {
      return entry.takes(Complement.ING) ? finding(clause, true) : Optional.empty();
    }
    return finding(clause, true);
  }

  private Optional<Finding> gerund() {
    if (!entry.takes(Complement.ING)) {
      return Optional.empty();
    }
    int clause = sentence.child(anchor, "xcomp");
    if (clause != Sentence.NONE && sentence.tag(clause).equals("VBG")) {
      return finding(clause, true);
    }
    return Optional.empty();
  }

  private Optional<Finding> infinitive() {
    int clause = sentence.child(anchor, "xcomp", "ccomp", "advcl");
    if (clause == Sentence.NONE || clause < anchor || !isInfinitive(clause)) {
      return Optional.empty();
    }
    if (!entry.takes(Complement.INF) && !(passive && entry.takesClause())) {
      return Optional.empty();
    }
    Optional<Finding> found = finding(clause, true);
    if (passive && !entry.has(Flag.PERSON) || entry.has(Flag.RAISING)) {
      int subject = sentence.child(anchor, "nsubj:pass", "nsubj");
      if (subject != Sentence.NONE && subject < anchor) {
        found.ifPresent(finding -> finding.content().add(TokenSet.below(sentence, subject)));
      }
      return found;
    }
    int object = sentence.child(anchor, "obj", "iobj");
    if (object != Sentence.NONE && object > anchor && object < clause) {
      found.ifPresent(finding -> finding.content().add(TokenSet.below(sentence, object)));
    }
    return found;
  }

  private boolean isInfinitive(int verb) {
    for (int mark : sentence.childrenIn(verb, "mark")) {
      if (sentence.tag(mark).equals("TO")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Finding> objectWithPredicate() {
    boolean small = entry.takes(Complement.SMALL);
    boolean as = entry.takes(Complement.AS);
    if (!small && !as) {
      return Optional.empty();
    }
    int object = patient();
    int predicate = Sentence.NONE;
    if (small) {
      predicate = sentence.child(anchor, "xcomp");
      if (predicate == Sentence.NONE && passive) {
        predicate = sentence.child(anchor, "obj", "ccomp");
      }
    }
    if (predicate == Sentence.NONE && as) {
      predicate = withCase(anchor, "as");
    }
    if (predicate == Sentence.NONE || predicate < anchor) {
      return Optional.empty();
    }
    TokenSet content = TokenSet.below(sentence, predicate);
    if (object != Sentence.NONE) {
      content.add(TokenSet.below(sentence, object));
      if (object > anchor) {
        addTail(content, object);
      }
    }
    return Optional.of(new Finding(without(content), predicate, false, new TokenSet(sentence)));
  }

  private Optional<Finding> prepositional() {
    for (String preposition : entry.prepositions()) {
      int noun = withCase(anchor, preposition);
      if (noun == Sentence.NONE && match.last() != anchor) {
        noun = withCase(match.last(), preposition);
      }
      if (noun == Sentence.NONE || noun < anchor) {
        continue;
      }
      int marker = marker(noun, preposition);
      TokenSet content = TokenSet.range(sentence, marker + 1, sentence.right(noun));
      TokenSet cue = new TokenSet(sentence);
      if (!between(anchor, marker)) {
        cue.add(marker);
      }
      return Optional.of(new Finding(without(content), noun, sentence.isVerb(noun), cue));
    }
    return Optional.empty();
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
    for (int child : sentence.children(head)) {
      if (sentence.is(child, "obl", "nmod", "advcl", "xcomp", "ccomp", "acl")
          && marker(child, preposition) != Sentence.NONE) {
        return child;
      }
    }
    return Sentence.NONE;
  }

  private int marker(int head, String preposition) {
    for (int child : sentence.childrenIn(head, "case", "mark")) {
      if (sentence.lower(child).equals(preposition)) {
        return child;
      }
    }
    return Sentence.NONE;
  }

  private Optional<Finding> object() {
    if (!entry.takes(Complement.NP)) {
      return Optional.empty();
    }
    int object = patient();
    if (object == Sentence.NONE) {
      return Optional.empty();
    }
    TokenSet content = TokenSet.below(sentence, object);
    if (object > anchor) {
      addTail(content, object);
    }
    return Optional.of(new Finding(without(content), object, false, new TokenSet(sentence)));
  }

  /** Adds what follows the object in the same breath: "for its silence", "as a sham". */
  private void addTail(TokenSet content, int object) {
    for (int child : sentence.children(anchor)) {
      if (child <= object || sentence.left(child) < object) {
        continue;
      }
      if (!belongsToTail(child) || sentence.word(sentence.left(child) - 1).equals(",")) {
        break;
      }
      content.add(sentence.left(child), sentence.right(child));
    }
  }

  private boolean belongsToTail(int child) {
    if (sentence.is(child, "advcl")) {
      return marker(child, "as") != Sentence.NONE
          || marker(child, "for") != Sentence.NONE
          || marker(child, "of") != Sentence.NONE
          || isInfinitive(child);
    }
    if (sentence.is(child, "obl")) {
      return marker(child, "during") == Sentence.NONE
          && marker(child, "before") == Sentence.NONE
          && marker(child, "after") == Sentence.NONE;
    }
    return sentence.is(child, "advmod", "xcomp", "dep", "obj", "iobj", "ccomp");
  }

  private int patient() {
    if (passive) {
      int subject = sentence.child(anchor, "nsubj:pass", "nsubj");
      if (subject == Sentence.NONE && sentence.is(anchor, "acl")) {
        return sentence.head(anchor);
      }
      return subject;
    }
    return sentence.child(anchor, "obj");
  }

  private Optional<Finding> finding(int head, boolean clause) {
    return Optional.of(
        new Finding(without(TokenSet.below(sentence, head)), head, clause, new TokenSet(sentence)));
  }

  /** Takes the cue's own clause out of a content that the parser wrapped around it. */
  private TokenSet without(TokenSet content) {
    if (content.contains(anchor)) {
      if (content.first() < anchor && content.last() > anchor) {
        int from = anchor;
        int subject = sentence.child(anchor, "nsubj");
        if (subject != Sentence.NONE) {
          from = Math.min(from, sentence.left(subject));
          content.remove(sentence.left(subject), sentence.right(subject));
        }
        content.remove(Math.min(from, anchor), anchor);
      }
    }
    return content.remove(match.words());
  }
}
