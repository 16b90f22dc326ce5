package org.policyclaims.syntax;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.InvalidClassException;
import java.io.InvalidObjectException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.policyclaims.ModelException;
import org.policyclaims.lexicon.Table;

/**
 * Where the CoreNLP models come from. Reading one means Java deserialization, so a model of the
 * bundle is read only after its SHA-256 has been found equal to that in the bundle's manifest, and
 * no model brings in classes that models of its kind do not have.
 */
public final class Models {
  static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";
  static final String NAMES = "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";
  private static final int BUFFER = 1 << 16;
  private static final String MANIFEST = "org/policyclaims/models/manifest.tsv";
  private static final String ARTIFACT = "org.policyclaims:policyclaims-models";

  private final Map<String, String> digests;
  private final Path folder;

  private Models(Map<String, String> digests, Path folder) {
    this.digests = digests;
    this.folder = folder;
  }

  /**
   * The bundle on the class path.
   *
   * @throws ModelException if it is not there; the message names the artifact to add
   */
  public static Models bundle() {
    // by the loader, since on the module path the bundle is a module of its own
    try (InputStream stream = Models.class.getClassLoader().getResourceAsStream(MANIFEST)) {
      if (stream == null) {
        throw new ModelException(
            "the language models are not on the class path; add the artifact " + ARTIFACT);
      }
      Map<String, String> digests = new LinkedHashMap<>();
      Table manifest =
          Table.read("manifest.tsv", new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (Table.Row row : manifest.rows()) {
        digests.put(row.get("path"), row.get("sha256"));
      }
      return new Models(digests, null);
    } catch (IOException e) {
      throw new UncheckedIOException("the model manifest cannot be read", e);
    }
  }

  /**
   * Models of the user's own, laid out as in the bundle and of the same kinds: a neural dependency
   * parser, and a tagger and a name recogniser with the features of the bundle's. Their digests are
   * not known, so nobody but the caller vouches for what they do to texts; classes that such models
   * do not have are kept out all the same.
   *
   * @param folder the folder that holds {@code edu/stanford/nlp/models/...}
   */
  public static Models in(Path folder) {
    return new Models(Map.of(), folder);
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
    byte[] bytes = folder == null ? verified(path) : bytes(folder.resolve(path), path);
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

  private byte[] verified(String path) {
    String expected = digests.get(path);
    if (expected == null) {
      throw new ModelException(
          "the model manifest does not list "
              + path
              + "; use the "
              + ARTIFACT
              + " of this version");
    }
    try (InputStream stream = Models.class.getClassLoader().getResourceAsStream(path)) {
      if (stream == null) {
        throw new ModelException("the model " + path + " is missing; add the artifact " + ARTIFACT);
      }
      byte[] bytes = stream.readAllBytes();
      String found = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      if (!found.equals(expected)) {
        throw new ModelException(
            "the model "
                + path
                + " has SHA-256 "
                + found
                + " in place of "
                + expected
                + "; another models jar may come first on the class path, remove it or name a"
                + " folder");
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException("the model " + path + " cannot be read", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
