package org.policyclaims.internal.corenlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Reads the serialized objects of models and lets no other class in than those that a model of its
 * kind is made of: deserialization runs code of the classes that a stream names, and there are
 * classes on many a class path that can be made to run anything.
 */
final class ModelObjects {
  /** The models of the bundle have a million entries in a table and two million objects. */
  private static final int LONGEST_ARRAY = 1 << 24;

  private static final int MOST_OBJECTS = 1 << 25;

  /** Deeper nests are made to overflow the stack. */
  private static final int DEEPEST = 100;

  private static final Set<String> JAVA =
      Set.of(
          "java.lang.Boolean",
          "java.lang.Enum",
          "java.lang.Integer",
          "java.lang.Number",
          "java.lang.Object",
          "java.lang.String",
          "java.util.ArrayList",
          "java.util.HashMap",
          "java.util.HashSet",
          "java.util.Hashtable",
          "java.util.Map$Entry",
          "java.util.Properties");

  private static final String TAGGER = "edu.stanford.nlp.tagger.maxent.";

  /** Besides the features, which are {@code Extractor…}. */
  private static final Set<String> OF_TAGGER =
      Set.of(
          TAGGER + "CompanyNameDetector",
          TAGGER + "Distsim",
          TAGGER + "RareExtractor",
          TAGGER + "TaggerConfig");

  private static final Set<String> OF_NAMES =
      Set.of(
          "edu.stanford.nlp.ie.NERFeatureFactory",
          "edu.stanford.nlp.ie.crf.CRFLabel",
          "edu.stanford.nlp.ling.CoreLabel",
          "edu.stanford.nlp.optimization.StochasticCalculateMethods",
          "edu.stanford.nlp.process.AmericanizeFunction",
          "edu.stanford.nlp.sequences.FeatureFactory",
          "edu.stanford.nlp.sequences.SeqClassifierFlags",
          "edu.stanford.nlp.sequences.SeqClassifierFlags$SlashHyphenEnum",
          "edu.stanford.nlp.util.ArrayCoreMap",
          "edu.stanford.nlp.util.HashIndex",
          "edu.stanford.nlp.util.MaxSizeConcurrentHashSet",
          "java.lang.Class",
          "java.util.concurrent.ConcurrentHashMap",
          "java.util.concurrent.ConcurrentHashMap$Segment",
          "java.util.concurrent.Semaphore",
          "java.util.concurrent.Semaphore$NonfairSync",
          "java.util.concurrent.Semaphore$Sync",
          "java.util.concurrent.locks.AbstractOwnableSynchronizer",
          "java.util.concurrent.locks.AbstractQueuedSynchronizer",
          "java.util.concurrent.locks.ReentrantLock",
          "java.util.concurrent.locks.ReentrantLock$NonfairSync",
          "java.util.concurrent.locks.ReentrantLock$Sync",
          "java.util.regex.Pattern");

  private ModelObjects() {}

  /** The objects of a name recogniser. */
  static ObjectInputStream ofNames(InputStream stream) throws IOException {
    return filtered(stream, OF_NAMES::contains, object -> {});
  }

  /**
   * The objects of a tagger.
   *
   * @param stream where they come from
   * @param seen is shown each of them when it has been read, those within others first
   */
  static ObjectInputStream ofTagger(InputStream stream, Consumer<Object> seen) throws IOException {
    return filtered(
        stream, name -> OF_TAGGER.contains(name) || name.startsWith(TAGGER + "Extractor"), seen);
  }

  private static ObjectInputStream filtered(
      InputStream stream, Predicate<String> known, Consumer<Object> seen) throws IOException {
    ObjectInputStream objects = new Shown(stream, seen);
    objects.setObjectInputFilter(info -> status(info, known));
    return objects;
  }

  /** Shows the objects that others keep to themselves. */
  private static final class Shown extends ObjectInputStream {
    private final Consumer<Object> seen;

    Shown(InputStream stream, Consumer<Object> seen) throws IOException {
      super(stream);
      this.seen = seen;
      enableResolveObject(true);
    }

    @Override
    protected Object resolveObject(Object object) {
      seen.accept(object);
      return object;
    }
  }

  private static ObjectInputFilter.Status status(
      ObjectInputFilter.FilterInfo info, Predicate<String> known) {
    boolean tooMuch =
        info.arrayLength() > LONGEST_ARRAY
            || info.references() > MOST_OBJECTS
            || info.depth() > DEEPEST;
    if (tooMuch) {
      return ObjectInputFilter.Status.REJECTED;
    }
    Class<?> type = info.serialClass();
    if (type == null) {
      return ObjectInputFilter.Status.UNDECIDED;
    }
    while (type.isArray()) {
      type = type.getComponentType();
    }
    boolean allowed =
        type.isPrimitive() || JAVA.contains(type.getName()) || known.test(type.getName());
    return allowed ? ObjectInputFilter.Status.ALLOWED : ObjectInputFilter.Status.REJECTED;
  }
}
