package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.Set;

/** The JDK's queues between threads. */
public final class Queues {
  /** Adds an element if there is room, and says whether there was. */
  public static final Api OFFER =
      methods("java.util.Queue#offer", "java.util.Deque#offerFirst", "java.util.Deque#offerLast");

  /** Waits for an element; none in time is null. */
  public static final Api NULLABLE =
      methods("java.util.concurrent.BlockingQueue#poll(long,TimeUnit)");

  /** Queues that may be full; of two kinds only if they are told how much they hold. */
  public static final Api BOUNDED =
      methods(
          "java.util.concurrent.ArrayBlockingQueue#new",
          "java.util.concurrent.LinkedBlockingQueue#new(int)",
          "java.util.concurrent.LinkedBlockingDeque#new(int)");

  /** Calls on a queue that make room or ask for it. */
  public static final Set<String> ROOM =
      Set.of(
          "clear",
          "drainTo",
          "isEmpty",
          "poll",
          "pollFirst",
          "pollLast",
          "remainingCapacity",
          "remove",
          "removeFirst",
          "removeLast",
          "size",
          "take");

  private Queues() {}
}
