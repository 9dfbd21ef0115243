package dev.breakwater.analyzer.client;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** Drains a stream so that its writer never blocks, and remembers the end of it. */
final class LastLines {
  private static final int KEPT = 40;

  private final Deque<String> lines = new ArrayDeque<>();
  private final Thread reader;

  private LastLines(BufferedReader stream) {
    reader = new Thread(() -> drain(stream), "breakwater-analyzer-errors");
    reader.setDaemon(true);
  }

  static LastLines of(BufferedReader stream) {
    var last = new LastLines(stream);
    last.reader.start();
    return last;
  }

  private void drain(BufferedReader stream) {
    try (stream) {
      for (var line = stream.readLine(); line != null; line = stream.readLine()) {
        add(line);
      }
    } catch (IOException e) {
      add("(its error output cannot be read: " + e.getMessage() + ")");
    }
  }

  private synchronized void add(String line) {
    lines.add(line);
    if (lines.size() > KEPT) {
      lines.remove();
    }
  }

  /** The lines, each on a line of its own, indented. */
  synchronized String text() {
    return lines.isEmpty() ? " none" : "\n  " + String.join("\n  ", lines);
  }

  void awaitEnd(Duration patience) throws InterruptedException {
    reader.join(patience.toMillis());
  }
}
