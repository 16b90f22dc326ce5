package org.policyclaims.syntax;

import static org.policyclaims.syntax.Sentence.NONE;

import com.google.common.collect.ImmutableSet;

/** "Had Oslo paid, Bergen would have left": the auxiliary that comes first opens a condition. */
final class InvertedConditionRepairs {
  private static final ImmutableSet<String> RESULTS = ImmutableSet.of("would", "could", "might");

  void repair(Tokens tokens) {
    int had = 0;
    while (had < tokens.size() && tokens.relations[had].equals("punct")) {
      had++;
    }
    if (had >= tokens.size() || !tokens.lowers[had].equals("had")) {
      return;
    }
    int main = result(tokens, had);
    int condition = main == NONE ? NONE : participle(tokens, had, main);
    if (condition == NONE) {
      return;
    }
    int root = NONE;
    for (int i = 0; i < tokens.size(); i++) {
      root = tokens.heads[i] == NONE ? i : root;
    }
    boolean within = root == had || root == condition || root == main;
    if (!within) {
      return;
    }
    Rewiring.hang(tokens, main, NONE, "root");
    Rewiring.hang(tokens, condition, main, "advcl");
    Rewiring.hang(tokens, had, condition, "aux");
    for (int i = 0; i < tokens.size(); i++) {
      if (i != condition && tokens.heads[i] == had) {
        tokens.heads[i] = i < condition ? condition : main;
      } else if (i > main && tokens.heads[i] == condition) {
        tokens.heads[i] = main;
      }
    }
  }

  /** The clause behind a comma that says what would have come of it. */
  private static int result(Tokens tokens, int had) {
    boolean comma = false;
    for (int i = had + 1; i < tokens.size(); i++) {
      comma |= tokens.words[i].equals(",");
      int verb = tokens.heads[i];
      if (comma
          && verb > i
          && tokens.relations[i].startsWith("aux")
          && RESULTS.contains(tokens.lowers[i])
          && Rewiring.child(tokens, verb, Rewiring.subjectRelation(tokens, verb)) > had) {
        return verb;
      }
    }
    return NONE;
  }

  /** The participle whose subject stands between "had" and it. */
  private static int participle(Tokens tokens, int had, int main) {
    for (int i = had + 1; i < main; i++) {
      boolean past = tokens.tags[i].equals("VBN") || tokens.tags[i].equals("VBD");
      if (tokens.words[i].equals(",")) {
        return NONE;
      }
      int subject = past ? Rewiring.child(tokens, i, "nsubj") : NONE;
      if (past && subject == NONE) {
        subject = Rewiring.child(tokens, i, "nsubj:pass");
      }
      if (subject > had && subject < i && tokens.heads[i] != subject) {
        return i;
      }
    }
    return NONE;
  }
}
