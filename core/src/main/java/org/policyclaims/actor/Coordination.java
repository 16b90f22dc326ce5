package org.policyclaims.actor;

import java.util.ArrayList;
import java.util.List;
import org.policyclaims.syntax.Sentence;

/** Several who are named together: "Norway and Sweden". */
final class Coordination {
  private Coordination() {}

  /**
   * The names of all who are joined to the token; empty text where fewer than two stand there, or
   * one of them has no name.
   */
  static String names(Sentence sentence, int first, Referents referents) {
    List<String> names = new ArrayList<>();
    names.add(name(sentence, first, referents));
    for (int other : sentence.childrenIn(first, "conj")) {
      names.add(name(sentence, other, referents));
    }
    if (names.size() < 2 || names.contains("")) {
      return "";
    }
    String last = names.remove(names.size() - 1);
    return String.join(", ", names) + " and " + last;
  }

  /** "both", "both countries", "the two", "the two countries": two who were named together. */
  static boolean takesUpTwo(Sentence sentence, int token) {
    boolean alone =
        isTwo(sentence, token) && !sentence.is(token, "det", "nummod", "advmod", "cc:preconj");
    boolean noun =
        Grammar.isPlural(sentence, token)
            && !sentence.has(token, "amod", "compound", "nmod", "acl", "acl:relcl", "nmod:poss");
    int two = noun ? sentence.child(token, "det", "nummod", "det:predet") : Sentence.NONE;
    int number = noun ? sentence.child(token, "nummod") : Sentence.NONE;
    return alone
        || two != Sentence.NONE && sentence.lower(two).equals("both")
        || number != Sentence.NONE && isTwo(sentence, number);
  }

  private static boolean isTwo(Sentence sentence, int token) {
    return sentence.lower(token).equals("both")
        || sentence.lower(token).equals("two") && Grammar.isAfterThe(sentence, token);
  }

  private static String name(Sentence sentence, int token, Referents referents) {
    Entity entity = referents.at(sentence.index(), token);
    return entity == null ? "" : entity.canonical();
  }
}
