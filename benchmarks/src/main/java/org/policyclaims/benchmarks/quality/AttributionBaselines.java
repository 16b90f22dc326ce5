package org.policyclaims.benchmarks.quality;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.policyclaims.Span;

/** What can be had without the library: CoreNLP's quote annotator and a rule of thumb. */
final class AttributionBaselines {
  private final StanfordCoreNLP pipeline;

  AttributionBaselines() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("coref.algorithm", "statistical");
    this.pipeline = new StanfordCoreNLP(properties);
  }

  /** What each baseline finds in one text. */
  record Found(List<LabelledAttribution> thumb, List<LabelledAttribution> quotes) {}

  Found read(String text) {
    Annotation annotation = new Annotation(text);
    pipeline.annotate(annotation);
    return new Found(clausalComplements(annotation), quotes(annotation));
  }

  /** Each verb with a subject and a clausal complement: subject, verb, complement. */
  private static List<LabelledAttribution> clausalComplements(Annotation annotation) {
    List<LabelledAttribution> found = new ArrayList<>();
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      SemanticGraph graph =
          sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
      for (SemanticGraphEdge edge : graph.edgeIterable()) {
        if (edge.getRelation().getShortName().equals("ccomp")) {
          found.add(clausalComplement(graph, edge));
        }
      }
    }
    return found;
  }

  private static LabelledAttribution clausalComplement(
      SemanticGraph graph, SemanticGraphEdge complement) {
    List<Span> source = new ArrayList<>();
    for (SemanticGraphEdge edge : graph.outgoingEdgeIterable(complement.getGovernor())) {
      if (edge.getRelation().getShortName().equals("nsubj")) {
        source.add(extent(graph, edge.getDependent()));
      }
    }
    IndexedWord verb = complement.getGovernor();
    return new LabelledAttribution(
        source,
        List.of(new Span(verb.beginPosition(), verb.endPosition())),
        List.of(extent(graph, complement.getDependent())));
  }

  private static Span extent(SemanticGraph graph, IndexedWord head) {
    Set<IndexedWord> words = graph.getSubgraphVertices(head);
    int start = words.stream().mapToInt(IndexedWord::beginPosition).min().orElseThrow();
    int end = words.stream().mapToInt(IndexedWord::endPosition).max().orElseThrow();
    return new Span(start, end);
  }

  private static List<LabelledAttribution> quotes(Annotation annotation) {
    List<LabelledAttribution> found = new ArrayList<>();
    List<CoreMap> quotes = annotation.get(CoreAnnotations.QuotationsAnnotation.class);
    List<CoreLabel> tokens = annotation.get(CoreAnnotations.TokensAnnotation.class);
    for (CoreMap quote : quotes == null ? List.<CoreMap>of() : quotes) {
      Integer from = quote.get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
      Integer to = quote.get(QuoteAttributionAnnotator.MentionEndAnnotation.class);
      List<Span> source =
          from == null || to == null
              ? List.of()
              : List.of(new Span(tokens.get(from).beginPosition(), tokens.get(to).endPosition()));
      found.add(
          new LabelledAttribution(
              source,
              List.of(),
              List.of(
                  new Span(
                      quote.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                      quote.get(CoreAnnotations.CharacterOffsetEndAnnotation.class)))));
    }
    return found;
  }
}
