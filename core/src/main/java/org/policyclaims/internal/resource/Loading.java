package org.policyclaims.internal.resource;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.policyclaims.ModelException;

/** A model that is being read on a thread of its own, beside others. */
public final class Loading<T> {
  private final FutureTask<T> task;

  private Loading(FutureTask<T> task) {
    this.task = task;
  }

  /** Begins to read on a new thread. */
  public static <T> Loading<T> start(Supplier<T> reader) {
    FutureTask<T> task = new FutureTask<>(reader::get);
    Thread thread = new Thread(task, "policyclaims-loading");
    thread.setDaemon(true);
    thread.start();
    return new Loading<>(task);
  }

  /**
   * Waits for the model.
   *
   * @throws ModelException if it cannot be read
   */
  public T get() {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ModelException("interrupted while the models were read", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ModelException known) {
        throw known;
      }
      if (e.getCause() instanceof OutOfMemoryError) {
        throw new ModelException(
            "memory does not suffice for the models; give Java -Xmx640m or more", e.getCause());
      }
      throw new ModelException("a model cannot be read", e.getCause());
    }
  }
}
