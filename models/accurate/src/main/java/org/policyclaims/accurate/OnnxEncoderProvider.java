package org.policyclaims.accurate;

import org.policyclaims.internal.parser.Encoder;
import org.policyclaims.internal.parser.EncoderProvider;
import org.policyclaims.internal.parser.EncoderVocabulary;
import org.policyclaims.internal.resource.VerifiedFiles;

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
    return OnnxEncoder.of(
        files.bytes(FOLDER + "parser.onnx"),
        EncoderVocabulary.read(
            files.bytes(FOLDER + "vocabulary.txt"), files.bytes(FOLDER + "labels.tsv")));
  }
}
