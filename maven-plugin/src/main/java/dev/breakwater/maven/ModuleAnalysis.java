package dev.breakwater.maven;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import dev.breakwater.analyzer.client.AnalyzerException;
import dev.breakwater.analyzer.client.AnalyzerPool;
import dev.breakwater.analyzer.client.AnalyzerProcess;
import dev.breakwater.analyzer.protocol.Event;
import dev.breakwater.analyzer.protocol.ModuleResult;
import dev.breakwater.core.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Has the work of one module done and gathers what the analyzer says. */
final class ModuleAnalysis {
  private static final Comparator<Finding> BY_PLACE =
      comparing(Finding::path)
          .thenComparing(
              Finding::range,
              comparingInt(Finding.Range::startLine).thenComparingInt(Finding.Range::startColumn))
          .thenComparing(Finding::rule);

  private final AnalyzerPool pool;
  private final Path root;
  private final PathFilter filter;
  private final BiConsumer<Integer, Integer> progress;

  private final List<Finding> findings = new ArrayList<>();
  private final List<Event.NotAnalysed> notAnalysed = new ArrayList<>();
  private final List<Event.Suppressed> suppressions = new ArrayList<>();
  private final Map<String, Event.RuleFailed> ruleFailures = new TreeMap<>();
  private final Map<String, Long> nanosByRule = new TreeMap<>();
  private int units;
  private long millis;

  /**
   * An analysis of one module.
   *
   * @param progress told how many of how many units of a request are done
   */
  ModuleAnalysis(
      AnalyzerPool pool, Path root, PathFilter filter, BiConsumer<Integer, Integer> progress) {
    this.pool = pool;
    this.root = root;
    this.filter = filter;
    this.progress = progress;
  }

  void run(Work work, AnalyzerProcess.Setup setup) throws AnalyzerException {
    var done = pool.run(setup, work.request(), this::receive);
    if (done.error() != null) {
      throw new AnalyzerException("The analysis of " + done.id() + " failed: " + done.error());
    }
    units += done.units();
    millis += done.millis();
    done.nanosByRule().forEach((rule, nanos) -> nanosByRule.merge(rule, nanos, Long::sum));
  }

  private void receive(Event event) {
    if (event instanceof Event.Found found) {
      if (filter.accepts(file(found.finding().path()))) {
        findings.add(found.finding());
      }
    } else if (event instanceof Event.NotAnalysed file) {
      if (filter.selects(file(file.path()))) {
        notAnalysed.add(file);
      }
    } else if (event instanceof Event.Suppressed silenced) {
      if (filter.accepts(file(silenced.path()))) {
        suppressions.add(silenced);
      }
    } else if (event instanceof Event.RuleFailed failure) {
      ruleFailures.putIfAbsent(failure.rule(), failure);
    } else if (event instanceof Event.Progress step) {
      progress.accept(step.done(), step.total());
    }
  }

  private Path file(String path) {
    return root.resolve(path).normalize();
  }

  ModuleResult result(String module, Map<String, Integer> notCovered) {
    return new ModuleResult(
        ModuleResult.VERSION,
        module,
        findings.stream().sorted(BY_PLACE).toList(),
        List.copyOf(notAnalysed),
        List.copyOf(ruleFailures.values()),
        notCovered,
        nanosByRule,
        units,
        millis,
        suppressions.stream()
            .sorted(
                comparing(Event.Suppressed::path)
                    .thenComparingInt(Event.Suppressed::line)
                    .thenComparing(Event.Suppressed::rule))
            .toList());
  }
}
