package dev.breakwater.maven;

import dev.breakwater.analyzer.protocol.ModuleResult;
import dev.breakwater.report.LeftOut;
import dev.breakwater.report.RunResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;

/** Puts the results of runs together that saw a part of the same reactor each. */
final class Shards {
  private final String version;
  private final Map<String, RunResult> runs = new LinkedHashMap<>();
  private final Map<String, ModuleResult> analysed = new TreeMap<>();
  private final Map<String, String> whereAnalysed = new TreeMap<>();

  /**
   * Nothing so far.
   *
   * @param version of Breakwater, which has to be that of all runs
   */
  Shards(String version) {
    this.version = version;
  }

  /**
   * Adds the result of one run. Modules that another one needed are in several.
   *
   * @param name of its file, for messages
   * @throws MojoExecutionException if it does not fit the others
   */
  void add(String name, RunResult run) throws MojoExecutionException {
    if (!run.suiteVersion().equals(version)) {
      throw new MojoExecutionException(
          "%s comes from Breakwater %s and this is %s. Use one version for all of them."
              .formatted(name, run.suiteVersion(), version));
    }
    runs.put(name, run);
    for (var module : run.modules()) {
      var other = analysed.putIfAbsent(module.module(), module);
      if (other != null && !other.findings().equals(module.findings())) {
        throw new MojoExecutionException(
            "%s has other findings in %s than in %s. Analyse one commit with one set of settings, and take away what is left of earlier runs."
                .formatted(module.module(), name, whereAnalysed.get(module.module())));
      }
      whereAnalysed.putIfAbsent(module.module(), name);
    }
  }

  /**
   * The result that one run of everything would have had.
   *
   * @param order the names of all modules, in reactor order
   * @throws MojoExecutionException if there are others in the results
   */
  RunResult together(List<String> order) throws MojoExecutionException {
    for (var module : analysed.keySet()) {
      if (!order.contains(module)) {
        throw new MojoExecutionException(
            "%s has a result of %s, which is no module of this build. Start it in the project that the runs were started in."
                .formatted(whereAnalysed.get(module), module));
      }
    }
    return new RunResult(
        order.stream().filter(analysed::containsKey).map(analysed::get).toList(),
        order.stream().flatMap(module -> leftOut(module).stream()).toList(),
        version);
  }

  /** A run that neither has a module's result nor misses it found nothing in it to analyse. */
  private List<LeftOut> leftOut(String module) {
    if (analysed.containsKey(module)) {
      return List.of();
    }
    var reasons = new ArrayList<LeftOut>();
    for (var run : runs.values()) {
      var missed = run.leftOut().stream().filter(l -> l.module().equals(module)).findFirst();
      if (missed.isEmpty()) {
        return List.of();
      }
      reasons.add(missed.get());
    }
    return List.of(
        reasons.stream()
            .filter(LeftOut::failed)
            .findFirst()
            .orElse(new LeftOut(module, "not part of any of the merged results", false)));
  }
}
