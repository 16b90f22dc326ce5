package org.policyclaims.internal.parser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An encoder in plain Java. Each word is one vector, the mean of its pieces'; a few narrow layers
 * (Vaswani et al. 2017) let the words see each other; biaffine heads (Dozat and Manning 2017) score
 * arcs and relations. The same sentence has the same scores in any company, and on every processor
 * with fused products. Immutable and thread-safe.
 */
final class WordEncoder implements Encoder {
  private static final int HEADS = 12;
  private static final float LEAK = 0.1f;

  /** One layer: words look at each other, then each is changed by itself. */
  private record Layer(
      Attention attention, Normalization seen, Linear up, Linear down, Normalization made) {}

  private final EncoderVocabulary vocabulary;
  private final Weights.Rows pieces;
  private final float[][] places;
  private final float[][] shapes;
  private final Normalization normalization;
  private final List<Layer> layers = new ArrayList<>();
  private final float[] root;
  private final Linear project;
  private final Linear arcs;
  private final Linear labels;
  private final Linear tags;
  private final int arcWidth;
  private final int labelWidth;

  /**
   * An encoder of these weights.
   *
   * @throws org.policyclaims.ModelException if some are missing
   */
  WordEncoder(Weights weights, EncoderVocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.pieces = weights.rowsKept("pieces");
    this.places = weights.rowsOf("places");
    this.shapes = weights.rowsOf("shapes");
    this.normalization = Normalization.of(weights, "normalization");
    int width = shapes[0].length;
    int valueWidth = width / HEADS;
    for (int at = 0; weights.has("layer" + at + ".up"); at++) {
      String name = "layer" + at + ".";
      int keyWidth = (weights.rows(name + "attention") - width) / 2 / HEADS;
      layers.add(
          new Layer(
              new Attention(
                  Linear.of(weights, name + "attention"),
                  Linear.of(weights, name + "out"),
                  HEADS,
                  keyWidth,
                  valueWidth),
              Normalization.of(weights, name + "seen"),
              Linear.of(weights, name + "up"),
              Linear.of(weights, name + "down"),
              Normalization.of(weights, name + "made")));
    }
    this.root = weights.vector("root");
    this.project = Linear.of(weights, "project");
    this.arcs = Linear.of(weights, "arcs");
    this.labels = Linear.of(weights, "labels");
    this.tags = Linear.of(weights, "tags");
    this.arcWidth = weights.rows("arcs");
    this.labelWidth = weights.rows("project") / 2 - arcWidth;
  }

  @Override
  public EncoderVocabulary vocabulary() {
    return vocabulary;
  }

  @Override
  public ParseScores score(PiecedSentence sentence) {
    return scoreAll(List.of(sentence)).get(0);
  }

  @Override
  public List<ParseScores> scoreAll(List<PiecedSentence> sentences) {
    int[] lengths = sentences.stream().mapToInt(PiecedSentence::words).toArray();
    float[][] words =
        sentences.stream().flatMap(s -> Arrays.stream(embedded(s))).toArray(float[][]::new);
    for (Layer layer : layers) {
      add(words, layer.attention.of(words, lengths));
      layer.seen.apply(words);
      float[][] middle = layer.up.of(words);
      keepPositive(middle);
      add(words, layer.down.of(middle));
      layer.made.apply(words);
    }
    return scores(words, lengths);
  }

  /** Shape: words, width. */
  private float[][] embedded(PiecedSentence sentence) {
    float[][] words = new float[sentence.words()][];
    for (int word = 0; word < words.length; word++) {
      int first = sentence.first()[word];
      int last = sentence.last()[word];
      float[] vector = places[word + 1].clone();
      addTo(vector, shapes[sentence.shapes()[first]]);
      float share = 1f / (last - first + 1);
      for (int piece = first; piece <= last; piece++) {
        pieces.add(sentence.pieces()[piece], share, vector);
      }
      words[word] = vector;
    }
    normalization.apply(words);
    return words;
  }

  private List<ParseScores> scores(float[][] words, int[] lengths) {
    float[][] hidden = projected(words);
    float[][] ofRoot = projected(new float[][] {root});
    float[][] turned = arcs.of(Matrices.stretches(hidden, 0, arcWidth));
    float[][] dependents = labels.of(Matrices.stretches(hidden, 2 * arcWidth, labelWidth));
    float[][] tagged = tags.of(words);
    List<ParseScores> scores = new ArrayList<>(lengths.length);
    int from = 0;
    for (int length : lengths) {
      int to = from + length;
      float[][] nodes = new float[length + 1][];
      nodes[0] = ofRoot[0];
      System.arraycopy(hidden, from, nodes, 1, length);
      float[][] found = new float[length][length + 1];
      Linear.addProducts(
          Arrays.copyOfRange(turned, from, to),
          0,
          Matrices.columns(nodes, arcWidth, arcWidth),
          arcWidth,
          found);
      scores.add(
          new ParseScores(
              Arrays.copyOfRange(tagged, from, to),
              found,
              Arrays.copyOfRange(dependents, from, to),
              Matrices.stretches(nodes, 2 * arcWidth + labelWidth, labelWidth)));
      from = to;
    }
    return scores;
  }

  private float[][] projected(float[][] nodes) {
    float[][] hidden = project.of(nodes);
    keepMostlyPositive(hidden);
    return hidden;
  }

  private static void add(float[][] to, float[][] rows) {
    for (int i = 0; i < to.length; i++) {
      addTo(to[i], rows[i]);
    }
  }

  private static void addTo(float[] to, float[] row) {
    for (int i = 0; i < to.length; i++) {
      to[i] += row[i];
    }
  }

  private static void keepPositive(float[][] rows) {
    for (float[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        row[i] = Math.max(row[i], 0);
      }
    }
  }

  private static void keepMostlyPositive(float[][] rows) {
    for (float[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        row[i] = Math.max(row[i], LEAK * row[i]);
      }
    }
  }
}
