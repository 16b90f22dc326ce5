package org.policyclaims.internal.actor;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.policyclaims.EntityType;
import org.policyclaims.internal.syntax.Phrase;

/**
 * Who is meant by a phrase.
 *
 * @param canonical the name of who is meant; empty where it could not be told
 * @param type the kind of thing; empty where not known
 * @param antecedent the words of the text for several who are named together, and for what has no
 *     name where a pronoun takes it up: "the treaty" of "it"; empty for all else
 * @param code the ISO 3166-1 alpha-3 code of a country, also for its organs and those who act for
 *     it; empty for all else
 * @param affiliation the code of the country that a person, body or group belongs to; empty for a
 *     country itself and where it is not known
 * @param members where those stand whom a list, or what takes it up, means; empty for all else
 */
public record Identity(
    Optional<String> canonical,
    Optional<String> antecedent,
    Optional<EntityType> type,
    Optional<String> code,
    Optional<String> affiliation,
    ImmutableList<Phrase> members) {
  /** Nobody that could be told. */
  public static final Identity UNKNOWN = of(ImmutableList.of());

  /** A list whose members are these. */
  static Identity of(ImmutableList<Phrase> members) {
    return new Identity(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        members);
  }

  /** The same that takes up these words; empty text for none. */
  Identity taking(String words) {
    Optional<String> taken = Optional.of(words).filter(text -> !text.isEmpty());
    return new Identity(canonical, taken, type, code, affiliation, members);
  }
}
