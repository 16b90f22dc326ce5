package org.policyclaims.internal.corenlp;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a word says about tags, its own and those beside it, wherever it stands. The form of a word
 * counts where it is rare, and so do the forms beside it. Immutable.
 */
final class TagWord {
  private static final String SHAPE_BEFORE = "ExtractorWordShapeClassifier(-1,chris2)";
  private static final String SHAPE = "ExtractorWordShapeClassifier(0,chris2)";
  private static final String SHAPE_AFTER = "ExtractorWordShapeClassifier(1,chris2)";
  private static final String SHAPE_IN_UNICODE = "ExtractorWordShapeClassifier(0,chris4)";
  private static final String CLUSTER_BEFORE = "ExtractorDistsim(-1,word)";
  private static final String CLUSTER = "ExtractorDistsim(0,word)";
  private static final String CLUSTER_AFTER = "ExtractorDistsim(1,word)";
  private static final String CLUSTERS = "ExtractorDistsimConjunction(-1,1)";
  private static final String UPPER_CASE = "ExtractorUCase()";
  private static final String DIGIT = "ExtractorCNumber()";
  private static final String DASH = "ExtractorDash()";
  private static final String LETTER_DIGIT_DASH = "ExtractorLetterDigitDash()";
  private static final String COMPANY = "CompanyNameDetector()";
  private static final String ALL_UPPER_CASE = "ExtractorAllCapitalized()";
  private static final String UPPER_CASE_DIGIT_DASH = "ExtractorUpperDigitDash()";
  private static final String FIRST_CAPITALIZED = "ExtractorStartSentenceCap()";
  private static final String LATER_CAPITALIZED = "ExtractorMidSentenceCapC()";
  private static final String FIRST_UPPER_CASE = "ExtractorMidSentenceCap()";
  private static final String NEITHER_LETTER_NOR_DIGIT = "ExtractorNonAlphanumeric()";

  /** How many letters of its beginning and its end count. */
  private static final int ENDING = 10;

  private static final String TOO_SHORT = "######";

  /** The features of rare words, as CoreNLP calls them. */
  static final Set<String> KINDS =
      Stream.concat(
              Stream.of(
                  SHAPE_BEFORE,
                  SHAPE,
                  SHAPE_AFTER,
                  SHAPE_IN_UNICODE,
                  CLUSTER_BEFORE,
                  CLUSTER,
                  CLUSTER_AFTER,
                  CLUSTERS,
                  UPPER_CASE,
                  DIGIT,
                  DASH,
                  LETTER_DIGIT_DASH,
                  COMPANY,
                  ALL_UPPER_CASE,
                  UPPER_CASE_DIGIT_DASH,
                  FIRST_CAPITALIZED,
                  LATER_CAPITALIZED,
                  FIRST_UPPER_CASE,
                  NEITHER_LETTER_NOR_DIGIT),
              IntStream.rangeClosed(1, ENDING)
                  .boxed()
                  .flatMap(length -> Stream.of(beginning(length), ending(length))))
          .collect(Collectors.toUnmodifiableSet());

  private final TagModel model;
  private final TagModel.Entry entry;
  private final boolean rare;
  private final double[] own;
  private final String cluster;
  private final boolean capitalized;
  private final boolean endsCompany;
  private final TagWeights shapeBefore;
  private final TagWeights shapeAfter;
  private final TagWeights clusterBefore;
  private final TagWeights clusterAfter;
  private final TagWeights first;
  private final TagWeights later;

