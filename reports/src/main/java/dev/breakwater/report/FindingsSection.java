package dev.breakwater.report;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.h4;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.mark;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.breakwater.core.Finding;
import dev.breakwater.core.Finding.Fix;
import dev.breakwater.core.RuleFacts;
import dev.breakwater.core.RulePage;
import dev.breakwater.core.Theme;
import j2html.tags.DomContent;
import j2html.tags.specialized.DetailsTag;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The body of the HTML report: the findings by theme, rule and file. */
final class FindingsSection {
  /** With more findings than this, a reader first chooses a rule. */
  private static final int OPEN_AT_MOST = 100;

  private static final int ID_LENGTH = 12;

  private final ReportInput input;
  private final List<Finding> findings;
  private final Sources sources;
  private final Map<String, Integer> ids = new HashMap<>();

  FindingsSection(ReportInput input) {
    this.input = input;
    this.findings = input.findings();
    this.sources = new Sources(input.root());
  }

  /** The id under which the report shows a rule. */
  static String anchor(String rule) {
    return "rule-" + rule;
  }

  DomContent content() {
    var byTheme = findings.stream().collect(groupingBy(Finding::theme, TreeMap::new, toList()));
    return div(each(byTheme.entrySet(), e -> theme(e.getKey(), e.getValue()))).withId("findings");
  }

  private DomContent theme(Theme theme, List<Finding> ofTheme) {
    var byRule =
        ofTheme.stream()
            .sorted(comparing(Finding::level).thenComparing(Finding::rule))
            .collect(groupingBy(Finding::rule, LinkedHashMap::new, toList()));
    var name = Words.of(theme);
    return section(
            h2(text(name + " "), span(Words.count(ofTheme.size(), "finding")).withClass("count")),
            each(byRule.entrySet(), e -> new Lazily(() -> rule(e.getKey(), e.getValue()))))
        .withClass("theme")
        .withId(name)
        .attr("data-words", "theme:" + name);
  }

  private DomContent rule(String id, List<Finding> ofRule) {
    var level = ofRule.get(0).level();
    var byFile = ofRule.stream().collect(groupingBy(Finding::path, LinkedHashMap::new, toList()));
    return shown(
            details(
                summary(
                    h3(id),
                    badge(Words.of(level)),
                    span(Words.count(ofRule.size(), "finding")).withClass("count"),
                    span(input.catalogue().rule(id).map(RuleFacts::summary).orElse(""))
                        .withClass("gist")),
                page(id),
                each(byFile.entrySet(), e -> new Lazily(() -> file(e.getKey(), e.getValue())))))
        .withClass("rule")
        .withId(anchor(id))
        .attr("data-words", "rule:" + id + " level:" + Words.of(level));
  }

  private DomContent page(String id) {
    var html = new PageText(input.catalogue().page(id)).html();
    return details(
            summary("About this rule"),
            // Safe: the renderer escapes whatever HTML a page holds.
            rawHtml(html),
            p(a("This page on the web").withHref(RulePage.address(id)).attr("rel", "noreferrer")))
        .withClass("page");
  }

  private DomContent file(String path, List<Finding> inFile) {
    return section(h4(code(path)), each(inFile, this::finding))
        .withClass("file")
        .attr("data-words", "file:" + path);
  }

  private DomContent finding(Finding finding) {
    var severity = Words.of(finding.severity());
    var id = id(finding);
    var file = finding.path().substring(finding.path().lastIndexOf('/') + 1);
    return article(
            p(
                    badge(severity),
                    iff(isMarkedNew(finding), badge("new")),
                    a(file + ":" + finding.range().startLine())
                        .withHref("#" + id)
                        .withClass("place"),
                    iff(
                        finding.symbol() != null && !finding.symbol().isEmpty(),
                        span(text("in "), code(finding.symbol())).withClass("symbol")))
                .withClass("where"),
            p(finding.message()).withClass("message"),
            excerpt(Excerpt.of(sources.lines(finding.path()), finding.range())),
            each(finding.fixes(), fix -> fix(finding, fix)))
        .withClass("finding " + severity)
        .withId(id)
        .attr("data-words", "severity:" + severity + (isMarkedNew(finding) ? " state:new" : ""));
  }

  /** Without a baseline everything is new, and need not be said. */
  private boolean isMarkedNew(Finding finding) {
    return input.compared().isPresent() && input.isNew(finding);
  }

  /** The start of the fingerprint; equal ones, of the same code in two files, are numbered. */
  private String id(Finding finding) {
    var start =
        finding.fingerprint().substring(0, Math.min(ID_LENGTH, finding.fingerprint().length()));
    int seen = ids.merge(start, 1, Integer::sum);
    return seen == 1 ? start : start + "-" + seen;
  }

  private static DomContent excerpt(Excerpt excerpt) {
    return iff(
        !excerpt.lines().isEmpty(),
        pre(
                each(excerpt.lines(), FindingsSection::line),
                iff(
                    excerpt.left() > 0,
                    span("… " + Words.count(excerpt.left(), "line") + " more").withClass("left")))
            .withClass("code"));
  }

  private static DomContent line(Excerpt.Line line) {
    return span(
            text(line.before()),
            iff(!line.flagged().isEmpty(), mark(line.flagged())),
            text(line.after() + "\n"))
        .withClass("line")
        .attr("data-number", line.number());
  }

  private DomContent fix(Finding finding, Fix fix) {
    var files = FixedFile.of(fix, sources);
    return files.isEmpty()
        ? p("Fix: " + fix.description()).withClass("fix")
        : shown(
                details(
                    summary("Fix: " + fix.description()),
                    each(
                        files,
                        file ->
                            each(
                                iff(!file.path().equals(finding.path()), p(code(file.path()))),
                                pre(each(file.diff(), FindingsSection::diffLine))
                                    .withClass("code diff")))))
            .withClass("fix");
  }

  private static DomContent diffLine(String line) {
    var kind =
        switch (line.charAt(0)) {
          case '+' -> "line added";
          case '-' -> "line removed";
          case '@' -> "line hunk";
          default -> "line";
        };
    return span(line + "\n").withClass(kind);
  }

  private DetailsTag shown(DetailsTag details) {
    return details.withCondOpen(findings.size() <= OPEN_AT_MOST);
  }

  private static DomContent badge(String word) {
    return span(word).withClass("badge " + word);
  }
}
