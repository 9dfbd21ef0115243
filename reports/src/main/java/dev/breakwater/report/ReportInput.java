package dev.breakwater.report;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import dev.breakwater.analyzer.protocol.Catalogue;
import dev.breakwater.analyzer.protocol.Event;
import dev.breakwater.analyzer.protocol.ModuleResult;
import dev.breakwater.core.Finding;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What every report is made from. Equal inputs over equal sources give equal reports, byte for
 * byte.
 *
 * @param root the reactor's root, to which all paths are relative
 * @param modules the results of the modules that were analysed, in reactor order
 * @param leftOut the other modules, as far as they may have something to analyse
 * @param catalogue the rules that could have spoken
 * @param suiteVersion the version of Breakwater
 * @param compared what a baseline says of the findings; empty if there is none
 * @param progress how the baseline has changed; empty if there is none or nobody knows
 * @param narrowed which findings the modules' results are without; empty if they have them all
 */
public record ReportInput(
    Path root,
    List<ModuleResult> modules,
    List<LeftOut> leftOut,
    Catalogue catalogue,
    String suiteVersion,
    Optional<Baseline.Comparison> compared,
    Optional<Progress> progress,
    Optional<Narrowing> narrowed) {

  private static final Comparator<Finding> PLACE =
      comparing(Finding::path)
          .thenComparing(
              Finding::range,
              comparingInt(Finding.Range::startLine).thenComparingInt(Finding.Range::startColumn))
          .thenComparing(Finding::rule);

  private static final Comparator<Finding> WORST_FIRST =
      comparing(Finding::severity).thenComparing(Finding::level).thenComparing(PLACE);

  public ReportInput {
    modules = List.copyOf(modules);
    leftOut = List.copyOf(leftOut);
  }

  /** Without a baseline, and with all findings. */
  public ReportInput(
      Path root,
      List<ModuleResult> modules,
      List<LeftOut> leftOut,
      Catalogue catalogue,
      String suiteVersion) {
    this(
        root,
        modules,
        leftOut,
        catalogue,
        suiteVersion,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same, with what a baseline says of it. */
  public ReportInput comparedWith(Baseline.Comparison comparison) {
    return new ReportInput(
        root,
        modules,
        leftOut,
        catalogue,
        suiteVersion,
        Optional.of(comparison),
        progress,
        narrowed);
  }

  /** The same, with the history of the baseline. */
  public ReportInput after(Progress history) {
    return new ReportInput(
        root, modules, leftOut, catalogue, suiteVersion, compared, Optional.of(history), narrowed);
  }

  /**
   * The same with a part of the findings. Comes after the comparison with a baseline, which needs
   * them all to tell a copy from a move.
   *
   * @param revision the Git revision since which lines have changed, as the user writes it
   * @param isOnThem whether a finding is on such a line
   */
  public ReportInput changedSince(String revision, Predicate<Finding> isOnThem) {
    var kept =
        modules.stream()
            .map(m -> m.withFindings(m.findings().stream().filter(isOnThem).toList()))
            .toList();
    var shown = kept.stream().mapToInt(m -> m.findings().size()).sum();
    return new ReportInput(
        root,
        kept,
        leftOut,
        catalogue,
        suiteVersion,
        compared.map(c -> c.of(isOnThem)),
        progress,
        Optional.of(new Narrowing(revision, findings().size() - shown)));
  }

  /** Whether no baseline lists a finding. */
  public boolean isNew(Finding finding) {
    return compared.isEmpty() || compared.get().fresh().contains(finding);
  }

  /** How the findings compare with the baseline, in words; empty if there is none. */
  Optional<String> changes() {
    return compared.map(
        c ->
            "%d new, %d known%s"
                    .formatted(
                        c.fresh().size(),
                        findings().size() - c.fresh().size(),
                        leftOut.isEmpty() && narrowed.isEmpty()
                            ? ", " + c.gone().size() + " gone"
                            : "")
                + (c.suppressed().isEmpty()
                    ? ""
                    : ", "
                        + Words.count(
                            c.suppressed().stream().mapToInt(SuppressionBudget.Growth::more).sum(),
                            "more suppression")));
  }

  /** The findings of all modules, in order of path, position and rule. */
  public List<Finding> findings() {
    return modules.stream()
        .map(ModuleResult::findings)
        .flatMap(Collection::stream)
        .sorted(PLACE)
        .toList();
  }

  /** The findings that no baseline lists, the worst first. */
  List<Finding> worstNew() {
    return findings().stream().filter(this::isNew).sorted(WORST_FIRST).toList();
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

  /**
   * What this is about, in words: {@code 3 modules}, or {@code 2 of 3 modules, on lines changed
   * since main}.
   */
  String extent() {
    var all = Words.count(modules.size() + leftOut.size(), "module");
    return (leftOut.isEmpty() ? all : modules.size() + " of " + all)
        + narrowed.map(n -> ", on lines changed since " + n.since()).orElse("");
  }

  /** The number of compilation units analysed. */
  public int units() {
    return modules.stream().mapToInt(ModuleResult::units).sum();
  }
}
