package org.policyclaims.internal.proposition;

import static org.policyclaims.internal.syntax.Sentence.NONE;

import com.google.common.primitives.ImmutableIntArray;
import org.policyclaims.internal.lexicon.WordClass;
import org.policyclaims.internal.syntax.Phrase;
import org.policyclaims.internal.syntax.Sentence;

/** Writes the action of a chain of predicates: its tokens and its dictionary form. */
final class Actions {
  private final Sentence sentence;
  private final Lexicon lexicon;

  Actions(Sentence sentence, Lexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
  }

  /**
   * All tokens of the action, ascending, also where other words stand between.
   *
   * @param complement the object and the fixed words that belong to the action with it
   */
  ImmutableIntArray words(int[] chain, Complement complement) {
    boolean[] in = new boolean[sentence.size()];
    int predicate = chain[chain.length - 1];
    for (int each : chain) {
      if (each != predicate || !complement.isObject(predicate)) {
        in[each] = true;
      }
      for (int child : sentence.children(each)) {
        if (belongs(child, each, chain[0], complement)) {
          in[child] = true;
        } else if (isNoLonger(child, each)) {
          in[child] = true;
          in[child - 1] = true;
        }
      }
    }
    for (int i = complement.fixedFrom(); i != NONE && i <= complement.fixedTo(); i++) {
      in[i] = true;
    }
    if (complement.particle() != NONE) {
      in[complement.particle()] = true;
    }
    ImmutableIntArray.Builder words = ImmutableIntArray.builder();
    boolean any = false;
    for (int i = 0; i < in.length; i++) {
      if (in[i]) {
        words.add(i);
        any = true;
      }
    }
    if (!any) {
      words.add(predicate);
    }
    return words.build();
  }

  /** "no longer pays", "is no longer the capital": two words that negate as "not" does. */
  private boolean isNoLonger(int adverb, int predicate) {
    return adverb > 0
        && adverb < predicate
        && sentence.is(adverb, "advmod")
        && sentence.lower(adverb).equals("longer")
        && sentence.lower(adverb - 1).equals("no");
  }

  private boolean belongs(int child, int parent, int top, Complement complement) {
    switch (sentence.relation(child)) {
      case "aux", "aux:pass", "cop", "compound:prt" -> {
        return true;
      }
      case "mark", "case" -> {
        return (parent != top || isBehindAuxiliary(child))
            && child < parent
            && (!complement.isObject(parent) || sentence.tag(child).equals("TO"));
      }
      case "advmod" -> {
        boolean close =
            child < parent
                ? child >= sentence.clauses().firstVerb(parent) - 1 && child + 3 > parent
                    || child > sentence.clauses().firstVerb(parent)
                : isNegation(child);
        return isBeforeTo(child)
            || close
                && sentence.tag(child).startsWith("RB")
                && sentence.children(child).length == 0
                && (!complement.isObject(parent)
                    || isNegation(child)
                    || child < complement.fixedFrom());
      }
      case "fixed" -> {
        return child == parent + 1 && sentence.lower(child).equals("to"); // "due to leave"
      }
      default -> {
        return false;
      }
    }
  }

  /** "has yet to sell", "was careful not to sell". */
  private boolean isBeforeTo(int adverb) {
    return sentence.isWord(adverb, "yet", "not") && sentence.isTagged(adverb + 1, "TO");
  }

  /** "had to sell", "is to sell", "has yet to sell", whose first verb is read as an auxiliary. */
  private boolean isBehindAuxiliary(int to) {
    return sentence.tag(to).equals("TO")
        && to > 0
        && (sentence.is(to - 1, "aux", "cop") || sentence.lower(to - 1).equals("yet"));
  }

  private boolean isNegation(int token) {
    return sentence.clauses().isNegation(token) || sentence.clauses().isNone(token);
  }

  /** The part of the action without gaps that holds the predicate or its copula. */
  ImmutableIntArray run(ImmutableIntArray words, int predicate, Complement complement) {
    int anchor = words.get(words.length() - 1);
    if (words.contains(predicate)) {
      anchor = predicate;
    } else {
      for (int word : words.asList()) {
        if (sentence.is(word, "cop") || word < predicate && !sentence.is(anchor, "cop")) {
          anchor = word;
        }
      }
    }
    int at = words.indexOf(anchor);
    int from = at;
    while (from > 0 && words.get(from - 1) == words.get(from) - 1) {
      from--;
    }
    int to = at;
    while (to + 1 < words.length() && words.get(to + 1) == words.get(to) + 1) {
      to++;
    }
    return words.subArray(from, to + 1).trimmed();
  }

  /**
   * What is said to be so, where no verb says it: "a strategic ally" of "claiming Minsk a strategic
   * ally of the army".
   */
  static ImmutableIntArray nominal(Sentence sentence, Phrase said) {
    ImmutableIntArray.Builder words = ImmutableIntArray.builder();
    int from = said.from();
    while (from < said.head() && sentence.isQuotationMark(from)) {
      from++;
    }
    for (int i = from; i <= said.head(); i++) {
      words.add(i);
    }
    return words.build();
  }

