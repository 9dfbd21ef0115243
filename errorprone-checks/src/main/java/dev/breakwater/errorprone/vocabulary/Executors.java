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

  /**
   * Gives an executor a task to be done now; {@code invokeAll} is none of them, since it waits
   * itself.
   */
  public static final Api GIVE_TASK =
      Api.methods(
          "java.util.concurrent.Executor#execute", "java.util.concurrent.ExecutorService#submit");

  /** Runs a task once, after a while. */
  public static final Api SCHEDULE_ONCE =
      Api.methods("java.util.concurrent.ScheduledExecutorService#schedule");

  /** Runs a task once; what it throws is in the returned future, and nowhere else. */
  public static final Api RUN_ONCE =
      Api.union(SCHEDULE_ONCE, Api.methods("java.util.concurrent.ExecutorService#submit"));

  /** Makes a thread of a task. */
  public static final Api NEW_THREAD =
      Api.methods("java.lang.Thread#new", "java.util.concurrent.ThreadFactory#newThread");

  /** What a thread runs that has its task in itself. */
  public static final Api THREAD_BODY = Api.methods("java.lang.Thread#run");

  /** Says what becomes of exceptions that end a thread. */
  public static final Api HANDLE_UNCAUGHT =
      Api.methods(
          "java.lang.Thread#setDefaultUncaughtExceptionHandler",
          "java.lang.Thread#setUncaughtExceptionHandler");

  /** Gives a task to the executor among the arguments. */
  public static final Api GIVE_TASK_TO_ARGUMENT =
      Api.methods(
          "java.util.concurrent.CompletableFuture#runAsync(Runnable,Executor)",
          "java.util.concurrent.CompletableFuture#supplyAsync(Supplier,Executor)");

  /** Has a thread run when the JVM is told to end, while the others still run. */
  public static final Api RUN_AT_SHUTDOWN = Api.methods("java.lang.Runtime#addShutdownHook");

  /** Has another thread run a task, while the caller goes on. */
  public static final Api HAND_OFF =
      Api.union(
          GIVE_TASK,
          Api.methods(
              "java.util.concurrent.CompletableFuture#runAsync",
              "java.util.concurrent.CompletableFuture#supplyAsync",
              "java.lang.Thread#start"));

  private Executors() {}
}
