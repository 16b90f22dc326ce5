import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Fails the build unless the models that go into the jar are exactly the ones in the manifest.
 *
 * <p>Run by the build as {@code java VerifyModels.java MANIFEST CLASSES}. Loading a CoreNLP model
 * deserializes it, so a file that is not the one that was reviewed must never be packaged.
 */
final class VerifyModels {
  private VerifyModels() {}

  private record Entry(long bytes, String sha256) {}

  private static final String HEADER = "path\tbytes\tsha256";

  public static void main(String[] args) throws Exception {
    Path manifest = Path.of(args[0]);
    Path classes = Path.of(args[1]);
    Map<String, Entry> expected = read(manifest);
    List<String> problems = new ArrayList<>();
    Map<String, Path> found = models(classes);
    for (Map.Entry<String, Entry> line : expected.entrySet()) {
      Path file = found.remove(line.getKey());
      if (file == null) {
        problems.add("missing: " + line.getKey() + " is in the manifest and not in the bundle");
        continue;
      }
      Entry actual = new Entry(Files.size(file), sha256(file));
      if (!actual.equals(line.getValue())) {
        problems.add(
            String.format(
                "changed: %s%n    manifest %d bytes, SHA-256 %s%n    bundle   %d bytes, SHA-256 %s",
                line.getKey(),
                line.getValue().bytes(),
                line.getValue().sha256(),
                actual.bytes(),
                actual.sha256()));
      }
    }
    for (String path : found.keySet()) {
      problems.add("unlisted: " + path + " is in the bundle and not in the manifest");
    }
    if (!problems.isEmpty()) {
      System.err.println("The model bundle is not what " + manifest + " says:");
      problems.forEach(problem -> System.err.println("  " + problem));
      System.err.println("If target/ is left over from an older build, run: mvn clean");
      System.exit(1);
    }
  }

  private static Map<String, Entry> read(Path manifest) throws IOException {
    Map<String, Entry> entries = new TreeMap<>();
    for (String line : Files.readAllLines(manifest)) {
      if (line.isBlank() || line.startsWith("#") || line.equals(HEADER)) {
        continue;
      }
      String[] fields = line.split("\t", -1);
      if (fields.length != 3 || !fields[2].matches("[0-9a-f]{64}")) {
        throw new IOException(manifest + ": not a line of path, bytes and SHA-256: " + line);
      }
      if (entries.put(fields[0], new Entry(Long.parseLong(fields[1]), fields[2])) != null) {
        throw new IOException(manifest + ": listed twice: " + fields[0]);
      }
    }
    if (entries.isEmpty()) {
      throw new IOException(manifest + ": lists no model");
    }
    return entries;
  }

  /** Everything in the jar beside META-INF and the manifest itself. */
  private static Map<String, Path> models(Path classes) throws IOException {
    Map<String, Path> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(classes)) {
      for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
        String path = classes.relativize(file).toString().replace('\\', '/');
        if (!path.startsWith("META-INF/") && !path.equals("org/policyclaims/models/manifest.tsv")) {
          files.put(path, file);
        }
      }
    }
    return files;
  }

  private static String sha256(Path file) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
