package org.policyclaims.examples.command;

import com.google.common.hash.Hashing;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes files that are whole or not there: each is written beside its place and moved there at the
 * end. What an interruption leaves half-written is removed, by this run or by the next.
 */
final class OutputFiles implements Closeable {
  private static final String PREFIX = ".claims-";
  private static final String SUFFIX = ".part";

  private final Set<Path> parts = ConcurrentHashMap.newKeySet();
  private final Thread hook = new Thread(this::deleteParts, "policyclaims-parts");

  OutputFiles() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Begins a file. */
  OutputFile open(Path target) throws IOException {
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      // a device or a pipe is written to as it is, a folder cannot be
      return new OutputFile(target, target);
    }
    Path place =
        Files.isSymbolicLink(target) && Files.exists(target) ? target.toRealPath() : target;
    Path folder = place.toAbsolutePath().getParent();
    String prefix = prefix(place);
    deleteLeft(folder, prefix);
    Path part = folder.resolve(prefix + ProcessHandle.current().pid() + SUFFIX);
    parts.add(part);
    return new OutputFile(part, place);
  }

  private static String prefix(Path target) {
    String name = target.getFileName().toString();
    return PREFIX
        + Hashing.sha256().hashString(name, StandardCharsets.UTF_8).toString().substring(0, 12)
        + "-";
  }

  /** Removes the parts of this file that killed runs have left. */
  private static void deleteLeft(Path folder, String prefix) throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, prefix + "*" + SUFFIX)) {
      for (Path part : left) {
        if (!isWritten(part.getFileName().toString(), prefix.length())) {
          Files.deleteIfExists(part);
        }
      }
    }
  }

  private static boolean isWritten(String part, int from) {
    try {
      long process = Long.parseLong(part.substring(from, part.length() - SUFFIX.length()));
      return ProcessHandle.of(process).isPresent();
    } catch (NumberFormatException e) {
      return true;
    }
  }

  @Override
  public void close() {
    deleteParts();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the process is ending, and the hook runs
    }
  }

  private void deleteParts() {
    parts.forEach(
        part -> {
          try {
            Files.deleteIfExists(part);
          } catch (IOException e) {
            // the next run for the same file removes it
          }
        });
  }

  /** A file on its way to its place. */
  final class OutputFile implements Closeable {
    private final Path part;
    private final Path target;
    private Optional<Writer> writer = Optional.empty();

    private OutputFile(Path part, Path target) {
      this.part = part;
      this.target = target;
    }

    /** What is written to until it is moved. */
    Path part() {
      return part;
    }

    Writer writer() throws IOException {
      if (writer.isEmpty()) {
        writer =
            Optional.of(
                new BufferedWriter(
                    new OutputStreamWriter(Files.newOutputStream(part), StandardCharsets.UTF_8)));
      }
      return writer.get();
    }

    /** Puts the file in its place. */
    void finish() throws IOException {
      closeWriter();
      if (!part.equals(target)) {
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        parts.remove(part);
      }
    }

    private void closeWriter() throws IOException {
      if (writer.isPresent()) {
        writer.get().close();
      }
    }

    @Override
    public void close() throws IOException {
      closeWriter();
      if (parts.remove(part)) {
        Files.deleteIfExists(part);
      }
    }
  }
}
