package org.policyclaims.internal.corenlp;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * The weights of CoreNLP's neural dependency parser (Chen and Manning, 2014), read from CoreNLP's
 * own model file, which is plain text. A feature is a pair of a symbol (a word, a tag or a
 * relation, each with an embedding) and one of 48 positions around the top of the stack; the hidden
 * layer is the sum of one column a feature, and its cubes times the output weights score each
 * transition.
 *
 * <p>Reading the file here in place of CoreNLP's parser leaves out the 20,000 columns of doubles
 * that CoreNLP computes and keeps (160 MB) before the first sentence; {@link HiddenColumns}
 * computes those that a text asks for.
 */
final class ParserModel {
  /** Features a configuration; CoreNLP fixes it too, since it names each position in code. */
  static final int POSITIONS = 48;

  /** How many of the file's frequent features CoreNLP keeps as doubles; all others are rounded. */
  private static final int KEPT_AS_DOUBLES = 20_000;

  private static final String UNKNOWN = "-UNKNOWN-";
  private static final String NULL = "-NULL-";
  private static final String ROOT = "-ROOT-";

  private final Map<String, Integer> words;
  private final Map<String, Integer> tags;
  private final String[] relations;
  private final int firstTag;
  private final int firstRelation;
  private final BitSet keptAsDoubles;

  final int embeddingSize;
  final int hiddenSize;

  /** How many transitions there are: left and right arcs of each relation, and the shift. */
  final int transitions;

  /** Symbol times embedding. */
  final float[] embeddings;

  /** For each position and embedding dimension, a weight for each hidden unit. */
  final float[][] hiddenWeights;

  final float[] bias;

  /** For each hidden unit, a weight for each transition. */
  final float[][] outputWeights;

  private ParserModel(ModelText file) throws IOException {
    int wordCount = afterLanguage(file);
    int tagCount = file.integer("pos=");
    int relationCount = file.integer("label=");
    embeddingSize = file.integer("embeddingSize=");
    hiddenSize = file.integer("hiddenSize=");
    int positions = file.integer("numTokens=");
    if (positions != POSITIONS) {
      throw new IOException("the model has " + positions + " positions, not " + POSITIONS);
    }
    int frequent = file.integer("preComputed=");
    firstTag = wordCount;
    firstRelation = wordCount + tagCount;
    embeddings = new float[(firstRelation + relationCount) * embeddingSize];
    words = new HashMap<>(wordCount * 2);
    tags = new HashMap<>(tagCount * 2);
    relations = new String[relationCount];
    for (int symbol = 0; symbol < firstRelation + relationCount; symbol++) {
      String name = file.word();
      if (symbol < firstTag) {
        words.put(name, symbol);
      } else if (symbol < firstRelation) {
        tags.put(name, symbol);
      } else {
        relations[symbol - firstRelation] = name;
      }
      file.floats(embeddings, symbol * embeddingSize, embeddingSize);
    }
    hiddenWeights = new float[POSITIONS * embeddingSize][hiddenSize];
    for (float[] weights : hiddenWeights) {
      file.floats(weights);
    }
    bias = new float[hiddenSize];
    file.floats(bias);
    transitions = 2 * relationCount - 1;
    outputWeights = new float[hiddenSize][transitions];
    for (float[] weights : outputWeights) {
      file.floats(weights);
    }
    keptAsDoubles = new BitSet();
    for (int i = 0; i < Math.min(frequent, KEPT_AS_DOUBLES); i++) {
      keptAsDoubles.set(file.integer(""));
    }
  }

  /** Newer files name their language before anything else, which makes no difference here. */
  private static int afterLanguage(ModelText file) throws IOException {
    String first = file.word();
    if (first.startsWith("language=")) {
      file.word();
      return file.integer("dict=");
    }
    return ModelText.integer(first, "dict=");
  }

  /**
   * Reads the text of a model.
   *
   * @param stream the text, unpacked; it is left open
   * @throws IOException if it cannot be read or is not such a model
   */
  static ParserModel read(InputStream stream) throws IOException {
    return new ParserModel(new ModelText(stream));
  }

  /** The symbol of a word, or that of unknown words. */
  int word(String word) {
    Integer known = words.get(word);
    return known != null ? known : words.get(UNKNOWN);
  }

  /** The symbol of a tag, or that of unknown tags. */
  int tag(String tag) {
    Integer known = tags.get(tag);
    return known != null ? known : tags.get(UNKNOWN);
  }

  int noWord() {
    return words.get(NULL);
  }

  int rootWord() {
    return words.get(ROOT);
  }

  int noTag() {
    return tags.get(NULL);
  }

  int rootTag() {
    return tags.get(ROOT);
  }

  /** The symbol of an arc's relation. Arcs are numbered from 0, which is the arc from the root. */
  int relation(int arc) {
    return firstRelation + 1 + arc;
  }

  int noRelation() {
    return firstRelation;
  }

  /** How many relations an arc may have. */
  int arcs() {
    return relations.length - 1;
  }

  /** The name of an arc's relation, such as {@code nsubj:pass}. */
  String relationName(int arc) {
    return relations[arc + 1];
  }

  /** The number of a tag's symbol among the tags, or a relation's after them. */
  int tagIndex(int symbol) {
    return symbol - firstTag;
  }

  /** How many symbols are tags or relations. */
  int tagsAndRelations() {
    return firstRelation + relations.length - firstTag;
  }

  /** The number of a relation's symbol among the relations. */
  int relationIndex(int relation) {
    return relation - firstRelation;
  }

  /** The largest Euclidean norm of the weights that a hidden unit has for a position. */
  double largestWeightNorm(int position) {
    int first = position * embeddingSize;
    return largestNorm(hiddenWeights, first, first + embeddingSize);
  }

  /** The largest Euclidean norm of the weights that a transition has. */
  double largestOutputNorm() {
    return largestNorm(outputWeights, 0, hiddenSize);
  }

  private static double largestNorm(float[][] rows, int from, int to) {
    double[] squares = new double[rows[from].length];
    for (int row = from; row < to; row++) {
      for (int i = 0; i < squares.length; i++) {
        squares[i] += (double) rows[row][i] * rows[row][i];
      }
    }
    return Math.sqrt(Arrays.stream(squares).max().orElse(0));
  }

  /** What the symbol adds to each hidden unit at that position, to the last bit as in CoreNLP. */
  double[] column(int symbol, int position) {
    double[] column = new double[hiddenSize];
    for (int i = 0; i < embeddingSize; i++) {
      float factor = embeddings[symbol * embeddingSize + i];
      addProducts(hiddenWeights[position * embeddingSize + i], factor, column);
    }
    if (!keptAsDoubles.get(symbol * POSITIONS + position)) {
      for (int i = 0; i < hiddenSize; i++) {
        column[i] = (float) column[i];
      }
    }
    return column;
  }

  private static void addProducts(float[] weights, float factor, double[] into) {
    for (int i = 0; i < into.length; i++) {
      into[i] += weights[i] * factor;
    }
  }
}
