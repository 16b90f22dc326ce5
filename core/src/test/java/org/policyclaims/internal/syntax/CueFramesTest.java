package org.policyclaims.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.policyclaims.Reading;
import org.policyclaims.internal.lexicon.Table;

/**
 * Whatever cue stands in the table is read in each construction that its frames allow: a sentence
 * is made for each of them.
 */
class CueFramesTest {
  /**
   * By part of speech and frame; {@code CUE} stands for the cue, {@code PREP} for what is meant.
   */
  private static final Map<String, String> SENTENCES =
      Map.ofEntries(
          Map.entry("VERB that", "The minister CUE TOLD that the port has paid the debt."),
          Map.entry("VERB wh", "The minister CUE TOLD whether the port has paid the debt."),
          Map.entry("VERB quote", "“The port has paid the debt,” the minister CUE."),
          Map.entry("VERB inf", "The minister CUE TOLD to pay the debt."),
          Map.entry("VERB ing", "The minister CUE paying the debt."),
          Map.entry("VERB np", "The minister CUE the paid debt."),
          Map.entry("VERB small", "The minister CUE the paid debt a mistake."),
          Map.entry("VERB as", "The minister CUE the paid debt as a mistake."),
          Map.entry("VERB +", "The minister CUE PREP the paid debt."),
          Map.entry("ADJ that", "The minister is CUE that the port has paid the debt."),
          Map.entry("ADJ wh", "The minister is not CUE whether the port has paid the debt."),
          Map.entry("ADJ inf", "The minister is CUE to pay the debt."),
          Map.entry("ADJ +", "The minister is CUE PREP the paid debt."),
          Map.entry("NOUN that", "The minister's CUE that the port has paid the debt is new."),
          Map.entry("NOUN inf", "The minister's CUE to pay the debt is new."),
          Map.entry("NOUN +", "The minister's CUE PREP the paid debt is new."));

  @Test
  void everyCueInEveryFrame() {
    int tried = 0;
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : Table.load(Table.class, "cues.tsv").rows()) {
      if (row.words("flags").contains("raising")) {
        continue; // "The minister seems to pay the debt": nobody says so
      }
      for (String frame : row.words("frames")) {
        String kind = row.get("pos") + " " + (frame.startsWith("+") ? "+" : frame);
        if (SENTENCES.containsKey(kind)) {
          tried++;
          String sentence = sentence(SENTENCES.get(kind), row, frame);
          if (!isRead(sentence)) {
            wrong.add(sentence);
          }
        }
      }
    }
    System.out.println("cues in their frames: " + wrong.size() + " wrong of " + tried);
    assertThat(tried).isGreaterThan(4000);
    assertThat(20 * wrong.size()).as("%s", String.join("\n", wrong)).isLessThanOrEqualTo(tried);
  }

  private static String sentence(String pattern, Table.Row row, String frame) {
    boolean told = row.words("flags").contains("person");
    String cue = row.get("cue");
    return pattern
        .replace("CUE", row.get("pos").equals("VERB") ? present(cue) : cue)
        .replace("TOLD ", told ? "the envoy " : "")
        .replace("PREP", frame.substring(1));
  }

  private static boolean isRead(String sentence) {
    int content = sentence.indexOf("paid") < 0 ? sentence.indexOf("pay") : sentence.indexOf("paid");
    return Reading.document(sentence).attributions().stream()
        .anyMatch(
            saying ->
                saying.speaker().filter(who -> who.text().matches("(?i)the minister")).isPresent()
                    && saying.content().stream()
                        .anyMatch(span -> span.start() <= content && content < span.end()));
  }

  private static String present(String cue) {
    int end = cue.indexOf(' ') < 0 ? cue.length() : cue.indexOf(' ');
    String verb = cue.substring(0, end);
    String form =
        switch (verb) {
          case "have" -> "has";
          case "be" -> "is";
          case "go", "do" -> verb + "es";
          default -> RegularVerb.byEnding(verb).get("s");
        };
    return form + cue.substring(end);
  }
}
