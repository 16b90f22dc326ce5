package org.policyclaims;

/**
 * What a further participant is to the action, where that is known; after the semantic roles of
 * VerbNet and PropBank's function tags, as few as policy texts need.
 *
 * <pre>{@code
 * ArgumentRole role = ArgumentRole.valueOf("RECIPIENT"); // "transferred the tanks to Minsk"
 * }</pre>
 */
public enum ArgumentRole {
  /** Who gets or is told something: "transferred the tanks <b>to Minsk</b>". */
  RECIPIENT,
  /** Where it happens: "met <b>in Oslo</b>". */
  PLACE,
  /** When it happens. Claims have it as their date, so only triples know it as an argument. */
  TIME,
  /** What it is done for: "cut aid <b>to end the war</b>". */
  PURPOSE,
  /** On what it hangs: "will sign <b>if Norway agrees</b>". */
  CONDITION,
  /** Why it is done: "left <b>because of the sanctions</b>". */
  REASON
}
