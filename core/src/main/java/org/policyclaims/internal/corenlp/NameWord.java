package org.policyclaims.internal.corenlp;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A word and what it adds to the scores of labels: its own, those of the words around it, and those
 * of pairs of labels. Nothing of it depends on the sentence. Immutable.
 */
final class NameWord {
  private static final Pattern TITLE = Pattern.compile("(?:Mr|Ms|Mrs|Dr|Miss|Sen|Judge|Sir)\\.?");

  /** The word as features spell it. */
  final String text;

  final String shape;

  /** The cluster, as features of pairs spell it. */
  final String cluster;

  /** Scores of the labels of the word itself, of the word after it and of the word before it. */
  final double[] own;

  final double[] ofNext;
  final double[] ofPrevious;

  /** Scores of the labels of words that have this one among the next four or the last four. */
  final double[] following;

  final double[] preceding;

  /** Scores of pairs of labels that end in the word, begin with it, or end before it. */
  final double[] pairEnding;

  final double[] pairBeginning;
  final double[] pairBefore;

  /** Whether it has a capital and then none. */
  final boolean nameCase;

  final boolean withoutCapital;
  final boolean withLetter;

  private NameWord(NameModel model, String word, String text, String shape, boolean outside) {
    this.text = text;
    this.shape = shape;
    // CoreNLP's factory writes what it does not know as "null" in places, and in others not at all
    String clusterOrNull = outside ? "null" : model.cluster(word);
    this.cluster = outside ? "" : clusterOrNull;
    String shapeOrNull = outside ? "null" : shape;
    int labels = model.labels.length;
    Sum sum = new Sum(model, labels);
    this.own = outside ? sum.get() : own(sum, clusterOrNull);
    this.ofNext =
        sum.add(text, "-PW|C").add(clusterOrNull, "-PDISTSIM|C").add(shape, "-PTYPE|C").get();
    this.ofPrevious =
        sum.add(text, "-NW|C").add(clusterOrNull, "-NDISTSIM|C").add(shape, "-NTYPE|C").get();
    this.following = sum.add(text, "-DISJN|C").get();
    this.preceding = sum.add(text, "-DISJP|C").get();
    Sum pairs = new Sum(model, labels * labels);
    this.pairEnding =
        pairs
            .add(text, "-PSEQW|CpC")
            .add(cluster, "-PSEQcDS|CpC")
            .add(shape, "-PSEQcS|CpC")
            .add(shape, "-TPS2|CpC")
            .get();
    this.pairBeginning =
        pairs.add(text, "-PSEQpW|CpC").add(cluster, "-PSEQpDS|CpC").add(shape, "-PSEQpS|CpC").get();
    this.pairBefore = pairs.add(shapeOrNull, "-TNS1|CpC").get();
    boolean capital = false;
    boolean letter = false;
    for (int i = 0; i < text.length(); i++) {
      capital |= Character.isUpperCase(text.charAt(i));
      letter |= Character.isLetter(text.charAt(i));
    }
    this.nameCase = isNameCase(text);
    this.withoutCapital = !text.isEmpty() && !capital;
    this.withLetter = letter;
  }

  static NameWord of(NameModel model, String word) {
    String text = model.spelling(word);
    return new NameWord(model, word, text, model.shape(text), false);
  }

  /** What stands before the first word and after the last. */
  static NameWord outside(NameModel model) {
    return new NameWord(model, "", "", "", true);
  }

  private double[] own(Sum sum, String clusterOrNull) {
    sum.add(clusterOrNull, "-DISTSIM|C")
        .add(text, "-WORD|C")
        .add(shape, "-TYPE|C")
        .add("###|C", "");
    if (TITLE.matcher(text).matches()) {
      sum.add("IS_TITLE|C", "");
    }
    Set<String> parts = new HashSet<>();
    String padded = "<" + text + ">";
    for (int i = 2; i <= padded.length(); i++) {
      parts.add("#" + padded.substring(0, i));
    }
    for (int i = 0; i < padded.length() - 1; i++) {
      parts.add("#" + padded.substring(i));
    }
    for (String part : parts) {
      sum.add(part, "#|C");
    }
    return sum.get();
  }

  private static boolean isNameCase(String text) {
    if (text.length() < 2) {
      return false;
    }
    char first = text.charAt(0);
    if (!Character.isUpperCase(first) && !Character.isTitleCase(first)) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Adds up weights. */
  private static final class Sum {
    private final NameModel model;
    private final NameFeatures.Name name = new NameFeatures.Name();
    private final int size;
    private double[] sum;

    Sum(NameModel model, int size) {
      this.model = model;
      this.size = size;
      this.sum = new double[size];
    }

    Sum add(String first, String kind) {
      model.features.add(name.of(first).and(kind), sum);
      return this;
    }

    /** The sum, after which the next one begins. */
    double[] get() {
      double[] finished = sum;
      sum = new double[size];
      return finished;
    }
  }
}
