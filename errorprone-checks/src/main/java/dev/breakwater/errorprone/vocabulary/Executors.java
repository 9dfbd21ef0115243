package dev.breakwater.errorprone.vocabulary;

/** What the suite knows about the JDK's executors. */
public final class Executors {
  /** Runs a task again and again, until it throws; a timer then ends with all its tasks. */
  public static final Api SCHEDULE_PERIODICALLY =
      Api.methods(
          "java.util.concurrent.ScheduledExecutorService#scheduleAtFixedRate",
          "java.util.concurrent.ScheduledExecutorService#scheduleWithFixedDelay",
          "java.util.Timer#schedule",
          "java.util.Timer#scheduleAtFixedRate");

  /** Has another thread run a task, while the caller goes on. */
  public static final Api HAND_OFF =
      Api.methods(
          "java.util.concurrent.Executor#execute",
          "java.util.concurrent.ExecutorService#submit",
          "java.util.concurrent.CompletableFuture#runAsync",
          "java.util.concurrent.CompletableFuture#supplyAsync",
          "java.lang.Thread#start");

  private Executors() {}
}
