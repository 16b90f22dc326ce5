package org.policyclaims.accurate;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.policyclaims.ModelException;
import org.policyclaims.internal.parser.Encoder;
import org.policyclaims.internal.parser.EncoderVocabulary;
import org.policyclaims.internal.parser.ParseScores;
import org.policyclaims.internal.parser.PiecedSentence;

/**
 * Runs the encoder in ONNX Runtime, some sentences at a time and on the thread that asks. What a
 * sentence is given does not depend on the others, to the last bit: its matrices are whole numbers,
 * scaled for each word, and no word sees another sentence's. Thread-safe. What it holds outside of
 * Java's heap is freed when it can no longer be reached, so that no thread loses it while it reads.
 */
final class OnnxEncoder implements Encoder {
  private static final Cleaner CLEANER = Cleaner.create();

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final EncoderVocabulary vocabulary;

  private OnnxEncoder(
      OrtEnvironment environment, OrtSession session, EncoderVocabulary vocabulary) {
    this.environment = environment;
    this.session = session;
    this.vocabulary = vocabulary;
    CLEANER.register(this, () -> close(session));
  }

  /**
   * An encoder of these weights.
   *
   * @throws ModelException if they are no such weights, or this platform has no native code
   */
  static OnnxEncoder of(byte[] model, EncoderVocabulary vocabulary) {
    OrtEnvironment environment = environment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      return new OnnxEncoder(environment, environment.createSession(model, options), vocabulary);
    } catch (OrtException e) {
      throw new ModelException(
          "the parser's weights parser.onnx cannot be read; they may be damaged", e);
    }
  }

  private static OrtEnvironment environment() {
    try {
      return OrtEnvironment.getEnvironment();
    } catch (LinkageError | IllegalStateException e) {
      throw new ModelException(
          "the profile ACCURATE runs in native code, which there is none of for this platform ("
              + System.getProperty("os.name")
              + ", "
              + System.getProperty("os.arch")
              + "); choose another profile",
          e);
    }
  }

  private static void close(OrtSession session) {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder could not be freed", e);
    }
  }

  @Override
  public EncoderVocabulary vocabulary() {
    return vocabulary;
  }

  @Override
  public ParseScores score(PiecedSentence sentence) {
    return scores(new Pack(List.of(sentence))).get(0);
  }

  @Override
  public List<ParseScores> scoreAll(List<PiecedSentence> sentences) {
    return Pack.of(sentences).stream().flatMap(pack -> scores(pack).stream()).toList();
  }

  private List<ParseScores> scores(Pack pack) {
    try (OnnxTensor pieces = tensor(pack.pieces());
        OnnxTensor shapes = tensor(pack.shapes());
        OnnxTensor places = tensor(pack.places());
        OnnxTensor sentences = tensor(pack.sentences());
        OnnxTensor first = tensor(pack.first());
        OnnxTensor last = tensor(pack.last());
        OrtSession.Result result =
            session.run(
                Map.of(
                    "ids", pieces,
                    "shapes", shapes,
                    "places", places,
                    "sentences", sentences,
                    "first", first,
                    "last", last))) {
      return pack.apart(
          rows(result, "tags"),
          rows(result, "arcs"),
          rows(result, "dependents"),
          rows(result, "heads"));
    } catch (OrtException e) {
      throw new IllegalStateException("a sentence could not be parsed", e);
    } finally {
      Reference.reachabilityFence(this);
    }
  }

  private OnnxTensor tensor(IntStream values) throws OrtException {
    long[] wide = values.asLongStream().toArray();
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(wide), new long[] {wide.length});
  }

  private static float[][] rows(OrtSession.Result result, String name) throws OrtException {
    return (float[][]) result.get(name).orElseThrow().getValue();
  }
}
