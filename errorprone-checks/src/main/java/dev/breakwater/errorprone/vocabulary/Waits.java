package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

/** How the JDK's concurrency classes wait, and how else they tell what a wait came to. */
public final class Waits {
  public static final Api LATCH = methods("java.util.concurrent.CountDownLatch#await");
  public static final Api LATCH_STATE =
      methods(
          "java.util.concurrent.CountDownLatch#getCount",
          "java.util.concurrent.CountDownLatch#await()");

  /** Waits for other threads however long they take. */
  public static final Api WITHOUT_BOUND =
      methods(
          "java.util.concurrent.CountDownLatch#await()",
          "java.util.concurrent.CyclicBarrier#await()",
          "java.util.concurrent.locks.Condition#await()",
          "java.util.concurrent.locks.Condition#awaitUninterruptibly",
          "java.lang.Object#wait()");

  /** Holds the thread for a time. */
  public static final Api SLEEP =
      methods("java.lang.Thread#sleep", "java.util.concurrent.TimeUnit#sleep");

  public static final Api EXECUTOR =
      methods(
          "java.util.concurrent.ExecutorService#awaitTermination",
          "java.util.concurrent.ForkJoinPool#awaitQuiescence");
  public static final Api EXECUTOR_STATE =
      methods(
          "java.util.concurrent.ExecutorService#isTerminated",
          "java.util.concurrent.ExecutorService#shutdownNow",
          "java.util.concurrent.ForkJoinPool#isQuiescent");

  public static final Api LOCK = methods("java.util.concurrent.locks.Lock#tryLock");

  public static final Api SEMAPHORE = methods("java.util.concurrent.Semaphore#tryAcquire");
  public static final Api RELEASE = methods("java.util.concurrent.Semaphore#release");

  public static final Api PROCESS = methods("java.lang.Process#waitFor");
  public static final Api PROCESS_STATE =
      methods(
          "java.lang.Process#isAlive",
          "java.lang.Process#exitValue",
          "java.lang.Process#onExit",
          "java.lang.Process#destroy",
          "java.lang.Process#destroyForcibly",
          "java.lang.Process#waitFor()");

  /** Waits for tasks one by one. */
  public static final Api JOIN =
      Api.union(
          methods(
              "java.util.concurrent.Future#get",
              "java.util.concurrent.CompletableFuture#join",
              "java.util.concurrent.CompletionService#take"),
          LATCH);

  /** Waits for a future with a bound, or bounds it. */
  public static final Api JOIN_WITH_BOUND =
      methods(
          "java.util.concurrent.Future#get(long,TimeUnit)",
          "java.util.concurrent.CompletableFuture#orTimeout",
          "java.util.concurrent.CompletableFuture#completeOnTimeout");

  /** Waits for a future however long it takes. */
  public static final Api JOIN_WITHOUT_BOUND =
      methods("java.util.concurrent.Future#get()", "java.util.concurrent.CompletableFuture#join");

  public static final Api JOIN_THREAD = methods("java.lang.Thread#join");

  /** Waits for room or for an element. */
  public static final Api QUEUE =
      methods("java.util.concurrent.BlockingQueue#put", "java.util.concurrent.BlockingQueue#take");

  private Waits() {}
}
