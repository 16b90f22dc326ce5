package org.policyclaims.internal.resource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.policyclaims.ModelException;

/**
 * Where the models come from: the bundle on the class path, each file of which is read only after
 * its SHA-256 has been found equal to that in the bundle's manifest, or a folder of the user's own.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * byte[] weights = ModelFiles.bundle().bytes(ModelFiles.FOLDER + "parser.weights");
 * }</pre>
 */
public final class ModelFiles {
  /** Where the models of this library stand, beside those of CoreNLP. */
  public static final String FOLDER = "org/policyclaims/models/";

  private static final String MANIFEST = FOLDER + "manifest.tsv";
  private static final String ARTIFACT = "org.policyclaims:policyclaims-models";

  private interface Source {
    boolean has(String path);

    byte[] bytes(String path);
  }

  private final Source source;

  private ModelFiles(Source source) {
    this.source = source;
  }

  /**
   * The bundle on the class path.
   *
   * @throws ModelException if it is not there; the message names the artifact to add
   */
  public static ModelFiles bundle() {
    // by the loader, since on the module path the bundle is a module of its own
    return new ModelFiles(
        new Bundled(VerifiedFiles.listedIn(ModelFiles.class.getClassLoader(), MANIFEST, ARTIFACT)));
  }

  /**
   * Models of the user's own, laid out as in the bundle and of the same kinds: a neural dependency
   * parser, and a tagger and a name recogniser with the features of the bundle's. They take the
   * place of this library's own parser as well, unless the folder holds {@code
   * org/policyclaims/models/parser.weights} beside its vocabulary and labels. Their digests are not
   * known, so nobody but the caller vouches for what they do to texts.
   *
   * @param folder the folder that holds {@code edu/stanford/nlp/models/...}
   */
  public static ModelFiles in(Path folder) {
    return new ModelFiles(new InFolder(folder));
  }

  /** Whether there is such a file; it may still be damaged. */
  public boolean has(String path) {
    return source.has(path);
  }

  /**
   * All bytes of a file.
   *
   * @param path its path on the class path or below the folder
   * @throws ModelException if it is missing or not the one that the manifest speaks of
   */
  public byte[] bytes(String path) {
    return source.bytes(path);
  }

  private record Bundled(VerifiedFiles files) implements Source {
    @Override
    public boolean has(String path) {
      return files.lists(path);
    }

    @Override
    public byte[] bytes(String path) {
      return files.bytes(path);
    }
  }

  private record InFolder(Path folder) implements Source {
    @Override
    public boolean has(String path) {
      return Files.exists(folder.resolve(path));
    }

    @Override
    public byte[] bytes(String path) {
      Path file = folder.resolve(path);
      try {
        return Files.readAllBytes(file);
      } catch (IOException e) {
        throw new ModelException("no model at " + file + "; the folder must hold " + path, e);
      }
    }
  }
}
