package org.policyclaims.internal.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.policyclaims.ModelException;
import org.policyclaims.internal.lexicon.Table;

/**
 * Files on the class path whose SHA-256 stands in a manifest beside them. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * VerifiedFiles files =
 *     VerifiedFiles.listedIn(loader, "org/example/manifest.tsv", "org.example:example-models");
 * byte[] model = files.bytes("org/example/model.bin");
 * }</pre>
 */
public final class VerifiedFiles {
  private final ClassLoader loader;
  private final String artifact;
  private final Map<String, String> digests;

  private VerifiedFiles(ClassLoader loader, String artifact, Map<String, String> digests) {
    this.loader = loader;
    this.artifact = artifact;
    this.digests = digests;
  }

  /**
   * The files that a manifest lists.
   *
   * @param loader finds the manifest and the files
   * @param manifest the path of a table with the columns {@code path} and {@code sha256}
   * @param artifact the Maven coordinate that brings both, which errors name
   * @return the files; none is read yet
   * @throws ModelException if there is no such manifest
   */
  public static VerifiedFiles listedIn(ClassLoader loader, String manifest, String artifact) {
    try (InputStream stream = loader.getResourceAsStream(manifest)) {
      if (stream == null) {
        throw new ModelException(
            "the language models are not on the class path; add the artifact " + artifact);
      }
      Map<String, String> digests = new LinkedHashMap<>();
      Table table =
          Table.read("manifest.tsv", new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (Table.Row row : table.rows()) {
        digests.put(row.get("path"), row.get("sha256"));
      }
      return new VerifiedFiles(loader, artifact, digests);
    } catch (IOException e) {
      throw new UncheckedIOException("the model manifest cannot be read", e);
    }
  }

  /** Whether the manifest lists the file. */
  public boolean lists(String path) {
    return digests.containsKey(path);
  }

  /**
   * All bytes of a file.
   *
   * @param path its path on the class path
   * @return its bytes, which are those that the manifest speaks of
   * @throws ModelException if the manifest does not list it, it is missing, or its digest differs
   */
  public byte[] bytes(String path) {
    String expected = digests.get(path);
    if (expected == null) {
      throw new ModelException(
          "the model manifest does not list "
              + path
              + "; use the "
              + artifact
              + " of this version");
    }
    try (InputStream stream = loader.getResourceAsStream(path)) {
      if (stream == null) {
        throw new ModelException("the model " + path + " is missing; add the artifact " + artifact);
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
