package dev.breakwater.maven;

import java.time.Duration;
import java.util.function.BiConsumer;
import org.apache.maven.plugin.logging.Log;

/** Shows on the console that a long analysis goes on. A short one stays silent. */
final class Heartbeat implements BiConsumer<Integer, Integer> {
  private static final long INTERVAL = Duration.ofSeconds(10).toNanos();

  private final String module;
  private final Log log;
  private long last = System.nanoTime();

  Heartbeat(String module, Log log) {
    this.module = module;
    this.log = log;
  }

  @Override
  public void accept(Integer done, Integer total) {
    if (System.nanoTime() - last >= INTERVAL) {
      last = System.nanoTime();
      log.info("breakwater: " + module + " " + done + " of " + total + " files");
    }
  }
}
