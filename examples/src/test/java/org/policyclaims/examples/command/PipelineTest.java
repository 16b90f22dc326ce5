package org.policyclaims.examples.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.policyclaims.examples.input.StrictLines;

@Timeout(30)
class PipelineTest {
  private static InputStream lines(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String slowly(StrictLines.Line line) {
    try {
      Thread.sleep(line.number() % 4);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return line.number() + line.text().orElse(line.problem());
  }

  @Test
  void theAnswersComeInTheOrderOfTheLines() throws IOException {
    List<String> answers = new ArrayList<>();
    String lines = IntStream.range(0, 200).mapToObj(i -> "x\n").collect(Collectors.joining());
    new Pipeline(4).run(lines(lines), PipelineTest::slowly, answers::add);
    assertThat(answers)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 200).mapToObj(i -> i + "x").toList());
  }

  @Test
  void anAnswerDoesNotWaitForTheNextLine() throws Exception {
    PipedOutputStream to = new PipedOutputStream();
    PipedInputStream in = new PipedInputStream(to);
    BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    Thread run =
        new Thread(
            () -> {
              try {
                new Pipeline(2).run(in, PipelineTest::slowly, answers::add);
              } catch (IOException e) {
                answers.add(e.toString());
              }
            });
    run.start();
    for (String word : List.of("a", "b", "c")) {
      to.write((word + "\n").getBytes(StandardCharsets.UTF_8));
      to.flush();
      assertThat(answers.poll(10, TimeUnit.SECONDS)).endsWith(word);
    }
    to.close();
    run.join();
    assertThat(answers).isEmpty();
  }

  @Test
  void whereNobodyWantsMoreNoMoreIsRead() throws IOException {
    List<String> answers = new ArrayList<>();
    InputStream endless =
        new InputStream() {
          private int read;

          @Override
          public int read() {
            return read++ % 2 == 0 ? 'x' : '\n';
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            bytes[from] = (byte) read();
            return 1;
          }
        };
    new Pipeline(2)
        .run(
            endless,
            PipelineTest::slowly,
            answer -> {
              answers.add(answer);
              return answers.size() < 5;
            });
    assertThat(answers).hasSize(5);
  }

  @Test
  void aStreamThatBreaksIsAFailureBehindTheAnswersBeforeIt() {
    List<String> answers = new ArrayList<>();
    InputStream broken =
        new InputStream() {
          private int read;

          @Override
          public int read() throws IOException {
            if (read == 4) {
              throw new IOException("gone");
            }
            return read++ % 2 == 0 ? 'x' : '\n';
          }

          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            bytes[from] = (byte) read();
            return 1;
          }
        };
    assertThatThrownBy(() -> new Pipeline(2).run(broken, PipelineTest::slowly, answers::add))
        .isInstanceOf(IOException.class)
        .hasMessage("gone");
    assertThat(answers).containsExactly("1x", "2x");
  }

  @Test
  void aLineOfAnotherEncodingIsNamedAndTheNextIsRead() throws IOException {
    List<String> answers = new ArrayList<>();
    new Pipeline(1)
        .run(
            new ByteArrayInputStream("\u00e9\na".getBytes(StandardCharsets.ISO_8859_1)),
            PipelineTest::slowly,
            answers::add);
    assertThat(answers).containsExactly("1not UTF-8; JSON Lines have no other encoding", "2a");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstLine() throws IOException {
    List<String> answers = new ArrayList<>();
    new Pipeline(1).run(lines("\uFEFFa\n\uFEFFb"), PipelineTest::slowly, answers::add);
    assertThat(answers).containsExactly("1a", "2\uFEFFb");
  }
}