  /** The dictionary form, without auxiliaries, hedges and negation. */
  String lemma(int[] chain, Complement complement) {
    StringBuilder lemma = new StringBuilder();
    int last = chain.length - 1;
    for (int i = 0; i <= last; i++) {
      int token = chain[i];
      if (i < last && isHedge(token, chain[i + 1])) {
        continue;
      }
      if (lemma.length() == 0) {
        lemma.append(
            i < last && sentence.clauses().isPassive(token) ? passive(token) : first(token));
      } else if (!complement.isObject(token) || sentence.has(token, "cop")) {
        append(token, chain[i - 1], lemma, complement);
      }
      int particle = i < last ? sentence.child(token, "compound:prt") : NONE;
      if (particle != NONE) {
        lemma.append(' ').append(sentence.lower(particle));
      }
    }
    for (String word : complement.lemmaWords()) {
      lemma.append(' ').append(word);
    }
    return lemma.toString();
  }

  /** Those of the chain that the dictionary form names. */
  ImmutableIntArray named(int[] chain) {
    ImmutableIntArray.Builder named = ImmutableIntArray.builder();
    for (int i = 0; i < chain.length; i++) {
      boolean last = i + 1 == chain.length;
      boolean noun = sentence.isNoun(chain[i]) && sentence.has(chain[i], "cop");
      if (last || !noun && !isHedge(chain[i], chain[i + 1])) {
        named.add(chain[i]);
      }
    }
    return named.build();
  }

  /** "be forced" in "be forced to leave"; the last verb of a chain keeps its plain form. */
  private String passive(int token) {
    return "be " + sentence.lower(token);
  }

  private String first(int token) {
    boolean infinitive = sentence.tag(token).equals("VB"); // "is to resign"
    if (sentence.has(token, "cop") && !infinitive
        || !sentence.isVerb(token)
        || sentence.clauses().isState(token)) {
      int copula = sentence.child(token, "cop");
      return (copula == NONE ? "be" : sentence.lemma(copula)) + predicative(token);
    }
    return sentence.lemma(token);
  }

  private String predicative(int token) {
    boolean adjective =
        sentence.tag(token).startsWith("JJ")
            || sentence.tag(token).startsWith("VB")
            || sentence.tag(token).startsWith("RB");
    if (!adjective) {
      return "";
    }
    return " " + sentence.lower(token);
  }

  private void append(int token, int before, StringBuilder lemma, Complement complement) {
    if (sentence.has(token, "cop")) {
      lemma.append(" to be").append(complement.isObject(token) ? "" : predicative(token));
      return;
    }
    if (!sentence.isVerb(token)) {
      lemma.append(' ').append(sentence.lower(token));
      return;
    }
    if (sentence.tag(token).equals("VBG")) {
      int own = Prepositions.first(sentence, token);
      boolean shares = own == NONE && sentence.is(token, "conj"); // "insists on paying and leaving"
      int preposition = shares ? Prepositions.first(sentence, sentence.head(token)) : own;
      if (preposition != NONE && preposition > before) {
        lemma.append(' ').append(sentence.lower(preposition));
      }
      lemma.append(' ').append(sentence.lower(token));
      return;
    }
    boolean marked = hasTo(token);
    lemma.append(marked ? " to " : " ");
    lemma.append(
        marked || sentence.tag(token).equals("VB") ? sentence.lemma(token) : sentence.lower(token));
  }

  private boolean hasTo(int token) {
    return sentence.clauses().isInfinitive(token)
        || sentence.is(token, "conj") && hasTo(sentence.head(token));
  }

  /** "appears to", "unlikely to", "was reported to", "has to", "it is vital to". */
  private boolean isHedge(int token, int next) {
    if (sentence.clauses().isTaking(token)) {
      return true;
    }
    if (sentence.isVerb(token)) {
      String lemma = sentence.lemma(token);
      if (lemma.equals("be")) {
        return hasTo(next); // "is to resign"
      }
      boolean to = hasTo(next) || !sentence.isVerb(next) || sentence.has(next, "cop");
      if (sentence.clauses().isPassive(token)) {
        return to && lexicon.is(WordClass.RAISING_PASSIVE, lemma);
      }
      return (to
                  || sentence.has(next, "nsubj", "nsubj:pass")
                      && !sentence.is(next, "advcl", "conj"))
              && lexicon.is(WordClass.RAISING_VERB, lemma)
          || lemma.equals("turn") && sentence.has(token, "compound:prt")
          || (hasTo(next) || sentence.tag(next).equals("VB")) // "need not pay"
              && lexicon.is(WordClass.MODAL_VERB, lemma)
              && isModal(token, next);
    }
    return (lexicon.is(WordClass.EPISTEMIC, sentence.lower(token)) || isWeighing(token))
        && (hasTo(next) || sentence.has(next, "nsubj", "nsubj:pass"));
  }

  /** "it is vital to leave": leaving is what is weighed. */
  private boolean isWeighing(int adjective) {
    int it = sentence.child(adjective, "nsubj", "expl");
    return it != NONE
        && sentence.lower(it).equals("it")
        && sentence.has(adjective, "cop")
        && lexicon.is(WordClass.WEIGHING_ADJECTIVE, sentence.lower(adjective));
  }

  private boolean isModal(int token, int next) {
    return switch (sentence.lemma(token)) {
      case "go" -> sentence.tag(token).equals("VBG");
      case "use" -> sentence.lower(token).equals("used");
      default -> next - token <= 3;
    };
  }
}
