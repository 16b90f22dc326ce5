package org.policyclaims.accurate;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.policyclaims.lexicon.Table;
import org.policyclaims.parser.Encoder;
import org.policyclaims.parser.EncoderProvider;
import org.policyclaims.parser.EncoderVocabulary;
import org.policyclaims.resource.VerifiedFiles;

/**
 * Offers the encoder of this artifact to the library.
 *
 * <pre>{@code
 * Encoder encoder = new OnnxEncoderProvider().load();
 * encoder.vocabulary().relations(); // [acl, acl:relcl, advcl, ...]
 * }</pre>
 */
public final class OnnxEncoderProvider implements EncoderProvider {
  private static final String FOLDER = "org/policyclaims/accurate/";
  private static final String ARTIFACT = "org.policyclaims:policyclaims-accurate";

  /** Made by {@link java.util.ServiceLoader}. */
  public OnnxEncoderProvider() {}

  @Override
  public Encoder load() {
    VerifiedFiles files =
        VerifiedFiles.listedIn(
            OnnxEncoderProvider.class.getClassLoader(), FOLDER + "manifest.tsv", ARTIFACT);
    return OnnxEncoder.of(files.bytes(FOLDER + "parser.onnx"), vocabulary(files));
  }

  private static EncoderVocabulary vocabulary(VerifiedFiles files) {
    try {
      List<String> pieces =
          ByteSource.wrap(files.bytes(FOLDER + "vocabulary.txt"))
              .asCharSource(StandardCharsets.UTF_8)
              .readLines();
      Table labels =
          Table.read(
              "labels.tsv",
              new InputStreamReader(
                  ByteSource.wrap(files.bytes(FOLDER + "labels.tsv")).openStream(),
                  StandardCharsets.UTF_8));
      return new EncoderVocabulary(pieces, of("relation", labels), of("tag", labels));
    } catch (IOException e) {
      throw new UncheckedIOException("the parser's labels cannot be read", e);
    }
  }

  private static List<String> of(String kind, Table labels) {
    return labels.rows().stream()
        .filter(row -> row.get("kind").equals(kind))
        .map(row -> row.get("label"))
        .toList();
  }
}