  /**
   * Looks a word up.
   *
   * @param model the weights
   * @param word as the tokenizer writes it
   */
  TagWord(TagModel model, String word) {
    String text = model.spelling(word);
    this.model = model;
    this.entry = model.entry(text);
    this.rare = model.isRare(entry);
    this.cluster = model.cluster(text);
    this.capitalized = !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    this.endsCompany = model.endsCompany(text);
    String shape = shape(text, WordShapeClassifier.WORDSHAPECHRIS2);
    this.shapeBefore = model.ofRareWords(SHAPE_BEFORE, shape);
    this.shapeAfter = model.ofRareWords(SHAPE_AFTER, shape);
    this.clusterBefore = model.ofRareWords(CLUSTER_BEFORE, cluster);
    this.clusterAfter = model.ofRareWords(CLUSTER_AFTER, cluster);
    Optional<String> lowerCase =
        capitalized ? model.commonestTag(text.toLowerCase(Locale.ROOT)) : Optional.empty();
    boolean upperCase = any(text, Character::isUpperCase);
    this.first =
        model
            .ofRareWords(FIRST_CAPITALIZED, lowerCase.orElse(sign(false)))
            .and(model.ofRareWords(LATER_CAPITALIZED, sign(false)))
            .and(model.ofRareWords(FIRST_UPPER_CASE, sign(upperCase)));
    this.later =
        model
            .ofRareWords(FIRST_CAPITALIZED, sign(false))
            .and(model.ofRareWords(LATER_CAPITALIZED, lowerCase.orElse(sign(false))))
            .and(model.ofRareWords(FIRST_UPPER_CASE, sign(false)));
    this.own = new double[model.tags.length];
    entry.ofWord.addTo(own);
    if (rare) {
      addForm(text, shape, upperCase);
    }
  }

  private void addForm(String text, String shape, boolean upperCase) {
    boolean digit = any(text, Character::isDigit);
    boolean letter = any(text, Character::isLetter);
    boolean dash = text.indexOf('-') >= 0;
    add(SHAPE, shape);
    add(CLUSTER, cluster);
    add(UPPER_CASE, sign(upperCase));
    add(DIGIT, sign(digit));
    add(DASH, sign(dash));
    add(LETTER_DIGIT_DASH, sign(letter && digit && dash));
    add(ALL_UPPER_CASE, sign(text.chars().allMatch(Character::isUpperCase)));
    add(UPPER_CASE_DIGIT_DASH, sign(upperCase && digit && dash));
    for (int length = 1; length <= ENDING; length++) {
      add(beginning(length), text.length() < length ? TOO_SHORT : text.substring(0, length));
    }
    for (int length = 1; length <= ENDING; length++) {
      int start = text.length() - length;
      add(ending(length), start < 0 ? TOO_SHORT : text.substring(start));
    }
    add(SHAPE_IN_UNICODE, shape(text, WordShapeClassifier.WORDSHAPECHRIS4));
    add(NEITHER_LETTER_NOR_DIGIT, sign(!letter && !digit));
  }

  private void add(String kind, String value) {
    model.ofRareWords(kind, value).addTo(own);
  }

  /** The numbers of the tags that the word may have. */
  int[] tags() {
    return entry.tags;
  }

  /**
   * The score of each tag at one place, but for what the tags before it say.
   *
   * @param before the word before, or that which stands for none
   * @param after the word after, or that which stands for none
   * @param isFirst whether the sentence begins with it
   * @param company whether it may belong to a company's name
   */
  double[] scores(TagWord before, TagWord after, boolean isFirst, boolean company) {
    double[] sums = own.clone();
    before.entry.ofWordBefore.addTo(sums);
    after.entry.ofWordAfter.addTo(sums);
    if (rare) {
      before.shapeBefore.addTo(sums);
      after.shapeAfter.addTo(sums);
      before.clusterBefore.addTo(sums);
      after.clusterAfter.addTo(sums);
      String clusters = before.cluster + "|" + cluster + "|" + after.cluster;
      model.ofRareWords(CLUSTERS, clusters).addTo(sums);
      model.ofRareWords(COMPANY, sign(capitalized && company)).addTo(sums);
      (isFirst ? first : later).addTo(sums);
    }
    return sums;
  }

  /** Whether the names of companies end with it. */
  boolean endsCompany() {
    return endsCompany;
  }

  private static String shape(String text, int kind) {
    return WordShapeClassifier.wordShape(text, kind);
  }

  private static boolean any(String text, IntPredicate kind) {
    // by UTF-16 unit, as CoreNLP looks
    return text.chars().anyMatch(kind);
  }

  private static String sign(boolean is) {
    return is ? "1" : "0";
  }

  private static String beginning(int length) {
    return "ExtractorWordPref(len" + length + ",w0)";
  }

  private static String ending(int length) {
    return "ExtractorWordSuff(len" + length + ",w0)";
  }
}
