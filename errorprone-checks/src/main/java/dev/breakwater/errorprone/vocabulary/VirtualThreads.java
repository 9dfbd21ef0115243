package dev.breakwater.errorprone.vocabulary;

/** What the suite knows about threads that the JDK has by the million. */
public final class VirtualThreads {
  /** The JDK that these came with. */
  public static final int SINCE = 21;

  /** Makes a thread of a task. */
  public static final Api START =
      Api.methods(
          "java.lang.Thread#startVirtualThread",
          "java.lang.Thread.Builder#start",
          "java.lang.Thread.Builder#unstarted");

  /** Says what becomes of exceptions that end a thread. */
  public static final Api HANDLE_UNCAUGHT =
      Api.methods("java.lang.Thread.Builder#uncaughtExceptionHandler");

  private VirtualThreads() {}
}
