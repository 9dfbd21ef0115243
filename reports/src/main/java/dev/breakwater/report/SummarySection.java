package dev.breakwater.report;

import static j2html.TagCreator.a;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;
import static j2html.TagCreator.wbr;
import static java.util.Comparator.comparing;

import dev.breakwater.analyzer.protocol.ModuleResult;
import dev.breakwater.core.Finding;
import dev.breakwater.core.Level;
import dev.breakwater.core.Theme;
import j2html.tags.DomContent;
import j2html.tags.specialized.TableTag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The head of the HTML report: how much was found where, and what was not looked at. */
final class SummarySection {
  private static final List<Level> LEVELS = List.of(Level.values());

  /** How many rows of a table are read. */
  private static final int LONG = 10;

  private final ReportInput input;
  private final List<Finding> findings;

  SummarySection(ReportInput input) {
    this.input = input;
    this.findings = input.findings();
  }

  DomContent content() {
    var tables =
        findings.isEmpty()
            ? Stream.of(byModule())
            : Stream.of(byTheme(), byRule(), byModule(), byFile());
    return section(
            headline(), limits(), div(each(tables.map(DomContent.class::cast))).withClass("tables"))
        .withClass("summary")
        .attr("aria-label", "Summary");
  }

  private DomContent headline() {
    boolean calm = findings.isEmpty();
    return p(
            strong(calm ? "Nothing found" : Words.count(findings.size(), "finding")),
            text(
                " in %s of %s, looked for by %s."
                    .formatted(
                        Words.count(input.units(), "Java file"),
                        input.extent(),
                        Words.count(input.catalogue().rules().size(), "rule"))),
            text(input.changes().map(c -> " Since the baseline: " + c + ".").orElse("")))
        .withClass(calm ? "headline calm" : "headline");
  }

  private TableTag byTheme() {
    var rows = new ArrayList<Row>();
    for (var theme : Theme.values()) {
      if (count(f -> f.theme() == theme) > 0) {
        var name = Words.of(theme);
        rows.add(
            new Row(
                a(name).withHref("#" + name),
                numbers(f -> f.theme() == theme, "theme:" + name + " ")));
      }
    }
    rows.add(new Row(text("all"), numbers(f -> true, "")));
    var columns = new ArrayList<String>();
    columns.add("Theme");
    LEVELS.forEach(level -> columns.add(Words.of(level)));
    columns.add("all");
    return table("By theme and level", columns, rows);
  }

  /** The counts per level of the findings of a theme, or of all; a click filters by them. */
  private List<DomContent> numbers(Predicate<Finding> ofRow, String filter) {
    var cells = new ArrayList<DomContent>();
    for (var level : LEVELS) {
      long count = count(ofRow.and(f -> f.level() == level));
      cells.add(
          count == 0
              ? span("–").attr("aria-label", "none")
              : filtering(text(String.valueOf(count)), filter + "level:" + Words.of(level)));
    }
    cells.add(text(String.valueOf(count(ofRow))));
    return cells;
  }

  private TableTag byRule() {
    var rows =
        counts(Finding::rule).stream()
            .map(
                e ->
                    new Row(
                        a(e.getKey()).withHref("#" + FindingsSection.anchor(e.getKey())),
                        number(e.getValue())))
            .toList();
    return table("By rule", List.of("Rule", "findings"), rows);
  }

  private TableTag byFile() {
    var counts = counts(Finding::path);
    var rows =
        counts.stream()
            .limit(LONG)
            .map(
                e ->
                    new Row(
                        filtering(breakable(e.getKey()), "file:" + e.getKey()),
                        number(e.getValue())))
            .toList();
    var title =
        counts.size() > LONG ? "The " + LONG + " files with most, of " + counts.size() : "By file";
    return table(title, List.of("File", "findings"), rows);
  }

