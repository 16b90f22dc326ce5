package org.policyclaims.internal.event;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.policyclaims.EventParty;
import org.policyclaims.EventType;
import org.policyclaims.internal.proposition.PropositionArgument;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.Phrase;
import org.policyclaims.internal.syntax.Sentence;

/**
 * The one country whose politics a text tells of, of which its police, opposition and protesters
 * are without saying so. Immutable.
 */
final class HomeCountry {
  /** How much oftener than any other a text must name it, and how often at all. */
  private static final int OFTENER = 2;

  private final Optional<String> code;
  private final PartyReader parties;

  private HomeCountry(Optional<String> code, PartyReader parties) {
    this.code = code;
    this.parties = parties;
  }

  static HomeCountry of(ParsedText text, PartyReader parties) {
    Multiset<String> codes = HashMultiset.create();
    for (Sentence sentence : text.sentences()) {
      codes.addAll(parties.namedIn(sentence));
    }
    ImmutableList<String> most = Multisets.copyHighestCountFirst(codes).elementSet().asList();
    Optional<String> home =
        most.stream()
            .findFirst()
            .filter(first -> codes.count(first) >= OFTENER)
            .filter(
                first ->
                    most.size() < 2 || codes.count(first) >= OFTENER * codes.count(most.get(1)));
    return new HomeCountry(home, parties);
  }

  /** The event with those of this country known as such, where it is one of politics at home. */
  Draft at(Draft draft, Clause clause) {
    List<EventParty> all =
        Stream.concat(draft.sources().stream(), draft.recipients().stream()).toList();
    boolean told =
        all.stream()
            .flatMap(party -> party.code().stream())
            .anyMatch(other -> !code.equals(Optional.of(other)));
    return code.isEmpty() || told || !isPolitics(draft, all) || !named(clause).isEmpty()
        ? draft
        : draft.between(known(draft.sources()), known(draft.recipients()));
  }

  /** Unlike a crime and its trial. */
  private static boolean isPolitics(Draft draft, List<EventParty> all) {
    EventType type = draft.base().map(Act::type).orElse(EventType.CONSULT);
    boolean measure =
        type == EventType.PROTEST
            || draft.base().flatMap(Act::mode).filter(HomeCountry::isMeasure).isPresent();
    return measure || Sectors.isOneOf(all, Trait.CONTENDING);
  }

  private static boolean isMeasure(String mode) {
    return switch (mode) {
      case "pro_autocracy", "curfew", "martial-law", "ban", "censor" -> true;
      default -> false;
    };
  }

  private Set<String> named(Clause clause) {
    Set<String> found = new HashSet<>();
    Stream<Phrase> phrases =
        Stream.concat(
            Stream.concat(
                clause.proposition().actor().stream(), clause.proposition().object().stream()),
            clause.proposition().arguments().stream().map(PropositionArgument::phrase));
    phrases.forEach(phrase -> found.addAll(parties.named(phrase)));
    code.ifPresent(found::remove);
    return found;
  }

  private List<EventParty> known(List<EventParty> found) {
    return found.stream()
        .map(
            party ->
                party.code().isEmpty()
                        && (Sectors.is(party, Trait.RULING)
                            || Sectors.is(party, Trait.RULED)
                            || Sectors.is(party, Trait.BACKED))
                    ? new EventParty(party.text(), party.span(), code, party.sector())
                    : party)
        .toList();
  }
}
