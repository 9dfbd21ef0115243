package dev.breakwater.report;

import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.breakwater.analyzer.protocol.ModuleResult;
import dev.breakwater.core.Finding;
import dev.breakwater.core.Theme;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The findings of each module by theme: a chart for the eye, and beside each bar the numbers that
 * it is drawn from.
 */
final class ModulesTable {
  /** How many rows of a table are read. */
  private static final int LONG = 10;

  private final ReportInput input;
  private final List<Theme> themes;
  private final boolean allAnalysed;
  private final int most;

  ModulesTable(ReportInput input) {
    this.input = input;
    this.themes =
        Stream.of(Theme.values())
            .filter(theme -> input.findings().stream().anyMatch(f -> f.theme() == theme))
            .toList();
    this.allAnalysed = input.notAnalysed().isEmpty();
    this.most = input.modules().stream().mapToInt(m -> m.findings().size()).max().orElse(0);
  }

  /** In a long table, the modules of which there is nothing to say share a row. */
  DomContent content() {
    var all = input.modules();
    var telling =
        most == 0 || all.size() <= LONG
            ? all
            : all.stream()
                .filter(m -> !m.findings().isEmpty() || !m.notAnalysed().isEmpty())
                .toList();
    var rows = new ArrayList<Table.Row>();
    for (var module : telling) {
      rows.add(
          row(
              Table.breakable(module.module()),
              module.findings(),
              module.units(),
              module.notAnalysed().size()));
    }
    var others = all.size() - telling.size();
    if (others > 0) {
      var units = telling.stream().mapToInt(ModuleResult::units).sum();
      rows.add(row(text(Words.count(others, "other module")), List.of(), input.units() - units, 0));
    }
    return new Table("By module", columns(), rows).content();
  }

  private List<DomContent> columns() {
    var columns = new ArrayList<DomContent>();
    columns.add(text("Module"));
    if (most > 0) {
      columns.add(span("chart").withClass("unseen"));
    }
    themes.forEach(theme -> columns.add(span(Words.of(theme)).withClass("tag " + Words.of(theme))));
    columns.add(text("findings"));
    columns.add(text("Java files"));
    if (!allAnalysed) {
      columns.add(text("not analysed"));
    }
    return columns;
  }

  private Table.Row row(DomContent head, List<Finding> findings, int units, int notAnalysed) {
    var counts = findings.stream().collect(groupingBy(Finding::theme, counting()));
    var cells = new ArrayList<DomContent>();
    if (most > 0) {
      cells.add(new ThemeBar(most).of(counts));
    }
    themes.forEach(theme -> cells.add(Table.orDash(counts.getOrDefault(theme, 0L))));
    cells.add(Table.orDash(findings.size()));
    cells.add(Table.number(units));
    if (!allAnalysed) {
      cells.add(Table.orDash(notAnalysed));
    }
    return new Table.Row(head, cells);
  }
}
