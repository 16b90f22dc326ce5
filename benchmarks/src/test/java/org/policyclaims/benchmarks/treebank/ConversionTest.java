package org.policyclaims.benchmarks.treebank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One construction a test: as a treebank has it, and as the library's rules read it. */
class ConversionTest {

  @Test
  void surnameIsTheHeadOfAName() {
    converts(
        """
        1 Anna Anna PROPN NNP 6 nsubj
        2 B. B. PROPN NNP 1 flat
        3 Lind Lind PROPN NNP 1 flat
        4 of of ADP IN 5 case
        5 Riga Riga PROPN NNP 1 nmod
        6 left leave VERB VBD 0 root
        """,
        """
        1 Anna Anna PROPN NNP 3 compound
        2 B. B. PROPN NNP 3 compound
        3 Lind Lind PROPN NNP 6 nsubj
        4 of of ADP IN 5 case
        5 Riga Riga PROPN NNP 3 nmod
        6 left leave VERB VBD 0 root
        """);
  }

  @Test
  void surnameThatIsTheRootBecomesTheRoot() {
    converts(
        """
        1 Anna Anna PROPN NNP 0 root
        2 Lind Lind PROPN NNP 1 flat
        3 ! ! PUNCT . 1 punct
        """,
        """
        1 Anna Anna PROPN NNP 2 compound
        2 Lind Lind PROPN NNP 0 root
        3 ! ! PUNCT . 2 punct
        """);
  }

  @Test
  void firstWordRemainsTheHeadOfWhatIsFlatAndNoName() {
    stays(
        """
        1 Ad ad X FW 3 obl
        2 hoc hoc X FW 1 flat
        3 agreed agree VERB VBN 0 root
        """);
    stays(
        """
        1 Rule rule NOUN NN 0 root
        2 Seven seven PROPN NNP 1 flat
        """);
  }

  @Test
  void titleBeforeANameIsACompound() {
    converts(
        """
        1 President president PROPN NNP 2 nmod:desc
        2 Lind Lind PROPN NNP 3 nsubj
        3 left leave VERB VBD 0 root
        """,
        """
        1 President president PROPN NNP 2 compound
        2 Lind Lind PROPN NNP 3 nsubj
        3 left leave VERB VBD 0 root
        """);
  }

  @Test
  void titleGoesToTheSurname() {
    converts(
        """
        1 President president PROPN NNP 2 nmod:desc
        2 Anna Anna PROPN NNP 4 nsubj
        3 Lind Lind PROPN NNP 2 flat
        4 left leave VERB VBD 0 root
        """,
        """
        1 President president PROPN NNP 3 compound
        2 Anna Anna PROPN NNP 3 compound
        3 Lind Lind PROPN NNP 4 nsubj
        4 left leave VERB VBD 0 root
        """);
  }

  @Test
  void bareDaysAndYearsTellWhen() {
    converts(
        """
        1 They they PRON PRP 2 nsubj
        2 met meet VERB VBD 0 root
        3 last last ADJ JJ 4 amod
        4 Tues. Tues. PROPN NNP 2 obl:unmarked
        5 and and CCONJ CC 6 cc
        6 left leave VERB VBD 2 conj
        7 1984 1984 NUM CD 6 obl:unmarked
        """,
        """
        1 They they PRON PRP 2 nsubj
        2 met meet VERB VBD 0 root
        3 last last ADJ JJ 4 amod
        4 Tues. Tues. PROPN NNP 2 obl:tmod
        5 and and CCONJ CC 6 cc
        6 left leave VERB VBD 2 conj
        7 1984 1984 NUM CD 6 obl:tmod
        """);
  }

  @Test
  void otherBareMeasuresDoNot() {
    converts(
        """
        1 Rents rent NOUN NNS 2 nsubj
        2 rose rise VERB VBD 0 root
        3 six six NUM CD 4 nummod
        4 euros euro NOUN NNS 2 obl:unmarked
        """,
        """
        1 Rents rent NOUN NNS 2 nsubj
        2 rose rise VERB VBD 0 root
        3 six six NUM CD 4 nummod
        4 euros euro NOUN NNS 2 obl:npmod
        """);
    converts(
        """
        1 Rents rent NOUN NNS 2 nsubj
        2 rose rise VERB VBD 0 root
        3 1.25 1.25 NUM CD 2 obl:unmarked
        """,
        """
        1 Rents rent NOUN NNS 2 nsubj
        2 rose rise VERB VBD 0 root
        3 1.25 1.25 NUM CD 2 obl:npmod
        """);
  }

  @Test
  void bareMeasuresOfNounsAreToldApartToo() {
    converts(
        """
        1 Talks talk NOUN NNS 3 nsubj
        2 Monday Monday PROPN NNP 1 nmod:unmarked
        3 cost cost VERB VBD 0 root
        4 euros euro NOUN NNS 3 obj
        5 a a DET DT 6 det
        6 head head NOUN NN 4 nmod:unmarked
        """,
        """
        1 Talks talk NOUN NNS 3 nsubj
        2 Monday Monday PROPN NNP 1 nmod:tmod
        3 cost cost VERB VBD 0 root
        4 euros euro NOUN NNS 3 obj
        5 a a DET DT 6 det
        6 head head NOUN NN 4 nmod:npmod
        """);
  }

