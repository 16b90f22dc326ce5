package org.policyclaims;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;
import static java.util.Objects.requireNonNull;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.policyclaims.internal.actor.ActorReader;
import org.policyclaims.internal.actor.Actors;
import org.policyclaims.internal.attribution.AttributionReader;
import org.policyclaims.internal.attribution.Attributions;
import org.policyclaims.internal.claim.ClaimAssembler;
import org.policyclaims.internal.event.EventReader;
import org.policyclaims.internal.lexicon.Knowledge;
import org.policyclaims.internal.lexicon.OwnTable;
import org.policyclaims.internal.modality.ModalityReader;
import org.policyclaims.internal.proposition.Proposition;
import org.policyclaims.internal.proposition.PropositionKind;
import org.policyclaims.internal.proposition.PropositionReader;
import org.policyclaims.internal.proposition.TripleReader;
import org.policyclaims.internal.resource.ModelFiles;
import org.policyclaims.internal.syntax.AnnotationReader;
import org.policyclaims.internal.syntax.Budget;
import org.policyclaims.internal.syntax.CoreferenceReader;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.Sentence;
import org.policyclaims.internal.syntax.SyntaxReader;
import org.policyclaims.internal.time.TimeReader;
import org.policyclaims.internal.time.Times;
import org.policyclaims.internal.zones.Writer;
import org.policyclaims.internal.zones.ZoneReader;
import org.slf4j.LoggerFactory;

/**
 * Reads policy texts and returns what is claimed in them.
 *
 * <pre>{@code
 * try (ClaimExtractor extractor = ClaimExtractor.builder().build()) {
 *   ClaimDocument document =
 *       extractor.extract(
 *           PolicyText.of("In April 2009 Lukashenka let slip that Belarus could do without it.")
 *               .withDate(LocalDate.of(2018, 5, 7)));
 *   for (Claim claim : document.claims()) {
 *     System.out.println(claim.speaker().map(Participant::name).orElse("?"));
 *   }
 * }
 * }</pre>
 *
 * <p>Built once, which loads the language models, and then used by any number of threads.
 */
public final class ClaimExtractor implements AutoCloseable {
  private final SyntaxReader syntax;
  private final AnnotationReader annotations = new AnnotationReader();
  private final ZoneReader zones;
  private final AttributionReader attribution;
  private final PropositionReader proposition;
  private final TripleReader triple;
  private final ModalityReader modality;
  private final TimeReader time = new TimeReader();
  private final EventReader events;
  private final ActorReader actor;
  private final Optional<CoreferenceReader> coreference;
  private final Batches batches;
  private final boolean nominalClaims;
  private final boolean sentencePerLine;
  private final boolean wordsApart;
  private final double minConfidence;
  private final Limits limits;
  private volatile boolean closed;

  private ClaimExtractor(Builder builder, SyntaxReader models, Knowledge knowledge) {
    this.syntax = models.with(knowledge);
    this.zones = new ZoneReader(knowledge);
    this.attribution = new AttributionReader(knowledge);
    this.proposition = new PropositionReader(knowledge);
    this.triple = new TripleReader(knowledge);
    this.modality = new ModalityReader(knowledge);
    this.events = new EventReader(knowledge);
    this.coreference =
        builder.coreference == Coreference.STATISTICAL
            ? Optional.of(CoreferenceReader.load())
            : Optional.empty();
    this.actor = new ActorReader(knowledge.ownTable(OwnTable.ACTORS));
    this.batches = new Batches(builder.threads);
    this.nominalClaims = builder.nominalClaims;
    this.sentencePerLine = builder.sentencePerLine;
    this.wordsApart = builder.wordsApart;
    this.minConfidence = builder.minConfidence;
    this.limits = builder.limits;
  }

  /**
   * Begins the making of an extractor.
   *
   * @return a builder with the default choices
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads one text. Any text is accepted; one without a clause yields no claims. A text that meets
   * one of the {@link Limits} is read as far as they allow, and the document's diagnostics say so.
   *
   * @param text the text
   * @return what was read
   * @throws IllegalStateException if the extractor is closed before the reading begins; what has
   *     begun is read to its end
   * @throws CancellationException if the thread is interrupted, now or before; it stays interrupted
   */
  public ClaimDocument extract(PolicyText text) {
    checkOpen();
    return read(text);
  }

  private ClaimDocument read(PolicyText text) {
    Budget budget = new Budget(limits);
    return document(text, parsed(text, budget), budget);
  }

