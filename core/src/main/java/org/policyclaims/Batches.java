package org.policyclaims;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.slf4j.LoggerFactory;

/** Runs a function over a stream on several threads, in order, with a bounded look-ahead. */
final class Batches {
  /** Enough that no thread waits for a slow text at the front, few enough to bound memory. */
  private static final int LOOK_AHEAD_PER_THREAD = 4;

  /** An interrupted reading ends at the next sentence or stage; no text takes as long for one. */
  private static final Duration LONGEST_END = Duration.ofMinutes(1);

  private final int threads;
  private final List<Thread> started = new CopyOnWriteArrayList<>();
  private final ExecutorService executor;

  Batches(int threads) {
    this.threads = threads;
    ThreadFactory daemons =
        task -> {
          Thread thread = new Thread(task, "policyclaims-" + (started.size() + 1));
          thread.setDaemon(true);
          started.add(thread);
          return thread;
        };
    // threads start only when the first task comes
    this.executor = Executors.newFixedThreadPool(threads, daemons);
  }

  /**
   * Applies the function to each input. An exception of the function ends the stream, so it should
   * throw none but a {@link CancellationException} where it is interrupted.
   */
  <T, R> Stream<R> run(Stream<T> inputs, Function<T, R> function) {
    Ordered<T, R> ordered = new Ordered<>(inputs.iterator(), function);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(ordered, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(ordered::cancel)
        .onClose(inputs::close);
  }

  /** Interrupts the threads and waits for their end. */
  void close() {
    for (Runnable waiting : executor.shutdownNow()) {
      // else whoever waits for its result waits forever
      if (waiting instanceof Future<?> future) {
        future.cancel(false);
      }
    }
    long end = System.nanoTime() + LONGEST_END.toNanos();
    try {
      // the pool's own waiting is over a moment before its threads are
      for (Thread thread : started) {
        TimeUnit.NANOSECONDS.timedJoin(thread, Math.max(1, end - System.nanoTime()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (started.stream().anyMatch(Thread::isAlive)) {
      LoggerFactory.getLogger(Batches.class)
          .warn("a text is still being read after the extractor's end");
    }
  }

  private final class Ordered<T, R> implements Iterator<R> {
    private final Iterator<T> inputs;
    private final Function<T, R> function;
    private final Deque<Future<R>> running = new ArrayDeque<>();

    /** What the inputs threw in place of one: it comes after the results of those before it. */
    private Optional<Throwable> thrown = Optional.empty();

    private boolean ended;

    Ordered(Iterator<T> inputs, Function<T, R> function) {
      this.inputs = inputs;
      this.function = function;
    }

    @Override
    public boolean hasNext() {
      if (running.isEmpty() && !ended) {
        takeOne();
      }
      return !running.isEmpty() || thrown.isPresent();
    }

    @Override
    public R next() {
      while (running.size() < threads * LOOK_AHEAD_PER_THREAD && !ended) {
        takeOne();
      }
      if (running.isEmpty()) {
        throw failure();
      }
      try {
        if (Thread.currentThread().isInterrupted()) {
          // a result that is ready would come without a look at the interrupt
          throw new InterruptedException();
        }
        return running.remove().get();
      } catch (InterruptedException e) {
        cancel();
        Thread.currentThread().interrupt();
        CancellationException cancelled = new CancellationException("interrupted while reading");
        cancelled.initCause(e);
        throw cancelled;
      } catch (CancellationException e) {
        throw closed(e);
      } catch (ExecutionException e) {
        if (e.getCause() instanceof CancellationException) {
          throw closed(e);
        }
        throw new IllegalStateException("reading ended abnormally", e.getCause());
      }
    }

    /** Sets one more input going, or takes note that there is none. */
    private void takeOne() {
      T input;
      try {
        if (!inputs.hasNext()) {
          ended = true;
          return;
        }
        input = requireNonNull(inputs.next(), "the stream of texts holds a null");
      } catch (RuntimeException | Error e) {
        ended = true;
        thrown = Optional.of(e);
        return;
      }
      try {
        running.add(executor.submit(() -> function.apply(input)));
      } catch (RejectedExecutionException e) {
        ended = true;
        thrown = Optional.of(closed(e));
      }
    }

    private RuntimeException failure() {
      Throwable failure = thrown.orElseGet(NoSuchElementException::new);
      thrown = Optional.empty();
      if (failure instanceof Error error) {
        throw error;
      }
      return (RuntimeException) failure;
    }

    private IllegalStateException closed(Exception cause) {
      cancel();
      return new IllegalStateException(
          "this ClaimExtractor was closed before all texts were read", cause);
    }

    void cancel() {
      ended = true;
      running.forEach(future -> future.cancel(true));
      running.clear();
    }
  }
}
