package org.policyclaims.syntax;

import java.util.Arrays;
import java.util.List;
import org.policyclaims.parser.EncoderParser;
import org.policyclaims.parser.Parse;

/** The parser that scores all heads of a sentence at once. Thread-safe. */
final class ScoredParser implements SentenceParser {
  private final EncoderParser parser;

  ScoredParser(EncoderParser parser) {
    this.parser = parser;
  }

  @Override
  public void parse(List<String[]> forms, List<Tokens> tokens) {
    List<Parse> parses = parser.parseAll(forms.stream().map(Arrays::asList).toList());
    for (int sentence = 0; sentence < parses.size(); sentence++) {
      take(parses.get(sentence), tokens.get(sentence));
    }
  }

  private static void take(Parse parse, Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      tokens.tags[i] = parse.tags().get(i);
      tokens.heads[i] = parse.heads().get(i);
      tokens.relations[i] = parse.relations().get(i);
    }
  }
}
