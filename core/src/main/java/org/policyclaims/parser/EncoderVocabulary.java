package org.policyclaims.parser;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What the numbers of an encoder stand for.
 *
 * @param pieces the word pieces, each at its number; those that go on within a word begin with ##
 * @param relations the relations to heads, each at its number
 * @param tags the Penn tags, each at its number
 */
public record EncoderVocabulary(List<String> pieces, List<String> relations, List<String> tags) {
  /** Copies the lists. */
  public EncoderVocabulary {
    pieces = ImmutableList.copyOf(pieces);
    relations = ImmutableList.copyOf(relations);
    tags = ImmutableList.copyOf(tags);
  }
}
