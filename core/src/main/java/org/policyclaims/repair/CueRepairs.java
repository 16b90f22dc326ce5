package org.policyclaims.repair;

import static org.policyclaims.tokens.Tokens.NONE;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import java.util.Set;
import org.policyclaims.lexicon.Table;
import org.policyclaims.tokens.Tokens;

/**
 * Mends clauses around cues of saying. A multi-word cue followed by <em>that</em> and a clause is a
 * cue, whatever its parse ("let slip that …" is read as a noun with a relative clause). Whoever is
 * called upon to do something is the object of the call.
 */
final class CueRepairs {
  /** Verbs that turn to somebody with "on" or "upon". */
  private static final Set<String> APPEALS = Set.of("call", "prevail");

  private static final Set<String> ADDRESSING = Set.of("on", "upon");
  private static final int LONGEST_ADDRESSEE = 12;

  /** How many words may stand within the cue: "let it slip", "made it very clear". */
  private static final int WIDEST_GAP = 2;

  /** By verb and completing word, the tag of the latter. */
  private final ImmutableTable<String, String, String> cues;

  private final SayingRepairs sayingRepairs;
  private final BareContentRepairs bareContents;
  private final PostpositionRepairs postpositions;

  CueRepairs() {
    ImmutableSet<String> sayings =
        Table.load(CueRepairs.class, "postposed-verbs.tsv").rows().stream()
            .map(row -> row.get("verb"))
            .collect(ImmutableSet.toImmutableSet());
    this.sayingRepairs = new SayingRepairs(sayings);
    this.bareContents = new BareContentRepairs(sayings);
    this.postpositions = new PostpositionRepairs(sayings);
    ImmutableTable.Builder<String, String, String> builder = ImmutableTable.builder();
    for (Table.Row row : Table.load(CueRepairs.class, "cue-verbs.tsv").rows()) {
      builder.put(row.get("verb"), row.get("word"), row.get("tag"));
    }
    this.cues = builder.build();
  }

  void repair(Tokens tokens) {
    sayingRepairs.repair(tokens);
    bareContents.repair(tokens);
    for (int verb = 0; verb < tokens.size(); verb++) {
      if (Rewiring.isVerb(tokens, verb)) {
        if (cues.containsRow(tokens.lemmas[verb])) {
          mendCue(tokens, verb);
        }
        if (APPEALS.contains(tokens.lemmas[verb])) {
          mendAppeal(tokens, verb);
        }
      }
    }
    postpositions.repair(tokens);
  }

  private void mendCue(Tokens tokens, int verb) {
    for (int word = verb + 1; word < tokens.size() && word <= verb + 1 + WIDEST_GAP; word++) {
      String tag = cues.get(tokens.lemmas[verb], tokens.lowers[word]);
      if (tag == null) {
        continue;
      }
      int that = word + 1;
      if (that < tokens.size() && tokens.lowers[that].equals("that")) {
        mendComplement(tokens, verb, word, tag, that);
      }
      return;
    }
  }

  private static void mendComplement(Tokens tokens, int verb, int word, String tag, int that) {
    int clause = clauseAfter(tokens, verb, that);
    if (clause == NONE || !Rewiring.attach(tokens, clause, verb, "ccomp")) {
      return;
    }
    Rewiring.attach(tokens, word, verb, "xcomp");
    int subject = tokens.heads[that];
    if (subject != clause && Rewiring.isNoun(tokens, subject)) {
      Rewiring.attach(tokens, subject, clause, "nsubj");
    }
    tokens.tags[that] = "IN";
    Rewiring.attach(tokens, that, clause, "mark");
    tokens.tags[word] = tag;
    tokens.lemmas[word] = tokens.lowers[word];
  }

  /**
   * The predicate of the clause that <em>that</em> opens, below the cue, with a subject; or NONE.
   */
  private static int clauseAfter(Tokens tokens, int verb, int that) {
    int above = tokens.heads[that];
    boolean determiner = Rewiring.isNoun(tokens, above) && tokens.relations[that].equals("det");
    int clause = determiner ? predicateAfter(tokens, above) : above;
    boolean opens =
        clause > that
            && Rewiring.isUnder(tokens, clause, verb)
            && (determiner || hasSubjectAfter(tokens, clause, that));
    return opens ? clause : NONE;
  }

  /** The predicate of the finite verb right behind a noun that was read with "that" before it. */
  private static int predicateAfter(Tokens tokens, int noun) {
    int finite = noun + 1;
    if (finite >= tokens.size() || !Rewiring.isFinite(tokens.tags[finite])) {
      return NONE;
    }
    boolean auxiliary =
        tokens.relations[finite].startsWith("aux") || tokens.relations[finite].equals("cop");
    return auxiliary ? tokens.heads[finite] : finite;
  }

  private static boolean hasSubjectAfter(Tokens tokens, int clause, int that) {
    for (int i = that + 1; i < clause; i++) {
      if (tokens.heads[i] == clause && tokens.relations[i].startsWith("nsubj")) {
        return true;
      }
    }
    return false;
  }

  /** "X called upon Y to do it": Y is the object and the infinitive what is called for. */
  private static void mendAppeal(Tokens tokens, int verb) {
    int preposition = verb + 1;
    if (preposition >= tokens.size() || !ADDRESSING.contains(tokens.lowers[preposition])) {
      return;
    }
    int to = infinitiveMark(tokens, preposition);
    if (to == NONE || !Rewiring.isUnder(tokens, to, verb)) {
      return;
    }
    int addressee = topBetween(tokens, preposition + 1, to);
    if (addressee != NONE && Rewiring.attach(tokens, addressee, verb, "obj")) {
      Rewiring.attach(tokens, preposition, verb, "compound:prt");
      Rewiring.attach(tokens, tokens.heads[to], verb, "xcomp");
    }
  }

  /** The first "to" after the token, near by, that marks a bare verb; or NONE. */
  private static int infinitiveMark(Tokens tokens, int token) {
    for (int to = token + 2; to < Math.min(tokens.size(), token + LONGEST_ADDRESSEE); to++) {
      if (tokens.tags[to].equals("TO")) {
        int verb = tokens.heads[to];
        boolean bare = verb > to && tokens.tags[verb].equals("VB");
        return bare && tokens.relations[to].equals("mark") ? to : NONE;
      }
    }
    return NONE;
  }

  /** The one token of a noun phrase that hangs on a token outside of it; or NONE. */
  private static int topBetween(Tokens tokens, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      boolean inside = tokens.heads[i] >= from && tokens.heads[i] < to;
      if (!inside && (Rewiring.isNoun(tokens, i) || tokens.tags[i].equals("PRP"))) {
        return i;
      }
    }
    return NONE;
  }
}
