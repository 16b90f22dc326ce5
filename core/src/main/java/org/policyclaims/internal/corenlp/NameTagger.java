package org.policyclaims.internal.corenlp;

import java.util.Arrays;
import org.policyclaims.internal.tokens.BoundedCache;
import org.policyclaims.internal.tokens.Tokens;

/**
 * Finds names with the model of CoreNLP's recogniser and gives the same labels, several times as
 * fast: what depends on a word alone is added up once and kept in a bounded cache, and the best
 * labels are found from the scores directly, without the probabilities that CoreNLP computes first.
 * Thread-safe.
 */
final class NameTagger {
  /** How many words are kept, in some 20 MB. */
  private static final int PLACES = 1 << 14;

  /** How far the words around reach that count wherever they stand. */
  private static final int AROUND = 4;

  /** How far another occurrence of a word may be, and from where it counts. */
  private static final int FARTHEST = 149;

  private static final int NEAREST = 3;

  private final NameModel model;
  private final int labels;
  private final NameWord outside;
  private final double[] always;
  private final BoundedCache<String, NameWord> kept;

  NameTagger(NameModel model) {
    this.model = model;
    this.labels = model.labels.length;
    this.outside = NameWord.outside(model);
    this.kept = new BoundedCache<>(PLACES);
    this.always = model.allowed.clone();
    model.features.add(new NameFeatures.Name().of("PSEQ|CpC"), always);
  }

  /**
   * Sets the names.
   *
   * @param words the words as the tokenizer writes them
   * @param tokens their tags; takes the names
   */
  void find(String[] words, Tokens tokens) {
    Scores scores = new Scores(words, tokens);
    int size = words.length;
    int[][] from = new int[size][labels];
    double[] best = new double[labels];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    best[model.background] = 0;
    for (int i = 0; i < size; i++) {
      double[] node = scores.node(i);
      double[] pairs = scores.pairs(i);
      double[] next = new double[labels];
      for (int label = 0; label < labels; label++) {
        int argument = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (int last = 0; last < labels; last++) {
          double score = best[last] + pairs[last * labels + label];
          if (score > highest) {
            highest = score;
            argument = last;
          }
        }
        from[i][label] = argument;
        next[label] = highest + node[label];
      }
      best = next;
    }
    int label = 0;
    for (int i = 1; i < labels; i++) {
      if (best[i] > best[label]) {
        label = i;
      }
    }
    for (int i = size - 1; i >= 0; i--) {
      tokens.names[i] = model.labels[label];
      label = from[i][label];
    }
  }

  /** The scores of labels in one sentence. */
  private final class Scores {
    private final NameWord[] words;
    private final Tokens tokens;
    private final NameFeatures.Name name = new NameFeatures.Name();
    private double[] sum = new double[0];

    Scores(String[] words, Tokens tokens) {
      this.words = new NameWord[words.length];
      this.tokens = tokens;
      for (int i = 0; i < words.length; i++) {
        this.words[i] = kept.get(words[i], word -> NameWord.of(model, word));
      }
    }

    private NameWord at(int token) {
      return token < 0 || token >= words.length ? outside : words[token];
    }

    /** For each label, the score of the token's having it. */
    double[] node(int token) {
      NameWord word = at(token);
      NameWord previous = at(token - 1);
      NameWord next = at(token + 1);
      sum = word.own.clone();
      add(previous.ofNext);
      add(next.ofPrevious);
      add(name.of(previous.text).and("...").and(word.shape).and("-PW_CTYPE|C"));
      add(name.of(word.shape).and("...").and(next.text).and("-NW_CTYPE|C"));
      add(name.of(previous.shape).and("...").and(word.shape).and("-PCTYPE|C"));
      add(name.of(word.shape).and("...").and(next.shape).and("-CNTYPE|C"));
      name.of(previous.shape).and("...").and(word.shape).and("...").and(next.shape);
      add(name.and("-PCNTYPE|C"));
      if (previous.text.length() <= 3) {
        add(name.of(at(token - 2).text).and("...").and(word.shape).and("-PPW_CTYPE|C"));
      }
      if (next.text.length() <= 3) {
        add(name.of(at(token + 2).text).and("...").and(word.shape).and("-NNW_CTYPE|C"));
      }
      for (int distance = 1; distance <= AROUND; distance++) {
        if (isFirst(token, distance, 1)) {
          add(at(token + distance).following);
        }
        if (isFirst(token, distance, -1)) {
          add(at(token - distance).preceding);
        }
      }
      occurrences(token);
      return sum;
    }

    /** For each pair of labels, the score of the last token's and the token's having them. */
    double[] pairs(int token) {
      NameWord word = at(token);
      NameWord previous = at(token - 1);
      sum = always.clone();
      add(word.pairEnding);
      add(previous.pairBeginning);
      add(at(token + 1).pairBefore);
      add(name.of(previous.text).and("-").and(word.text).and("-PSEQW2|CpC"));
      add(name.of(previous.cluster).and("-").and(word.cluster).and("-PSEQpcDS|CpC"));
      add(name.of(previous.shape).and("-").and(word.shape).and("-TYPES|CpC"));
      return sum;
    }

    private void add(double[] scores) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += scores[i];
      }
    }

    private void add(NameFeatures.Name feature) {
      model.features.add(feature, sum);
    }

    /** Whether the word at the distance does not stand nearer too: a word counts once a side. */
    private boolean isFirst(int token, int distance, int side) {
      String text = at(token + side * distance).text;
      for (int nearer = 1; nearer < distance; nearer++) {
        if (at(token + side * nearer).text.equals(text)) {
          return false;
        }
      }
      return true;
    }

    /** Whether the word occurs elsewhere in the sentence, apart from a capitalized proper noun. */
    private void occurrences(int token) {
      NameWord word = at(token);
      NameWord previous = at(token - 1);
      NameWord next = at(token + 1);
      boolean capitalized = word.nameCase && next.withoutCapital && next.withLetter;
      if (!capitalized || !previous.withLetter || token == 0) {
        add(name.of("NO-OCCURRENCE-PATTERN|C"));
        return;
      }
      if (isProper(token - 1)) {
        return; // the model has no weights for words in pairs
      }
      boolean before = false;
      boolean after = false;
      for (int distance = NEAREST; distance <= FARTHEST; distance++) {
        after |= isAlone(token + distance, word);
        before |= isAlone(token - distance, word);
      }
      if (after) {
        add(name.of("X-NEXT-OCCURRENCE-X|C"));
      }
      if (before) {
        add(name.of("X-PREV-OCCURRENCE-X|C"));
      }
    }

    private boolean isAlone(int token, NameWord word) {
      return token >= 0
          && token < words.length
          && words[token].text.equals(word.text)
          && !isProper(token - 1)
          && !isProper(token + 1);
    }

    private boolean isProper(int token) {
      return at(token).nameCase && tokens.tags[token].equals("NNP");
    }
  }
}
