package org.policyclaims.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyclaims.Reading;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.Sentence;

/** The speaker beside a quotation's cue by position alone, with its head in brackets. */
class NearbySpeakerTest {
  /** Takes what stands in quotation marks for the content, and the cue's head to be its first. */
  private static String speaker(String text, String words) {
    ParsedText parsed = Reading.parsed(text);
    Sentence sentence = parsed.sentence(0);
    TokenSet content = new TokenSet(sentence);
    for (Quote quote : QuoteFinder.find(parsed)) {
      if (quote.fromSentence() == 0) {
        content.add(quote.from(), quote.toSentence() == 0 ? quote.to() : sentence.size() - 1);
      }
    }
    TokenSet cue = new TokenSet(sentence);
    List<String> ofCue = Splitter.on(' ').splitToList(words);
    ofCue.forEach(word -> cue.add(position(sentence, word)));
    int anchor = position(sentence, ofCue.get(0));
    return NearbySpeaker.of(sentence, anchor, cue, content)
        .map(found -> parsed.span(found).in(text) + " (" + sentence.word(found.head()) + ")")
        .orElse("none");
  }

  private static int position(Sentence sentence, String word) {
    int at = 0;
    while (!sentence.word(at).equals(word)) {
      at++;
    }
    return at;
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          “We must go,” said the mayor. => said => the mayor (mayor)
          “We must go,” said Lee in Oslo. => said => Lee (Lee)
          “We must go,” said Lee at a rally. => said => Lee (Lee)
          “We must go,” said Lee of Oslo. => said => Lee of Oslo (Lee)
          “We must go,” said a spokesman for the port. => said => a spokesman for the port (spokesman)
          “We must go,” said the spokesman for the port. => said => the spokesman for the port (spokesman)
          “We must go,” said a teacher at the school in Oslo. => said => a teacher at the school in Oslo (teacher)
          “We must go,” said a man from the north. => said => a man from the north (man)
          “We must go,” said a man with a hat. => said => a man with a hat (man)
          “We must go,” said a person close to the mayor. => said => a person close to the mayor (person)
          “We must go,” said Lee to the mayor. => said => Lee (Lee)
          “We must go,” said an aide to the mayor. => said => an aide to the mayor (aide)
          “We must go,” said the envoys to Oslo. => said => the envoys to Oslo (envoys)
          “We must go,” said the mayor, who was tired. => said => the mayor (mayor)
          “We must go,” said the mayor, adding that he was tired. => said => the mayor (mayor)
          “We must go,” said the mayor; the rest stayed. => said => the mayor (mayor)
          “We must go,” said the mayor: the port was closed. => said => the mayor (mayor)
          “We must go,” said the mayor Monday. => said => the mayor (mayor)
          “We must go,” said the mayor. “We must.” => said => the mayor (mayor)
          “We must go,” said Lee, the mayor, in Oslo. => said => Lee, the mayor (Lee)
          “We must go,” said Lee should he win. => said => Lee (Lee)
          “We must go,” said his aide. => said => his aide (aide)
          “We must go,” said one. => said => one (one)
          “We must go,” said two ministers. => said => two ministers (ministers)
          “We must go,” said two. => said => two (two)
          “We must go,” said angry farmers. => said => angry farmers (farmers)
          “We must go,” said Norwegians. => said => Norwegians (Norwegians)
          “We must go,” said. => said => none
          “We must go,” said quickly. => said => none
          “We must go,” said spokesman for the port. => said => spokesman for the port (spokesman)
          “We must go,” said sources in Oslo. => said => sources in Oslo (sources)
          “We must go,” said the men to go. => said => the men (men)
          “We must go,” said the head of the port union. => said => the head of the port union (head)
          “We must go,” said the mayor “must we”. => said => the mayor (mayor)
          “We must go,” said Lee => said => Lee (Lee)
          “We must go,” said => said => none
          “We must go,” said mayor and envoy. => said => mayor and envoy (mayor)
          “We must go,” said the envoy of the old and proud kingdom of Norway, which lies in the north of Europe between the sea and the mountains of Sweden and which has many long and deep fjords with ships. => said => the envoy of the old and proud kingdom of Norway (envoy)
          “We must go,” said loudly the mayor. => said loudly => the mayor (mayor)
          """)
  void behindTheCue(String sentence, String cue, String speaker) {
    assertThat(speaker(sentence, cue)).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          “We must go,” the mayor said. => said => the mayor (mayor)
          “We must go,” he said. => said => he (he)
          “We must go,” his aide said. => said => his aide (aide)
          “We must go,” this says. => says => this (this)
          “We must go,” who said? => said => who (who)
          “We must go,” and the mayor said so. => said => the mayor (mayor)
          “We must go,” the mayor then said. => said => the mayor (mayor)
          “We must go,” the mayor, tired, said. => said => the mayor, tired (mayor)
          “We must go,” but also Lee said so. => said => Lee (Lee)
          “We must go,” Zorgblat said. => said => Zorgblat (Zorgblat)
          “We must go,” zorgblat said. => said => zorgblat (zorgblat)
          “We must go,” the mayor said; the envoy left. => said => the mayor (mayor)
          “We must go,” Quick said. => said => Quick (Quick)
          “We must go,” tall said. => said => none
          “We must go,” the head of the port union said. => said => the head of the port union (head)
          “We must go,” - the mayor - said. => said => the mayor (mayor)
          “We must go,” , said. => said => none
          “We must go,” also said. => said => none
          “We must go,” the mayor has said. => said has => the mayor (mayor)
          """)
  void betweenTheQuotationAndTheCue(String sentence, String cue, String speaker) {
    assertThat(speaker(sentence, cue)).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Touring the port, Lee said: “We must go.” => said => Lee (Lee)
          Speaking on Monday, tired, Lee said: “We must go.” => said => Lee (Lee)
          Speaking, quickly, Lee said: “We must go.” => said => Lee (Lee)
          Asked why, the mayor said: “We must go.” => said => the mayor (mayor)
          Tired and ill, the mayor said: “We must go.” => said => Tired and ill, the mayor (mayor)
          In Oslo, the mayor said: “We must go.” => said => the mayor (mayor)
          In Oslo, where he lives, the mayor said: “We must go.” => said => the mayor (mayor)
          After the vote on Monday, Lee said: “We must go.” => said => Lee (Lee)
          Lee, the mayor, said: “We must go.” => said => Lee, the mayor (Lee)
          They left; the mayor said: “We must go.” => said => the mayor (mayor)
          It was so: the mayor said: “We must go.” => said => the mayor (mayor)
          The mayor has said: “We must go.” => said has => The mayor (mayor)
          The mayor's aide said: “We must go.” => said => The mayor's aide (aide)
          """)
  void beforeACueThatOpensTheQuotation(String sentence, String cue, String speaker) {
    assertThat(speaker(sentence, cue)).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource({"said %s., 16", "%s said., 15"})
  void withinThirtyWords(String where, int found) {
    String names = String.join(" and ", Collections.nCopies(20, "Lee"));
    assertThat(speaker("“We must go,” " + where.formatted(names), "said"))
        .isEqualTo(String.join(" and ", Collections.nCopies(found, "Lee")) + " (Lee)");
  }
}
