package org.policyclaims.examples.input;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** File names that every file system takes and that lead nowhere but downwards. */
public final class SafeNames {
  /** File systems take 255 bytes; an ending and the name of a part must fit too. */
  private static final int LONGEST = 200;

  private SafeNames() {}

  /**
   * A relative path of safe names.
   *
   * @param id the id of a text, with / between its parts
   * @return a path with / between its names, none of them empty, hidden, or leading upwards
   */
  public static String path(String id) {
    return Arrays.stream(id.split("/"))
        .filter(name -> !name.isEmpty())
        .map(SafeNames::name)
        .collect(Collectors.joining("/"));
  }

  private static String name(String part) {
    StringBuilder name = new StringBuilder();
    part.codePoints()
        .forEach(character -> name.appendCodePoint(isSafe(character) ? character : '_'));
    // a leading dot hides a file, a trailing dot or blank is lost on Windows
    for (int i = 0; i < name.length() && name.charAt(i) == '.'; i++) {
      name.setCharAt(i, '_');
    }
    for (int i = name.length() - 1; i >= 0 && ". ".indexOf(name.charAt(i)) >= 0; i--) {
      name.setCharAt(i, '_');
    }
    return shortened(name.toString());
  }

  private static boolean isSafe(int character) {
    boolean surrogate =
        character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    return !Character.isISOControl(character) && !surrogate && "<>:\"|?*\\".indexOf(character) < 0;
  }

  private static String shortened(String name) {
    if (name.getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
      return name;
    }
    String hash = Hashing.sha256().hashString(name, StandardCharsets.UTF_8).toString();
    String start = name;
    while (start.getBytes(StandardCharsets.UTF_8).length > LONGEST - 9) {
      start = start.substring(0, start.offsetByCodePoints(start.length(), -1));
    }
    return start + "-" + hash.substring(0, 8);
  }
}
