package org.policyclaims.examples;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command {@code claims} of the classes under test, for processes that call it by its name. */
final class ClaimsOnPath {
  private ClaimsOnPath() {}

  /**
   * Writes the command into a folder.
   *
   * @param options what it is always called with
   */
  static void write(Path folder, String options) throws IOException {
    Path claims =
        Files.writeString(
            folder.resolve("claims"),
            "#!/bin/sh\nexec '"
                + Path.of(System.getProperty("java.home"), "bin", "java")
                + "' -XX:TieredStopAtLevel=1 -cp '"
                + absoluteClassPath()
                + "' org.policyclaims.examples.ClaimsCommand "
                + options
                + " \"$@\"\n");
    Files.setPosixFilePermissions(claims, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** A process that finds the command of this folder before any other. */
  static ProcessBuilder process(Path folder, String... command) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder
        .environment()
        .merge("PATH", folder.toString(), (old, own) -> own + File.pathSeparator + old);
    return builder;
  }

  private static String absoluteClassPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
