package org.policyclaims.examples.spark;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.ExecutorLostFailure;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.scheduler.SparkListenerTaskStart;

/**
 * Kills one executor's process in the midst of its work, and counts what is lost with it and what
 * is shuffled.
 */
final class ExecutorKiller extends SparkListener {
  /** By then each executor has finished some of its twelve tasks and has one at hand. */
  private static final int FATAL_TASK = 6;

  private final AtomicInteger tasksBegun = new AtomicInteger();
  private final AtomicInteger tasksLost = new AtomicInteger();
  private final AtomicInteger executorsLost = new AtomicInteger();
  private final AtomicLong bytesShuffled = new AtomicLong();

  @Override
  public void onTaskStart(SparkListenerTaskStart begun) {
    if (tasksBegun.incrementAndGet() == FATAL_TASK) {
      // the executors are the only Java processes that this one has started
      ProcessHandle.current()
          .children()
          .filter(child -> child.info().command().orElse("").endsWith("java"))
          .findFirst()
          .orElseThrow()
          .destroyForcibly();
    }
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd end) {
    if (end.reason() instanceof ExecutorLostFailure) {
      tasksLost.incrementAndGet();
    }
    if (end.taskMetrics() != null) {
      bytesShuffled.addAndGet(end.taskMetrics().shuffleWriteMetrics().bytesWritten());
    }
  }

  @Override
  public void onExecutorRemoved(SparkListenerExecutorRemoved removed) {
    executorsLost.incrementAndGet();
  }

  int tasksLost() {
    return tasksLost.get();
  }

  int executorsLost() {
    return executorsLost.get();
  }

  long bytesShuffled() {
    return bytesShuffled.get();
  }
}
