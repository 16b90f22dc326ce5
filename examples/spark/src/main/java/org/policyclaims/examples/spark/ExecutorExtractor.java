package org.policyclaims.examples.spark;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.policyclaims.ClaimExtractor;

/**
 * The one extractor of an executor, which all of its tasks share. It is built by the first task,
 * and lives as long as the executor: Spark gives no sign of its end, and an extractor that is only
 * asked for single texts has nothing to close.
 */
final class ExecutorExtractor {
  // A static map is the only thing that one task leaves to the next in the same process. Two jobs
  // of one application may differ in their choices, so there is one extractor for each.
  private static final ConcurrentMap<ExtractorOptions, ClaimExtractor> EXTRACTORS =
      new ConcurrentHashMap<>();

  private ExecutorExtractor() {}

  /** The extractor with these choices. Of several tasks that ask at once, one builds it. */
  static ClaimExtractor with(ExtractorOptions options) {
    return EXTRACTORS.computeIfAbsent(options, ExtractorOptions::build);
  }
}
