package org.policyclaims.internal.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.policyclaims.internal.resource.ModelFiles;
import org.policyclaims.internal.tokens.Tokens;

/** The tags are those of CoreNLP's own tagger, token by token. */
class TaggerTest {
  /** One article in so many: CoreNLP takes half a minute for all. */
  private static final int STEP = 4;

  private static final MaxentTagger REFERENCE = new MaxentTagger(CoreNlpModels.TAGGER);
  private static Tagger tagger;

  @BeforeAll
  static void loadModels() {
    tagger = new Tagger(new CoreNlpModels(ModelFiles.bundle()).tagger());
  }

  @Test
  void tagsOurOwnTextsAsCoreNlpDoes() throws IOException {
    AsCoreNlp.ownTexts(TaggerTest::differences);
  }

  @Test
  void tagsTheArticleAsCoreNlpDoes() throws IOException {
    AsCoreNlp.article(TaggerTest::differences);
  }

  @Test
  void tagsNewsAsCoreNlpDoes() throws IOException {
    AsCoreNlp.news(TaggerTest::differences, STEP);
  }

  @Test
  void tagsWordsThatNoTrainingTextHas() {
    assertThat(
            differences(
                "Mr. Xyqlorb of the Zembla-based Frintz Co. re-flurked 17-year-old B-52s, gnarpling"
                    + " unflurkably; Xyqlorbs, Mrs. Flurk and the CO2-ish G-20 zembled."))
        .isEmpty();
    assertThat(differences("Qwrtz. Zembla's frintz FLURKED q1w2e3 qx-9 qx qy qz 3,5 °C."))
        .isEmpty();
  }

  @Test
  void tagsBritishSpellingAsAmerican() {
    assertThat(differences("The colour of the defence programme was organised by neighbours."))
        .isEmpty();
  }

  @Test
  void tagsOddInputAsCoreNlpDoes() {
    assertThat(differences("Norway")).isEmpty();
    assertThat(differences("?!")).isEmpty();
    assertThat(differences("NA .$. NA")).isEmpty();
    assertThat(differences("(A) [B] {C} — \uD83D\uDE00 \uD800 \u00A0 1/2 $5.50 http://a.b/c?d=e"))
        .isEmpty();
    assertThat(differences("THE MINISTER OF NORWAY ASKED MR. BERG")).isEmpty();
    assertThat(differences("Министр сказал, что Осло \u202Eзаплатит 部長は言った")).isEmpty();
    assertThat(differences("and ".repeat(150))).isEmpty();
  }

  private static List<String> differences(String text) {
    List<CoreLabel> words =
        new TokenizerAnnotator(false, "English").getTokenizer(new StringReader(text)).tokenize();
    List<String> differences = new ArrayList<>();
    for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(words)) {
      Tokens tokens = new Tokens(sentence.size());
      tagger.tag(sentence.stream().map(CoreLabel::word).toArray(String[]::new), tokens);
      REFERENCE.tagCoreLabels(sentence);
      for (int i = 0; i < sentence.size(); i++) {
        String tag = sentence.get(i).tag();
        if (!tag.equals(tokens.tags[i])) {
          differences.add(sentence.get(i) + ": " + tokens.tags[i] + " in place of " + tag);
        }
      }
    }
    return differences;
  }
}
