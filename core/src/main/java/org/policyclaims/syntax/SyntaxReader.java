package org.policyclaims.syntax;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.Tokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policyclaims.Span;
import org.policyclaims.zones.Block;
import org.policyclaims.zones.Zone;
import org.policyclaims.zones.ZonedText;

/**
 * Reads the syntax of a text with CoreNLP's tokenizer and tagger, called directly, and the models
 * of its dependency parser and its name recogniser. Thread-safe.
 */
public final class SyntaxReader {
  /** Longer sentences are cut: no prose has them, and the parser's time grows with their square. */
  private static final int LONGEST_SENTENCE = 200;

  private final TokenizerAnnotator tokenizers;
  private final WordToSentenceProcessor<CoreLabel> splitter;
  private final MaxentTagger tagger;
  private final TransitionParser parser;
  private final NameFinder names;
  private final Repairs repairs;

  private SyntaxReader(MaxentTagger tagger, TransitionParser parser, NameFinder names) {
    this.tokenizers = new TokenizerAnnotator(false, "English");
    this.splitter = new WordToSentenceProcessor<>();
    this.tagger = tagger;
    this.parser = parser;
    this.names = names;
    this.repairs = new Repairs();
  }

  /**
   * Loads the models.
   *
   * @param models where they come from
   * @return a reader, which keeps them in memory
   * @throws org.policyclaims.ModelException if a model is missing, damaged or not verified
   */
  public static SyntaxReader load(Models models) {
    Loading<MaxentTagger> tagger = Loading.start(models::tagger);
    Loading<NameFinder> names = Loading.start(() -> new NameFinder(models.names()));
    TransitionParser parser = new TransitionParser(models.parser());
    return new SyntaxReader(tagger.get(), parser, names.get());
  }

  /**
   * Reads a text.
   *
   * @param zoned the text, cut into blocks; no sentence crosses a block's borders
   * @return the sentences of its headlines and body; none for a text without a token
   */
  public ParsedText read(ZonedText zoned) {
    List<Sentence> sentences = new ArrayList<>();
    List<Block> blocks = zoned.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.zone() == Zone.BYLINE || block.zone() == Zone.BOILERPLATE) {
        continue;
      }
      String text = block.span().in(zoned.text());
      for (Tokens tokens : block.enacted() ? tokensOfEnacted(text) : tokensOf(text)) {
        tokens.move(block.span().start());
        repairs.repair(tokens);
        sentences.add(new Sentence(sentences.size(), block.zone(), i, tokens));
      }
    }
    return new ParsedText(zoned, sentences);
  }

  /**
   * Reads a text that holds one sentence a line, whatever its punctuation. The words may be
   * separated by spaces already, with brackets and quotes written as in the Penn Treebank.
   *
   * @param text the lines
   * @return a sentence for each line that has a token; a very long line is cut
   */
  public ParsedText readLines(String text) {
    List<Sentence> sentences = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    for (int start = 0; start < text.length(); start++) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      blocks.add(new Block(Zone.BODY, new Span(start, end)));
      for (Tokens tokens : tokensOfLine(text.substring(start, end))) {
        tokens.move(start);
        repairs.repair(tokens);
        sentences.add(new Sentence(sentences.size(), Zone.BODY, blocks.size() - 1, tokens));
      }
      start = end;
    }
    ZonedText zoned = new ZonedText(text, blocks, Optional.empty(), Optional.empty());
    return new ParsedText(zoned, sentences);
  }

  /** The one sentence of a line, or its parts where it is too long. */
  List<Tokens> tokensOfLine(String line) {
    List<CoreLabel> words = tokenize(line);
    List<List<CoreLabel>> parts = new ArrayList<>();
    cut(words, parts);
    return parts.stream().map(part -> tokens(part, line)).toList();
  }

  /** The sentences of a block as CoreNLP reads them, with offsets from the block's start. */
  List<Tokens> tokensOf(String block) {
    List<Tokens> sentences = new ArrayList<>();
    for (List<CoreLabel> words : sentencesOf(block)) {
      sentences.add(tokens(words, block));
    }
    return sentences;
  }

  /** The sentences of a clause of a resolution, the first of which may lack its subject. */
  List<Tokens> tokensOfEnacted(String block) {
    List<List<CoreLabel>> parts = sentencesOf(block);
    List<Tokens> sentences = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      List<CoreLabel> words = parts.get(i);
      sentences.add(
          i == 0 && EnactedClauses.isFinite(words)
              ? EnactedClauses.withoutSubject(tokens(EnactedClauses.withSubject(words), block))
              : tokens(words, block));
    }
    return sentences;
  }

  private List<List<CoreLabel>> sentencesOf(String text) {
    List<List<CoreLabel>> sentences = new ArrayList<>();
    for (List<CoreLabel> sentence : splitter.process(tokenize(text))) {
      cut(sentence, sentences);
    }
    return sentences;
  }

  private List<CoreLabel> tokenize(String text) {
    Tokenizer<CoreLabel> tokenizer = tokenizers.getTokenizer(new StringReader(text));
    List<CoreLabel> words = tokenizer.tokenize();
    words.removeIf(word -> word.endPosition() <= word.beginPosition());
    words.forEach(word -> word.setWord(TreebankWords.plain(word.word())));
    return words;
  }

  private static void cut(List<CoreLabel> sentence, List<List<CoreLabel>> into) {
    int from = 0;
    while (sentence.size() - from > LONGEST_SENTENCE) {
      int to = from + LONGEST_SENTENCE;
      for (int i = to - 1; i > from + LONGEST_SENTENCE / 2; i--) {
        String word = sentence.get(i).word();
        if (word.equals(";") || word.equals(",")) {
          to = i + 1;
          break;
        }
      }
      into.add(sentence.subList(from, to));
      from = to;
    }
    if (from < sentence.size()) {
      into.add(sentence.subList(from, sentence.size()));
    }
  }

  private Tokens tokens(List<CoreLabel> words, String block) {
    // CoreNLP reads index and sentence position of a label, so each sentence gets labels of its own
    List<CoreLabel> labels = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      CoreLabel label = words.get(i);
      label.setIndex(i + 1);
      labels.add(label);
    }
    Tokens tokens = new Tokens(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      int start = labels.get(i).beginPosition();
      int end = labels.get(i).endPosition();
      tokens.word(i, block.substring(start, end), start, end);
    }
    tagger.tagCoreLabels(labels);
    Morphology morphology = new Morphology();
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      tokens.tags[i] = label.tag();
      tokens.lemmas[i] = morphology.lemma(label.word(), label.tag());
    }
    String[] forms = labels.stream().map(CoreLabel::word).toArray(String[]::new);
    parser.parse(forms, tokens);
    names.find(forms, tokens);
    return tokens;
  }
}
