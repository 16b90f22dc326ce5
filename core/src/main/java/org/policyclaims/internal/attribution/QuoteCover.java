package org.policyclaims.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import org.policyclaims.Quotation;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.Sentence;

/** Tells how much of a content stands in quotation marks. */
final class QuoteCover {
  private final ParsedText text;
  private final List<TokenSet> quoted = new ArrayList<>();

  QuoteCover(ParsedText text, List<Quote> quotes) {
    this.text = text;
    for (Sentence sentence : text.sentences()) {
      quoted.add(new TokenSet(sentence));
    }
    for (Quote quote : quotes) {
      for (int s = quote.fromSentence(); s <= quote.toSentence(); s++) {
        int to = s == quote.toSentence() ? quote.to() : text.sentence(s).size() - 1;
        quoted.get(s).add(quote.fromIn(s), to);
      }
    }
  }

  Quotation of(List<Content> content) {
    int within = 0;
    int without = 0;
    for (Content part : content) {
      Sentence sentence = text.sentence(part.sentence());
      for (int i = part.from(); i <= part.to(); i++) {
        if (sentence.isPunctuation(i)) {
          continue;
        }
        if (quoted.get(part.sentence()).contains(i)) {
          within++;
        } else {
          without++;
        }
      }
    }
    if (within == 0) {
      return Quotation.INDIRECT;
    }
    return without == 0 ? Quotation.DIRECT : Quotation.MIXED;
  }
}
