package org.policyclaims.format;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes elements one after the other. Whatever is handed in as text or as the value of an
 * attribute is escaped here, so that no caller can forget it; names are the program's own words.
 */
final class Html {
  private final Appendable out;
  private final Deque<String> open = new ArrayDeque<>();

  Html(Appendable out) {
    this.out = out;
  }

  /**
   * Opens an element; attributes are name and value in turn, one with an empty name is left out.
   */
  Html open(String name, String... attributes) throws IOException {
    tag(name, attributes);
    out.append('>');
    open.push(name);
    return this;
  }

  Html close() throws IOException {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element without content. */
  Html empty(String name, String... attributes) throws IOException {
    tag(name, attributes);
    out.append("/>");
    return this;
  }

  /** An element with text alone. */
  Html leaf(String name, CharSequence text, String... attributes) throws IOException {
    return open(name, attributes).text(text).close();
  }

  Html text(CharSequence text) throws IOException {
    HtmlEscape.append(text, out);
    return this;
  }

  Html line() throws IOException {
    out.append('\n');
    return this;
  }

  /** Writes a resource of this package as it is: never anything that was read from a text. */
  Html resource(String name, String content) throws IOException {
    out.append('<').append(name).append('>').append(content);
    out.append("</").append(name).append('>');
    return this;
  }

  Html doctype() throws IOException {
    out.append("<!DOCTYPE html>\n");
    return this;
  }

  private void tag(String name, String... attributes) throws IOException {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        HtmlEscape.append(attributes[i + 1], out);
        out.append('"');
      }
    }
  }
}
