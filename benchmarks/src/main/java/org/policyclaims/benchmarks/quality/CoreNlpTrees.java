package org.policyclaims.benchmarks.quality;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.policyclaims.benchmarks.treebank.Tree;

/** CoreNLP's own tagger and dependency parser, on words that are apart already. */
final class CoreNlpTrees {
  private final StanfordCoreNLP pipeline;

  CoreNlpTrees() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "pos,depparse");
    this.pipeline = new StanfordCoreNLP(properties, false);
  }

  /** The tree of just these words. */
  Tree read(List<String> words) {
    List<CoreLabel> tokens = new ArrayList<>();
    for (String word : words) {
      CoreLabel token = CoreLabel.wordFromString(word);
      token.setIndex(tokens.size() + 1);
      token.setSentIndex(0);
      tokens.add(token);
    }
    CoreMap sentence = new ArrayCoreMap();
    sentence.set(CoreAnnotations.TokensAnnotation.class, tokens);
    sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, 0);
    pipeline.annotate(new Annotation(List.of(sentence)));
    List<Integer> heads = new ArrayList<>(Collections.nCopies(words.size(), 0));
    List<String> relations = new ArrayList<>(Collections.nCopies(words.size(), "root"));
    SemanticGraph graph =
        sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
    for (SemanticGraphEdge edge : graph.edgeIterable()) {
      IndexedWord dependent = edge.getDependent();
      heads.set(dependent.index() - 1, edge.getGovernor().index());
      relations.set(dependent.index() - 1, edge.getRelation().toString());
    }
    return new Tree(words, tokens.stream().map(CoreLabel::tag).toList(), heads, relations);
  }
}
