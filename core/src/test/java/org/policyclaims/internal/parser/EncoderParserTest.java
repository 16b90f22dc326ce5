package org.policyclaims.internal.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policyclaims.ModelException;

class EncoderParserTest {
  /** Hangs every word on the one before it, as an object where that is so and as root else. */
  private static final class Chain implements Encoder {
    @Override
    public ParseScores score(PiecedSentence sentence) {
      int words = sentence.words();
      float[][] arcs = new float[words][words + 1];
      float[][] dependents = new float[words][4];
      for (int word = 0; word < words; word++) {
        arcs[word][word] = 9;
        dependents[word][1] = word == 0 ? 0 : 5;
        dependents[word][3] = 1;
      }
      return new ParseScores(new float[words][1], arcs, dependents, new float[words + 1][1]);
    }

    @Override
    public EncoderVocabulary vocabulary() {
      return new EncoderVocabulary(
          List.of("[CLS]", "[SEP]", "[UNK]"), List.of("obj", "root"), List.of("NN"));
    }
  }

  private final EncoderParser parser = new EncoderParser(new Chain());

  @Test
  void namesTagsHeadsAndRelations() {
    Parse parse = parser.parse(List.of("a", "b", "c"));
    assertThat(parse.heads()).containsExactly(-1, 0, 1);
    assertThat(parse.relations()).containsExactly("root", "obj", "obj");
    assertThat(parse.tags()).containsExactly("NN", "NN", "NN");
  }

  @Test
  void noWordsHaveNoTree() {
    assertThat(parser.parse(List.of()).heads()).isEmpty();
  }

  @Test
  void aSentenceThatIsTooLongIsOneTreeAllTheSame() {
    Parse parse = parser.parse(Collections.nCopies(620, "word"));
    assertThat(parse.heads()).hasSize(620).containsOnlyOnce(-1);
    assertThat(parse.heads().get(250)).isZero();
    assertThat(parse.relations().get(250)).isEqualTo("parataxis");
  }

  @Test
  void withoutAnEncoderTheErrorNamesTheArtifact() {
    assertThatThrownBy(EncoderParser::load)
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("org.policyclaims:policyclaims-accurate");
  }
}
