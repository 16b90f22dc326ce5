package org.policyclaims.benchmarks.quality;

import edu.stanford.nlp.ie.util.RelationTriple;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.naturalli.NaturalLogicAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** CoreNLP's own OpenIE, on sentences whose words are apart already. */
final class OpenIeBaseline {
  private final StanfordCoreNLP pipeline;

  OpenIeBaseline() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,depparse,natlog,openie");
    properties.setProperty("tokenize.whitespace", "true");
    properties.setProperty("ssplit.eolonly", "true");
    this.pipeline = new StanfordCoreNLP(properties);
  }

  List<OpenTuple> read(List<String> sentences) {
    List<OpenTuple> tuples = new ArrayList<>();
    for (String sentence : sentences) {
      Annotation annotation = new Annotation(sentence);
      pipeline.annotate(annotation);
      for (CoreMap each : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
        for (RelationTriple triple :
            each.get(NaturalLogicAnnotations.RelationTriplesAnnotation.class)) {
          tuples.add(
              new OpenTuple(
                  sentence,
                  triple.relationGloss(),
                  List.of(triple.subjectGloss(), triple.objectGloss()),
                  triple.confidence));
        }
      }
    }
    return tuples;
  }
}
