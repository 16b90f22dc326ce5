package org.policyclaims.examples.input;

import java.util.Locale;

/** What an input is written in. */
public enum InputFormat {
  /** By the file's extension; by its first bytes where the extension tells nothing. */
  auto,
  /** Plain text. */
  text,
  /** Plain text with one sentence a line. */
  sentences,
  /** A web page, of which the article is read. */
  html,
  /** A PDF with text in it. */
  pdf,
  /** JSON Lines: a text a line, with what is known of it. */
  jsonl;

  private static final int SNIFFED = 1024;

  /** The format of an input, where this format is what was asked for. */
  InputFormat of(String fileName, byte[] bytes) {
    if (this != auto) {
      return this;
    }
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
      return html;
    }
    return name.endsWith(".pdf") ? pdf : sniffed(bytes);
  }

  private static InputFormat sniffed(byte[] bytes) {
    StringBuilder start = new StringBuilder();
    for (int i = 0; i < Math.min(bytes.length, SNIFFED); i++) {
      start.append((char) (bytes[i] & 0xFF));
    }
    if (start.indexOf("%PDF-") == 0) {
      return pdf;
    }
    String markup = start.toString().stripLeading().toLowerCase(Locale.ROOT);
    return markup.startsWith("<!doctype html") || markup.startsWith("<html") ? html : text;
  }
}