  /** In a long table, the modules of which there is nothing to say share a row. */
  private TableTag byModule() {
    var all = input.modules();
    var telling =
        findings.isEmpty() || all.size() <= LONG
            ? all
            : all.stream()
                .filter(m -> !m.findings().isEmpty() || !m.notAnalysed().isEmpty())
                .toList();
    var rows = new ArrayList<Row>();
    for (var module : telling) {
      rows.add(
          module(
              breakable(module.module()),
              module.findings().size(),
              module.units(),
              module.notAnalysed().size()));
    }
    var others = all.size() - telling.size();
    if (others > 0) {
      var units = telling.stream().mapToInt(ModuleResult::units).sum();
      rows.add(module(text(Words.count(others, "other module")), 0, input.units() - units, 0));
    }
    return table("By module", List.of("Module", "findings", "Java files", "not analysed"), rows);
  }

  private static Row module(DomContent head, int findings, int units, int notAnalysed) {
    return new Row(
        head, Stream.of(findings, units, notAnalysed).map(n -> text(String.valueOf(n))).toList());
  }

  /** What the findings cannot speak of. */
  private DomContent limits() {
    var notAnalysed = input.notAnalysed();
    var failures = input.ruleFailures();
    var notCovered =
        input.notCovered().entrySet().stream()
            .map(e -> Words.count(e.getValue(), e.getKey() + " file"))
            .toList();
    return div(
            iff(
                !input.leftOut().isEmpty(),
                limit(
                    Words.count(input.leftOut().size(), "module") + " left out",
                    input.leftOut(),
                    m -> each(strong(m.module()), text(" " + m.reason())))),
            iff(
                !notAnalysed.isEmpty(),
                limit(
                    Words.count(notAnalysed.size(), "file") + " not analysed",
                    notAnalysed,
                    f ->
                        each(
                            code(f.path() + (f.line() > 0 ? ":" + f.line() : "")),
                            text(" " + f.reason())))),
            iff(
                !failures.isEmpty(),
                limit(
                    Words.count(failures.size(), "rule") + " broken off; please report this",
                    failures,
                    f ->
                        each(
                            strong(f.rule()),
                            text(" at "),
                            code(f.path()),
                            text(" " + f.error())))),
            iff(!notCovered.isEmpty(), p("Not covered: " + String.join(", ", notCovered))))
        .withClass("limits");
  }

  private static <T> DomContent limit(
      String title, Collection<T> items, Function<T, DomContent> item) {
    return details(summary(title), ul(each(items, one -> li(item.apply(one)))));
  }

  /** One line of a table: its head and its numbers. */
  private record Row(DomContent head, List<? extends DomContent> numbers) {}

  private static TableTag table(String title, List<String> columns, List<Row> rows) {
    return j2html.TagCreator.table(
        caption(title),
        thead(tr(each(columns, column -> th(column).attr("scope", "col")))),
        tbody(
            each(
                rows,
                row ->
                    tr(
                        th(row.head()).attr("scope", "row"),
                        each(row.numbers().stream().map(n -> td(n)))))));
  }

  /** A path or a name that a narrow column breaks between its parts. */
  private static DomContent breakable(String name) {
    return each(Stream.of(name.split("(?<=[/:])")).map(part -> each(text(part), wbr())));
  }

  private static DomContent filtering(DomContent content, String filter) {
    return a(content).withHref("#findings").attr("data-filter", filter);
  }

  private static List<DomContent> number(long number) {
    return List.of(text(String.valueOf(number)));
  }

  private long count(Predicate<Finding> counted) {
    return findings.stream().filter(counted).count();
  }

  /** How many findings have the same key, the most first. */
  private List<Map.Entry<String, Integer>> counts(Function<Finding, String> key) {
    var counts = new TreeMap<String, Integer>();
    findings.forEach(f -> counts.merge(key.apply(f), 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(comparing(Map.Entry::getValue, comparing(n -> -n)))
        .toList();
  }
}
