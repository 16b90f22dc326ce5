package org.policyclaims.benchmarks.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Takes what the benchmarks measured last into {@code docs/figures.json}, and from there into the
 * documents.
 *
 * <pre>{@code benchmarks/run figures}</pre>
 */
public final class FiguresCommand {
  private static final List<String> MEASURED = List.of("quality.json", "performance.json");

  /** Where the documents keep their figures, from the root of the project. */
  static final Path KEPT = Path.of("docs", "figures.json");

  /** The documents that show figures, from the root of the project. */
  static final List<Path> DOCUMENTS =
      List.of(
          Path.of("README.md"), Path.of("docs", "quality.md"), Path.of("docs", "performance.md"));

  private FiguresCommand() {}

  /**
   * Runs it.
   *
   * @param folders the root of the project, and where the benchmarks write to
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String... folders) throws IOException {
    Path root = Path.of(folders[0]);
    Path kept = root.resolve(KEPT);
    Figures figures = Figures.read(kept);
    for (String name : MEASURED) {
      Path measured = Path.of(folders[1], name);
      if (Files.exists(measured)) {
        figures = figures.with(Figures.read(measured));
        System.out.println("figures: taken from " + measured);
      } else {
        System.out.println("figures: no " + measured + ", so those stay as they are");
      }
    }
    Files.writeString(kept, figures.json());
    for (Path name : DOCUMENTS) {
      Path document = root.resolve(name);
      Files.writeString(document, figures.shownIn(Files.readString(document)));
    }
  }
}
