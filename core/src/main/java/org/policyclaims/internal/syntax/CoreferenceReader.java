package org.policyclaims.internal.syntax;

import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.policyclaims.ModelException;
import org.policyclaims.Span;

/**
 * CoreNLP's statistical coreference (Clark and Manning 2015, "Entity-centric coreference resolution
 * with model stacking"), for those who choose it. Thread-safe.
 */
public final class CoreferenceReader {
  private static final String MODEL =
      "edu/stanford/nlp/models/coref/statistical/ranking_model.ser.gz";

  private final StanfordCoreNLP pipeline;

  private CoreferenceReader(StanfordCoreNLP pipeline) {
    this.pipeline = pipeline;
  }

  /**
   * Loads CoreNLP's own pipeline.
   *
   * @throws ModelException if CoreNLP's full models jar is not on the class path
   */
  public static CoreferenceReader load() {
    if (CoreferenceReader.class.getClassLoader().getResource(MODEL) == null) {
      throw new ModelException(
          "statistical coreference needs CoreNLP's full models; add the artifact"
              + " edu.stanford.nlp:stanford-corenlp with the classifier 'models'");
    }
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref");
    properties.setProperty("coref.algorithm", "statistical");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.buildEntityMentions", "true");
    return new CoreferenceReader(new StanfordCoreNLP(properties));
  }

  /**
   * Finds the chains of mentions.
   *
   * @param text the whole text
   * @return for each chain of at least two mentions where these stand, the most telling one first
   */
  public List<List<Span>> read(String text) {
    Annotation annotation = new Annotation(text);
    pipeline.annotate(annotation);
    List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    List<List<Span>> chains = new ArrayList<>();
    for (CorefChain chain :
        annotation.get(CorefCoreAnnotations.CorefChainAnnotation.class).values()) {
      CorefChain.CorefMention telling = chain.getRepresentativeMention();
      List<Span> spans = new ArrayList<>();
      spans.add(span(telling, sentences));
      for (CorefChain.CorefMention mention : chain.getMentionsInTextualOrder()) {
        if (!mention.equals(telling)) {
          spans.add(span(mention, sentences));
        }
      }
      if (spans.size() > 1) {
        chains.add(spans);
      }
    }
    return chains;
  }

  /** A mention counts sentences and tokens from 1, its end excluded. */
  private static Span span(CorefChain.CorefMention mention, List<CoreMap> sentences) {
    List<CoreLabel> tokens =
        sentences.get(mention.sentNum - 1).get(CoreAnnotations.TokensAnnotation.class);
    return new Span(
        tokens.get(mention.startIndex - 1).beginPosition(),
        tokens.get(mention.endIndex - 2).endPosition());
  }
}
