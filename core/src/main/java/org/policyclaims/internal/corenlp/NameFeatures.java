package org.policyclaims.internal.corenlp;

/**
 * The features of a name model by their names. A name is looked up by its pieces, from the hashes
 * that Java's strings keep, so that it is not put together: most names looked up are not there.
 * Immutable and thread-safe.
 */
final class NameFeatures {
  private final String[] names;
  private final float[][] weights;
  private final int mask;

  /**
   * Takes the features.
   *
   * @param features the names
   * @param weights a row for each of them
   */
  NameFeatures(Iterable<String> features, float[][] weights) {
    int capacity = Integer.highestOneBit(Math.max(weights.length, 1)) * 4;
    this.names = new String[capacity];
    this.weights = new float[capacity][];
    this.mask = capacity - 1;
    int row = 0;
    for (String feature : features) {
      int place = place(feature.hashCode());
      while (names[place] != null) {
        place = (place + 1) & mask;
      }
      names[place] = feature;
      this.weights[place] = weights[row++];
    }
  }

  /** A name in pieces; for one thread. */
  static final class Name {
    private final String[] pieces = new String[6];
    private int count;
    private int hash;
    private int length;

    Name of(String first) {
      count = 0;
      hash = 0;
      length = 0;
      return and(first);
    }

    Name and(String piece) {
      pieces[count++] = piece;
      hash = hash * power(piece.length()) + piece.hashCode();
      length += piece.length();
      return this;
    }

    /** How much a hash is multiplied by where so many characters follow. */
    private static int power(int exponent) {
      int result = 1;
      int factor = 31;
      for (int rest = exponent; rest > 0; rest >>= 1) {
        if ((rest & 1) == 1) {
          result *= factor;
        }
        factor *= factor;
      }
      return result;
    }

    private boolean is(String name) {
      if (name.length() != length) {
        return false;
      }
      int at = 0;
      for (int i = 0; i < count; i++) {
        if (!name.startsWith(pieces[i], at)) {
          return false;
        }
        at += pieces[i].length();
      }
      return true;
    }
  }

  /** Adds the weights of a feature to the sum, if there is such a feature. */
  void add(Name name, double[] sum) {
    for (int place = place(name.hash); names[place] != null; place = (place + 1) & mask) {
      if (names[place].hashCode() == name.hash && name.is(names[place])) {
        float[] row = weights[place];
        for (int i = 0; i < sum.length; i++) {
          sum[i] += row[i];
        }
        return;
      }
    }
  }

  private int place(int hash) {
    return (hash * 0x9E3779B9 >>> 8) & mask;
  }
}
