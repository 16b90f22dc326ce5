package org.policyclaims.examples.export;

/** The form in which records are written. */
public enum Format {
  /** A table that fits the terminal. */
  table(".table.txt"),
  /** JSON Lines. */
  jsonl(".jsonl"),
  /** JSON Lines of PLOVER's fields, one political event a line. */
  events(".events.jsonl"),
  /** Tab-separated values, the form of triples. */
  tsv(".tsv"),
  /** Comma-separated values. */
  csv(".csv"),
  /** A report to look at in a browser. */
  html(".html"),
  /** Discourse Network Analyzer: a database and its event list. */
  dna(".dna"),
  /** Who holds what in all texts: a table, or JSON Lines or CSV by the name of the file. */
  positions(".positions.txt"),
  /** brat standoff: a text and its annotations. */
  brat(".ann"),
  /** CoNLL-U, the form of dependency trees. */
  conllu(".conllu");

  private final String extension;

  Format(String extension) {
    this.extension = extension;
  }

  /**
   * Tells how the name of a file in this form ends.
   *
   * @return an extension with its dot
   */
  public String extension() {
    return extension;
  }
}
