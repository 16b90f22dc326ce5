package org.policyclaims.internal.event;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
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
import org.policyclaims.internal.syntax.Sentence;

/**
 * The one country whose politics a text tells of, of which its police, opposition and protesters
 * are without saying so. Used by one thread.
 */
final class HomeCountry {
  /** How much oftener than any other a text must name it, and how often at all. */
  private static final int OFTENER = 2;

  private final Supplier<Optional<String>> found;
  private final PartyReader parties;

  HomeCountry(ParsedText text, PartyReader parties) {
    // few texts have anybody whose country is asked for
    this.found = Suppliers.memoize(() -> read(text, parties));
    this.parties = parties;
  }

  private static Optional<String> read(ParsedText text, PartyReader parties) {
    Multiset<String> codes = HashMultiset.create();
    for (Sentence sentence : text.sentences()) {
      codes.addAll(parties.namedIn(sentence));
    }
    ImmutableList<String> most = Multisets.copyHighestCountFirst(codes).elementSet().asList();
    return most.stream()
        .findFirst()
        .filter(first -> codes.count(first) >= OFTENER)
        .filter(
            first -> most.size() < 2 || codes.count(first) >= OFTENER * codes.count(most.get(1)));
  }

  /** The event with those of this country known as such, where it is one of politics at home. */
  Draft at(Draft draft, Clause clause) {
    List<EventParty> all =
        Stream.concat(draft.sources().stream(), draft.recipients().stream()).toList();
    boolean open = all.stream().anyMatch(HomeCountry::isOpen);
    if (!open || !isPolitics(draft, all)) {
      return draft;
    }
    Set<String> named = named(clause);
    all.forEach(party -> party.code().ifPresent(named::add));
    return found
        .get()
        .filter(home -> named.stream().allMatch(home::equals))
        .map(home -> draft.between(known(draft.sources(), home), known(draft.recipients(), home)))
        .orElse(draft);
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
    Set<String> codes = new HashSet<>();
    Stream.of(
            clause.proposition().actor().stream(),
            clause.proposition().object().stream(),
            clause.proposition().arguments().stream().map(PropositionArgument::phrase))
        .flatMap(phrases -> phrases)
        .forEach(phrase -> codes.addAll(parties.named(phrase)));
    return codes;
  }

  /** Somebody of a state that is not told. */
  private static boolean isOpen(EventParty party) {
    return party.code().isEmpty()
        && (Sectors.is(party, Trait.RULING)
            || Sectors.is(party, Trait.RULED)
            || Sectors.is(party, Trait.BACKED));
  }

  private static List<EventParty> known(List<EventParty> parties, String home) {
    return parties.stream()
        .map(party -> isOpen(party) ? PartyReader.withCode(party, Optional.of(home)) : party)
        .toList();
  }
}
