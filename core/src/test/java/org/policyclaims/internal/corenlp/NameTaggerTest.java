package org.policyclaims.internal.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.policyclaims.internal.resource.ModelFiles;
import org.policyclaims.internal.tokens.Tokens;

/** The names are those of CoreNLP's own recogniser, token by token. */
class NameTaggerTest {
  /** One article in so many: all would take half a minute. */
  private static final int STEP = 4;

  private static final CRFClassifier<CoreLabel> REFERENCE =
      CRFClassifier.getClassifierNoExceptions(CoreNlpModels.NAMES);

  private static Tagger tagger;
  private static NameModel model;

  @BeforeAll
  static void loadModels() {
    tagger = new Tagger(new CoreNlpModels(ModelFiles.bundle()).tagger());
    model = new CoreNlpModels(ModelFiles.bundle()).names();
  }

  @Test
  void findsTheNamesOfOurOwnTextsAsCoreNlpDoes() throws IOException {
    AsCoreNlp.ownTexts(NameTaggerTest::differences);
  }

  @Test
  void findsTheNamesOfTheArticleAsCoreNlpDoes() throws IOException {
    AsCoreNlp.article(NameTaggerTest::differences);
  }

  @Test
  void findsTheNamesOfNewsAsCoreNlpDoes() throws IOException {
    AsCoreNlp.news(NameTaggerTest::differences, STEP);
  }

  @Test
  void findsNamesInOddInputAsCoreNlpDoes() {
    assertThat(differences("Norway")).isEmpty();
    assertThat(differences("?!")).isEmpty();
    assertThat(differences("(A) [B] {C} \uD83D\uDE00 \uD800 1/2 $5.50 http://a.b/c?d=e")).isEmpty();
    assertThat(differences("THE MINISTER OF NORWAY ASKED MR. BERG")).isEmpty();
    assertThat(differences("mr. berg of the ministry in oslo")).isEmpty();
    assertThat(differences("Oslo ".repeat(199))).isEmpty();
  }

  @Test
  void countsAnotherOccurrenceOfACapitalizedWord() {
    assertThat(
            differences(
                "In the Ministry of Labour colour matters; the Labour party of today has left Labour"
                    + " behind, and so did old Labour voters when Labour lost to a Green who said no."))
        .isEmpty();
  }

  @Test
  void rejectsWhatIsNotANameModel() {
    assertThatThrownBy(() -> NameModel.read(new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5})))
        .isInstanceOf(IOException.class);
  }

  private static List<String> differences(String text) {
    NameTagger finder = new NameTagger(model);
    List<CoreLabel> words =
        new TokenizerAnnotator(false, "English").getTokenizer(new StringReader(text)).tokenize();
    List<String> differences = new ArrayList<>();
    for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(words)) {
      Tokens tokens = new Tokens(sentence.size());
      String[] forms = sentence.stream().map(CoreLabel::word).toArray(String[]::new);
      tagger.tag(forms, tokens);
      for (int i = 0; i < forms.length; i++) {
        sentence.get(i).setTag(tokens.tags[i]);
      }
      finder.find(forms, tokens);
      List<CoreLabel> expected = REFERENCE.classifySentence(sentence);
      for (int i = 0; i < sentence.size(); i++) {
        String name = expected.get(i).get(CoreAnnotations.AnswerAnnotation.class);
        if (!name.equals(tokens.names[i])) {
          differences.add(sentence.get(i) + ": " + tokens.names[i] + " in place of " + name);
        }
      }
    }
    return differences;
  }
}
