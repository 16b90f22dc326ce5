package org.policyclaims.benchmarks.performance;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The texts that JMH's {@code -p texts=FOLDER} names. */
@State(Scope.Benchmark)
public class TextSource {
  /** A folder of {@code .txt} files; empty for the texts in the jar. */
  @Param("")
  public String texts;

  /** How many tokens to read at most; 0 for all. */
  @Param("0")
  public int tokens;

  private Texts read;

  /** Reads the texts. */
  @Setup
  public void read() {
    read = Texts.read(texts, tokens);
  }

  Texts texts() {
    return read;
  }
}
