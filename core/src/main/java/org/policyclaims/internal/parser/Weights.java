package org.policyclaims.internal.parser;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.policyclaims.ModelException;

/**
 * The numbers of a trained network, by name. The file begins with {@code PCWEIGHTS1}; then comes
 * for each matrix its name, its rows and columns, a scale for each row (of single precision, big
 * end first) and its bytes row by row: a number is its byte times its row's scale. Immutable.
 */
final class Weights {
  private static final byte[] BEGINNING = "PCWEIGHTS1".getBytes(StandardCharsets.US_ASCII);

  /**
   * A matrix as it is kept.
   *
   * @param rows how many
   * @param columns how many in each row
   * @param scales one a row
   * @param bytes rows x columns, row by row
   */
  @SuppressWarnings("ArrayRecordComponent") // never handed out
  private record Matrix(int rows, int columns, float[] scales, byte[] bytes) {}

  private final Map<String, Matrix> matrices = new HashMap<>();
  private final String path;

  private Weights(String path) {
    this.path = path;
  }

  /**
   * Reads weights.
   *
   * @param path what errors call the file
   * @throws ModelException if the bytes are no such file, or not the whole of one
   */
  static Weights read(String path, byte[] bytes) {
    Weights weights = new Weights(path);
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      if (!Arrays.equals(taken(buffer, BEGINNING.length), BEGINNING)) {
        throw new ModelException("the model " + path + " holds no weights of this parser");
      }
      while (buffer.hasRemaining()) {
        String name = new String(taken(buffer, buffer.get()), StandardCharsets.US_ASCII);
        int rows = buffer.getInt();
        int columns = buffer.getInt();
        if (rows < 1 || columns < 1 || (long) rows * columns > buffer.remaining()) {
          throw weights.damaged();
        }
        float[] scales = new float[rows];
        for (int row = 0; row < rows; row++) {
          scales[row] = buffer.getFloat();
        }
        weights.matrices.put(
            name, new Matrix(rows, columns, scales, taken(buffer, rows * columns)));
      }
    } catch (BufferUnderflowException | NegativeArraySizeException e) {
      throw weights.damaged();
    }
    return weights;
  }

  private static byte[] taken(ByteBuffer buffer, int count) {
    byte[] bytes = new byte[count];
    buffer.get(bytes);
    return bytes;
  }

  private ModelException damaged() {
    return new ModelException("the model " + path + " cannot be read; it may be damaged");
  }

  private Matrix matrix(String name) {
    Matrix matrix = matrices.get(name);
    if (matrix == null) {
      throw new ModelException("the model " + path + " lacks " + name + "; it may be damaged");
    }
    return matrix;
  }

  int rows(String name) {
    return matrix(name).rows;
  }

  boolean has(String name) {
    return matrices.containsKey(name);
  }

  /** A list of numbers, which is kept as the first column of a matrix. */
  float[] vector(String name) {
    return columnsOf(name)[0];
  }

  /** All rows of a matrix. Shape: rows, columns. */
  float[][] rowsOf(String name) {
    Matrix matrix = matrix(name);
    float[][] rows = new float[matrix.rows][];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = row(matrix, row);
    }
    return rows;
  }

  /** A matrix turned over, its rows become columns. Shape: columns, rows. */
  float[][] columnsOf(String name) {
    Matrix matrix = matrix(name);
    float[][] columns = new float[matrix.columns][matrix.rows];
    for (int row = 0; row < matrix.rows; row++) {
      for (int column = 0; column < matrix.columns; column++) {
        columns[column][row] = matrix.bytes[row * matrix.columns + column] * matrix.scales[row];
      }
    }
    return columns;
  }

  /** Rows that are too many to be kept as anything but bytes. */
  Rows rowsKept(String name) {
    return new Rows(matrix(name));
  }

  private static float[] row(Matrix matrix, int row) {
    float[] numbers = new float[matrix.columns];
    for (int column = 0; column < numbers.length; column++) {
      numbers[column] = matrix.bytes[row * matrix.columns + column] * matrix.scales[row];
    }
    return numbers;
  }

  /** The rows of a matrix, made to numbers when they are asked for. Immutable and thread-safe. */
  static final class Rows {
    private final Matrix matrix;

    private Rows(Matrix matrix) {
      this.matrix = matrix;
    }

    /** Adds a share of a row to as many numbers. */
    void add(int row, float share, float[] to) {
      float factor = matrix.scales[row] * share;
      int at = row * matrix.columns;
      for (int column = 0; column < to.length; column++) {
        to[column] += matrix.bytes[at + column] * factor;
      }
    }
  }
}
