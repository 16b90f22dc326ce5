package org.policyclaims.internal.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.policyclaims.internal.resource.ModelFiles;
import org.policyclaims.internal.tokens.Tokens;

/** The parser's trees are those of CoreNLP's own parser, head by head and relation by relation. */
class TransitionParserTest {
  /** One article in so many: all would take a minute. */
  private static final int STEP = 6;

  private static final DependencyParser REFERENCE =
      DependencyParser.loadFromModelFile(CoreNlpModels.PARSER);

  private static Tagger tagger;
  private static ParserModel model;

  @BeforeAll
  static void loadModels() {
    tagger = new Tagger(new CoreNlpModels(ModelFiles.bundle()).tagger());
    model = new CoreNlpModels(ModelFiles.bundle()).parser();
  }

  @Test
  void parsesOurOwnTextsAsCoreNlpDoes() throws IOException {
    AsCoreNlp.ownTexts(TransitionParserTest::differences);
  }

  @Test
  void parsesTheArticleAsCoreNlpDoes() throws IOException {
    AsCoreNlp.article(TransitionParserTest::differences);
  }

  @Test
  void parsesNewsAsCoreNlpDoes() throws IOException {
    AsCoreNlp.news(TransitionParserTest::differences, STEP);
  }

  @Test
  void parsesOddInputAsCoreNlpDoes() {
    assertThat(differences("Yes.")).isEmpty();
    assertThat(differences("?!")).isEmpty();
    assertThat(differences("(A) [B] {C} — \uD83D\uDE00 \u00A0 1/2 $5.50 http://a.b/c?d=e"))
        .isEmpty();
    assertThat(differences("THE MINISTER WAS ASKED WHETHER HE WOULD RESIGN")).isEmpty();
    assertThat(differences("and ".repeat(150))).isEmpty();
    assertThat(differences("peace, war and trade; ".repeat(30))).isEmpty();
  }

  @Test
  void scoresAsTheReferenceDoesWithinTheErrorThatItKnows() {
    HiddenColumns columns = new HiddenColumns(model);
    for (int position = 0; position < ParserState.NODES; position++) {
      double[] exact = model.column(model.word("government"), position);
      HiddenColumns.Column column = columns.feature(model.word("government"), position);
      for (int i = 0; i < exact.length; i++) {
        assertThat(Math.abs(column.values()[i] - exact[i])).isLessThanOrEqualTo(column.error());
      }
    }
  }

  private static List<String> differences(String text) {
    TransitionParser parser = new TransitionParser(model);
    List<CoreLabel> words =
        new TokenizerAnnotator(false, "English").getTokenizer(new StringReader(text)).tokenize();
    List<String> differences = new ArrayList<>();
    for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(words)) {
      for (int i = 0; i < sentence.size(); i++) {
        sentence.get(i).setIndex(i + 1);
      }
      compare(parser, sentence, differences);
    }
    return differences;
  }

  private static void compare(
      TransitionParser parser, List<CoreLabel> sentence, List<String> differences) {
    Tokens tokens = new Tokens(sentence.size());
    String[] forms = sentence.stream().map(CoreLabel::word).toArray(String[]::new);
    tagger.tag(forms, tokens);
    for (int i = 0; i < forms.length; i++) {
      sentence.get(i).setTag(tokens.tags[i]);
    }
    parser.parse(forms, tokens);
    CoreMap map = new ArrayCoreMap(1);
    map.set(CoreAnnotations.TokensAnnotation.class, sentence);
    for (TypedDependency dependency : REFERENCE.predict(map).typedDependencies()) {
      int token = dependency.dep().index() - 1;
      String expected = dependency.reln() + " " + (dependency.gov().index() - 1);
      String found = tokens.relations[token] + " " + tokens.heads[token];
      if (!found.equals(expected)) {
        differences.add(dependency.dep() + ": " + found + " in place of " + expected);
      }
    }
  }
}
