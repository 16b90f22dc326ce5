package org.policyclaims.internal.syntax;

import com.google.common.base.Suppliers;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.process.Tokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.policyclaims.Limits;
import org.policyclaims.Profile;
import org.policyclaims.Span;
import org.policyclaims.internal.corenlp.CoreNlpModels;
import org.policyclaims.internal.lexicon.Knowledge;
import org.policyclaims.internal.lexicon.SayingVerbs;
import org.policyclaims.internal.parser.EncoderParser;
import org.policyclaims.internal.resource.Loading;
import org.policyclaims.internal.resource.ModelFiles;
import org.policyclaims.internal.tokens.Annotator;
import org.policyclaims.internal.tokens.Tokens;
import org.policyclaims.internal.zones.Block;
import org.policyclaims.internal.zones.LineEnds;
import org.policyclaims.internal.zones.Zone;
import org.policyclaims.internal.zones.ZonedText;

/**
 * Reads the syntax of a text with CoreNLP's tokenizer, called directly, the parser of the profile
 * and the model of CoreNLP's name recogniser. Thread-safe.
 */
public final class SyntaxReader {
  /** How many tokens are read between two looks at whether anybody still waits for them. */
  private static final int TOKENS_BETWEEN_LOOKS = 4096;

  /** How many sentences go through the parser together. */
  private static final int TOGETHER = 12;

  private final TokenizerAnnotator tokenizers;
  private final WordToSentenceProcessor<CoreLabel> splitter;
  private final Annotator parser;
  private static final String VOCABULARY = ModelFiles.FOLDER + "vocabulary.txt";

  private final Lemmas lemmas;
  private final GluedSentences gluedSentences;
  private final MisreadSayings misreadSayings;
  private final ShortNames shortNames;
  private final Interpolations interpolations;
  private final Conjuncts conjuncts;
  private final Optional<Annotator> names;
  private final Predicate<String> isKnown;

  private SyntaxReader(
      Annotator parser, Optional<Annotator> names, Knowledge knowledge, Predicate<String> isKnown) {
    this.isKnown = isKnown;
    this.tokenizers = new TokenizerAnnotator(false, "English");
    this.splitter = new WordToSentenceProcessor<>();
    this.parser = parser;
    this.lemmas = new Lemmas(knowledge);
    SayingVerbs sayings = new SayingVerbs(knowledge);
    this.gluedSentences = new GluedSentences(parser, lemmas, sayings);
    this.misreadSayings = new MisreadSayings(parser, lemmas, sayings);
    this.shortNames = new ShortNames(parser);
    this.interpolations = new Interpolations(parser, lemmas, sayings);
    this.conjuncts = new Conjuncts(lemmas, sayings);
    this.names = names;
  }

  /**
   * The same models with what a user knows.
   *
   * @param knowledge the user's words
   * @return a reader that knows them, and shares all models with this one
   */
  public SyntaxReader with(Knowledge knowledge) {
    return new SyntaxReader(StandIns.before(parser, knowledge, isKnown), names, knowledge, isKnown);
  }

  /**
   * Loads the models of all stages.
   *
   * @param models where they come from
   * @return a reader, which keeps them in memory
   * @throws org.policyclaims.ModelException if a model is missing, damaged or not verified
   */
  public static SyntaxReader load(ModelFiles models) {
    return load(models, Profile.BALANCED);
  }

  /**
   * Loads the models that a profile needs.
   *
   * @param models where they come from
   * @param profile which parser, and whether names are wanted
   * @return a reader, which keeps them in memory
   * @throws org.policyclaims.ModelException if a model is missing, damaged or not verified
   */
  public static SyntaxReader load(ModelFiles models, Profile profile) {
    Optional<Loading<Annotator>> names =
        profile == Profile.FAST
            ? Optional.empty()
            : Optional.of(Loading.start(new CoreNlpModels(models)::naming));
    return new SyntaxReader(
        parser(models, profile), names.map(Loading::get), Knowledge.none(), isKnownTo(models));
  }

  /** By the vocabulary of our own parser; without it every word passes for known. */
  private static Predicate<String> isKnownTo(ModelFiles models) {
    return word -> !models.has(VOCABULARY) || vocabulary(models).contains(word);
  }

  private static Set<String> vocabulary(ModelFiles models) {
    return new String(models.bytes(VOCABULARY), StandardCharsets.UTF_8)
        .lines()
        .collect(Collectors.toSet());
  }

