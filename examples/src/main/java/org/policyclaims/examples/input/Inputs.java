package org.policyclaims.examples.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Finds the texts that a command line names: files, folders with all below them, standard input.
 */
public final class Inputs {
  private static final List<String> INCLUDED =
      List.of("*.txt", "*.text", "*.md", "*.html", "*.htm", "*.xhtml", "*.pdf", "*.docx", "*.odt");

  private final List<String> globs;
  private final List<PathMatcher> matchers;
  private final Optional<Path> except;
  private final Consumer<InputException> problems;
  private final Consumer<String> notes;
  private final boolean asksForAll;

  private Inputs(
      List<String> globs,
      Optional<Path> except,
      Consumer<InputException> problems,
      Consumer<String> notes) {
    this.notes = notes;
    this.asksForAll = globs.isEmpty();
    this.globs = globs.isEmpty() ? INCLUDED : List.copyOf(globs);
    this.matchers =
        this.globs.stream()
            .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
            .toList();
    this.except = except;
    this.problems = problems;
  }

  /**
   * Finds the texts.
   *
   * @param arguments files, folders, or - for standard input
   * @param globs which files of a folder are read: by their name, or by their path in the folder
   *     where the glob has a /; none for the usual ones
   * @param except a folder that is not looked into, the one that is written to
   * @param problems takes what is not there or cannot be read
   * @return the texts: in the order of the arguments, those of a folder sorted by path
   * @throws java.util.regex.PatternSyntaxException if a glob is not well-formed
   */
  public static List<TextInput> find(
      List<String> arguments,
      List<String> globs,
      Optional<Path> except,
      Consumer<InputException> problems) {
    return find(arguments, globs, except, problems, note -> {});
  }

  /**
   * Finds the texts, and tells what is left out for its type.
   *
   * @param notes takes one line for each folder with files of types that are not read by themselves
   * @see #find(List, List, Optional, Consumer)
   */
  public static List<TextInput> find(
      List<String> arguments,
      List<String> globs,
      Optional<Path> except,
      Consumer<InputException> problems,
      Consumer<String> notes) {
    Inputs inputs = new Inputs(globs, except.map(Inputs::real), problems, notes);
    List<Found> found = new ArrayList<>();
    for (String argument : arguments) {
      try {
        inputs.add(argument, found);
      } catch (InputException e) {
        problems.accept(e);
      }
    }
    return Ids.assign(found);
  }

  private void add(String argument, List<Found> found) throws InputException {
    if (argument.equals("-")) {
      found.add(Found.standardInput());
      return;
    }
    Path path = path(argument);
    if (!Files.isDirectory(path)) {
      found.add(Found.file(path));
      return;
    }
    List<Path> files = walk(path);
    if (files.isEmpty()) {
      throw new InputException(
          path + ": no texts in this folder (looked for " + String.join(", ", globs) + ")");
    }
    files.forEach(file -> found.add(Found.in(path, file)));
  }

  private static Path path(String argument) throws InputException {
    if (argument.isEmpty()) {
      // to Java it is the folder that one is in; from a shell it is a variable that was not set
      throw new InputException("an empty name; for the folder that you are in, write .");
    }
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      throw new InputException(argument + ": not a file name (" + e.getReason() + ")", e);
    }
  }

  private List<Path> walk(Path folder) throws InputException {
    List<Path> files = new ArrayList<>();
    try {
      Walk walk = new Walk(folder, files);
      Files.walkFileTree(folder, walk);
      if (asksForAll && !walk.left.isEmpty() && !files.isEmpty()) {
        notes.accept(
            folder
                + ": left out for their type: "
                + walk.left.entrySet().stream()
                    .map(type -> type.getValue() + " " + type.getKey())
                    .collect(Collectors.joining(", "))
                + "; --include reads others");
      }
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
    files.sort(null);
    return files;
  }

  private static InputException unreadable(Path path, IOException error) {
    return error instanceof AccessDeniedException
        ? new InputException(path + ": permission to read it is missing", error)
        : new InputException(path + ": cannot be read (" + error.getMessage() + ")", error);
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      // it is not there yet, so nothing of it is found
      return path.toAbsolutePath().normalize();
    }
  }

  /** Collects what is included; leaves hidden folders and files and the excepted folder alone. */
  private final class Walk extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final List<Path> files;
    private final Map<String, Integer> left = new TreeMap<>();

    Walk(Path folder, List<Path> files) {
      this.folder = folder;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
      boolean left =
          !path.equals(folder)
              && (isHidden(path) || (except.isPresent() && real(path).equals(except.get())));
      return left ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file) && isIncluded(folder.relativize(file)) && !Files.isDirectory(file)) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
          // reading a pipe that nobody writes to would wait for ever
          problems.accept(
              new InputException(file + ": not a file but a pipe or a device; name it by itself"));
        } else {
          files.add(file);
        }
      } else if (!isHidden(file) && attributes.isRegularFile()) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        left.merge(dot < 0 ? "without extension" : "*" + name.substring(dot), 1, Integer::sum);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException error) {
      problems.accept(unreadable(file, error));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path path, IOException error) {
      if (error != null) {
        problems.accept(unreadable(path, error));
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }

    private boolean isIncluded(Path relative) {
      for (int i = 0; i < globs.size(); i++) {
        boolean whole = globs.get(i).contains("/");
        if (matchers.get(i).matches(whole ? relative : relative.getFileName())) {
          return true;
        }
      }
      return false;
    }
  }
}
