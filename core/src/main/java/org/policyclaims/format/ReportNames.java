package org.policyclaims.format;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.policyclaims.Claim;
import org.policyclaims.ClaimDocument;
import org.policyclaims.EntityType;
import org.policyclaims.Participant;

/**
 * One name for one who goes by several in the texts of a report: "Karin Berglund", "Ms. Berglund"
 * and "Berglund", where no second Berglund is named; "The ministry" and "the ministry". Each text
 * was read by itself, so only names are compared.
 */
final class ReportNames {
  /** Where a saying names nobody. */
  static final String NOBODY = "(nobody named)";

  /** Where the author speaks and the text does not tell who that is. */
  static final String AUTHOR = "(author)";

  private static final String NO_ACTOR = "(no actor named)";
  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
  private static final Set<String> TITLES =
      Set.copyOf(
          WORDS.splitToList(
              "mr mrs ms miss dr sir dame lord lady president senator sen representative rep "
                  + "governor gov minister chancellor secretary ambassador general gen judge "
                  + "justice king queen prince pope prime vice mayor congressman congresswoman "
                  + "professor prof former"));

  private final Map<String, Map<String, Integer>> forms = new HashMap<>();
  private final SetMultimap<String, String> byLastName = HashMultimap.create();
  private final Set<String> known = new HashSet<>();
  private final Map<String, String> shown = new HashMap<>();

  ReportNames(List<ClaimDocument> documents) {
    for (ClaimDocument document : documents) {
      for (Claim claim : document.claims()) {
        Stream.of(claim.speaker(), claim.actor())
            .flatMap(Optional::stream)
            .flatMap(participant -> participant.each().stream())
            .forEach(this::count);
      }
    }
    forms.forEach((key, counts) -> shown.put(key, mostFrequent(counts)));
  }

  private void count(Participant participant) {
    String name = plain(participant);
    String key = key(participant);
    forms.computeIfAbsent(key, unused -> new HashMap<>()).merge(name, 1, Integer::sum);
    if (isPerson(participant) && key.contains(" ")) {
      byLastName.put(key.substring(key.indexOf(' ') + 1), key);
    }
  }

  private static String mostFrequent(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }

  /** The name under which the report has a participant. */
  String of(Participant participant) {
    String key = key(participant);
    if (isPerson(participant) && !key.contains(" ")) {
      Set<String> full = byLastName.get(key);
      key = full.size() == 1 ? full.iterator().next() : key;
    }
    String name = shown.getOrDefault(key, plain(participant));
    if (participant.canonical().isPresent()) {
      known.add(name);
    }
    return name;
  }

  /** Each who makes the claim; the words in brackets where nobody is named. */
  List<String> speakers(Claim claim) {
    return each(claim.speaker(), claim.attribution().isEmpty() ? AUTHOR : NOBODY);
  }

  /** Each whom the claim is about. */
  List<String> actors(Claim claim) {
    return each(claim.actor(), NO_ACTOR);
  }

  private List<String> each(Optional<Participant> participant, String nobody) {
    return participant
        .map(known -> known.each().stream().map(this::of).distinct().toList())
        .orElse(List.of(nobody));
  }

  /** Whether a name that was shown is one, and not a pronoun or a description of nobody known. */
  boolean isKnown(String name) {
    return known.contains(name);
  }

  private static boolean isPerson(Participant participant) {
    return participant.canonical().isPresent()
        && participant.type().stream().anyMatch(EntityType.PERSON::equals);
  }

  private static String plain(Participant participant) {
    String name = CharMatcher.whitespace().trimAndCollapseFrom(participant.name(), ' ');
    return isPerson(participant) ? String.join(" ", withoutTitles(name)) : name;
  }

  private static List<String> withoutTitles(String name) {
    List<String> words = WORDS.splitToList(name);
    int first = 0;
    while (first < words.size() - 1 && TITLES.contains(bare(words.get(first)))) {
      first++;
    }
    return words.subList(first, words.size());
  }

  private static String bare(String word) {
    return CharMatcher.anyOf(".,").removeFrom(word).toLowerCase(Locale.ROOT);
  }

  /**
   * First and last name of a person; of all else the words without an article, in small letters.
   */
  private static String key(Participant participant) {
    String name = plain(participant);
    if (!isPerson(participant)) {
      return "=" + name.toLowerCase(Locale.ROOT).replaceFirst("^(the|a|an) ", "");
    }
    List<String> words = WORDS.splitToList(name);
    String last = bare(words.get(words.size() - 1));
    return words.size() == 1 ? last : bare(words.get(0)) + " " + last;
  }
}
