package dev.breakwater.analyzer.protocol;

import dev.breakwater.core.Finding;
import java.util.List;
import java.util.Map;

/**
 * What the analysis of one module found: the content of {@code target/breakwater/findings.json} and
 * of the cache.
 *
 * @param module {@code groupId:artifactId}
 * @param findings in order of path and position
 * @param notCovered sources that the suite does not read, such as Kotlin, by language and count
 * @param millis what the analysis took, compilation included, when it was made: a cached result
 *     tells the past
 * @param suppressions where rules of this suite are silenced, in order of path and line
 */
public record ModuleResult(
    int version,
    String module,
    List<Finding> findings,
    List<Event.NotAnalysed> notAnalysed,
    List<Event.RuleFailed> ruleFailures,
    Map<String, Integer> notCovered,
    Map<String, Long> nanosByRule,
    int units,
    long millis,
    List<Event.Suppressed> suppressions) {

  public static final int VERSION = 1;

  public ModuleResult {
    suppressions = suppressions == null ? List.of() : List.copyOf(suppressions);
  }

  /** A module that silences nothing. */
  public ModuleResult(
      int version,
      String module,
      List<Finding> findings,
      List<Event.NotAnalysed> notAnalysed,
      List<Event.RuleFailed> ruleFailures,
      Map<String, Integer> notCovered,
      Map<String, Long> nanosByRule,
      int units,
      long millis) {
    this(
        version,
        module,
        findings,
        notAnalysed,
        ruleFailures,
        notCovered,
        nanosByRule,
        units,
        millis,
        List.of());
  }

  /** The same, but for its findings. */
  public ModuleResult withFindings(List<Finding> others) {
    return new ModuleResult(
        version,
        module,
        others,
        notAnalysed,
        ruleFailures,
        notCovered,
        nanosByRule,
        units,
        millis,
        suppressions);
  }
}
