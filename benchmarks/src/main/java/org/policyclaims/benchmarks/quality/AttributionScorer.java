package org.policyclaims.benchmarks.quality;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policyclaims.Span;
import org.policyclaims.benchmarks.quality.LabelledAttribution.Label;

/**
 * Scores attributions against gold ones. Token rows count the tokens that carry a label; pair rows
 * pair attributions one to one, greedily by the overlap of their contents, and count a pair whose
 * contents agree to a token F1 of at least 0.5, then also with a shared source token, then also
 * with a shared cue token; the exact row counts pairs of the same content, punctuation aside.
 */
final class AttributionScorer {
  private static final Pattern TOKEN =
      Pattern.compile("\\w+|[^\\w\\s]", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Set<String> DETERMINERS =
      Set.of(
          "a", "an", "the", "this", "that", "these", "those", "my", "your", "his", "her", "its",
          "our", "their", "some", "any", "each", "every", "no", "all", "both", "another", "either",
          "neither");

  private final Map<String, int[]> counts = new LinkedHashMap<>();

  private AttributionScorer() {
    for (Label label : Label.values()) {
      counts.put(tokens(label), new int[3]);
    }
    for (String row : List.of("content", "content+source", "content+source+cue", "content exact")) {
      counts.put(row, new int[3]);
    }
  }

  private static String tokens(Label label) {
    return label.name().toLowerCase(Locale.ROOT) + " tokens";
  }

  /** The score of each row, in the order of the table. */
  static Map<String, Score> score(
      AttributionCorpus corpus, Map<String, List<LabelledAttribution>> system) {
    AttributionScorer scorer = new AttributionScorer();
    for (Map.Entry<String, String> document : corpus.texts().entrySet()) {
      scorer.add(
          document.getValue(),
          corpus.gold().get(document.getKey()),
          system.getOrDefault(document.getKey(), List.of()));
    }
    Map<String, Score> scores = new LinkedHashMap<>();
    scorer.counts.forEach((row, count) -> scores.put(row, new Score(count[0], count[1], count[2])));
    return scores;
  }

  private void add(String text, List<LabelledAttribution> gold, List<LabelledAttribution> system) {
    Words words = new Words(text);
    List<Marked> wanted = gold.stream().map(words::mark).toList();
    List<Marked> found = system.stream().map(words::mark).toList();
    for (Label label : Label.values()) {
      BitSet inGold = union(wanted, label);
      BitSet inSystem = union(found, label);
      BitSet both = (BitSet) inGold.clone();
      both.and(inSystem);
      count(tokens(label), both.cardinality(), inSystem.cardinality(), inGold.cardinality());
    }
    pair(
        words,
        wanted.stream().filter(marked -> !marked.content().isEmpty()).toList(),
        found.stream().filter(marked -> !marked.content().isEmpty()).toList());
  }

  /** Which attributions of a text have both content and source right, each by its index. */
  static BitSet right(
      String text, List<LabelledAttribution> gold, List<LabelledAttribution> system) {
    AttributionScorer scorer = new AttributionScorer();
    Words words = new Words(text);
    return scorer.pair(
        words, gold.stream().map(words::mark).toList(), system.stream().map(words::mark).toList());
  }

  private static BitSet union(List<Marked> all, Label label) {
    BitSet union = new BitSet();
    all.forEach(marked -> union.or(marked.tokens(label)));
    return union;
  }

  private void count(String row, int right, int found, int wanted) {
    int[] count = counts.get(row);
    count[0] += right;
    count[1] += found;
    count[2] += wanted;
  }

  /** Counts the pairs; which of the system's have content and source right. */
  private BitSet pair(Words words, List<Marked> gold, List<Marked> system) {
    BitSet right = new BitSet();
    record Pair(double overlap, int source, int cue, int gold, int system) {}
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < system.size(); j++) {
        int both = common(gold.get(i).content(), system.get(j).content());
        if (both > 0) {
          int either =
              gold.get(i).content().cardinality() + system.get(j).content().cardinality() - both;
          pairs.add(
              new Pair(
                  (double) both / either,
                  common(gold.get(i).source(), system.get(j).source()),
                  common(gold.get(i).cue(), system.get(j).cue()),
                  i,
                  j));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::overlap)
            .thenComparingInt(Pair::source)
            .thenComparingInt(Pair::cue)
            .reversed()
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::system));
    BitSet usedGold = new BitSet();
    BitSet usedSystem = new BitSet();
    for (Pair pair : pairs) {
      if (!usedGold.get(pair.gold()) && !usedSystem.get(pair.system())) {
        usedGold.set(pair.gold());
        usedSystem.set(pair.system());
        if (judge(words, gold.get(pair.gold()), system.get(pair.system()))) {
          right.set(pair.system());
        }
      }
    }
    for (String row : List.of("content", "content+source", "content+source+cue", "content exact")) {
      count(row, 0, system.size(), gold.size());
    }
    return right;
  }

  private boolean judge(Words words, Marked gold, Marked system) {
    if (words.spoken(gold.content()).equals(words.spoken(system.content()))) {
      count("content exact", 1, 0, 0);
    }
    int sizes = gold.content().cardinality() + system.content().cardinality();
    if (2 * common(gold.content(), system.content()) < 0.5 * sizes) {
      return false;
    }
    count("content", 1, 0, 0);
    BitSet source = words.heads(gold.source());
    BitSet found = words.heads(system.source());
    if (!source.intersects(found) && !(source.isEmpty() && found.isEmpty())) {
      return false;
    }
    count("content+source", 1, 0, 0);
    if (gold.cue().intersects(system.cue()) || (gold.cue().isEmpty() && system.cue().isEmpty())) {
      count("content+source+cue", 1, 0, 0);
    }
    return true;
  }

  private static int common(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both.cardinality();
  }

  /** An attribution in tokens. */
  private record Marked(BitSet source, BitSet cue, BitSet content) {
    BitSet tokens(Label label) {
      return switch (label) {
        case SOURCE -> source;
        case CUE -> cue;
        case CONTENT -> content;
      };
    }
  }

  /** The tokens of a text. */
  private static final class Words {
    private final List<Span> spans = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    Words(String text) {
      Matcher matcher = TOKEN.matcher(text);
      while (matcher.find()) {
        spans.add(new Span(matcher.start(), matcher.end()));
        words.add(matcher.group().toLowerCase(Locale.ROOT));
      }
    }

    Marked mark(LabelledAttribution attribution) {
      return new Marked(
          tokens(attribution.spans(Label.SOURCE)),
          tokens(attribution.spans(Label.CUE)),
          tokens(attribution.spans(Label.CONTENT)));
    }

    private BitSet tokens(List<Span> marked) {
      BitSet tokens = new BitSet();
      for (int i = 0; i < spans.size(); i++) {
        Span span = spans.get(i);
        if (marked.stream().anyMatch(span::overlaps)) {
          tokens.set(i);
        }
      }
      return tokens;
    }

    /** Without punctuation. */
    BitSet spoken(BitSet tokens) {
      BitSet spoken = new BitSet();
      tokens.stream()
          .filter(i -> Character.isLetterOrDigit(words.get(i).codePointAt(0)))
          .forEach(spoken::set);
      return spoken;
    }

    /** Without punctuation and, where something is left, without determiners. */
    BitSet heads(BitSet tokens) {
      BitSet spoken = spoken(tokens);
      BitSet heads = new BitSet();
      spoken.stream().filter(i -> !DETERMINERS.contains(words.get(i))).forEach(heads::set);
      return heads.isEmpty() ? spoken : heads;
    }
  }
}
