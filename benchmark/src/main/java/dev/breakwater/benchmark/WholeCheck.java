package dev.breakwater.benchmark;

import dev.breakwater.analyzer.client.AnalyzerException;
import dev.breakwater.analyzer.client.AnalyzerProcess;
import dev.breakwater.corpus.Analysis;
import dev.breakwater.corpus.PinnedSources;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;

/**
 * What the {@code check} goal's analyzer costs from its start to its last finding, Checkstyle included.
 *
 * @param cpuNanos of the analyzer's process
 * @param analysis its result, which says how long each rule took
 */
record WholeCheck(long cpuNanos, Analysis analysis) {

  static WholeCheck of(PinnedSources pinned, Workload workload, AnalyzerProcess.Setup setup)
      throws IOException, AnalyzerException {
    try (var analyzer = AnalyzerProcess.start(setup)) {
      var analysis = Analysis.of(pinned, workload.tree(), workload.classPath(), analyzer::run);
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
        .orElseThrow(() -> new IOException("this system does not tell the CPU time of another process"));
  }

  /** Each rule's share of the time that all rules took, in percent, the most expensive first. */
  static String table(Map<String, Long> nanosByRule) {
    long all = nanosByRule.values().stream().mapToLong(Long::longValue).sum();
    var rows = new StringBuilder("| rule | ms | share of all rules |\n|---|---:|---:|\n");
    nanosByRule.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .forEach(
            e ->
                rows.append(
                    "| `%s` | %.1f | %.1f %% |\n"
                        .formatted(e.getKey(), e.getValue() / 1e6, 100.0 * e.getValue() / Math.max(1, all))));
    return rows.toString();
  }
}
