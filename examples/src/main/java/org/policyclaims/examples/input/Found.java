package org.policyclaims.examples.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text that was found, with its possible ids from short to long: the name without extension, the
 * name, the whole path as it was given.
 */
record Found(String name, Optional<Path> file, List<String> ids) {

  static Found standardInput() {
    return new Found("standard input", Optional.empty(), List.of("stdin"));
  }

  /** A file that the command line names. */
  static Found file(Path file) {
    return new Found(file.toString(), Optional.of(file), ids(file.getFileName(), file));
  }

  /** A file somewhere in a folder that the command line names. */
  static Found in(Path folder, Path file) {
    return new Found(file.toString(), Optional.of(file), ids(folder.relativize(file), file));
  }

  private static List<String> ids(Path shown, Path given) {
    String name = names(shown);
    int dot = name.lastIndexOf('.');
    boolean extended = dot > name.lastIndexOf('/') + 1;
    return List.of(extended ? name.substring(0, dot) : name, name, names(given));
  }

  /** The path's names, without what leads upwards. */
  private static String names(Path path) {
    List<String> names = new ArrayList<>();
    for (Path part : path.normalize()) {
      if (!part.toString().equals("..")) {
        names.add(part.toString());
      }
    }
    return String.join("/", names);
  }
}
