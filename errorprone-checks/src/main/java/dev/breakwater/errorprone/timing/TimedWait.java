package dev.breakwater.errorprone.timing;

import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.Waits;
import java.util.function.Predicate;

/**
 * What can be waited for with a time limit, when that is relied upon, and what goes wrong if it
 * does not happen.
 */
enum TimedWait {
  LATCH(
      Waits.LATCH,
      // the last thing in a method, on a latch that outlives it, is a courtesy: nothing there
      // relies on it; on a latch that nobody else knows it is a way to sleep, and in main() it is
      // how long the program runs
      w ->
          !w.asksOtherwise(Waits.LATCH_STATE)
              && (w.isOnLocal() ? w.isOnShared() : !w.isLast() && !w.isForCallersTime())
              && !w.isInShutdown()
              && !w.isInMain(),
      "if the time runs out the latch has not reached zero, and the code goes on as if it had; act on the result"),
  EXECUTOR(
      Waits.EXECUTOR,
      // without tasks of this method it is a shutdown that leaves the tasks of others some time
      w ->
          !w.asksOtherwise(Waits.EXECUTOR_STATE)
              && w.isForTasksGivenHere()
              && !w.isInShutdown()
              && !w.isBeside(Waits.JOIN),
      "if the time runs out tasks are still running, and the code goes on as if all were done; act on the result"),
  LOCK(
      Waits.LOCK,
      w -> !w.isAskedNext(),
      "if another thread holds the lock the code goes on without it, and unlock() throws "
          + "IllegalMonitorStateException; act on the result, or call lock()"),
  SEMAPHORE(
      Waits.SEMAPHORE,
      // neither limit nor release: it takes a permit that may be left, as a reset does
      w -> !w.asksOtherwise(Api.methods()) && (w.hasLimit() || w.isOnWhatCalls(Waits.RELEASE)),
      "if no permit is free the code goes on without one, and releasing one later lets a caller too many in; act on "
          + "the result, or call acquire()"),
  PROCESS(
      Waits.PROCESS,
      w -> !w.asksOtherwise(Waits.PROCESS_STATE),
      "if the time runs out the process is still running, and the code goes on as if it had ended; act on the result, "
          + "for example destroy the process");

  private final Api methods;
  private final Predicate<WaitCall> reliedUpon;
  private final String consequence;

  TimedWait(Api methods, Predicate<WaitCall> reliedUpon, String consequence) {
    this.methods = methods;
    this.reliedUpon = reliedUpon;
    this.consequence = consequence;
  }

  Api methods() {
    return methods;
  }

  /** Whether the code around a wait needs it to have succeeded, and asks nobody whether it has. */
  boolean isReliedUpon(WaitCall wait) {
    return reliedUpon.test(wait);
  }

  /** What to tell the user. */
  String consequence() {
    return consequence;
  }
}
