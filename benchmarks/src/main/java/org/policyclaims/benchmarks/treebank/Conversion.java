package org.policyclaims.benchmarks.treebank;

import com.google.common.base.CharMatcher;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.policyclaims.internal.lexicon.Table;

/**
 * Turns a tree of today's Universal Dependencies into the convention that the library's rules read,
 * which is that of CoreNLP's converter: every difference is listed in {@code
 * docs/decisions/0006-trees.md}. What is converted already stays as it is.
 */
public final class Conversion {
  private static final int DIGITS_OF_A_YEAR = 4;
  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
  private static final CharMatcher DOTS = CharMatcher.is('.');

  private static final Set<String> TIME_WORDS =
      Table.load(Conversion.class, "time-words.tsv").rows().stream()
          .map(row -> row.get("lemma"))
          .collect(Collectors.toUnmodifiableSet());

  private static final Map<String, String> RENAMED =
      Map.of("nsubj:outer", "nsubj", "csubj:outer", "csubj", "nmod:desc", "compound");

  private final TreebankSentence sentence;
  private final List<String> universalTags;
  private final int[] heads;
  private final String[] relations;

  private Conversion(TreebankSentence sentence) {
    this.sentence = sentence;
    this.universalTags = sentence.universalTags();
    this.heads = sentence.heads().stream().mapToInt(head -> head - 1).toArray();
    this.relations = sentence.relations().toArray(String[]::new);
  }

  /**
   * Converts a sentence.
   *
   * @param sentence the sentence as its treebank has it
   * @return the sentence with the heads and relations of the library's convention, and everything
   *     else, the enhanced graph among it, as it was
   */
  public static TreebankSentence of(TreebankSentence sentence) {
    Conversion conversion = new Conversion(sentence);
    conversion.namesToTheirLastWord();
    conversion.copulasOverClauses();
    conversion.rename();
    return sentence.with(
        Arrays.stream(conversion.heads).mapToObj(head -> head + 1).toList(),
        List.of(conversion.relations));
  }

  /** "Jennifer M. Anderson": the surname is the head, as of any compound. */
  private void namesToTheirLastWord() {
    for (int first = 0; first < heads.length; first++) {
      int head = first;
      List<Integer> others =
          words().filter(i -> heads[i] == head && relations[i].equals("flat")).boxed().toList();
      if (!others.isEmpty() && isName(first) && others.stream().allMatch(this::isName)) {
        nameToItsLastWord(first, others);
      }
    }
  }

  /** Dates, numbers and foreign phrases are flat too: of these the first word remains the head. */
  private boolean isName(int word) {
    return universalTags.get(word).equals("PROPN");
  }

  private void nameToItsLastWord(int first, List<Integer> others) {
    int last = others.get(others.size() - 1);
    hang(last, heads[first], relations[first]);
    words().filter(i -> i != last && heads[i] == first).forEach(i -> heads[i] = last);
    hang(first, last, "compound");
    others.stream().filter(i -> i != last).forEach(i -> relations[i] = "compound");
  }

  /** "The truth is that he left": "is" is the head, and the clause its complement. */
  private void copulasOverClauses() {
    for (int word = 0; word < heads.length; word++) {
      if (relations[word].equals("nsubj:outer") || relations[word].equals("csubj:outer")) {
        int subject = word;
        int predicate = heads[word];
        words()
            .filter(i -> subject < i && i < predicate)
            .filter(i -> heads[i] == predicate && relations[i].equals("cop"))
            .findFirst()
            .ifPresent(copula -> copulaOverClause(copula, predicate));
      }
    }
  }

  private void copulaOverClause(int copula, int predicate) {
    hang(copula, heads[predicate], relations[predicate]);
    hang(predicate, copula, "ccomp");
    words()
        .filter(i -> heads[i] == predicate && (i < copula || isFinalPunctuation(i)))
        .forEach(i -> heads[i] = copula);
  }

  private boolean isFinalPunctuation(int word) {
    return word == heads.length - 1 && relations[word].equals("punct");
  }

  private void rename() {
    for (int word = 0; word < heads.length; word++) {
      relations[word] = renamed(word);
    }
  }

  private String renamed(int word) {
    return switch (relations[word]) {
      case "obl:unmarked" -> isTime(word) ? "obl:tmod" : "obl:npmod";
      case "nmod:unmarked" -> isTime(word) ? "nmod:tmod" : "nmod:npmod";
      case "iobj" -> isToldAClause(word) ? "obj" : "iobj";
      default -> RENAMED.getOrDefault(relations[word], relations[word]);
    };
  }

  /** A day, a span, or the number of a year. */
  private boolean isTime(int word) {
    String lemma = sentence.lemmas().get(word).toLowerCase(Locale.ROOT);
    String form = sentence.words().get(word);
    return TIME_WORDS.contains(DOTS.trimTrailingFrom(lemma))
        || sentence.pennTags().get(word).equals("CD")
            && form.length() == DIGITS_OF_A_YEAR
            && DIGITS.matchesAllOf(form);
  }

  /** "Told reporters that …": who is told is the object where there is no other. */
  private boolean isToldAClause(int told) {
    Set<String> beside =
        words()
            .filter(i -> i != told && heads[i] == heads[told])
            .mapToObj(i -> relations[i])
            .collect(Collectors.toSet());
    return !beside.contains("obj") && (beside.contains("ccomp") || beside.contains("xcomp"));
  }

  private void hang(int word, int head, String relation) {
    heads[word] = head;
    relations[word] = relation;
  }

  private IntStream words() {
    return IntStream.range(0, heads.length);
  }
}
