package dev.breakwater.report;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;
import static java.util.Comparator.comparing;

import dev.breakwater.core.Finding;
import dev.breakwater.core.Level;
import dev.breakwater.core.Theme;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
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
    var modules = new ModulesTable(input).content();
    var tables =
        findings.isEmpty() ? Stream.of(modules) : Stream.of(modules, byTheme(), byRule(), byFile());
    return section(
            headline(),
            limits(),
            div(each(tables), input.progress().map(ProgressReport::chart).orElse(text("")))
                .withClass("tables"),
            new CostSection(input).content())
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

  private DomContent byTheme() {
    var rows = new ArrayList<Table.Row>();
    for (var theme : Theme.values()) {
      if (count(f -> f.theme() == theme) > 0) {
        var name = Words.of(theme);
        rows.add(
            new Table.Row(
                a(name).withHref("#" + name).withClass("tag " + name),
                numbers(f -> f.theme() == theme, () -> new Filter().and("theme", name))));
      }
    }
    rows.add(new Table.Row(text("all"), numbers(f -> true, Filter::new)));
    var columns = new ArrayList<String>();
    columns.add("Theme");
    LEVELS.forEach(level -> columns.add(Words.of(level)));
    columns.add("all");
    return Table.of("By theme and level", columns, rows).content();
  }

  /** The counts per level of the findings of a theme, or of all; each leads to its findings. */
  private List<DomContent> numbers(Predicate<Finding> ofRow, Supplier<Filter> filter) {
    var cells = new ArrayList<DomContent>();
    for (var level : LEVELS) {
      long count = count(ofRow.and(f -> f.level() == level));
      cells.add(
          count == 0
              ? Table.orDash(0)
              : a(Words.number(count))
                  .withHref(filter.get().and("level", Words.of(level)).address()));
    }
    cells.add(Table.number(count(ofRow)));
    return cells;
  }

  private DomContent byRule() {
    return most(
        "rule", Finding::rule, rule -> a(rule).withHref("#" + FindingsSection.anchor(rule)));
  }

  private DomContent byFile() {
    return most(
        "file",
        Finding::path,
        path -> a(Table.breakable(path)).withHref(new Filter().and("text", path).address()));
  }

  /** The rules or files with most findings. */
  private DomContent most(
      String noun, Function<Finding, String> key, Function<String, DomContent> head) {
    var counts = new TreeMap<String, Integer>();
    findings.forEach(f -> counts.merge(key.apply(f), 1, Integer::sum));
    var rows =
        counts.entrySet().stream()
            .sorted(comparing(Map.Entry::getValue, comparing(n -> -n)))
            .limit(LONG)
            .map(e -> new Table.Row(head.apply(e.getKey()), List.of(Table.number(e.getValue()))))
            .toList();
    var title =
        counts.size() > LONG
            ? "The %d %ss with most, of %s".formatted(LONG, noun, Words.number(counts.size()))
            : "By " + noun;
    var column = noun.equals("rule") ? "Rule" : "File";
    return Table.of(title, List.of(column, "findings"), rows).content();
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

  private long count(Predicate<Finding> counted) {
    return findings.stream().filter(counted).count();
  }
}
