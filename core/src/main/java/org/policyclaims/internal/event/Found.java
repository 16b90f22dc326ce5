package org.policyclaims.internal.event;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.policyclaims.internal.syntax.Phrase;

/**
 * The act that a clause tells of, before anybody's attitude to it.
 *
 * @param act the act; empty where none of the tables knows it
 * @param base the act that a noun names, before what the verb does with it; else the same
 * @param recipients the prepositions that bring the recipient, or "object"; empty for the usual
 *     ones
 * @param noun the phrase whose noun names the act or what the attitude is about, if one does
 * @param judged whether the clause takes an attitude to what another does: the recipient is whose
 *     that is
 */
record Found(
    Optional<Act> act,
    Optional<Act> base,
    ImmutableList<String> recipients,
    Optional<Phrase> noun,
    boolean judged) {
  static final Found NOTHING =
      new Found(Optional.empty(), Optional.empty(), ImmutableList.of(), Optional.empty(), false);
}
