package org.policyclaims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever comes in, nothing is thrown and what comes out is sound. {@code
 * -Danyinput.texts=1000000} makes a long run of it and {@code -Danyinput.seed=N} begins at another
 * text.
 */
class AnyInputTest {
  private static final long TEXTS = Long.getLong("anyinput.texts", 150);
  private static final long SEED = Long.getLong("anyinput.seed", 1);

  /** How often a long run tells how far it is. */
  private static final long TOLD = 50_000;

  static Stream<String> texts() {
    return Stream.of(
        "",
        " \t\n",
        "\uD800",
        "😀",
        ".",
        "\"",
        "said",
        "He",
        "Talks in Minsk",
        "MINSK SAID THAT IT WAS READY TO SIGN",
        "Minsk said that it paid.\r\n\tMoscow denied it.\r\n",
        "“We pay,” he said, “and you",
        "((((((((((((((((((((",
        "NATO and the min-\nistry in Minsk said on Monday that the gover-\nnment would sign the offer.",
        "word ".repeat(5_000));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyShortOddTextIsReadSoundly(String text) {
    readAndCheck(text);
  }

  @Test
  void everyMadeTextIsReadSoundly() throws InterruptedException {
    AtomicLong claims = new AtomicLong();
    AtomicLong attributions = new AtomicLong();
    AtomicLong done = new AtomicLong();
    Consumer<Long> one =
        seed -> {
          List<String> pieces = OddTexts.pieces(seed);
          try {
            ClaimDocument document = readAndCheck(String.join("", pieces));
            claims.addAndGet(document.claims().size());
            attributions.addAndGet(document.attributions().size());
          } catch (AssertionError | RuntimeException | StackOverflowError e) {
            throw new AssertionError(
                "text " + seed + ", made shorter: " + quoted(shortened(pieces)), e);
          }
          if (done.incrementAndGet() % TOLD == 0) {
            System.out.printf("%,d texts, the last begun is %d%n", done.get(), seed);
          }
        };
    List<AssertionError> failures = inTwoThreads(one);
    System.out.printf(
        "AnyInputTest: %,d texts from %d on, %,d claims, %,d attributions, %d failures%n",
        done.get() + failures.size(), SEED, claims.get(), attributions.get(), failures.size());
    assertThat(failures).isEmpty();
    assertThat(claims.get()).as("texts without claims test little").isGreaterThan(TEXTS / 4);
  }

  /** Goes through the seeds in both directions of time: each text meets warm and cold caches. */
  private static List<AssertionError> inTwoThreads(Consumer<Long> task)
      throws InterruptedException {
    List<AssertionError> failures = Collections.synchronizedList(new ArrayList<>());
    AtomicLong next = new AtomicLong(SEED);
    Runnable worker =
        () -> {
          for (long seed = next.getAndIncrement();
              seed < SEED + TEXTS && failures.size() < 20;
              seed = next.getAndIncrement()) {
            try {
              task.accept(seed);
            } catch (AssertionError e) {
              // at once: a long run may be ended before its end
              System.out.println(e.getMessage());
              failures.add(e);
            }
          }
        };
    List<Thread> threads = List.of(new Thread(worker), new Thread(worker));
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    return failures;
  }

  private static final ExecutorService OTHER =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "another");
            thread.setDaemon(true);
            return thread;
          });

  /** Reads the text, checks the document, and compares it with what another reading gives. */
  private static ClaimDocument readAndCheck(String text) {
    PolicyText source = PolicyText.of(text).withId("any");
    ClaimDocument document = Reading.document(source);
    Soundness.check(document);
    try {
      assertThat(OTHER.submit(() -> Reading.document(source)).get())
          .as("on another thread")
          .isEqualTo(document);
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
    if (text.indexOf('\n') >= 0) {
      String unix = text.replace("\r", "");
      String windows = unix.replace("\n", "\r\n");
      assertThat(withoutReturns(reading(windows, document)))
          .as("with \\r\\n for \\n")
          .isEqualTo(withoutReturns(reading(unix, document)));
    }
    return document;
  }

  /** What the text is read as; most texts have been read already. */
  private static ClaimDocument reading(String text, ClaimDocument read) {
    return read.source().text().equals(text) ? read : Reading.document(text);
  }

  /** The claims as if no carriage return were in the text. */
  private static List<String> withoutReturns(ClaimDocument document) {
    String text = document.source().text();
    return document.claims().stream()
        .map(
            claim ->
                Stream.of(
                            Optional.of(claim.span()),
                            claim.speaker().map(Participant::span),
                            claim.actor().map(Participant::span),
                            Optional.of(claim.action().span()),
                            claim.object().map(Participant::span),
                            claim.date().map(ClaimDate::span))
                        .map(span -> span.map(place -> place(place, text)).orElse("-"))
                        .toList()
                    + claim.action().lemma()
                    + claim.modality().stance()
                    + claim.modality().factuality())
        .toList();
  }

  private static String place(Span span, String text) {
    long before = text.chars().limit(span.start()).filter(c -> c == '\r').count();
    return (span.start() - before) + ":" + span.in(text).replace("\r", "");
  }

  /** Leaves out pieces as long as the text still fails. */
  private static String shortened(List<String> pieces) {
    List<String> left = new ArrayList<>(pieces);
    for (int i = left.size() - 1; i >= 0; i--) {
      String piece = left.remove(i);
      if (!fails(String.join("", left))) {
        left.add(i, piece);
      }
    }
    return String.join("", left);
  }

  private static boolean fails(String text) {
    try {
      readAndCheck(text);
      return false;
    } catch (AssertionError | RuntimeException | StackOverflowError e) {
      return true;
    }
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      boolean plain = character >= ' ' && character < 127 && character != '"' && character != '\\';
      quoted.append(
          plain ? Character.toString(character) : String.format("\\u%04X", (int) character));
    }
    return quoted.append('"').toString();
  }

  @Test
  void theSameSeedMakesTheSameText() {
    assertThat(LongStream.range(0, 50).mapToObj(OddTexts::pieces))
        .isEqualTo(LongStream.range(0, 50).mapToObj(OddTexts::pieces).toList());
  }
}
