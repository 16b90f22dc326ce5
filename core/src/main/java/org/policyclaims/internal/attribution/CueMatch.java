package org.policyclaims.internal.attribution;

import org.policyclaims.internal.syntax.Sentence;

/**
 * A cue of the lexicon, found in a sentence.
 *
 * @param anchor the word that the source and the content hang on
 * @param last the last word of the cue's pattern
 * @param words the cue's words
 */
record CueMatch(Sentence sentence, CueEntry entry, int anchor, int last, TokenSet words) {}
