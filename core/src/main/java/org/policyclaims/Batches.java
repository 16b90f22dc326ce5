package org.policyclaims;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Runs a function over a stream on several threads, in order, with a bounded look-ahead. */
final class Batches {
  /** Enough that no thread waits for a slow text at the front, few enough to bound memory. */
  private static final int LOOK_AHEAD_PER_THREAD = 4;

  private final int threads;
  private final ExecutorService executor;

  Batches(int threads) {
    this.threads = threads;
    AtomicInteger number = new AtomicInteger();
    ThreadFactory daemons =
        task -> {
          Thread thread = new Thread(task, "policyclaims-" + number.incrementAndGet());
          thread.setDaemon(true);
          return thread;
        };
    // threads start only when the first task comes
    this.executor = Executors.newFixedThreadPool(threads, daemons);
  }

  <T, R> Stream<R> run(Stream<T> inputs, Function<T, R> function) {
    Ordered<T, R> ordered = new Ordered<>(inputs.iterator(), function);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(ordered, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(ordered::cancel)
        .onClose(inputs::close);
  }

  void close() {
    executor.shutdownNow();
  }

  private final class Ordered<T, R> implements Iterator<R> {
    private final Iterator<T> inputs;
    private final Function<T, R> function;
    private final Deque<Future<R>> running = new ArrayDeque<>();

    Ordered(Iterator<T> inputs, Function<T, R> function) {
      this.inputs = inputs;
      this.function = function;
    }

    @Override
    public boolean hasNext() {
      return !running.isEmpty() || inputs.hasNext();
    }

    @Override
    public R next() {
      while (running.size() < threads * LOOK_AHEAD_PER_THREAD && inputs.hasNext()) {
        T input = inputs.next();
        running.add(executor.submit(() -> function.apply(input)));
      }
      try {
        return running.remove().get();
      } catch (InterruptedException e) {
        cancel();
        Thread.currentThread().interrupt();
        CancellationException cancelled = new CancellationException("interrupted while reading");
        cancelled.initCause(e);
        throw cancelled;
      } catch (ExecutionException e) {
        throw new IllegalStateException("reading ended abnormally", e.getCause());
      }
    }

    void cancel() {
      running.forEach(future -> future.cancel(true));
      running.clear();
    }
  }
}
