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
  /** A Word file. */
  docx,
  /** An OpenDocument text. */
  odt,
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
    if (name.endsWith(".docx") || name.endsWith(".docm")) {
      return docx;
    }
    if (name.endsWith(".odt")) {
      return odt;
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
    if (start.indexOf("PK") == 0) {
      // OpenDocument has its type first of all, Word a list of its parts
      return start.indexOf("application/vnd.oasis.opendocument.text") > 0
          ? odt
          : start.indexOf("[Content_Types].xml") > 0 || start.indexOf("word/") > 0 ? docx : text;
    }
    String markup = start.toString().stripLeading().toLowerCase(Locale.ROOT);
    return markup.startsWith("<!doctype html") || markup.startsWith("<html") ? html : text;
  }
}
