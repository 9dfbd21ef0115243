package dev.breakwater.analyzer.client;

import dev.breakwater.analyzer.client.AnalyzerProcess.Setup;
import dev.breakwater.analyzer.protocol.Event;
import dev.breakwater.analyzer.protocol.Request;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Analyzers that outlive one request: a warm JVM answers ten times faster than a new one. There are
 * never more of one set-up than threads that ask at the same time.
 */
public final class AnalyzerPool implements AutoCloseable {
  private final Map<Setup, Deque<AnalyzerProcess>> idle = new HashMap<>();
  private boolean closed;

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