  /**
   * Reads one text as triples of Open Information Extraction: every clause, sayings like any other,
   * in the words of its sentence. Where the text meets one of the {@link Limits}, the log has a
   * warning.
   *
   * @param text the text
   * @return the triples, in text order
   * @throws IllegalStateException if the extractor is closed
   * @throws CancellationException if the thread is interrupted, now or before; it stays interrupted
   */
  public List<Triple> triples(PolicyText text) {
    return triples(text, ClaimExtractor::warn);
  }

  private static void warn(Diagnostic diagnostic) {
    // asked for only here: where no logger is bound, SLF4J says so when it is first asked
    LoggerFactory.getLogger(ClaimExtractor.class)
        .warn("a text met a limit: {}, {}", diagnostic.kind(), diagnostic.message());
  }

  /**
   * Reads one text as triples, as {@link #triples(PolicyText)} does, and tells which limits it met.
   *
   * @param text the text
   * @param diagnostics takes each limit that the text met; called before the method returns, on the
   *     same thread
   * @return the triples, in text order
   * @throws IllegalStateException if the extractor is closed
   * @throws CancellationException if the thread is interrupted, now or before; it stays interrupted
   */
  public List<Triple> triples(PolicyText text, Consumer<Diagnostic> diagnostics) {
    checkOpen();
    Budget budget = new Budget(limits);
    List<Triple> triples =
        triple.read(parsed(text, budget)).stream()
            .filter(candidate -> candidate.confidence() >= minConfidence)
            .toList();
    budget.diagnostics().forEach(diagnostics);
    return triples;
  }

  /**
   * Reads one text as the dependency trees that the rules read, as the parser makes them. Headlines
   * and body have trees; bylines and boilerplate have none. Where the text meets one of the {@link
   * Limits}, the log has a warning.
   *
   * @param text the text
   * @return a tree for each sentence, in text order; none for a text without a word
   * @throws IllegalStateException if the extractor is closed
   * @throws CancellationException if the thread is interrupted, now or before; it stays interrupted
   */
  public List<SyntaxTree> trees(PolicyText text) {
    return trees(text, ClaimExtractor::warn);
  }

  /**
   * Reads one text as dependency trees, as {@link #trees(PolicyText)} does, and tells which limits
   * it met.
   *
   * @param text the text
   * @param diagnostics takes each limit that the text met; called before the method returns, on the
   *     same thread
   * @return a tree for each sentence, in text order; none for a text without a word
   * @throws IllegalStateException if the extractor is closed
   * @throws CancellationException if the thread is interrupted, now or before; it stays interrupted
   */
  public List<SyntaxTree> trees(PolicyText text, Consumer<Diagnostic> diagnostics) {
    checkOpen();
    Budget budget = new Budget(limits);
    List<SyntaxTree> trees =
        parsed(text, budget).sentences().stream().map(ClaimExtractor::tree).toList();
    budget.diagnostics().forEach(diagnostics);
    return trees;
  }

  /**
   * Reads one sentence of which the words are known, such as one of a treebank. None of them is
   * parted or joined to another. The {@link Limits} do not hold: the sentence is parsed as one,
   * however long it is.
   *
   * @param words the words, at least one, none of them blank; brackets and quotes may be as in the
   *     Penn Treebank ("-LRB-"). Words that are parted as the treebank parts them ("do" "n't") are
   *     read best
   * @return a tree of just these words; its spans point into the words with a blank between each
   *     two
   * @throws IllegalArgumentException if there is no word, or one is blank
   * @throws IllegalStateException if the extractor is closed
   */
  public SyntaxTree tree(List<String> words) {
    checkOpen();
    checkArgument(!words.isEmpty(), "a sentence must have a word");
    checkArgument(words.stream().noneMatch(String::isBlank), "a word must not be blank");
    return tree(syntax.readSentence(words));
  }

  private static SyntaxTree tree(Sentence sentence) {
    return new SyntaxTree(
        IntStream.range(0, sentence.size()).mapToObj(token -> node(sentence, token)).toList());
  }

  private static TreeNode node(Sentence sentence, int token) {
    int head = sentence.head(token);
    return new TreeNode(
        sentence.word(token),
        sentence.lemma(token),
        sentence.tag(token),
        head == Sentence.NONE ? OptionalInt.empty() : OptionalInt.of(head),
        sentence.relation(token),
        sentence.span(token));
  }

  private void checkOpen() {
    checkState(!closed, "this ClaimExtractor is closed; build another");
  }

