package org.policyclaims.benchmarks.performance;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

/** CoreNLP's pipelines with their own choices, on one thread. */
final class Peers {
  /** What all work on dependencies needs. */
  static final String FLOOR = "tokenize,pos,lemma,depparse";

  static final String OPENIE = "tokenize,pos,lemma,ner,depparse,natlog,openie";
  static final String OPENIE_WITH_COREF = "tokenize,pos,lemma,ner,depparse,coref,natlog,openie";
  static final String QUOTES = "tokenize,pos,lemma,ner,depparse,coref,quote";

  private Peers() {}

  static StanfordCoreNLP load(String annotators) {
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    if (annotators.contains("coref")) {
      // without, openie reads its pronouns as they stand and coref is run for nothing
      properties.setProperty("openie.resolve_coref", "true");
    }
    return new StanfordCoreNLP(properties);
  }

  static Annotation annotate(StanfordCoreNLP pipeline, String text) {
    Annotation annotation = new Annotation(text);
    pipeline.annotate(annotation);
    return annotation;
  }
}
