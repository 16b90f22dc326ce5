package org.policyclaims.examples.export;

/** Which records are written. */
public enum Records {
  /** Who does what to whom, who says so and how certainly. */
  claims,
  /** Who says something, with which words, and what. */
  attributions,
  /** All of a text: itself, its claims and attributions, to be read back. */
  documents,
  /** Triples of Open Information Extraction, in the words of their sentences. */
  triples,
  /** The dependency trees of the sentences. */
  trees
}
