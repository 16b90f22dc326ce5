package org.policyclaims.syntax;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.InvalidObjectException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.policyclaims.ModelException;
import org.policyclaims.parser.EncoderParser;
import org.policyclaims.parser.EncoderVocabulary;
import org.policyclaims.resource.VerifiedFiles;

/**
 * Where the models come from. Reading one of CoreNLP's means Java deserialization, so a model of
 * the bundle is read only after its SHA-256 has been found equal to that in the bundle's manifest,
 * and no model brings in classes that models of its kind do not have.
 */
public final class Models {
  static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";
  static final String FOLDER = "org/policyclaims/models/";
  static final String WEIGHTS = FOLDER + "parser.weights";
  static final String NAMES = "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";
  private static final int BUFFER = 1 << 16;
  private static final String MANIFEST = FOLDER + "manifest.tsv";
  private static final String ARTIFACT = "org.policyclaims:policyclaims-models";

  private interface Source {
    byte[] bytes(String path);
  }

  private final Source source;
  private final boolean ownParser;

  private Models(Source source, boolean ownParser) {
    this.source = source;
    this.ownParser = ownParser;
  }

  /**
   * The bundle on the class path.
   *
   * @throws ModelException if it is not there; the message names the artifact to add
   */
  public static Models bundle() {
    // by the loader, since on the module path the bundle is a module of its own
    VerifiedFiles files = VerifiedFiles.listedIn(Models.class.getClassLoader(), MANIFEST, ARTIFACT);
    return new Models(files::bytes, true);
  }

  /**
   * Models of the user's own, laid out as in the bundle and of the same kinds: a neural dependency
   * parser, and a tagger and a name recogniser with the features of the bundle's. They take the
   * place of this library's own parser as well, unless the folder holds {@code
   * org/policyclaims/models/parser.weights} beside its vocabulary and labels. Their digests are not
   * known, so nobody but the caller vouches for what they do to texts; classes that such models do
   * not have are kept out all the same.
   *
   * @param folder the folder that holds {@code edu/stanford/nlp/models/...}
   */
  public static Models in(Path folder) {
    return new Models(
        path -> bytes(folder.resolve(path), path), Files.exists(folder.resolve(WEIGHTS)));
  }

  /** Whether there is a parser of this library's own, which needs no tagger. */
  boolean haveOwnParser() {
    return ownParser;
  }

  EncoderParser ownParser() {
    EncoderVocabulary vocabulary =
        EncoderVocabulary.read(
            source.bytes(FOLDER + "vocabulary.txt"), source.bytes(FOLDER + "labels.tsv"));
    return EncoderParser.of(WEIGHTS, source.bytes(WEIGHTS), vocabulary);
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
    byte[] bytes = source.bytes(path);
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

  private static byte[] bytes(Path file, String path) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new ModelException("no model at " + file + "; the folder must hold " + path, e);
    }
  }
}
