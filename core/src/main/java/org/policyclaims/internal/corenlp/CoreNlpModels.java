package org.policyclaims.internal.corenlp;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.InvalidObjectException;
import java.util.zip.GZIPInputStream;
import org.policyclaims.ModelException;
import org.policyclaims.internal.resource.Loading;
import org.policyclaims.internal.resource.ModelFiles;
import org.policyclaims.internal.tokens.Annotator;

/**
 * CoreNLP's models. Reading them means Java deserialization, so no model brings in classes that
 * models of its kind do not have. Immutable and thread-safe.
 *
 * <pre>{@code
 * Annotator names = new CoreNlpModels(ModelFiles.bundle()).naming();
 * }</pre>
 */
public final class CoreNlpModels {
  static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";
  static final String NAMES = "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";
  private static final int BUFFER = 1 << 16;

  private final ModelFiles files;

  /** Reads nothing yet. */
  public CoreNlpModels(ModelFiles files) {
    this.files = files;
  }

  /**
   * The tagger and the dependency parser, which takes one step after the other.
   *
   * @return sets tags, heads and relations; keeps the models in memory
   * @throws ModelException if a model is missing, damaged or not verified
   */
  public Annotator parsing() {
    Loading<Tagger> loading = Loading.start(() -> new Tagger(tagger()));
    TransitionParser parser = new TransitionParser(parser());
    Tagger tagger = loading.get();
    return (forms, tokens) -> {
      for (int sentence = 0; sentence < forms.size(); sentence++) {
        tagger.tag(forms.get(sentence), tokens.get(sentence));
        parser.parse(forms.get(sentence), tokens.get(sentence));
      }
    };
  }

  /**
   * The name recogniser with four classes.
   *
   * @return reads the tags and sets the names; keeps the model in memory
   * @throws ModelException if the model is missing, damaged or not verified
   */
  public Annotator naming() {
    NameTagger finder = new NameTagger(names());
    return (forms, tokens) -> {
      for (int sentence = 0; sentence < forms.size(); sentence++) {
        finder.find(forms.get(sentence), tokens.get(sentence));
      }
    };
  }

  TagModel tagger() {
    return read(TAGGER, TagModel::read);
  }

  ParserModel parser() {
    return read(PARSER, stream -> ParserModel.read(new GZIPInputStream(stream, BUFFER)));
  }

  NameModel names() {
    return read(
        NAMES,
        stream ->
            NameModel.read(new BufferedInputStream(new GZIPInputStream(stream, BUFFER), BUFFER)));
  }

  private interface Reader<T> {
    T read(ByteArrayInputStream stream) throws IOException, ClassNotFoundException;
  }

  /** Reads a model from bytes whose digest is known to be the manifest's. */
  private <T> T read(String path, Reader<T> reader) {
    byte[] bytes = files.bytes(path);
    try {
      return reader.read(new ByteArrayInputStream(bytes));
    } catch (InvalidClassException e) {
      throw new ModelException(
          "the model " + path + " holds what no such model does; do not use it", e);
    } catch (InvalidObjectException e) {
      throw new ModelException(
          "the model " + path + " is of another kind than the bundle's: " + e.getMessage(), e);
    } catch (IOException | ClassNotFoundException | RuntimeException e) {
      throw new ModelException("the model " + path + " cannot be read; it may be damaged", e);
    }
  }
}