  private ParsedText parsed(PolicyText text, Budget budget) {
    String beginning = budget.beginning(text.text());
    if (wordsApart) {
      return syntax.readWords(beginning, budget);
    }
    return sentencePerLine
        ? syntax.readLines(beginning, budget)
        : syntax.read(zones.read(beginning), budget);
  }

  /**
   * Reads one text that CoreNLP has annotated already, with the annotation's tokens and parses in
   * place of this library's own. Of the {@link Limits}, that of nesting holds; the others are for
   * what the annotation brings.
   *
   * @param text the text that was annotated
   * @param annotation the annotation, with tokens, sentences, tags, lemmas and basic dependencies;
   *     names are used where they are there
   * @return what was read
   * @throws IllegalArgumentException if the annotation is of another text or lacks one of these;
   *     the message names the annotator to run
   * @throws IllegalStateException if the extractor is closed
   * @throws CancellationException if the thread is interrupted, now or before; it stays interrupted
   */
  public ClaimDocument extract(PolicyText text, Annotation annotation) {
    checkOpen();
    checkArgument(
        text.text().equals(annotation.get(CoreAnnotations.TextAnnotation.class)),
        "the annotation is of another text");
    ParsedText parsed = annotations.read(zones.read(text.text()), annotation);
    return document(text, parsed, new Budget(limits));
  }

  private ClaimDocument document(PolicyText text, ParsedText read, Budget budget) {
    budget.stopIfInterrupted();
    ParsedText parsed = new ParsedText(read.zoned().by(authors(text, read)), read.sentences());
    Attributions attributions = attribution.read(parsed);
    budget.stopIfInterrupted();
    List<Proposition> propositions = proposition.read(parsed, attributions);
    budget.stopIfInterrupted();
    Optional<LocalDate> date = text.date().or(() -> parsed.zoned().date()).or(text::supposedDate);
    Times times = time.read(parsed, date);
    budget.stopIfInterrupted();
    Actors actors =
        coreference
            .map(reader -> reader.read(parsed.text()))
            .map(chains -> actor.readWithChains(parsed, attributions, chains))
            .orElseGet(() -> actor.read(parsed, attributions));
    budget.stopIfInterrupted();
    ClaimAssembler claims =
        new ClaimAssembler(text.id(), parsed, attributions, modality, times, actors, events);
    List<Proposition> wanted =
        nominalClaims
            ? propositions
            : propositions.stream()
                .filter(candidate -> candidate.kind() != PropositionKind.NOMINAL)
                .toList();
    List<Claim> found =
        claims.claims(wanted).stream()
            .filter(claim -> claim.confidence() >= minConfidence)
            .map(claim -> withinNesting(claim, budget))
            .toList();
    budget.stopIfInterrupted();
    return new ClaimDocument(
        text,
        claims.authors(),
        date,
        parsed.sentences().stream().map(Sentence::span).toList(),
        found,
        claims.attributions(),
        budget.diagnostics(),
        text.title().or(parsed.zoned()::headline));
  }

  private List<Writer> authors(PolicyText text, ParsedText read) {
    List<Author> said =
        text.authors().isEmpty() && read.zoned().authors().isEmpty()
            ? text.supposedAuthors()
            : text.authors();
    return said.isEmpty()
        ? read.zoned().authors()
        : said.stream().map(author -> zones.said(author, text.text())).toList();
  }

  private static Claim withinNesting(Claim claim, Budget budget) {
    List<Attribution> chain = claim.attribution();
    int extra = budget.sayingsToLeaveOut(claim.span(), chain.size());
    return extra == 0 ? claim : claim.withAttribution(chain.subList(extra, chain.size()));
  }

  /**
   * Reads many texts: lazily, on several threads, with a bounded number of texts in memory, and in
   * the order in which they came: one result for each text. A text that cannot be read, even for
   * want of memory, gives a failure in its place and does not end the stream. The stream should be
   * closed if it is left before its end; else what was read ahead is kept until it is forgotten.
   *
   * <p>These end the stream, with an exception from its terminal operation:
   *
   * <ul>
   *   <li>an exception that the stream of texts throws (or a null in it): first the results of all
   *       texts before it come, then the exception itself;
   *   <li>{@link #close}: first come the results that are ready, then an {@link
   *       IllegalStateException};
   *   <li>an interrupt of the thread that takes the results: a {@link CancellationException}, at
   *       once; the thread stays interrupted, and the texts that were being read are given up.
   * </ul>
   *
   * @param texts the texts; taken as results are asked for, on the thread that asks, and closed
   *     with the stream of results
   * @return a result for each text
   * @throws IllegalStateException if the extractor is closed
   */
  public Stream<ExtractionResult> extractAll(Stream<PolicyText> texts) {
    checkOpen();
    return batches.run(texts, this::result);
  }

