package dev.breakwater.benchmark;

import dev.breakwater.analyzer.client.AnalyzerException;
import dev.breakwater.analyzer.client.AnalyzerProcess;
import dev.breakwater.core.Level;
import dev.breakwater.corpus.Analysis;
import dev.breakwater.corpus.PinnedSources;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the {@code check} goal's analyzer costs from its start to its last finding, Checkstyle
 * included.
 *
 * @param cpuNanos of the analyzer's process
 * @param analysis its result, which says how long each rule took
 */
record WholeCheck(long cpuNanos, Analysis analysis) {
  private static final double NANOS_PER_MILLI = 1e6;
  private static final int RULES_PRINTED = 10;

  static WholeCheck of(PinnedSources pinned, Workload workload, AnalyzerProcess.Setup setup)
      throws IOException, AnalyzerException {
    try (var analyzer = AnalyzerProcess.start(setup)) {
      var analysis =
          Analysis.of(
              pinned,
              workload.tree(),
              workload.classPath(),
              List.of(),
              Level.PRACTICE,
              analyzer::run);
      return new WholeCheck(cpuOfChild().toNanos(), analysis);
    }
  }

  /** The analyzer is idle and not yet closed, and the only child. */
  private static Duration cpuOfChild() throws IOException {
    return ProcessHandle.current()
        .children()
        .filter(ProcessHandle::isAlive)
        .findFirst()
        .flatMap(p -> p.info().totalCpuDuration())
        .orElseThrow(
            () -> new IOException("this system does not tell the CPU time of another process"));
  }

  /**
   * The dearest rules' time, and its share of the time that all rules and that the whole analysis
   * took.
   */
  String table() {
    long rules =
        Math.max(1, analysis.nanosByRule().values().stream().mapToLong(Long::longValue).sum());
    var rows =
        new StringBuilder("| rule | ms | of all rules | of the analysis |\n|---|---:|---:|---:|\n");
    analysis.nanosByRule().entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(RULES_PRINTED)
        .forEach(
            e ->
                rows.append(
                    String.format(
                        Locale.ROOT,
                        "| `%s` | %.1f | %.1f %% | %.2f %% |\n",
                        e.getKey(),
                        e.getValue() / NANOS_PER_MILLI,
                        100.0 * e.getValue() / rules,
                        100.0 * e.getValue() / nanos())));
    return rows.toString();
  }

  /** The time from the request to its answer. */
  long nanos() {
    return Duration.ofMillis(analysis.millis()).toNanos();
  }
}
