package org.policyclaims.examples.export;

import java.util.regex.Pattern;

/** Mends text for files that have to be UTF-8, and for single lines. */
public final class Texts {
  private static final Pattern STEERING =
      Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");

  private Texts() {}

  /** The text with a replacement character, as long, for each half of a surrogate pair. */
  static String wellFormed(String text) {
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (Character.isSurrogate(character)) {
        if (i + 1 < text.length() && Character.isSurrogatePair(character, text.charAt(i + 1))) {
          i++;
        } else {
          mended = mended == null ? new StringBuilder(text) : mended;
          mended.setCharAt(i, '\uFFFD');
        }
      }
    }
    return mended == null ? text : mended.toString();
  }

  /**
   * Puts a text on one line, without what could steer a terminal or turn its writing around.
   *
   * @param text any text
   * @return the text with one blank in place of each such stretch
   */
  public static String oneLine(String text) {
    return STEERING.matcher(text).replaceAll(" ").strip();
  }

  /**
   * Takes from a text what could steer a terminal or turn its writing around, and leaves its lines
   * and tabs.
   *
   * @param text any text
   * @return the text with a replacement character, as long, for each such character
   */
  public static String withoutSteering(String text) {
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      if (isSteering(text.charAt(i))) {
        mended = mended == null ? new StringBuilder(text) : mended;
        mended.setCharAt(i, '\uFFFD');
      }
    }
    return mended == null ? text : mended.toString();
  }

  private static boolean isSteering(char character) {
    return (Character.isISOControl(character) && "\t\r\n".indexOf(character) < 0)
        || (character >= '\u202A' && character <= '\u202E')
        || (character >= '\u2066' && character <= '\u2069');
  }

  /** The text's first code points, with … behind where some are left out. */
  static String shortened(String text, int longest) {
    if (text.codePointCount(0, text.length()) <= longest) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, longest - 1)).stripTrailing() + "…";
  }
}