  private static Annotator parser(ModelFiles models, Profile profile) {
    if (profile == Profile.ACCURATE) {
      return EncoderParser.load();
    }
    return profile == Profile.BALANCED && EncoderParser.isIn(models)
        ? EncoderParser.in(models)
        : new CoreNlpModels(models).parsing();
  }

  /**
   * Reads a text within the standard limits.
   *
   * @param zoned the text, cut into blocks; no sentence crosses a block's borders
   * @return the sentences of its headlines and body; none for a text without a token
   */
  public ParsedText read(ZonedText zoned) {
    return read(zoned, new Budget(Limits.standard()));
  }

  /**
   * Reads a text.
   *
   * @param zoned the text, cut into blocks; no sentence crosses a block's borders
   * @param budget what it may cost
   * @return the sentences of its headlines and body, those that there was time for; none for a text
   *     without a token
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public ParsedText read(ZonedText zoned, Budget budget) {
    Waiting waiting = new Waiting(zoned.text().length(), budget);
    Supplier<TitleCase> titles = Suppliers.memoize(() -> TitleCase.of(zoned.text()));
    OpeningLines lines = new OpeningLines(zoned, budget.sentenceTokens());
    List<Block> blocks = zoned.blocks();
    for (int i = 0; i < blocks.size() && !waiting.outOfTime; i++) {
      Block block = blocks.get(i);
      if (!block.zone().isRead()) {
        continue;
      }
      String text = block.span().in(zoned.text());
      int start = block.span().start();
      List<List<CoreLabel>> sentences = gluedSentences.parted(sentencesOf(text, start, budget));
      sentences.forEach(words -> words.forEach(word -> move(word, start)));
      UnaryOperator<String[]> spelling =
          block.zone() == Zone.HEADLINE
              ? forms -> titles.get().shown(forms)
              : UnaryOperator.identity();
      for (Words words : lines.read(i, sentences)) {
        waiting.add(new Draft(words, zoned.text(), block.zone(), i, spelling));
      }
    }
    return new ParsedText(zoned, waiting.sentences());
  }

  private static void move(CoreLabel word, int by) {
    word.setBeginPosition(word.beginPosition() + by);
    word.setEndPosition(word.endPosition() + by);
  }

  /**
   * Reads a text that holds one sentence a line, whatever its punctuation. The words may be
   * separated by spaces already, with brackets and quotes written as in the Penn Treebank.
   *
   * @param text the lines
   * @param budget what it may cost
   * @return a sentence for each line that has a token and that there was time for; a very long line
   *     is cut
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public ParsedText readLines(String text, Budget budget) {
    return readLines(text, budget, line -> tokenize(line, budget));
  }

  /**
   * Reads a text that holds one sentence a line with blanks between its words, none of which is
   * parted or joined to another.
   *
   * @param text the lines
   * @param budget what it may cost
   * @return a sentence for each line that has a word and that there was time for; a very long line
   *     is cut
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public ParsedText readWords(String text, Budget budget) {
    return readLines(text, budget, ReadyWords::ofLine);
  }

  /**
   * Reads one sentence of which the words are known.
   *
   * @param words the words, at least one; none of them is parted or joined to another
   * @return a sentence of just these words, with offsets into the words with a blank between each
   *     two
   */
  public Sentence readSentence(List<String> words) {
    Tokens tokens = tokens(ReadyWords.of(words), String.join(" ", words));
    return new Sentence(0, Zone.BODY, 0, tokens);
  }

