package org.policyclaims.internal.corenlp;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What each feature adds to the hidden layer of the parser: a column with a number for each hidden
 * unit, computed in single precision when a text first asks for it and kept while texts ask for it.
 * Each column knows how far it may be from CoreNLP's. Holds at most 64 MB. Thread-safe and without
 * locks: threads that compute a column at the same time get the same.
 */
final class HiddenColumns {
  /** What an operation in single precision may lose of its result. */
  static final double ROUNDING = 0x1p-24;

  /** The columns that are kept; news finds 97 of 100 among them. */
  private static final int CAPACITY = 1 << 14;

  /** How many places a column may be kept in. What is used again moves to the front. */
  private static final int PLACES = 8;

  /** Embedding dimensions taken at once: the column is loaded and stored less often. */
  private static final int AT_ONCE = 5;

  /** The key of a column that is not looked up. */
  private static final int NO_KEY = -1;

  private final ParserModel model;
  private final double[] weightNorms = new double[ParserModel.POSITIONS];
  private final AtomicReferenceArray<Column> kept = new AtomicReferenceArray<>(CAPACITY);

  /** The keys of what is kept, side by side: a place is looked into only where the key is right. */
  private final AtomicIntegerArray keys = new AtomicIntegerArray(CAPACITY);

  private final Column[] absent = new Column[ParserState.DEPENDENTS];
  private final Column base;

  /**
   * A column.
   *
   * @param key what it belongs to
   * @param values one for each hidden unit; never changed
   * @param largest the largest of the values, without their signs
   * @param error how far a value may be from CoreNLP's
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody, and a copy would cost the gain
  record Column(int key, float[] values, double largest, double error) {
    static Column of(int key, float[] values, double error) {
      float largest = 0;
      for (float value : values) {
        largest = Math.max(largest, Math.abs(value));
      }
      return new Column(key, values, largest, error);
    }
  }

  HiddenColumns(ParserModel model) {
    this.model = model;
    for (int position = 0; position < weightNorms.length; position++) {
      weightNorms[position] = model.largestWeightNorm(position);
    }
    Column sum = Column.of(NO_KEY, model.bias, 0);
    for (int i = 0; i < absent.length; i++) {
      int node = ParserState.FIRST_DEPENDENT + i;
      Column word = product(NO_KEY, model.noWord(), node);
      Column tag = product(NO_KEY, model.noTag(), ParserState.TAGS + node);
      Column relation = product(NO_KEY, model.noRelation(), ParserState.RELATIONS + i);
      absent[i] = sum(NO_KEY, sum(NO_KEY, word, tag, 1), relation, 1);
      sum = sum(NO_KEY, sum, absent[i], 1);
    }
    this.base = sum;
  }

  /** The bias, and what a configuration adds in which no node has a dependent. */
  Column base() {
    return base;
  }

  /** What a symbol adds at a position. */
  Column feature(int symbol, int position) {
    int key = symbol * ParserModel.POSITIONS + position;
    Column found = find(key);
    return found != null ? found : keep(product(key, symbol, position));
  }

  /** What the tag and the relation of a dependent change against {@link #base}. */
  Column attachment(int tag, int relation, int dependent) {
    int pair = model.tagIndex(tag) * (model.arcs() + 1) + model.relationIndex(relation);
    // below NO_KEY, and so the key of no feature
    int key = -2 - (pair * ParserState.DEPENDENTS + dependent);
    Column found = find(key);
    if (found != null) {
      return found;
    }
    int node = ParserState.FIRST_DEPENDENT + dependent;
    Column ofTag = product(NO_KEY, tag, ParserState.TAGS + node);
    Column ofRelation = product(NO_KEY, relation, ParserState.RELATIONS + dependent);
    return keep(sum(key, sum(NO_KEY, ofTag, ofRelation, 1), absent[dependent], -1));
  }

  private static Column sum(int key, Column a, Column b, int sign) {
    float[] values = new float[a.values.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = a.values[i] + sign * b.values[i];
    }
    double rounding = ROUNDING * (a.largest + b.largest);
    return Column.of(key, values, a.error + b.error + rounding);
  }

  private Column product(int key, int symbol, int position) {
    float[] values = new float[model.hiddenSize];
    int size = model.embeddingSize;
    int first = position * size;
    float[][] weights = model.hiddenWeights;
    float[] embedding = new float[size];
    System.arraycopy(model.embeddings, symbol * size, embedding, 0, size);
    int i = 0;
    for (; i + AT_ONCE <= size; i += AT_ONCE) {
      add(
          weights[first + i],
          embedding[i],
          weights[first + i + 1],
          embedding[i + 1],
          weights[first + i + 2],
          embedding[i + 2],
          weights[first + i + 3],
          embedding[i + 3],
          weights[first + i + 4],
          embedding[i + 4],
          values);
    }
    for (; i < size; i++) {
      add(weights[first + i], embedding[i], values);
    }
    // A product is rounded once here and once by CoreNLP, then at most three times on the way to
    // the sum of five and once for each further sum; CoreNLP rounds the column. By Cauchy and
    // Schwarz the products without their signs add up to at most the product of the norms.
    int roundings = 2 + 3 + size / AT_ONCE + size % AT_ONCE + 1;
    double error = roundings * ROUNDING * weightNorms[position] * norm(embedding);
    return Column.of(key, values, error);
  }

  // Each loop is alone in its method and runs over whole arrays: it is compiled to vectors.

  private static void add(
      float[] a,
      float ofA,
      float[] b,
      float ofB,
      float[] c,
      float ofC,
      float[] d,
      float ofD,
      float[] e,
      float ofE,
      float[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += ((a[i] * ofA + b[i] * ofB) + (c[i] * ofC + d[i] * ofD)) + e[i] * ofE;
    }
  }

  private static void add(float[] a, float ofA, float[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += a[i] * ofA;
    }
  }

  private static double norm(float[] vector) {
    double squares = 0;
    for (float value : vector) {
      squares += (double) value * value;
    }
    return Math.sqrt(squares);
  }

  private Column find(int key) {
    int first = firstPlace(key);
    for (int place = first; place < first + PLACES; place++) {
      if (keys.getPlain(place) == key) {
        // another thread may just be moving columns; then this one is computed again
        Column column = kept.getAcquire(place);
        if (column != null && column.key == key) {
          if (place > first) {
            put(place, kept.getAcquire(place - 1));
            put(place - 1, column);
          }
          return column;
        }
      }
    }
    return null;
  }

  private Column keep(Column column) {
    int place = firstPlace(column.key);
    int last = place + PLACES - 1;
    while (place < last && kept.getAcquire(place) != null) {
      place++;
    }
    put(place, column);
    return column;
  }

  private void put(int place, Column column) {
    kept.setRelease(place, column);
    keys.setPlain(place, column.key);
  }

  private static int firstPlace(int key) {
    int mixed = key * 0x9E3779B9;
    return (mixed >>> 16) % (CAPACITY / PLACES) * PLACES;
  }
}
