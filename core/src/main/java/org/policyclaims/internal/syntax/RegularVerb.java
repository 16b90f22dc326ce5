package org.policyclaims.internal.syntax;

import com.google.common.collect.ImmutableMap;

/**
 * The forms of a regular verb by the rules of spelling (Quirk et al. 1985, 3.5 to 3.10): a mute "e"
 * falls, "y" behind a consonant becomes "i", and a final consonant may be doubled.
 */
final class RegularVerb {
  private static final String VOWELS = "aeiou";

  private RegularVerb() {}

  /** Each of the forms, with the verb that they are of. */
  static ImmutableMap<String, String> forms(String verb) {
    ImmutableMap.Builder<String, String> forms = ImmutableMap.builder();
    forms.put(verb, verb);
    if (verb.endsWith("e")) {
      forms.put(verb + "s", verb);
      forms.put(verb + "d", verb);
      forms.put((verb.endsWith("ee") ? verb : verb.substring(0, verb.length() - 1)) + "ing", verb);
    } else if (verb.endsWith("y") && !endsWithVowelBefore(verb, 1)) {
      String stem = verb.substring(0, verb.length() - 1);
      forms.put(stem + "ies", verb).put(stem + "ied", verb).put(verb + "ing", verb);
    } else {
      forms.put(verb + (verb.matches(".*(?:[sxz]|ch|sh)") ? "es" : "s"), verb);
      forms.put(verb + "ed", verb).put(verb + "ing", verb);
      if (mayDouble(verb)) {
        String stem = verb + verb.charAt(verb.length() - 1);
        forms.put(stem + "ed", verb).put(stem + "ing", verb);
      }
    }
    return forms.buildKeepingLast();
  }

  /** The ending of a form: "s", "ed", "ing", or nothing. */
  static String ending(String form) {
    if (form.endsWith("ing")) {
      return "ing";
    }
    return form.endsWith("ed") ? "ed" : form.endsWith("s") ? "s" : "";
  }

  /** The forms of a verb by their endings. */
  static ImmutableMap<String, String> byEnding(String verb) {
    ImmutableMap.Builder<String, String> endings = ImmutableMap.builder();
    forms(verb).keySet().forEach(form -> endings.put(ending(form), form));
    return endings.put("", verb).buildKeepingLast();
  }

  private static boolean mayDouble(String verb) {
    return verb.length() > 2
        && "bdfgklmnprtvz".indexOf(verb.charAt(verb.length() - 1)) >= 0
        && endsWithVowelBefore(verb, 1)
        && !endsWithVowelBefore(verb, 2);
  }

  private static boolean endsWithVowelBefore(String verb, int last) {
    int at = verb.length() - 1 - last;
    return at >= 0 && VOWELS.indexOf(verb.charAt(at)) >= 0;
  }
}
