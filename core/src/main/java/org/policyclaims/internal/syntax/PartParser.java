package org.policyclaims.internal.syntax;

import static org.policyclaims.internal.tokens.Tokens.NONE;

import java.util.Arrays;
import java.util.stream.Stream;
import org.policyclaims.internal.tokens.Annotator;
import org.policyclaims.internal.tokens.Tokens;

/** Parses some words of a sentence as if the others were not there. */
final class PartParser {
  private final Annotator parser;

  PartParser(Annotator parser) {
    this.parser = parser;
  }

  /**
   * Sets tags, heads and relations of these words alone.
   *
   * @param forms the words of the whole sentence
   * @param tokens its columns
   * @param places which words, ascending
   * @param stop what the parser is shown behind them
   * @return their root, which is left without a head
   */
  int read(String[] forms, Tokens tokens, int[] places, String... stop) {
    Stream<String> words = Arrays.stream(places).mapToObj(place -> forms[place]);
    Tokens alone =
        parser.annotated(Stream.concat(words, Arrays.stream(stop)).toArray(String[]::new));
    int root = NONE;
    for (int i = 0; i < places.length; i++) {
      boolean own = alone.heads[i] != NONE && alone.heads[i] < places.length;
      tokens.parsed(places[i], alone, i, own ? places[alone.heads[i]] : NONE);
      root = own || root != NONE ? root : places[i];
    }
    return root;
  }
}
