package org.policyclaims;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Those who hold an annotation of CoreNLP's already need not have the text read again. */
class AnnotationDoorTest {

  @Test
  void anAnnotationGivesTheClaimsThatTheTextGives() {
    String text = "Minsk argued that Moscow had refused to deliver the missiles.";
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,depparse");
    Annotation annotation = new Annotation(text);
    new StanfordCoreNLP(properties).annotate(annotation);
    try (ClaimExtractor extractor = ClaimExtractor.builder().build(Reading.syntax())) {
      ClaimDocument annotated = extractor.extract(PolicyText.of(text), annotation);
      ClaimDocument read = extractor.extract(PolicyText.of(text));
      assertThat(annotated.sentences()).isEqualTo(read.sentences());
      assertThat(annotated.claims())
          .extracting(claim -> claim.action().lemma())
          .isEqualTo(read.claims().stream().map(claim -> claim.action().lemma()).toList());
    }
  }
}
