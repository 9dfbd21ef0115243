package dev.breakwater.report;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import dev.breakwater.analyzer.protocol.Catalogue;
import dev.breakwater.analyzer.protocol.Event;
import dev.breakwater.analyzer.protocol.ModuleResult;
import dev.breakwater.core.Finding;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What every report is made from. Equal inputs over equal sources give equal reports, byte for
 * byte.
 *
 * @param root the reactor's root, to which all paths are relative
 * @param modules the results of the modules that were analysed, in reactor order
 * @param leftOut the other modules, as far as they may have something to analyse
 * @param catalogue the rules that could have spoken
 * @param suiteVersion the version of Breakwater
 * @param finished when the analysis ended
 */
public record ReportInput(
    Path root,
    List<ModuleResult> modules,
    List<LeftOut> leftOut,
    Catalogue catalogue,
    String suiteVersion,
    Instant finished) {

  private static final Comparator<Finding> PLACE =
      comparing(Finding::path)
          .thenComparing(
              Finding::range,
              comparingInt(Finding.Range::startLine).thenComparingInt(Finding.Range::startColumn))
          .thenComparing(Finding::rule);

  public ReportInput {
    modules = List.copyOf(modules);
    leftOut = List.copyOf(leftOut);
  }

  /** The findings of all modules, in order of path, position and rule. */
  public List<Finding> findings() {
    return modules.stream()
        .map(ModuleResult::findings)
        .flatMap(Collection::stream)
        .sorted(PLACE)
        .toList();
  }

  /** What no module's analysis could read, in order of path. */
  public List<Event.NotAnalysed> notAnalysed() {
    return modules.stream()
        .map(ModuleResult::notAnalysed)
        .flatMap(Collection::stream)
        .sorted(comparing(Event.NotAnalysed::path).thenComparingInt(Event.NotAnalysed::line))
        .toList();
  }

  /** The first failure of each rule that failed in any module, in order of rule. */
  public Collection<Event.RuleFailed> ruleFailures() {
    var first = new TreeMap<String, Event.RuleFailed>();
    modules.forEach(m -> m.ruleFailures().forEach(f -> first.putIfAbsent(f.rule(), f)));
    return first.values();
  }

  /** The number of source files that the suite does not read, by language. */
  public SortedMap<String, Integer> notCovered() {
    var sum = new TreeMap<String, Integer>();
    modules.stream()
        .map(ModuleResult::notCovered)
        .map(Map::entrySet)
        .flatMap(Collection::stream)
        .forEach(e -> sum.merge(e.getKey(), e.getValue(), Integer::sum));
    return sum;
  }

  /** How many modules this is about, in words: {@code 3 modules}, or {@code 2 of 3 modules}. */
  String extent() {
    var all = Words.count(modules.size() + leftOut.size(), "module");
    return leftOut.isEmpty() ? all : modules.size() + " of " + all;
  }

  /** The number of compilation units analysed. */
  public int units() {
    return modules.stream().mapToInt(ModuleResult::units).sum();
  }
}
