package org.policyclaims.internal.attribution;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import java.util.Optional;
import org.policyclaims.Quotation;
import org.policyclaims.ReportingConstruction;
import org.policyclaims.Stance;
import org.policyclaims.internal.syntax.Phrase;

/**
 * One attribution, in tokens.
 *
 * @param sentence the number of the sentence that the cue stands in
 * @param cue the cue's tokens, ascending
 * @param word the cue's word of saying, without auxiliaries, adverbs and "to": "said" of "had
 *     repeatedly said"
 * @param anchor the cue's head token, or {@link org.policyclaims.internal.syntax.Sentence#NONE}
 *     where it is no word of the lexicon of cues (a preposition, a colon)
 * @param cueLemma the cue in its dictionary form
 * @param stance the kind of saying
 * @param judging whether the cue is a judging verb, that is, an action of its own at the same time
 *     ("praise", "condemn"): it then makes one claim, (source, praise, object)
 * @param joins whether the cue joins the action of its infinitive rather than reports a saying
 *     ("refused to provide", "attempted to deploy"): an attribution, but none that claims hang on
 * @param source who says it, perhaps in another sentence; empty where nobody is named
 * @param content what is said, in text order
 * @param asides the parts of it that the author tells of what is judged or meant, and no speaker
 *     says: "rejected a plan [that Norway tabled]"
 * @param contentHead the head token of the content's clause in the cue's sentence, or {@link
 *     org.policyclaims.internal.syntax.Sentence#NONE} where the content is no clause there
 * @param quotation whether it stands in quotation marks
 * @param negated whether the saying is denied or left open ("did not say whether")
 * @param construction how cue and content stand to each other
 */
public record Frame(
    int sentence,
    ImmutableIntArray cue,
    ImmutableIntArray word,
    int anchor,
    String cueLemma,
    Stance stance,
    boolean judging,
    boolean joins,
    Optional<Phrase> source,
    List<Content> content,
    List<Content> asides,
    int contentHead,
    Quotation quotation,
    boolean negated,
    ReportingConstruction construction) {

  /** Copies the lists. */
  public Frame {
    content = List.copyOf(content);
    asides = List.copyOf(asides);
  }

  /** Whether the source says what the token is part of. */
  public boolean says(int inSentence, int token) {
    return covers(inSentence, token)
        && asides.stream().noneMatch(part -> part.contains(inSentence, token));
  }

  /** Whether the token is part of the content. */
  public boolean covers(int inSentence, int token) {
    return content.stream().anyMatch(part -> part.contains(inSentence, token));
  }
}
