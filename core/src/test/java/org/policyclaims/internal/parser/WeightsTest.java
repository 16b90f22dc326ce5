package org.policyclaims.internal.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.policyclaims.ModelException;

class WeightsTest {
  private static final String PATH = "some/parser.weights";

  /** A file with one matrix m of two rows and three columns. */
  private static byte[] file() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(bytes);
    data.write("PCWEIGHTS1".getBytes(StandardCharsets.US_ASCII));
    data.writeByte(1);
    data.writeByte('m');
    data.writeInt(2);
    data.writeInt(3);
    data.writeFloat(0.5f);
    data.writeFloat(2);
    data.write(new byte[] {1, 2, -3, 4, 5, 127});
    return bytes.toByteArray();
  }

  @Test
  void aNumberIsItsByteTimesItsRowsScale() throws IOException {
    Weights weights = Weights.read(PATH, file());
    assertThat(weights.rowsOf("m")).isEqualTo(new float[][] {{0.5f, 1, -1.5f}, {8, 10, 254}});
    assertThat(weights.columnsOf("m")).isEqualTo(new float[][] {{0.5f, 8}, {1, 10}, {-1.5f, 254}});
    assertThat(weights.vector("m")).containsExactly(0.5f, 8);
    float[] sum = {1, 1, 1};
    weights.rowsKept("m").add(1, 0.5f, sum);
    assertThat(sum).containsExactly(5, 6, 128);
  }

  @Test
  void aMatrixThatIsNotThereIsNamed() throws IOException {
    Weights weights = Weights.read(PATH, file());
    assertThat(weights.has("n")).isFalse();
    assertThatThrownBy(() -> weights.vector("n"))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining(PATH)
        .hasMessageContaining("lacks n");
  }

  @Test
  void everyPieceOfAFileIsRefused() throws IOException {
    byte[] whole = file();
    for (int length = 0; length < whole.length; length++) {
      byte[] piece = Arrays.copyOf(whole, length);
      if (length != "PCWEIGHTS1".length()) {
        assertThatThrownBy(() -> Weights.read(PATH, piece))
            .isInstanceOf(ModelException.class)
            .hasMessageContaining(PATH);
      }
    }
  }

  @Test
  void anotherFileIsRefused() {
    assertThatThrownBy(
            () -> Weights.read(PATH, "PK and more of it".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("no weights of this parser");
  }

  @Test
  void sizesThatCannotBeAreRefused() throws IOException {
    byte[] file = file();
    Arrays.fill(file, 12, 16, (byte) 0x7f);
    assertThatThrownBy(() -> Weights.read(PATH, file))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("damaged");
  }
}
