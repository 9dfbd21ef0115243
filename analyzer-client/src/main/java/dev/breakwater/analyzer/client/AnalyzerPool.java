package dev.breakwater.analyzer.client;

import dev.breakwater.analyzer.client.AnalyzerProcess.Setup;
import dev.breakwater.analyzer.protocol.Event;
import dev.breakwater.analyzer.protocol.Request;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Analyzers that outlive one request: a warm JVM answers ten times faster than a new one. There are
 * never more of one set-up than threads that ask at the same time.
 */
public final class AnalyzerPool implements AutoCloseable {
  private static final Duration LONGEST_IDLENESS = Duration.ofMinutes(1);

  private final Map<Setup, Deque<AnalyzerProcess>> idle = new HashMap<>();
  private final Executor later;
  private boolean closed;

  /**
   * A pool whose analyzers end when nobody has needed them for a while: a Maven daemon outlives a
   * build that fails before the pool is closed.
   */
  public AnalyzerPool() {
    this(LONGEST_IDLENESS);
  }

  AnalyzerPool(Duration longestIdleness) {
    later = CompletableFuture.delayedExecutor(longestIdleness.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Has an idle analyzer do a request, or a new one. See {@link AnalyzerProcess#run}. */
  public Event.Done run(Setup setup, Request request, Consumer<Event> events)
      throws AnalyzerException {
    var analyzer = take(setup);
    if (analyzer == null) {
      analyzer = AnalyzerProcess.start(setup);
    }
    try {
      return analyzer.run(request, events);
    } finally {
      giveBack(setup, analyzer);
    }
  }

  private synchronized AnalyzerProcess take(Setup setup) {
    var analyzers = idle.getOrDefault(setup, new ArrayDeque<>());
    analyzers.removeIf(analyzer -> !analyzer.isAlive());
    return analyzers.poll();
  }

  private void giveBack(Setup setup, AnalyzerProcess analyzer) {
    synchronized (this) {
      if (!closed && analyzer.isAlive()) {
        idle.computeIfAbsent(setup, s -> new ArrayDeque<>()).push(analyzer);
        later.execute(() -> retire(setup, analyzer));
        return;
      }
    }
    analyzer.close();
  }

  /** Ends an analyzer that is idle again or still. */
  private void retire(Setup setup, AnalyzerProcess analyzer) {
    synchronized (this) {
      if (!idle.getOrDefault(setup, new ArrayDeque<>()).remove(analyzer)) {
        return;
      }
    }
    analyzer.close();
  }

  /** Ends the idle analyzers now, and each busy one after its request. */
  @Override
  public void close() {
    var ending = new ArrayDeque<AnalyzerProcess>();
    synchronized (this) {
      closed = true;
      idle.values().forEach(ending::addAll);
      idle.clear();
    }
    ending.forEach(AnalyzerProcess::close);
  }
}
