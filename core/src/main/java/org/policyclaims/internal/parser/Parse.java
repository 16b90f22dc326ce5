package org.policyclaims.internal.parser;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A sentence's tags and tree. Immutable.
 *
 * @param tags the Penn tag of each word
 * @param heads the index of each word's head from 0, or -1 for the one root
 * @param relations the relation of each word to its head, in the convention of CoreNLP's Universal
 *     Dependencies; {@code root} for the root
 * @param certainties how probable the encoder takes head and relation of each word to be, together,
 *     from 0 to 1
 */
public record Parse(
    List<String> tags, List<Integer> heads, List<String> relations, List<Float> certainties) {
  /** Copies the lists. */
  public Parse {
    tags = ImmutableList.copyOf(tags);
    heads = ImmutableList.copyOf(heads);
    relations = ImmutableList.copyOf(relations);
    certainties = ImmutableList.copyOf(certainties);
  }
}
