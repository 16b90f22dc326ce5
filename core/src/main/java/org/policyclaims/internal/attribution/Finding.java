package org.policyclaims.internal.attribution;

import org.policyclaims.ReportingConstruction;

/**
 * What a cue's grammar says of its content.
 *
 * @param content the content's tokens in the cue's sentence
 * @param head the head of its clause or phrase
 * @param construction how the cue takes it
 * @param cue more words that belong to the cue: the preposition, the light verb
 */
record Finding(TokenSet content, int head, ReportingConstruction construction, TokenSet cue) {

  /** A content whose cue needs no more words. */
  Finding(TokenSet content, int head, ReportingConstruction construction) {
    this(content, head, construction, content.none());
  }
}