  private ExtractionResult result(PolicyText text) {
    try {
      return new ExtractionResult(text, Optional.of(read(text)), Optional.empty());
    } catch (CancellationException givenUp) {
      throw givenUp;
    } catch (RuntimeException | Error failure) {
      LoggerFactory.getLogger(ClaimExtractor.class).debug("a text could not be read", failure);
      return new ExtractionResult(text, Optional.empty(), Optional.of(failure));
    }
  }

  /**
   * Ends the threads that {@link #extractAll} started and waits until they are gone, which takes as
   * long as a sentence or one stage of a text. What other threads read with {@link #extract} is
   * read to its end. Closing twice does nothing more.
   */
  @Override
  public void close() {
    closed = true;
    batches.close();
  }

  /**
   * The choices for an extractor.
   *
   * <pre>{@code
   * ClaimExtractor extractor = ClaimExtractor.builder().threads(2).minConfidence(0.5).build();
   * extractor.close();
   * }</pre>
   *
   * <p>Not thread-safe; the extractor it builds is.
   */
  public static final class Builder {
    private Optional<Path> models = Optional.empty();
    private Optional<Path> actors = Optional.empty();
    private Optional<Path> cues = Optional.empty();
    private Optional<Path> events = Optional.empty();
    private Optional<Path> knowledge = Optional.empty();
    private Profile profile = Profile.BALANCED;
    private Coreference coreference = Coreference.LIGHT;
    private int threads = Runtime.getRuntime().availableProcessors();
    private boolean nominalClaims;
    private boolean sentencePerLine;
    private boolean wordsApart;
    private double minConfidence;
    private Limits limits = Limits.standard();

    private Builder() {}

    /**
     * Takes the language models from a folder in place of the verified bundle. Models are Java
     * serialized objects and these are not verified: name only a folder that you trust. Rules of
     * time expressions are not taken from it: they could run anything.
     *
     * @param folder a folder laid out as the bundle, with {@code edu/stanford/nlp/models/...}
     * @return this builder
     */
    public Builder models(Path folder) {
      models = Optional.of(requireNonNull(folder, "folder"));
      return this;
    }

    /**
     * Adds actors of the user's own, which go before the library's.
     *
     * @param file a table in UTF-8 with tab-separated cells under a header line {@code name},
     *     {@code canonical}, {@code type}, {@code code}, {@code aliases}; of the type one of {@link
     *     EntityType}, the aliases separated by {@code |}; all but the name may be empty; lines
     *     that begin with {@code #} are comments
     * @return this builder
     */
    public Builder actors(Path file) {
      actors = Optional.of(requireNonNull(file, "file"));
      return this;
    }

    /**
     * Adds words of saying of the user's own, which are read as if they had always been there, or
     * takes some of the library's out.
     *
     * @param file a table in UTF-8 with tab-separated cells under a header line {@code cue}, {@code
     *     pos} (VERB, NOUN or ADJ), {@code frames} (the complements that it takes: that, wh, quote,
     *     inf, ing, small, as, np, or a preposition such as {@code +about}), {@code stance} (one of
     *     {@link Stance}), {@code flags} and {@code factivity}, which may both be missing or empty;
     *     a row {@code -argue}, {@code VERB} takes a cue out. The file {@code docs/knowledge.md}
     *     has the values
     * @return this builder
     */
    public Builder cues(Path file) {
      cues = Optional.of(requireNonNull(file, "file"));
      return this;
    }

    /**
     * Adds words that are political events to the user, or takes some of the library's out.
     *
     * @param file a table in UTF-8 with tab-separated cells under a header line {@code word},
     *     {@code pos} (VERB or NOUN), {@code type} (one of {@link EventType}), {@code mode}, {@code
     *     object} (what the verb's object must be), {@code recipients} (the prepositions that bring
     *     the recipient), {@code attitude} (REFUSE, DEMAND and so on, for a verb that does nothing
     *     itself) and {@code class} (what sort of object a noun is); a row {@code -attack}, {@code
     *     VERB} takes a word out. The file {@code docs/knowledge.md} has the values
     * @return this builder
     */
    public Builder events(Path file) {
      events = Optional.of(requireNonNull(file, "file"));
      return this;
    }

