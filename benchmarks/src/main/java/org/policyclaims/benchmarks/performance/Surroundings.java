package org.policyclaims.benchmarks.performance;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where and beside what something was measured. A figure of a busy machine is worth little: two
 * threads once came to 2.89 times one, since other work had ended meanwhile. So the processor is
 * looked at while nothing of ours is at work, between the parts of a measurement.
 */
final class Surroundings {
  /** Up to here other work on the processors is a system's housekeeping. */
  private static final double HOUSEKEEPING = 0.05;

  private static final int LOOKS = 4;
  private static final Pattern VERSIONED =
      Pattern.compile("(policyclaims|stanford-corenlp|onnxruntime)-(\\d[^/]*?)\\.jar");
  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
  private static final Pattern PROCESSOR =
      Pattern.compile("^model name\\s*:\\s*(.+)$", Pattern.MULTILINE);

  private final OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private double busiest;

  /**
   * Looks for a second how busy the processors are; to be called while nothing of ours runs.
   *
   * @throws InterruptedException if it is interrupted
   */
  void look() throws InterruptedException {
    system.getCpuLoad(); // the first answer is about the time before
    double least = 1;
    for (int i = 0; i < LOOKS; i++) {
      Thread.sleep(250);
      double load = system.getCpuLoad();
      // what ended with the part before still gives its memory back in the first of the looks
      least = load < 0 ? 0 : Math.min(least, load);
    }
    busiest = Math.max(busiest, least);
  }

  /** The largest share of all processors, of 1, that other work had at any look. */
  double othersShare() {
    return busiest;
  }

  /** Whether other work never had more than a system's housekeeping. */
  boolean isQuiet() {
    return busiest <= HOUSEKEEPING;
  }

  /**
   * Machine, Java and versions in words, by the key that the report has for each.
   *
   * @param libraries the folder of the jars that were measured
   * @throws IOException if the folder cannot be read
   */
  Map<String, String> describe(Path libraries) throws IOException {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("date", LocalDate.now(ZoneOffset.UTC).toString());
    words.put("java", System.getProperty("java.vm.name") + " " + Runtime.version());
    words.put(
        "system",
        Stream.of("os.name", "os.version", "os.arch")
            .map(System::getProperty)
            .reduce("", (left, right) -> (left + " " + right).strip()));
    words.put("processor", processor());
    words.put("processors", String.valueOf(Runtime.getRuntime().availableProcessors()));
    words.put(
        "memory",
        String.format(Locale.ROOT, "%.1f GB", system.getTotalMemorySize() / Math.pow(2, 30)));
    for (String name : names(libraries)) {
      Matcher versioned = VERSIONED.matcher(name);
      if (versioned.matches()) {
        words.put(versioned.group(1), versioned.group(2));
      }
    }
    return words;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> !name.contains("models"))
          .sorted()
          .toList();
    }
  }

  private static String processor() throws IOException {
    if (!Files.isReadable(PROCESSORS)) {
      return System.getProperty("os.arch");
    }
    Matcher model = PROCESSOR.matcher(Files.readString(PROCESSORS));
    return model.find() ? model.group(1).strip() : System.getProperty("os.arch");
  }
}
