package org.policyclaims.internal.actor;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.policyclaims.internal.syntax.Phrase;
import org.policyclaims.internal.syntax.Sentence;

/** Several who are named together: "Norway and Sweden". */
final class Coordination {
  private Coordination() {}

  /**
   * The names of all who are joined to the token; empty text where fewer than two stand there, or
   * one of them has no name.
   */
  static String names(Sentence sentence, int first, Referents referents) {
    return joined(sentence, first, referents, Entity::canonical);
  }

  /** The same, where who has no name is known by the words of the text: "Norway and its allies". */
  static String words(Sentence sentence, int first, Referents referents) {
    return joined(
        sentence,
        first,
        referents,
        entity -> entity.isNamed() ? entity.canonical() : entity.phrase());
  }

  private static String joined(
      Sentence sentence, int first, Referents referents, Function<Entity, String> name) {
    List<String> names = new ArrayList<>();
    names.add(name(sentence, first, referents, name));
    for (int other : sentence.childrenIn(first, "conj")) {
      names.add(name(sentence, other, referents, name));
    }
    if (names.size() < 2 || names.contains("")) {
      return "";
    }
    String last = names.remove(names.size() - 1);
    return String.join(", ", names) + " and " + last;
  }

  /**
   * Where each of those stands who are joined between two tokens, without what joins them; empty
   * where fewer than two are.
   *
   * @param head the head of the first
   */
  static ImmutableList<Phrase> members(Sentence sentence, int head, int from, int to) {
    List<Integer> heads = new ArrayList<>(List.of(head));
    for (int other : sentence.childrenIn(head, "conj")) {
      if (head < other && other <= to && isNominal(sentence, other)) {
        heads.add(other);
      }
    }
    ImmutableList.Builder<Phrase> members = ImmutableList.builder();
    for (int i = 0; heads.size() > 1 && i < heads.size(); i++) {
      int own = heads.get(i);
      int first = i == 0 ? from : Math.max(sentence.left(own), heads.get(i - 1) + 1);
      int last = i + 1 < heads.size() ? sentence.left(heads.get(i + 1)) - 1 : to;
      while (first < own && isJoint(sentence, first)) {
        first++;
      }
      last = Math.max(own, beforeClause(sentence, own, beforeClause(sentence, head, last)));
      while (last > own && isJoint(sentence, last)) {
        last--;
      }
      members.add(new Phrase(sentence.index(), first, last, own));
    }
    return members.build();
  }

  /** The last token before a relative clause behind the noun, no later than the one given. */
  private static int beforeClause(Sentence sentence, int noun, int last) {
    int clause = sentence.child(noun, "acl:relcl");
    return clause > noun ? Math.min(last, sentence.left(clause) - 1) : last;
  }

  static boolean isNominal(Sentence sentence, int token) {
    return sentence.isNoun(token) || sentence.tag(token).startsWith("PRP");
  }

  /** A comma, "and", "both … and", "as well as". */
  private static boolean isJoint(Sentence sentence, int token) {
    return sentence.isPunctuation(token)
        || sentence.is(token, "cc", "cc:preconj")
        || sentence.is(token, "fixed") && sentence.is(sentence.head(token), "cc");
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
        || sentence.isWord(two, "both")
        || number != Sentence.NONE && isTwo(sentence, number);
  }

  /** The pronoun of "many of them", whom the words mean too; NONE for other words. */
  static int wholeOf(Sentence sentence, int token) {
    boolean part =
        sentence.isWord(
            token, "many", "most", "some", "all", "both", "few", "several", "half", "majority");
    int whole = part ? sentence.child(token, "nmod") : Sentence.NONE;
    return sentence.isTagged(whole, "PRP") && sentence.isMarked(whole, "of")
        ? whole
        : Sentence.NONE;
  }

  private static boolean isTwo(Sentence sentence, int token) {
    return sentence.lower(token).equals("both")
        || sentence.lower(token).equals("two") && Grammar.isAfterThe(sentence, token);
  }

  private static String name(
      Sentence sentence, int token, Referents referents, Function<Entity, String> name) {
    Entity entity = referents.at(sentence.index(), token);
    return entity == null ? "" : name.apply(entity);
  }
}