  @Test
  void copulaIsTheHeadOfAClauseThatIsItsPredicate() {
    converts(
        """
        1 And and CCONJ CC 7 cc
        2 the the DET DT 3 det
        3 truth truth NOUN NN 7 nsubj:outer
        4 is be AUX VBZ 7 cop
        5 that that SCONJ IN 7 mark
        6 Oslo Oslo PROPN NNP 7 nsubj
        7 paid pay VERB VBD 0 root
        8 Riga Riga PROPN NNP 7 obj
        9 . . PUNCT . 7 punct
        """,
        """
        1 And and CCONJ CC 4 cc
        2 the the DET DT 3 det
        3 truth truth NOUN NN 4 nsubj
        4 is be AUX VBZ 0 root
        5 that that SCONJ IN 7 mark
        6 Oslo Oslo PROPN NNP 7 nsubj
        7 paid pay VERB VBD 4 ccomp
        8 Riga Riga PROPN NNP 7 obj
        9 . . PUNCT . 4 punct
        """);
  }

  @Test
  void copulaKeepsThePlaceThatItsClauseHad() {
    converts(
        """
        1 Riga Riga PROPN NNP 2 nsubj
        2 said say VERB VBD 0 root
        3 paying pay VERB VBG 6 csubj:outer
        4 was be AUX VBD 6 cop
        5 to to PART TO 6 mark
        6 lose lose VERB VB 2 ccomp
        """,
        """
        1 Riga Riga PROPN NNP 2 nsubj
        2 said say VERB VBD 0 root
        3 paying pay VERB VBG 4 csubj
        4 was be AUX VBD 2 ccomp
        5 to to PART TO 6 mark
        6 lose lose VERB VB 4 ccomp
        """);
  }

  @Test
  void outerSubjectWithoutACopulaIsRenamedAlone() {
    converts(
        """
        1 Fact fact NOUN NN 3 nsubj:outer
        2 Oslo Oslo PROPN NNP 3 nsubj
        3 paid pay VERB VBD 0 root
        """,
        """
        1 Fact fact NOUN NN 3 nsubj
        2 Oslo Oslo PROPN NNP 3 nsubj
        3 paid pay VERB VBD 0 root
        """);
  }

  @Test
  void copulaOverANounStaysBelowIt() {
    stays(
        """
        1 Riga Riga PROPN NNP 4 nsubj
        2 is be AUX VBZ 4 cop
        3 a a DET DT 4 det
        4 port port NOUN NN 0 root
        """);
  }

  @Test
  void whoIsToldAClauseIsTheObject() {
    converts(
        """
        1 Lind Lind PROPN NNP 2 nsubj
        2 told tell VERB VBD 0 root
        3 reporters reporter NOUN NNS 2 iobj
        4 that that SCONJ IN 6 mark
        5 Oslo Oslo PROPN NNP 6 nsubj
        6 paid pay VERB VBD 2 ccomp
        """,
        """
        1 Lind Lind PROPN NNP 2 nsubj
        2 told tell VERB VBD 0 root
        3 reporters reporter NOUN NNS 2 obj
        4 that that SCONJ IN 6 mark
        5 Oslo Oslo PROPN NNP 6 nsubj
        6 paid pay VERB VBD 2 ccomp
        """);
  }

  @Test
  void whoIsGivenAThingIsNot() {
    stays(
        """
        1 Lind Lind PROPN NNP 2 nsubj
        2 gave give VERB VBD 0 root
        3 reporters reporter NOUN NNS 2 iobj
        4 notes note NOUN NNS 2 obj
        """);
  }

  @Test
  void commentsWordsWrittenAsOneAndWordsLeftOutStay() {
    TreebankSentence before =
        TreebankSentence.of(
            List.of(
                "# text = Mayor Lind's out",
                "1\tMayor\tmayor\tPROPN\tNNP\tNumber=Sing\t2\tnmod:desc\t2:nmod:desc\t_",
                "2-3\tLind's\t_\t_\t_\t_\t_\t_\t_\t_",
                "2\tLind\tLind\tPROPN\tNNP\t_\t4\tnsubj\t4:nsubj\tEntity=1",
                "3\t's\tbe\tAUX\tVBZ\t_\t4\tcop\t4:cop\t_",
                "3.1\tgone\tgo\tVERB\tVBN\t_\t_\t_\t4:dep\t_",
                "4\tout\tout\tADV\tRB\t_\t0\troot\t0:root\t_"));
    assertThat(Conversion.of(before).lines())
        .hasSize(7)
        .contains("1\tMayor\tmayor\tPROPN\tNNP\tNumber=Sing\t2\tcompound\t2:nmod:desc\t_")
        .containsAll(before.lines().subList(2, 7))
        .startsWith("# text = Mayor Lind's out");
  }

  private static void converts(String before, String after) {
    TreebankSentence converted = Conversion.of(Conllu.sentence(before));
    assertThat(converted.lines()).isEqualTo(Conllu.rows(after));
    assertThat(Conversion.of(converted).lines()).as("converted twice").isEqualTo(converted.lines());
  }

  private static void stays(String sentence) {
    converts(sentence, sentence);
  }
}
