package org.policyclaims.internal.corenlp;

import java.util.Arrays;
import org.policyclaims.internal.tokens.BoundedCache;
import org.policyclaims.internal.tokens.Tokens;

/**
 * Finds parts of speech with the model of CoreNLP's tagger and gives the same tags, many times as
 * fast: what depends on words is added up once and not for each pair of tags before them, and the
 * sum over all tags that makes scores probabilities is a product of a row and a column.
 * Thread-safe.
 */
final class Tagger {
  /** How many words are kept, in some 10 MB. */
  private static final int PLACES = 1 << 14;

  /** How far behind a word the end of its company's name may be. */
  private static final int COMPANY = 3;

  private final TagModel model;
  private final TagWord outside;
  private final TagWord end;
  private final BoundedCache<String, TagWord> words;

  Tagger(TagModel model) {
    this.model = model;
    this.outside = new TagWord(model, TagModel.OUTSIDE);
    this.end = new TagWord(model, TagModel.END);
    this.words = new BoundedCache<>(PLACES);
  }

  /**
   * Sets the tags.
   *
   * @param forms the words as the tokenizer writes them
   * @param tokens takes the tags
   */
  void tag(String[] forms, Tokens tokens) {
    TagWord[] sentence = new TagWord[forms.length + 1];
    for (int i = 0; i < forms.length; i++) {
      sentence[i] = words.get(forms[i], word -> new TagWord(model, word));
    }
    sentence[forms.length] = end;
    new Search(sentence).tag(tokens);
  }

  /** The search for the best tags of one sentence: Viterbi's, over pairs of tags. */
  private final class Search {
    private final TagWord[] sentence;
    private final int[] none = {model.outside};

    /** For each word and pair of tags of it and the one before, the tag that is best before. */
    private final int[][] from;

    private double[] best = {0};

    Search(TagWord[] sentence) {
      this.sentence = sentence;
      this.from = new int[sentence.length][];
    }

    void tag(Tokens tokens) {
      int companyEnd = Integer.MAX_VALUE;
      boolean[] company = new boolean[sentence.length];
      for (int i = sentence.length - 1; i >= 0; i--) {
        companyEnd = sentence[i].endsCompany() ? i : companyEnd;
        company[i] = companyEnd - i <= COMPANY;
      }
      for (int i = 0; i < sentence.length; i++) {
        step(i, sentence[i].scores(at(i - 1), at(i + 1), i == 0, company[i]));
      }
      trace(tokens);
    }

    private TagWord at(int word) {
      return word < 0 || word >= sentence.length ? outside : sentence[word];
    }

    private int[] tags(int word) {
      return word < 0 ? none : sentence[word].tags();
    }

    /** Goes on from the pairs of tags before a word to those of the word. */
    private void step(int word, double[] scores) {
      int[] first = tags(word - 2);
      int[] second = tags(word - 1);
      int[] third = tags(word);
      double[] next = new double[second.length * third.length];
      int[] origin = new int[next.length];
      Arrays.fill(next, Double.NEGATIVE_INFINITY);
      boolean decided = first.length == 1 && second.length == 1;
      double highest = Arrays.stream(scores).max().orElse(0);
      double[] powers = decided ? scores : powers(scores, highest);
      for (int i = 0; i < first.length; i++) {
        for (int j = 0; j < second.length; j++) {
          int row = model.row(first[i], second[j]);
          // where there is one way to come here, what all tags share makes no difference
          double total = decided ? 0 : highest + Math.log(sum(row, powers));
          double before = best[i * second.length + j] - total;
          for (int k = 0; k < third.length; k++) {
            double score = before + model.scores[row + third[k]] + scores[third[k]];
            int pair = j * third.length + k;
            if (score > next[pair]) {
              next[pair] = score;
              origin[pair] = i;
            }
          }
        }
      }
      best = next;
      from[word] = origin;
    }

    private double[] powers(double[] scores, double highest) {
      double[] powers = new double[scores.length];
      for (int tag = 0; tag < powers.length; tag++) {
        powers[tag] = Math.exp(scores[tag] - highest);
      }
      return powers;
    }

    /** The sum of products, as two sums that the processor adds up side by side. */
    private double sum(int row, double[] powers) {
      double[] exponentials = model.exponentials;
      double first = 0;
      double second = 0;
      int tag = 0;
      for (; tag + 1 < powers.length; tag += 2) {
        first += exponentials[row + tag] * powers[tag];
        second += exponentials[row + tag + 1] * powers[tag + 1];
      }
      for (; tag < powers.length; tag++) {
        first += exponentials[row + tag] * powers[tag];
      }
      return first + second;
    }

    private void trace(Tokens tokens) {
      int last = sentence.length - 1;
      int pair = 0;
      for (int i = 1; i < best.length; i++) {
        pair = best[i] > best[pair] ? i : pair;
      }
      for (int i = last; i > 0; i--) {
        int size = tags(i).length;
        int before = pair / size;
        tokens.tags[i - 1] = model.tags[tags(i - 1)[before]];
        pair = from[i][pair] * tags(i - 1).length + before;
      }
    }
  }
}
