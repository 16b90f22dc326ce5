package org.policyclaims.internal.corenlp;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.WordShapeClassifier;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import edu.stanford.nlp.util.PaddedList;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The weights of CoreNLP's name recogniser (Finkel, Grenager and Manning 2005), a linear chain of
 * labels, read from CoreNLP's own model file. Immutable and thread-safe.
 */
final class NameModel {
  private static final String OF_NODES = "|C";
  private static final String OF_EDGES = "|CpC";

  /**
   * What the features of a model may end with; {@link NameWord} and {@link NameTagger} know all.
   */
  private static final Set<String> KINDS =
      Set.of(
          "-DISTSIM|C",
          "-PDISTSIM|C",
          "-NDISTSIM|C",
          "-WORD|C",
          "-PW|C",
          "-NW|C",
          "-TYPE|C",
          "-PTYPE|C",
          "-NTYPE|C",
          "-PW_CTYPE|C",
          "-NW_CTYPE|C",
          "-PCTYPE|C",
          "-CNTYPE|C",
          "-PCNTYPE|C",
          "-PPW_CTYPE|C",
          "-NNW_CTYPE|C",
          "-DISJN|C",
          "-DISJP|C",
          "-PSEQW|CpC",
          "-PSEQW2|CpC",
          "-PSEQpW|CpC",
          "-PSEQpDS|CpC",
          "-PSEQcDS|CpC",
          "-PSEQpcDS|CpC",
          "-PSEQpS|CpC",
          "-PSEQcS|CpC",
          "-TYPES|CpC",
          "-TPS2|CpC",
          "-TNS1|CpC");

  private static final Set<String> SINGLE =
      Set.of(
          "IS_TITLE|C",
          "###|C",
          "PSEQ|CpC",
          "NO-OCCURRENCE-PATTERN|C",
          "X-NEXT-OCCURRENCE-X|C",
          "X-PREV-OCCURRENCE-X|C");

  private final NERFeatureFactory<CoreLabel> factory;
  private final SeqClassifierFlags flags;
  private final Collection<String> lowerCaseWords;

  /** The label of each class. */
  final String[] labels;

  /** The number of the label for no name. */
  final int background;

  final NameFeatures features;

  /** For each pair of labels, 0 where the second may follow the first, and else no number. */
  final double[] allowed;

  private NameModel(
      List<Index<CRFLabel>> cliques,
      Index<String> classes,
      Index<String> featureIndex,
      SeqClassifierFlags flags,
      NERFeatureFactory<CoreLabel> factory,
      float[][] rows,
      Collection<String> lowerCaseWords) {
    this.flags = flags;
    this.factory = factory;
    this.lowerCaseWords = lowerCaseWords;
    this.labels = classes.objectsList().toArray(new String[0]);
    this.background = classes.indexOf(flags.backgroundSymbol);
    this.allowed = new double[labels.length * labels.length];
    Arrays.fill(allowed, Double.NEGATIVE_INFINITY);
    Index<CRFLabel> pairs = cliques.get(1);
    for (CRFLabel pair : pairs) {
      allowed[pair.getLabel()[0] * labels.length + pair.getLabel()[1]] = 0;
    }
    float[][] ordered = new float[rows.length][];
    int row = 0;
    for (String feature : featureIndex) {
      Index<CRFLabel> clique = cliques.get(feature.endsWith(OF_EDGES) ? 1 : 0);
      ordered[row] = inOrder(rows[row], clique, labels.length);
      row++;
    }
    this.features = new NameFeatures(featureIndex, ordered);
    factory.init(flags);
  }

  /** The weights by label or, where the feature is of two, by the first label and the second. */
  private static float[] inOrder(float[] weights, Index<CRFLabel> clique, int labels) {
    boolean pairs = clique.get(0).getLabel().length == 2;
    float[] ordered = new float[pairs ? labels * labels : labels];
    for (int i = 0; i < weights.length; i++) {
      int[] label = clique.get(i).getLabel();
      ordered[pairs ? label[0] * labels + label[1] : label[0]] = weights[i];
    }
    return ordered;
  }

  /**
   * Reads a model in CoreNLP's serialized form, letting no class in that such a model does not
   * have.
   *
   * @param stream the objects, unpacked
   * @throws IOException if it cannot be read or has features that the bundle's model does not have
   * @throws ClassNotFoundException if it holds objects of other classes
   */
  @SuppressWarnings("unchecked") // the order of objects is that of CRFClassifier.loadClassifier
  static NameModel read(InputStream stream) throws IOException, ClassNotFoundException {
    ObjectInputStream objects = ModelObjects.ofNames(stream);
    List<Index<CRFLabel>> cliques = (List<Index<CRFLabel>>) objects.readObject();
    Index<String> classes = (Index<String>) objects.readObject();
    Index<String> features = (Index<String>) objects.readObject();
    SeqClassifierFlags flags = (SeqClassifierFlags) objects.readObject();
    int factories = objects.readObject() instanceof Integer number ? number : 0;
    if (cliques.size() != 2 || factories != 1 || flags.useEmbedding) {
      throw new InvalidObjectException("not a chain of labels with one kind of features");
    }
    NERFeatureFactory<CoreLabel> factory = (NERFeatureFactory<CoreLabel>) objects.readObject();
    objects.readInt();
    float[][] weights = floats(objects.readObject());
    Collection<String> lowerCaseWords = (Collection<String>) objects.readObject();
    for (String feature : features) {
      check(feature);
    }
    return new NameModel(cliques, classes, features, flags, factory, weights, lowerCaseWords);
  }

  private static void check(String feature) throws IOException {
    int dash = feature.lastIndexOf('-');
    boolean part = feature.startsWith("#") && feature.endsWith("#" + OF_NODES);
    boolean known = dash >= 0 && KINDS.contains(feature.substring(dash));
    if (!part && !known && !SINGLE.contains(feature)) {
      throw new InvalidObjectException("a feature of an unknown kind: " + feature);
    }
  }

  private static float[][] floats(Object weights) {
    if (weights instanceof float[][] floats) {
      return floats;
    }
    double[][] doubles = (double[][]) weights;
    float[][] floats = new float[doubles.length][];
    for (int i = 0; i < doubles.length; i++) {
      floats[i] = new float[doubles[i].length];
      for (int j = 0; j < floats[i].length; j++) {
        floats[i][j] = (float) doubles[i][j];
      }
    }
    return floats;
  }

  /** The word as the model's features spell it: "color" for "colour". */
  String spelling(String word) {
    return flags.wordFunction == null ? word : flags.wordFunction.apply(word);
  }

  /** The form of a word, such as its capitals; words that the model knows in lower case differ. */
  String shape(String spelling) {
    return WordShapeClassifier.wordShape(spelling, flags.wordShape, lowerCaseWords);
  }

  /** The cluster of words that occur alike, which only CoreNLP's factory can tell. */
  String cluster(String word) {
    CoreLabel label = new CoreLabel();
    label.set(CoreAnnotations.TextAnnotation.class, word);
    label.set(CoreAnnotations.ShapeAnnotation.class, "");
    PaddedList<CoreLabel> sentence = new PaddedList<>(List.of(label), new CoreLabel());
    factory.getCliqueFeatures(sentence, 0, FeatureFactory.cliqueC);
    String cluster = label.get(CoreAnnotations.DistSimAnnotation.class);
    return cluster == null ? "null" : cluster;
  }
}
