package org.policyclaims.examples.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives each text an id of its own: the short one where nothing else has it, else a longer one,
 * else a number behind it. Ids that are alike but for the case, or as file names, count as the
 * same.
 */
final class Ids {
  private Ids() {}

  static List<TextInput> assign(List<Found> texts) {
    int[] lengths = new int[texts.size()];
    while (lengthen(texts, lengths)) {
      // until nothing is alike, or nothing can be longer
    }
    Set<String> taken = new HashSet<>();
    List<TextInput> inputs = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String id = texts.get(i).ids().get(lengths[i]);
      String unique = id;
      for (int number = 2; !taken.add(key(unique)); number++) {
        unique = id + "-" + number;
      }
      inputs.add(new TextInput(texts.get(i).name(), unique, texts.get(i).file()));
    }
    return List.copyOf(inputs);
  }

  private static boolean lengthen(List<Found> texts, int[] lengths) {
    Map<String, Integer> uses = new HashMap<>();
    for (int i = 0; i < lengths.length; i++) {
      uses.merge(key(texts.get(i).ids().get(lengths[i])), 1, Integer::sum);
    }
    boolean changed = false;
    for (int i = 0; i < lengths.length; i++) {
      List<String> ids = texts.get(i).ids();
      if (lengths[i] + 1 < ids.size() && uses.get(key(ids.get(lengths[i]))) > 1) {
        lengths[i]++;
        changed = true;
      }
    }
    return changed;
  }

  private static String key(String id) {
    return SafeNames.path(id).toLowerCase(Locale.ROOT);
  }
}
