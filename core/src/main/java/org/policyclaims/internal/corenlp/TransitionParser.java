package org.policyclaims.internal.corenlp;

import org.policyclaims.internal.tokens.Tokens;

/**
 * Parses sentences with the model of CoreNLP's neural dependency parser and gives the same trees,
 * several times as fast: see {@link TransitionScorer} for how, {@link ReferenceScorer} for
 * CoreNLP's way. Thread-safe.
 */
final class TransitionParser {
  private final ParserModel model;
  private final HiddenColumns columns;
  private final ReferenceScorer reference;
  private final double outputNorm;

  TransitionParser(ParserModel model) {
    this.model = model;
    this.columns = new HiddenColumns(model);
    this.reference = new ReferenceScorer(model);
    this.outputNorm = model.largestOutputNorm();
  }

  /**
   * Sets heads and relations.
   *
   * @param words the words as the tokenizer writes them, such as {@code -LRB-} for a bracket
   * @param tokens their tags; takes the heads and relations
   */
  void parse(String[] words, Tokens tokens) {
    ParserState state = new ParserState(model, words, tokens.tags);
    TransitionScorer scorer = new TransitionScorer(model, columns, reference, outputNorm);
    while (!state.isTerminal()) {
      if (state.canReduceLeft()) {
        apply(scorer.best(state), state);
      } else if (state.canShift()) {
        state.shift();
      } else {
        state.reduceRight(0);
      }
    }
    for (int i = 0; i < words.length; i++) {
      int head = state.head(i + 1) - 1;
      tokens.heads[i] = head;
      tokens.relations[i] = head == Tokens.NONE ? "root" : model.relationName(state.arc(i + 1));
    }
    agreeSubjects(tokens);
  }

  /** As CoreNLP does, makes the subject of a verb with a passive auxiliary a passive subject. */
  private static void agreeSubjects(Tokens tokens) {
    boolean[] passive = new boolean[tokens.size()];
    for (int i = 0; i < passive.length; i++) {
      if (tokens.relations[i].equals("aux:pass")) {
        passive[tokens.heads[i]] = true;
      }
    }
    for (int i = 0; i < passive.length; i++) {
      String relation = tokens.relations[i];
      if (tokens.heads[i] != Tokens.NONE && passive[tokens.heads[i]]) {
        if (relation.equals("nsubj") || relation.equals("csubj")) {
          tokens.relations[i] = relation + ":pass";
        }
      }
    }
  }

  private void apply(int transition, ParserState state) {
    if (transition < model.arcs()) {
      state.reduceLeft(transition);
    } else if (transition < 2 * model.arcs()) {
      state.reduceRight(transition - model.arcs());
    } else {
      state.shift();
    }
  }
}
