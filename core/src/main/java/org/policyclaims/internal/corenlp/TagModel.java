package org.policyclaims.internal.corenlp;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.tagger.maxent.Distsim;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The weights of CoreNLP's tagger (Toutanova, Klein, Manning and Singer 2003), read from CoreNLP's
 * own model file: a tag depends on the word, on the words beside it, and on the two tags before.
 * Immutable and thread-safe.
 */
final class TagModel {
  /** The word that CoreNLP puts at the end of a sentence. */
  static final String END = ".$.";

  /** The word and the tag of what is before and after a sentence. */
  static final String OUTSIDE = "NA";

  private static final String WORD = "Extractor(0,word)";
  private static final String WORD_BEFORE = "Extractor(-1,word)";
  private static final String WORD_AFTER = "Extractor(1,word)";
  private static final String TAG_BEFORE = "Extractor(-1,tag)";
  private static final String TAGS_BEFORE = "ExtractorContinuousTagConj(-2 ... -1)";

  /** The features of all words. */
  private static final Set<String> OF_ALL =
      Set.of(WORD, WORD_BEFORE, WORD_AFTER, TAG_BEFORE, TAGS_BEFORE);

  /** What is known of a word. */
  static final class Entry {
    /** The numbers of the tags that it may have. */
    final int[] tags;

    final TagWeights ofWord;
    final TagWeights ofWordBefore;
    final TagWeights ofWordAfter;

    /** How often the training text has it. */
    private final int count;

    /** The tag that it has most often, if the training text has it. */
    private final Optional<String> commonestTag;

    private Entry(String word, Map<String, Integer> counts, TagModelFile file) {
      this.count = counts.values().stream().mapToInt(Integer::intValue).sum();
      this.tags = file.numbers(count == 0 ? file.openTags : counts.keySet());
      this.commonestTag = commonest(counts);
      this.ofWord = file.weights(WORD, word);
      this.ofWordBefore = file.weights(WORD_BEFORE, word);
      this.ofWordAfter = file.weights(WORD_AFTER, word);
    }

    /** Of tags that are as common, the first, as CoreNLP has it. */
    private static Optional<String> commonest(Map<String, Integer> counts) {
      Optional<String> commonest = Optional.empty();
      int highest = 0;
      for (Map.Entry<String, Integer> tag : counts.entrySet()) {
        if (tag.getValue() > highest) {
          highest = tag.getValue();
          commonest = Optional.of(tag.getKey());
        }
      }
      return commonest;
    }
  }

  /** The name of each tag. */
  final String[] tags;

  /** The number that stands for no tag, before a sentence. */
  final int outside;

  /** The scores of tags after two others, in the rows of {@link #row}. */
  final double[] scores;

  /** The exponentials of the scores. */
  final double[] exponentials;

  private final Map<String, Entry> entries = new HashMap<>();
  private final Entry unknown;
  private final int rareBelow;
  private final Map<String, Map<String, TagWeights>> ofRareWords;
  private final Distsim clusters;
  private final Set<String> companyEnds;

  private TagModel(TagModelFile file) {
    this.tags = file.tags.toArray(new String[0]);
    this.outside = tags.length;
    this.scores = scores(file);
    this.exponentials = Arrays.stream(scores).map(Math::exp).toArray();
    this.unknown = new Entry("", Map.of(), file);
    for (String word : words(file)) {
      entries.put(word, new Entry(word, file.dictionary.getOrDefault(word, Map.of()), file));
    }
    this.rareBelow = file.configuration.getRareWordThresh();
    this.ofRareWords = new HashMap<>(file.features);
    this.ofRareWords.keySet().removeAll(OF_ALL);
    this.clusters = file.clusters;
    this.companyEnds = file.companyEnds;
  }

  /**
   * Reads a model in CoreNLP's serialized form, letting no class in that such a model does not
   * have.
   *
   * @param stream the file
   * @throws IOException if it cannot be read or has other features than the bundle's model
   * @throws ClassNotFoundException if it holds objects of other classes
   */
  static TagModel read(InputStream stream) throws IOException, ClassNotFoundException {
    TagModelFile file = new TagModelFile(new DataInputStream(stream));
    check(file);
    return new TagModel(file);
  }

  private static void check(TagModelFile file) throws InvalidObjectException {
    Set<String> known = new HashSet<>(OF_ALL);
    known.addAll(TagWord.KINDS);
    boolean same =
        file.kinds.size() == known.size()
            && known.containsAll(file.kinds)
            && file.configuration.getLang().equals("english")
            && file.configuration.getMinWordsLockTags() == 1
            && file.configuration.getDefaultScore() <= 0
            && file.configuration.getWordFunction().endsWith(".AmericanizeFunction");
    if (!same) {
      throw new InvalidObjectException("a tagger of another kind, with " + file.kinds);
    }
  }

  private double[] scores(TagModelFile file) {
    double[] sums = new double[(outside + 1) * (outside + 1) * tags.length];
    for (int first = 0; first <= outside; first++) {
      for (int second = 0; second <= outside; second++) {
        int row = row(first, second);
        file.weights(TAGS_BEFORE, name(first) + "!" + name(second)).addTo(sums, row);
        file.weights(TAG_BEFORE, name(second)).addTo(sums, row);
      }
    }
    return sums;
  }

  private String name(int tag) {
    return tag == outside ? OUTSIDE : tags[tag];
  }

  private static Set<String> words(TagModelFile file) {
    Set<String> words = new HashSet<>(file.dictionary.keySet());
    Stream.of(WORD, WORD_BEFORE, WORD_AFTER)
        .map(kind -> file.features.get(kind).keySet())
        .forEach(words::addAll);
    return words;
  }

  /** Where the scores of the tags after two others begin. */
  int row(int first, int second) {
    return (first * (outside + 1) + second) * tags.length;
  }

  /** The word as the features spell it: "color" for "colour". */
  String spelling(String word) {
    return Americanize.americanize(word);
  }

  /** What is known of a word as the features spell it. */
  Entry entry(String spelling) {
    return entries.getOrDefault(spelling, unknown);
  }

  /** Whether the training text has the word so seldom that its form tells more. */
  boolean isRare(Entry entry) {
    return entry.count < rareBelow;
  }

  /** The tag that the word has most often; none if the training text does not have it. */
  Optional<String> commonestTag(String spelling) {
    return entry(spelling).commonestTag;
  }

  /** The cluster of words that occur alike. */
  String cluster(String spelling) {
    return clusters.getMapping(spelling);
  }

  /** Whether the names of companies end with the word. */
  boolean endsCompany(String spelling) {
    return companyEnds.contains(spelling);
  }

  /** The weights of a feature of rare words; none where the training text did not have it often. */
  TagWeights ofRareWords(String kind, String value) {
    return ofRareWords.get(kind).getOrDefault(value, TagWeights.NONE);
  }
}
