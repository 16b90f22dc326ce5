package org.policyclaims.benchmarks.treebank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of CoNLL-U: nothing is lost of them, and what is none is refused. */
class TreebankTest {
  private static final String FILE =
      """
      # newdoc id = a
      # text = Oslo's out
      1-2	Oslo's	_	_	_	_	_	_	_	_
      1	Oslo	Oslo	PROPN	NNP	Number=Sing	3	nsubj	3:nsubj	_
      2	's	be	AUX	VBZ	_	3	cop	3:cop	_
      3	out	out	ADV	RB	_	0	root	0:root	SpaceAfter=No

      # text = No
      1	No	no	INTJ	UH	_	0	root	0:root	_

      """;

  @TempDir private Path folder;

  @Test
  void wordsAreReadAndNothingElse() throws IOException {
    List<TreebankSentence> sentences = Treebank.read(file(FILE));
    assertThat(sentences).hasSize(2);
    assertThat(sentences.get(0).tree())
        .isEqualTo(
            new Tree(
                List.of("Oslo", "'s", "out"),
                List.of("NNP", "VBZ", "RB"),
                List.of(3, 3, 0),
                List.of("nsubj", "cop", "root")));
  }

  @Test
  void whatIsWrittenIsWhatWasRead() throws IOException {
    Path written = folder.resolve("written.conllu");
    Treebank.write(written, Treebank.read(file(FILE)));
    assertThat(written).hasContent(FILE);
  }

  @Test
  void lastSentenceNeedsNoEmptyLine() throws IOException {
    assertThat(Treebank.read(file(FILE.stripTrailing()))).hasSize(2);
  }

  @Test
  void commandConvertsEveryFileOfAFolder() throws IOException {
    Path from = Files.createDirectories(folder.resolve("from/bank"));
    Files.writeString(from.resolve("dev.conllu"), FILE.replace("\tnsubj\t", "\tnsubj:outer\t"));
    Files.writeString(from.resolve("README.md"), "no treebank");
    Path to = folder.resolve("to");
    ConvertCommand.main(new String[] {folder.resolve("from").toString(), to.toString()});
    assertThat(to.resolve("bank/dev.conllu")).content().contains("\tnsubj\t3:nsubj");
    assertThat(to.resolve("bank/README.md")).doesNotExist();
  }

  @Test
  void headsOutsideOfTheSentenceAreRefused() {
    assertThatThrownBy(() -> Treebank.read(file(FILE.replace("\t3\tnsubj\t", "\t4\tnsubj\t"))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("before line 7");
  }

  @Test
  void rowsWithoutTenColumnsAreRefused() {
    assertThatThrownBy(() -> Treebank.read(file(FILE.replace("\tSpaceAfter=No", ""))))
        .isInstanceOf(IOException.class)
        .hasRootCauseMessage(
            "not word 3 in ten columns: [3, out, out, ADV, RB, _, 0, root, 0:root]");
  }

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("read.conllu"), content);
  }
}