    /**
     * Adds all that the user knows from one folder: the tables {@code actors.tsv}, {@code cues.tsv}
     * and {@code events.tsv} as for {@link #actors}, {@link #cues} and {@link #events}, {@code
     * titles.tsv} (words of offices before a name) and {@code boilerplate.tsv} (phrases of text
     * about the publication). Any of them may be missing. A table that is named by itself goes
     * before the one in the folder.
     *
     * @param folder the folder, such as {@code claims.d}
     * @return this builder
     */
    public Builder knowledge(Path folder) {
      knowledge = Optional.of(requireNonNull(folder, "folder"));
      return this;
    }

    /**
     * Chooses what is weighed against speed and size; at first {@link Profile#BALANCED}.
     *
     * @param choice the profile
     * @return this builder
     */
    public Builder profile(Profile choice) {
      profile = requireNonNull(choice, "choice");
      return this;
    }

    /**
     * Chooses how pronouns and descriptions are told whom they mean; at first {@link
     * Coreference#LIGHT}.
     *
     * @param choice the resolver
     * @return this builder
     */
    public Builder coreference(Coreference choice) {
      coreference = requireNonNull(choice, "choice");
      return this;
    }

    /**
     * Sets how many threads {@link ClaimExtractor#extractAll} uses; at first the number of
     * processors.
     *
     * @param newThreads at least 1
     * @return this builder
     * @throws IllegalArgumentException if it is less than 1
     */
    public Builder threads(int newThreads) {
      checkArgument(newThreads >= 1, "threads must be at least 1: %s", newThreads);
      threads = newThreads;
      return this;
    }

    /**
     * Asks for claims read from nouns too, such as "Russia's rejection of the appeals"; at first
     * they are left out.
     *
     * @param wanted whether they are wanted
     * @return this builder
     */
    public Builder nominalClaims(boolean wanted) {
      nominalClaims = wanted;
      return this;
    }

    /**
     * Takes each line of a text for one sentence, whatever its punctuation; at first lines are
     * joined and sentences found. Words may stand apart already, with brackets and quotes as in the
     * Penn Treebank ("-LRB-").
     *
     * @param wanted whether lines are sentences
     * @return this builder
     */
    public Builder sentencePerLine(boolean wanted) {
      sentencePerLine = wanted;
      return this;
    }

    /**
     * Takes each line of a text for one sentence, as {@link #sentencePerLine} does, and what white
     * space parts in it for its words: none of them is parted further or joined to another. At
     * first words are found.
     *
     * @param wanted whether words stand apart
     * @return this builder
     */
    public Builder wordsApart(boolean wanted) {
      wordsApart = wanted;
      return this;
    }

    /**
     * Leaves out claims of lower confidence; at first none is left out.
     *
     * @param newMinConfidence from 0 to 1
     * @return this builder
     * @throws IllegalArgumentException if it is outside of that
     */
    public Builder minConfidence(double newMinConfidence) {
      checkArgument(
          newMinConfidence >= 0 && newMinConfidence <= 1,
          "minConfidence must be between 0 and 1: %s",
          newMinConfidence);
      minConfidence = newMinConfidence;
      return this;
    }

    /**
     * Limits what the reading of one text may cost; at first {@link Limits#standard}.
     *
     * @param newLimits the limits
     * @return this builder
     */
    public Builder limits(Limits newLimits) {
      limits = requireNonNull(newLimits, "newLimits");
      return this;
    }

    /**
     * Loads the models and builds the extractor.
     *
     * @return an extractor
     * @throws ModelException if a model is missing, damaged or not the verified one; the message
     *     names the artifact to add
     * @throws IllegalArgumentException if a table of the user's own cannot be read; the message
     *     names the file, the line and what would be right
     */
    public ClaimExtractor build() {
      Knowledge known = known();
      return new ClaimExtractor(
          this,
          SyntaxReader.load(models.map(ModelFiles::in).orElseGet(ModelFiles::bundle), profile),
          known);
    }

    /** Builds on models that are loaded already. */
    ClaimExtractor build(SyntaxReader loaded) {
      return new ClaimExtractor(this, loaded, known());
    }

    private Knowledge known() {
      Knowledge known = Knowledge.none();
      known = knowledge.isPresent() ? known.withFolder(knowledge.get()) : known;
      known = actors.isPresent() ? known.with(OwnTable.ACTORS, actors.get()) : known;
      known = events.isPresent() ? known.with(OwnTable.EVENTS, events.get()) : known;
      return cues.isPresent() ? known.with(OwnTable.CUES, cues.get()) : known;
    }
  }
}
