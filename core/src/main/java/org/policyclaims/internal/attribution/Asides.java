package org.policyclaims.internal.attribution;

import java.util.List;
import org.policyclaims.Quotation;
import org.policyclaims.ReportingConstruction;
import org.policyclaims.Stance;
import org.policyclaims.internal.syntax.Sentence;

/**
 * What the author tells about the things that somebody judges or means to do: "Poland rejected a
 * plan [that Norway tabled]", "decided to renew the mandate of the forces [stationed there]". It
 * belongs to the content as a phrase, but whoever rejects the plan does not say that Norway tabled
 * it.
 */
final class Asides {
  private final Sentence sentence;
  private final TokenSet content;
  private final TokenSet asides;

  private Asides(Sentence sentence, TokenSet content) {
    this.sentence = sentence;
    this.content = content;
    this.asides = new TokenSet(sentence);
  }

  /**
   * The runs of a content that the author tells; none where a clause is said or stands in quotation
   * marks.
   *
   * @param thing whether the content is a thing rather than a clause: "stories of men who left"
   */
  static List<Content> of(
      Sentence sentence,
      TokenSet content,
      Stance stance,
      boolean judging,
      Quotation quotation,
      ReportingConstruction construction,
      boolean thing) {
    boolean meant = isMeant(stance);
    boolean told =
        quotation == Quotation.INDIRECT
            && switch (construction) {
              case OBJECT, OBLIQUE, SECONDARY_PREDICATE -> true;
              case NOUN_COMPLEMENT -> thing;
              case NONFINITE_COMPLEMENT -> meant;
              default -> false;
            };
    return told ? new Asides(sentence, content).find(meant) : List.of();
  }

  /** Whether it is something to be done, not something that is so. */
  private static boolean isMeant(Stance stance) {
    return switch (stance) {
      case ASK, PROMISE, THREATEN, DEMAND, PROPOSE, DECIDE, INTEND -> true;
      default -> false;
    };
  }

  private List<Content> find(boolean meant) {
    for (int token = 0; token < sentence.size(); token++) {
      int noun = sentence.head(token);
      boolean modifies =
          content.contains(token)
              && noun != Sentence.NONE
              && content.contains(noun)
              && (sentence.isNoun(noun) || sentence.tag(noun).equals("DT"))
              && isOfTheAuthor(token);
      // "called for a law that would ban them": what it would do is called for as well
      if (modifies && !(meant && hasModal(token))) {
        asides.add(TokenSet.below(sentence, token));
      }
    }
    return asides.runs();
  }

  private boolean isOfTheAuthor(int token) {
    return switch (sentence.relation(token)) {
      case "acl:relcl", "appos" -> true;
      case "acl" -> isParticiple(token) && !sentence.isMarked(token, "that", "whether", "of");
      default -> false;
    };
  }

  private boolean isParticiple(int token) {
    String tag = sentence.tag(token);
    return tag.equals("VBN") || tag.equals("VBG");
  }

  private boolean hasModal(int verb) {
    return sentence.hasChild(verb, child -> sentence.tag(child).equals("MD"), "aux");
  }
}
