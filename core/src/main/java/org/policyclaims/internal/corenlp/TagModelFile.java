package org.policyclaims.internal.corenlp;

import edu.stanford.nlp.tagger.maxent.Distsim;
import edu.stanford.nlp.tagger.maxent.TaggerConfig;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.StreamCorruptedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parts of a tagger's file in CoreNLP's form, in which serialized objects alternate with plain
 * numbers and strings. The objects are read behind a filter.
 */
final class TagModelFile {
  /** How the file's features are called, the first ones those of all words. */
  final List<String> kinds = new ArrayList<>();

  /** How often each word has each tag in the training text, tags in CoreNLP's order. */
  final Map<String, Map<String, Integer>> dictionary = new HashMap<>();

  final List<String> tags = new ArrayList<>();

  /** The tags that new words may have, in CoreNLP's order. */
  final Set<String> openTags = new HashSet<>();

  /** The weights of each feature, by kind and value. */
  final Map<String, Map<String, TagWeights>> features = new HashMap<>();

  final TaggerConfig configuration;
  final Distsim clusters;

  /** The words that end the names of companies. */
  final Set<String> companyEnds;

  private final Map<List<String>, int[]> numbers = new HashMap<>();
  private final DataInputStream data;

  /**
   * Reads all of it.
   *
   * @throws IOException if it is malformed or an object in it is of a class that no tagger has
   * @throws ClassNotFoundException if an object is of a class that is not there
   */
  TagModelFile(DataInputStream data) throws IOException, ClassNotFoundException {
    this.data = data;
    this.configuration = as(TaggerConfig.class, objects().readObject());
    data.skipNBytes(2 * Integer.BYTES); // sizes that were of use in training
    readDictionary();
    skipVerbs();
    readTags();
    List<Object> found = new ArrayList<>();
    ObjectInputStream extractors = ModelObjects.ofTagger(data, found::add);
    readKinds(extractors.readObject());
    readKinds(extractors.readObject());
    this.clusters = only(Distsim.class, found);
    this.companyEnds = strings(only(HashSet.class, found));
    readFeatures();
  }

  private ObjectInputStream objects() throws IOException {
    // none of them is closed: that would close the file
    return ModelObjects.ofTagger(data, object -> {});
  }

  /** How many of something follow, of which each takes a byte at least. */
  private int size() throws IOException {
    int size = data.readInt();
    if (size < 0 || size > data.available()) {
      throw new StreamCorruptedException(size + " parts in " + data.available() + " bytes");
    }
    return size;
  }

  private void readDictionary() throws IOException {
    int words = size();
    for (int word = 0; word < words; word++) {
      String name = data.readUTF();
      int size = size();
      Map<String, Integer> counts = new HashMap<>(size);
      for (int tag = 0; tag < size; tag++) {
        counts.put(data.readUTF(), data.readInt());
      }
      dictionary.put(name, counts);
    }
  }

  /** Verbs that take particles, which the features of this kind of model do not ask for. */
  private void skipVerbs() throws IOException {
    int verbs = size();
    for (int verb = 0; verb < verbs; verb++) {
      data.skipNBytes(Integer.BYTES);
      data.skipNBytes(data.readInt());
      data.skipNBytes(4 * Integer.BYTES);
    }
  }

  private void readTags() throws IOException {
    int size = size();
    for (int tag = 0; tag < size; tag++) {
      String name = data.readUTF();
      tags.add(name);
      boolean closed = data.readBoolean();
      if (!closed) {
        openTags.add(name);
      }
    }
  }

  /** CoreNLP keeps its lists of features to itself, but writes what they are. */
  private void readKinds(Object extractors) {
    String list = extractors.toString();
    String names = list.substring(list.indexOf('[') + 1, list.lastIndexOf(']'));
    kinds.addAll(List.of(names.split(", ")));
  }

  private void readFeatures() throws IOException, ClassNotFoundException {
    int size = size();
    int[] places = new int[size];
    int[] kindOf = new int[size];
    int[] tagOf = new int[size];
    String[] values = new String[size];
    for (int feature = 0; feature < size; feature++) {
      places[feature] = data.readInt();
      kindOf[feature] = data.readInt();
      values[feature] = data.readUTF();
      tagOf[feature] = tags.indexOf(data.readUTF());
    }
    double[] weights = as(double[].class, objects().readObject());
    for (String kind : kinds) {
      features.put(kind, new HashMap<>());
    }
    for (int feature = 0; feature < size; feature++) {
      TagWeights weight = TagWeights.of(tagOf[feature], weights[places[feature]]);
      features.get(kinds.get(kindOf[feature])).merge(values[feature], weight, TagWeights::and);
    }
  }

  /**
   * The numbers of the tags that a word may have: those that it was seen with, and where a verb was
   * seen with one of two tags of the same form, the other too.
   */
  int[] numbers(Set<String> seen) {
    // few sets of tags are many words'
    return numbers.computeIfAbsent(List.copyOf(seen), this::withTwins);
  }

  private int[] withTwins(List<String> seen) {
    List<String> all = new ArrayList<>(seen);
    addTwin(all, "VBN", "VBD");
    addTwin(all, "VB", "VBP");
    return all.stream().mapToInt(tags::indexOf).toArray();
  }

  private static void addTwin(List<String> all, String one, String other) {
    boolean hasOne = all.contains(one);
    boolean hasOther = all.contains(other);
    if (hasOne != hasOther) {
      all.add(hasOne ? other : one);
    }
  }

  /** The weights of a feature; none where the training text did not have it often. */
  TagWeights weights(String kind, String value) {
    return features.get(kind).getOrDefault(value, TagWeights.NONE);
  }

  private static <T> T as(Class<T> type, Object object) throws InvalidObjectException {
    if (!type.isInstance(object)) {
      throw new InvalidObjectException("no tagger: " + object.getClass() + " for " + type);
    }
    return type.cast(object);
  }

  private static <T> T only(Class<T> type, List<Object> objects) throws InvalidObjectException {
    List<T> found = objects.stream().filter(type::isInstance).map(type::cast).toList();
    if (found.size() != 1) {
      throw new InvalidObjectException(found.size() + " objects of " + type + " among features");
    }
    return found.get(0);
  }

  private static Set<String> strings(Set<?> set) throws InvalidObjectException {
    Set<String> strings = new HashSet<>();
    for (Object element : set) {
      strings.add(as(String.class, element));
    }
    return Set.copyOf(strings);
  }
}
