package dev.breakwater.report;

import static java.util.stream.Collectors.joining;

import dev.breakwater.core.Finding;
import dev.breakwater.core.Level;
import dev.breakwater.core.RulePage;
import dev.breakwater.core.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The report for the console: plain text, at most 100 columns wide unless a single word is wider.
 */
public final class ConsoleSummary {
  private static final int WIDTH = 100;
  private static final int NAMED = 3;
  private static final String INDENT = "    ";

  private final List<String> lines = new ArrayList<>();

  private ConsoleSummary() {}

  /**
   * The lines to print.
   *
   * @param worst the number of findings to show, the worst first; known ones are only counted
   * @param htmlReport where the HTML report lies; null if there is none
   */
  public static List<String> lines(ReportInput input, int worst, Path htmlReport) {
    var summary = new ConsoleSummary();
    summary.headline(input);
    summary.table(input.findings());
    summary.worst(input.worstNew(), worst);
    summary.limits(input);
    input.worstNew().stream().findFirst().ifPresent(f -> summary.explanation(input, f));
    var cost = Cost.of(input.modules());
    if (cost.nanos() > 0) {
      summary.lines.add("");
      summary.wrap("Cost: " + cost.inWords(), INDENT);
    }
    if (htmlReport != null) {
      summary.lines.add("");
      summary.lines.add("Report: " + htmlReport);
    }
    return summary.lines;
  }

  private void headline(ReportInput input) {
    int findings = input.findings().size();
    wrap(
        "Breakwater %s: %s in %s of %s"
            .formatted(
                input.suiteVersion(),
                findings == 0 ? "nothing found" : Words.count(findings, "finding"),
                Words.count(input.units(), "Java file"),
                input.extent()),
        "");
    input.changes().ifPresent(changes -> lines.add("Since the baseline: " + changes));
  }

  private void table(List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(row("", Stream.of(Level.values()).map(Words::of).toList(), "total"));
    for (var theme : Theme.values()) {
      var ofTheme = findings.stream().filter(f -> f.theme() == theme).toList();
      if (!ofTheme.isEmpty()) {
        lines.add(counts(Words.of(theme), ofTheme));
      }
    }
    lines.add(counts("total", findings));
  }

  private static String counts(String label, List<Finding> findings) {
    var cells =
        Stream.of(Level.values()).map(level -> cell(findings, f -> f.level() == level)).toList();
    return row(label, cells, cell(findings, f -> true));
  }

  private static String cell(List<Finding> findings, Predicate<Finding> counted) {
    long count = findings.stream().filter(counted).count();
    return count == 0 ? "-" : Long.toString(count);
  }

  private static String row(String label, List<String> cells, String last) {
    var middle = cells.stream().map("%14s"::formatted).collect(joining());
    return "  %-12s".formatted(label) + middle + "%8s".formatted(last);
  }

  private void worst(List<Finding> findings, int worst) {
    findings.stream().limit(worst).forEach(this::finding);
    if (worst > 0 && findings.size() > worst) {
      lines.add("");
      lines.add("and " + (findings.size() - worst) + " more");
    }
  }

  private void finding(Finding finding) {
    lines.add("");
    wrap(
        "%s:%d: %s".formatted(finding.path(), finding.range().startLine(), finding.message()),
        INDENT);
    wrap(INDENT + "[" + finding.rule() + "] " + RulePage.address(finding.rule()), INDENT);
  }

  private void explanation(ReportInput input, Finding finding) {
    lines.add("");
    lines.add(
        "Why: mvn dev.breakwater:breakwater-maven-plugin:%s:explain -Drule=%s"
            .formatted(input.suiteVersion(), finding.rule()));
  }

  /** What the findings above cannot speak of. */
  private void limits(ReportInput input) {
    input
        .narrowed()
        .filter(n -> n.hidden() > 0)
        .ifPresent(
            n -> {
              lines.add("");
              lines.add("Not shown: " + Words.count(n.hidden(), "finding") + " on other lines");
            });
    named(
        "Left out: " + Words.count(input.leftOut().size(), "module"),
        input.leftOut(),
        m -> m.module() + ": " + m.reason());
    named(
        "Not analysed: " + Words.count(input.notAnalysed().size(), "file"),
        input.notAnalysed(),
        f -> f.path() + (f.line() > 0 ? ":" + f.line() : "") + ": " + f.reason());
    named(
        "Broken off: " + Words.count(input.ruleFailures().size(), "rule") + ", please report this",
        input.ruleFailures(),
        f -> f.rule() + " at " + f.path() + ": " + f.error());
    if (!input.notCovered().isEmpty()) {
      lines.add("");
      wrap(
          "Not covered: "
              + input.notCovered().entrySet().stream()
                  .map(e -> Words.count(e.getValue(), e.getKey() + " file"))
                  .collect(joining(", ")),
          INDENT);
    }
  }

  private <T> void named(String title, Collection<T> all, Function<T, String> name) {
    if (all.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(title);
    all.stream().limit(NAMED).forEach(one -> wrap("  " + name.apply(one), INDENT));
    if (all.size() > NAMED) {
      lines.add("  and " + (all.size() - NAMED) + " more");
    }
  }

  /**
   * Adds a text whose further lines are indented. Control characters, an escape sequence's
   * included, become spaces.
   */
  private void wrap(String text, String indent) {
    var clean = text.replaceAll("\\p{Cntrl}", " ");
    var line =
        new StringBuilder(clean.substring(0, clean.length() - clean.stripLeading().length()));
    boolean empty = true;
    for (var word : clean.strip().split(" +")) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString());
  }
}
