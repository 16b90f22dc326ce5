package org.policyclaims.syntax;

import java.util.Arrays;
import org.policyclaims.parser.EncoderParser;
import org.policyclaims.parser.Parse;

/** The parser that scores all heads of a sentence at once. Thread-safe. */
final class ScoredParser implements SentenceParser {
  private final EncoderParser parser;

  ScoredParser(EncoderParser parser) {
    this.parser = parser;
  }

  @Override
  public void parse(String[] forms, Tokens tokens) {
    Parse parse = parser.parse(Arrays.asList(forms));
    for (int i = 0; i < forms.length; i++) {
      tokens.tags[i] = parse.tags().get(i);
      tokens.heads[i] = parse.heads().get(i);
      tokens.relations[i] = parse.relations().get(i);
    }
  }
}
