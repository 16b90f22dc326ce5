package org.policyclaims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of a batch where something ends too early. */
@Timeout(120)
class LifecycleTest {
  private static final String PAID = "Minsk said that Moscow paid the debt. ";

  private static ClaimExtractor extractor(int threads) {
    return ClaimExtractor.builder().threads(threads).build(Reading.syntax());
  }

  private static PolicyText text(int number) {
    return PolicyText.of("Moscow paid " + number + " dollars.").withId("t" + number);
  }

  private static Stream<PolicyText> texts(int from, int to) {
    return IntStream.range(from, to).mapToObj(LifecycleTest::text);
  }

  /** A text that takes some seconds. */
  private static PolicyText slow() {
    return PolicyText.of(PAID.repeat(20_000)).withId("long");
  }

  private static List<Thread> workers() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().matches("policyclaims-\\d+"))
        .toList();
  }

  @Test
  void sixteenThreadsGiveWhatOneGives() throws Exception {
    Random sizes = new Random(8);
    List<PolicyText> texts =
        IntStream.range(0, 120)
            .mapToObj(i -> PolicyText.of(text(i).text() + PAID.repeat(sizes.nextInt(12))))
            .toList();
    ExecutorService callers = Executors.newFixedThreadPool(16);
    try (ClaimExtractor extractor = extractor(16)) {
      List<ClaimDocument> alone = texts.stream().map(extractor::extract).toList();
      List<Future<ClaimDocument>> together =
          texts.stream().map(text -> callers.submit(() -> extractor.extract(text))).toList();
      for (int i = 0; i < alone.size(); i++) {
        assertThat(together.get(i).get()).isEqualTo(alone.get(i));
      }
      assertThat(extractor.extractAll(texts.stream()).map(one -> one.document().orElseThrow()))
          .isEqualTo(alone);
    } finally {
      callers.shutdownNow();
    }
  }

  @Test
  void twoBatchesOfOneExtractorDoNotMix() {
    try (ClaimExtractor extractor = extractor(3)) {
      Iterator<ExtractionResult> first = extractor.extractAll(texts(0, 40)).iterator();
      Iterator<ExtractionResult> second = extractor.extractAll(texts(100, 140)).iterator();
      for (int i = 0; i < 40; i++) {
        assertThat(first.next().source().id()).isEqualTo("t" + i);
        assertThat(second.next().source().id()).isEqualTo("t" + (100 + i));
      }
      assertThat(first.hasNext()).isFalse();
      assertThat(second.hasNext()).isFalse();
    }
  }

  @Test
  void noThreadIsLeftAfterClosing() {
    List<Thread> before = workers();
    ClaimExtractor extractor = extractor(4);
    assertThat(extractor.extractAll(texts(0, 20))).hasSize(20);
    assertThat(workers()).hasSizeGreaterThan(before.size());
    extractor.close();
    assertThat(workers()).containsExactlyInAnyOrderElementsOf(before);
  }

  @Test
  void noThreadIsLeftWhereTextsAreBeingRead() {
    List<Thread> before = workers();
    ClaimExtractor extractor = extractor(2);
    Iterator<ExtractionResult> results =
        extractor.extractAll(Stream.of(text(1), slow(), slow(), text(2))).iterator();
    assertThat(results.next().document()).isPresent();
    extractor.close();
    assertThat(workers()).containsExactlyInAnyOrderElementsOf(before);
    assertThatThrownBy(results::next)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
    assertThat(results.hasNext()).isFalse();
  }

  @Test
  void closingWhileAnotherThreadWaitsForAResultEndsItsStream() throws InterruptedException {
    ClaimExtractor extractor = extractor(1);
    CountDownLatch begun = new CountDownLatch(1);
    AtomicReference<Throwable> outcome = new AtomicReference<>();
    Thread consumer =
        new Thread(
            () -> {
              Stream<PolicyText> texts = Stream.of(slow(), text(1)).peek(text -> begun.countDown());
              try {
                outcome.set(new AssertionError(extractor.extractAll(texts).toList()));
              } catch (RuntimeException e) {
                outcome.set(e);
              }
            });
    consumer.start();
    begun.await();
    extractor.close();
    consumer.join();
    assertThat(outcome.get())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
  }

  @Test
  void whatIsReadyAtClosingStillComes() {
    ClaimExtractor extractor = extractor(1);
    Iterator<ExtractionResult> results = extractor.extractAll(texts(0, 50)).iterator();
    assertThat(results.next().source().id()).isEqualTo("t0");
    extractor.close();
    int next = 1;
    try {
      while (results.hasNext()) {
        assertThat(results.next())
            .satisfies(one -> assertThat(one.document()).isPresent())
            .extracting(one -> one.source().id())
            .isEqualTo("t" + next);
        next++;
      }
    } catch (IllegalStateException closed) {
      assertThat(next).isLessThan(50);
      return;
    }
    throw new AssertionError("the stream ended as if all had been read, after " + next);
  }

  @Test
  void anInterruptEndsALongText() throws InterruptedException {
    try (ClaimExtractor extractor = extractor(1)) {
      AtomicReference<Throwable> outcome = new AtomicReference<>();
      AtomicBoolean interrupted = new AtomicBoolean();
      CountDownLatch begun = new CountDownLatch(1);
      Thread reader =
          new Thread(
              () -> {
                begun.countDown();
                try {
                  outcome.set(new AssertionError(extractor.extract(slow()).claims().size()));
                } catch (RuntimeException e) {
                  outcome.set(e);
                }
                interrupted.set(Thread.currentThread().isInterrupted());
              });
      reader.start();
      begun.await();
      reader.interrupt();
      reader.join();
      assertThat(outcome.get()).isInstanceOf(CancellationException.class);
      assertThat(interrupted).isTrue();
      assertThat(extractor.extract(text(3)).claims()).hasSize(1);
    }
  }

  @Test
  void anInterruptOfTheConsumerGivesUpWhatIsBeingRead() {
    try (ClaimExtractor extractor = extractor(2)) {
      Stream<PolicyText> texts = Stream.concat(Stream.of(slow(), slow()), texts(0, 10));
      Iterator<ExtractionResult> results = extractor.extractAll(texts).iterator();
      Thread.currentThread().interrupt();
      assertThatThrownBy(results::next).isInstanceOf(CancellationException.class);
      assertThat(Thread.interrupted()).isTrue();
      assertThat(results.hasNext()).isFalse();
      assertThat(extractor.extractAll(texts(0, 10))).hasSize(10);
    }
  }

  @Test
  void anExceptionOfTheCallersStreamComesAfterTheResultsBeforeIt() {
    try (ClaimExtractor extractor = extractor(2)) {
      IllegalArgumentException own = new IllegalArgumentException("the database is gone");
      Stream<PolicyText> texts =
          texts(0, 20)
              .peek(
                  text -> {
                    if (text.id().equals("t5")) {
                      throw own;
                    }
                  });
      Iterator<ExtractionResult> results = extractor.extractAll(texts).iterator();
      List<String> ids = new ArrayList<>();
      assertThatThrownBy(() -> results.forEachRemaining(one -> ids.add(one.source().id())))
          .isSameAs(own);
      assertThat(ids).containsExactly("t0", "t1", "t2", "t3", "t4");
      assertThat(results.hasNext()).isFalse();
    }
  }

  @Test
  void aNullAmongTheTextsIsNamed() {
    try (ClaimExtractor extractor = extractor(2)) {
      Iterator<ExtractionResult> results =
          extractor.extractAll(Stream.of(text(0), null, text(1))).iterator();
      assertThat(results.next().source().id()).isEqualTo("t0");
      assertThatThrownBy(results::next)
          .isInstanceOf(NullPointerException.class)
          .hasMessageContaining("stream of texts");
    }
  }

  @Test
  void aConsumerThatStopsLeavesTheExtractorAsItWas() {
    try (ClaimExtractor extractor = extractor(2)) {
      AtomicBoolean closed = new AtomicBoolean();
      Stream<PolicyText> texts =
          Stream.concat(texts(0, 3), Stream.generate(LifecycleTest::slow))
              .onClose(() -> closed.set(true));
      try (Stream<ExtractionResult> results = extractor.extractAll(texts)) {
        assertThat(results.iterator().next().source().id()).isEqualTo("t0");
      }
      assertThat(closed).isTrue();
      // were the long texts still read, these would wait for them
      assertThat(extractor.extractAll(texts(0, 10))).hasSize(10);
    }
  }

  @Test
  void anEmptyBatchIsEmpty() {
    try (ClaimExtractor extractor = extractor(2)) {
      Iterator<ExtractionResult> results = extractor.extractAll(Stream.of()).iterator();
      assertThat(results.hasNext()).isFalse();
      assertThatThrownBy(results::next).isInstanceOf(NoSuchElementException.class);
    }
  }

  @Test
  void aBatchOfAClosedExtractorDoesNotBegin() {
    ClaimExtractor extractor = extractor(1);
    Iterator<ExtractionResult> begun = extractor.extractAll(texts(0, 3)).iterator();
    extractor.close();
    assertThatThrownBy(() -> extractor.extractAll(texts(0, 3)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(begun::next)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
  }
}
