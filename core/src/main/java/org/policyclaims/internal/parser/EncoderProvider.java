package org.policyclaims.internal.parser;

/**
 * Offers an encoder, as a service of {@link java.util.ServiceLoader}. What it offers is loaded once
 * an extractor is built that wants it.
 */
public interface EncoderProvider {
  /**
   * Loads the encoder.
   *
   * @return an encoder, which keeps its weights in memory as long as it can be reached
   * @throws org.policyclaims.ModelException if its weights are missing, damaged or not verified, or
   *     the platform cannot run it; the message names the file or the platform
   */
  Encoder load();
}
