package org.policyclaims.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.policyclaims.examples.input.StrictLines;

/**
 * Lines in, answers out: in the order of the lines, each as soon as it is there, however long the
 * next line lets wait, on several threads, with a bounded number of lines in memory.
 */
final class Pipeline {
  private static final int AHEAD = 4;

  /** Takes the answers. */
  interface Sink<T> {
    /** Takes one; false where nobody wants more. */
    boolean take(T answer) throws IOException;
  }

  private final int threads;

  Pipeline(int threads) {
    this.threads = threads;
  }

  /** Runs to the end of the lines, or until the sink wants no more. */
  <T> void run(InputStream in, Function<StrictLines.Line, T> answer, Sink<T> sink)
      throws IOException {
    BlockingQueue<Optional<Future<T>>> waiting = new ArrayBlockingQueue<>(AHEAD * threads);
    ExecutorService workers = Executors.newFixedThreadPool(threads, Pipeline::thread);
    // it may wait for a line that never comes, and so nobody waits for it
    Future<Void> reader =
        Executors.newSingleThreadExecutor(Pipeline::thread)
            .submit(
                () -> {
                  try {
                    StrictLines lines = new StrictLines(in);
                    for (Optional<StrictLines.Line> line = lines.next();
                        line.isPresent();
                        line = lines.next()) {
                      StrictLines.Line taken = line.get();
                      waiting.put(Optional.of(workers.submit(() -> answer.apply(taken))));
                    }
                  } finally {
                    waiting.put(Optional.empty());
                  }
                  return null;
                });
    try {
      boolean wanted = true;
      for (Optional<Future<T>> next = waiting.take();
          wanted && next.isPresent();
          next = wanted ? waiting.take() : next) {
        wanted = sink.take(next.get().get());
      }
      if (wanted) {
        reader.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      reader.cancel(true);
      workers.shutdownNow();
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "claims-pipeline");
    thread.setDaemon(true);
    return thread;
  }
}