  private ParsedText readLines(
      String text, Budget budget, Function<String, List<CoreLabel>> tokenizer) {
    Waiting waiting = new Waiting(text.length(), budget);
    List<Block> blocks = new ArrayList<>();
    for (int start = 0; start < text.length() && !waiting.outOfTime; start++) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      blocks.add(new Block(Zone.BODY, new Span(start, end)));
      String line = text.substring(start, end);
      List<List<CoreLabel>> parts = new ArrayList<>();
      cut(tokenizer.apply(line), start, budget, parts);
      for (List<CoreLabel> words : parts) {
        for (CoreLabel word : words) {
          move(word, start);
        }
        waiting.add(Draft.of(Words.of(words), text, blocks.size() - 1));
      }
      start = end;
    }
    ZonedText zoned = new ZonedText(text, blocks);
    return new ParsedText(zoned, waiting.sentences());
  }

  /**
   * A sentence that no model has seen yet.
   *
   * @param words its words
   * @param text the text that they stand in
   * @param zone the zone of its block
   * @param block the block's number
   * @param spelling how the parser is shown the words, which headings may write in capitals
   */
  private record Draft(
      Words words, String text, Zone zone, int block, UnaryOperator<String[]> spelling) {

    /** A sentence of the body. */
    static Draft of(Words words, String text, int block) {
      return new Draft(words, text, Zone.BODY, block, UnaryOperator.identity());
    }

    /** The words as the parser is shown them. */
    String[] shown() {
      return spelling.apply(words.forms());
    }
  }

  /** The sentences of one text on their way through the models, some at a time. */
  private final class Waiting {
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final int length;
    private final Budget budget;
    private boolean outOfTime;

    Waiting(int length, Budget budget) {
      this.length = length;
      this.budget = budget;
    }

    /** Takes another sentence, unless there is no more time. */
    void add(Draft draft) {
      outOfTime = outOfTime || !budget.allowsSentence(draft.words.first().beginPosition(), length);
      if (!outOfTime) {
        drafts.add(draft);
        if (drafts.size() == TOGETHER) {
          read();
        }
      }
    }

    /** All sentences that were taken. */
    List<Sentence> sentences() {
      read();
      return sentences;
    }

    private void read() {
      List<Tokens> read = tokens(drafts);
      for (int i = 0; i < read.size(); i++) {
        Draft draft = drafts.get(i);
        Tokens tokens = read.get(i);
        Words words = draft.words;
        sentences.add(
            new Sentence(
                sentences.size(), draft.zone, draft.block, tokens, words.joints(), words.shared()));
      }
      drafts.clear();
    }
  }

  private List<List<CoreLabel>> sentencesOf(String text, int offset, Budget budget) {
    List<List<CoreLabel>> sentences = new ArrayList<>();
    for (List<CoreLabel> sentence : splitter.process(tokenize(References.blanked(text), budget))) {
      cut(sentence, offset, budget, sentences);
    }
    return sentences;
  }

  private List<CoreLabel> tokenize(String text, Budget budget) {
    LineEnds ends = LineEnds.of(text);
    Tokenizer<CoreLabel> tokenizer = tokenizers.getTokenizer(new StringReader(ends.plain()));
    List<CoreLabel> words = new ArrayList<>();
    for (int read = 0; tokenizer.hasNext(); read++) {
      if (read % TOKENS_BETWEEN_LOOKS == 0) {
        budget.stopIfInterrupted();
      }
      CoreLabel word = tokenizer.next();
      if (word.endPosition() > word.beginPosition()) {
        Span span = ends.original(new Span(word.beginPosition(), word.endPosition()));
        word.setBeginPosition(span.start());
        word.setEndPosition(span.end());
        words.add(word);
      }
    }
    return AbbreviationDots.joined(words);
  }

  /** Cuts a sentence that is too long: no prose has one, and not every stage is linear in it. */
  private static void cut(
      List<CoreLabel> sentence, int offset, Budget budget, List<List<CoreLabel>> into) {
    // not before: the splitter knows a curly mark's side
    sentence.forEach(word -> word.setWord(TreebankWords.forModels(word.word())));
    int longest = budget.sentenceTokens();
    int before = into.size();
    int from = 0;
    while (sentence.size() - from > longest) {
      int to = from + longest;
      for (int i = to - 1; i > from + longest / 2; i--) {
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
    int pieces = into.size() - before;
    if (pieces > 1) {
      int start = offset + sentence.get(0).beginPosition();
      int end = offset + sentence.get(sentence.size() - 1).endPosition();
      budget.sentenceInPieces(new Span(start, end), sentence.size(), pieces);
    }
  }

  private Tokens tokens(List<CoreLabel> words, String text) {
    return tokens(List.of(Draft.of(Words.of(words), text, 0))).get(0);
  }

  /** Shows sentences to the models. */
  private List<Tokens> tokens(List<Draft> drafts) {
    List<String[]> forms = drafts.stream().map(draft -> draft.words.forms()).toList();
    List<Tokens> read = new ArrayList<>();
    drafts.forEach(draft -> read.add(draft.words.columns(draft.text)));
    List<String[]> shown = drafts.stream().map(Draft::shown).toList();
    parser.annotate(shown, read);
    shortNames.read(shown, read);
    misreadSayings.read(shown, read);
    interpolations.read(shown, read);
    conjuncts.read(read);
    names.ifPresent(finder -> finder.annotate(forms, read));
    for (int i = 0; i < read.size(); i++) {
      lemmas.find(forms.get(i), read.get(i));
      read.set(i, drafts.get(i).words.own(read.get(i)));
    }
    return read;
  }
}
