package org.policyclaims.internal.parser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceLoader;
import org.policyclaims.ModelException;
import org.policyclaims.internal.resource.ModelFiles;
import org.policyclaims.internal.tokens.Annotator;
import org.policyclaims.internal.tokens.Tokens;

/**
 * Tags and parses sentences with an encoder: the library's own, in plain Java, or the one that
 * stands on the class path. Thread-safe.
 *
 * <pre>{@code
 * Parse parse = EncoderParser.load().parse(List.of("Riga", "stands", "by", "Kyiv", "."));
 * parse.heads(); // [1, -1, 3, 1, 1]
 * }</pre>
 */
public final class EncoderParser implements Annotator {
  /** The file of weights among the models. */
  static final String WEIGHTS = ModelFiles.FOLDER + "parser.weights";

  private static final String ARTIFACT = "org.policyclaims:policyclaims-accurate";

  /** No prose has a longer sentence; two pieces of each word fit into the encoder. */
  private static final int MOST_WORDS = 250;

  private final Encoder encoder;
  private final WordPieces pieces;
  private final List<String> relations;
  private final List<String> tags;
  private final int rootRelation;

  EncoderParser(Encoder encoder) {
    this.encoder = encoder;
    this.pieces = new WordPieces(encoder.vocabulary().pieces());
    this.relations = encoder.vocabulary().relations();
    this.tags = encoder.vocabulary().tags();
    this.rootRelation = relations.indexOf("root");
  }

  /**
   * Loads the encoder on the class path.
   *
   * @return a parser, which keeps it in memory
   * @throws ModelException if there is none, or it cannot be loaded; the message says what to add
   */
  public static EncoderParser load() {
    EncoderProvider provider =
        ServiceLoader.load(EncoderProvider.class, EncoderParser.class.getClassLoader())
            .findFirst()
            .orElseThrow(
                () ->
                    new ModelException(
                        "the profile ACCURATE needs a parser that is not on the class path; add the"
                            + " artifact "
                            + ARTIFACT
                            + " or choose another profile"));
    return new EncoderParser(provider.load());
  }

  /** Whether the parser in plain Java is among the models. */
  public static boolean isIn(ModelFiles files) {
    return files.has(WEIGHTS);
  }

  /**
   * The parser in plain Java.
   *
   * @param files the models, among them its weights, vocabulary and labels
   * @return a parser, which keeps them in memory
   * @throws ModelException if the weights are missing, not verified, no such weights or damaged
   */
  public static EncoderParser in(ModelFiles files) {
    EncoderVocabulary vocabulary =
        EncoderVocabulary.read(
            files.bytes(ModelFiles.FOLDER + "vocabulary.txt"),
            files.bytes(ModelFiles.FOLDER + "labels.tsv"));
    Weights weights = Weights.read(WEIGHTS, files.bytes(WEIGHTS));
    return new EncoderParser(new WordEncoder(weights, vocabulary));
  }

  /** Sets tags, heads and relations. */
  @Override
  public void annotate(List<String[]> forms, List<Tokens> tokens) {
    List<Parse> parses = parseAll(forms.stream().map(Arrays::asList).toList());
    for (int sentence = 0; sentence < parses.size(); sentence++) {
      take(parses.get(sentence), tokens.get(sentence));
    }
  }

  private static void take(Parse parse, Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      tokens.tags[i] = parse.tags().get(i);
      tokens.heads[i] = parse.heads().get(i);
      tokens.relations[i] = parse.relations().get(i);
      tokens.certainties[i] = parse.certainties().get(i);
    }
  }

  /**
   * Tags and parses one sentence.
   *
   * @param words its words, brackets and quotation marks as they stand in texts; none is empty
   * @return a tag, a head and a relation for each; empty lists for no words
   */
  public Parse parse(List<String> words) {
    return parseAll(List.of(words)).get(0);
  }

  /**
   * Tags and parses sentences, faster than one by one: the weights come to the processor once for
   * many words.
   *
   * @param sentences as for {@link #parse}
   * @return the tree of each, the same as if it were parsed alone
   */
  public List<Parse> parseAll(List<List<String>> sentences) {
    List<PiecedSentence> parts = new ArrayList<>();
    for (List<String> words : sentences) {
      for (int from = 0; from < words.size(); from += MOST_WORDS) {
        parts.add(pieces.of(words.subList(from, Math.min(words.size(), from + MOST_WORDS))));
      }
    }
    Iterator<ParseScores> scores = encoder.scoreAll(parts).iterator();
    return sentences.stream().map(words -> parse(words.size(), scores)).toList();
  }

  /** The tree of the next so many words, of one part or more. */
  private Parse parse(int size, Iterator<ParseScores> parts) {
    List<String> foundTags = new ArrayList<>(size);
    List<Integer> heads = new ArrayList<>(size);
    List<String> foundRelations = new ArrayList<>(size);
    List<Float> certainties = new ArrayList<>(size);
    int firstRoot = -1;
    for (int from = 0; from < size; from += MOST_WORDS) {
      ParseScores scores = parts.next();
      int[] tree = TreeDecoder.heads(scores.arcs());
      for (int word = 0; word < tree.length; word++) {
        foundTags.add(tags.get(scores.bestTag(word)));
        float certainty = scores.probabilityOfHead(word, tree[word]);
        if (tree[word] != 0) {
          ParseScores.Labelled best = scores.bestRelation(word, tree[word]);
          heads.add(from + tree[word] - 1);
          foundRelations.add(relation(best.relation()));
          certainty *= best.probability();
        } else if (firstRoot < 0) {
          firstRoot = word;
          heads.add(-1);
          foundRelations.add("root");
        } else {
          heads.add(firstRoot);
          foundRelations.add("parataxis");
        }
        certainties.add(certainty);
      }
    }
    return new Parse(foundTags, heads, foundRelations, certainties);
  }

  /** The best relation, which is never that of the root: the tree has said who that is. */
  private String relation(int best) {
    return best == rootRelation ? "dep" : relations.get(best);
  }
}
