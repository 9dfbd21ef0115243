package dev.breakwater.report;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
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
    return div(
            p("No finding is left by these filters.").withClass("nothing").isHidden(),
            each(byTheme.entrySet(), e -> theme(e.getKey(), e.getValue())))
        .withId("findings");
  }

  private DomContent theme(Theme theme, List<Finding> ofTheme) {
    var byRule =
        ofTheme.stream()
            .sorted(comparing(Finding::level).thenComparing(Finding::rule))
            .collect(groupingBy(Finding::rule, LinkedHashMap::new, toList()));
    var name = Words.of(theme);
    return section(
            h2(span(name).withClass("tag " + name), count(ofTheme)),
            each(byRule.entrySet(), e -> new Lazily(() -> rule(e.getKey(), e.getValue()))))
        .withClass("theme")
        .withId(name);
  }

  private DomContent rule(String id, List<Finding> ofRule) {
    var level = ofRule.get(0).level();
    var severity = ofRule.get(0).severity();
    var byFile = ofRule.stream().collect(groupingBy(Finding::path, LinkedHashMap::new, toList()));
    return details(
            summary(
                h3(id),
                badge(Words.of(level)),
                iff(severity != level.severity(), badge(Words.of(severity))),
                count(ofRule),
                span(input.catalogue().rule(id).map(RuleFacts::summary).orElse(""))
                    .withClass("gist")),
            div(
                    page(id),
                    div(each(
                            byFile.entrySet(),
                            e -> new Lazily(() -> file(e.getKey(), e.getValue()))))
                        .withClass("files"))
                .withClass("inside"))
        .withClass("rule")
        .withId(anchor(id))
        .attr("data-level", Words.of(level))
        .withCondOpen(findings.size() <= OPEN_AT_MOST);
  }

  /** Beside the rule's findings; where there is no room for that, the script closes it. */
  private DomContent page(String id) {
    var html = new PageText(input.catalogue().page(id)).html();
    return details(
            summary("About this rule"),
            // Safe: the renderer escapes whatever HTML a page holds.
            rawHtml(html),
            p(a("This page on the web").withHref(RulePage.address(id)).attr("rel", "noreferrer")))
        .withClass("page")
        .withCondOpen(true);
  }

  private DomContent file(String path, List<Finding> inFile) {
    return section(h4(code(Table.breakable(path))), each(inFile, this::finding)).withClass("file");
  }

  private DomContent finding(Finding finding) {
    var id = id(finding);
    var file = finding.path().substring(finding.path().lastIndexOf('/') + 1);
    return article(
            p(
                    a(file + ":" + finding.range().startLine())
                        .withHref("#" + id)
                        .withClass("place"),
                    iff(isMarkedNew(finding), badge("new")),
                    iff(
                        finding.symbol() != null && !finding.symbol().isEmpty(),
                        span(text("in "), code(finding.symbol())).withClass("symbol")))
                .withClass("where"),
            p(finding.message()).withClass("message"),
            excerpt(Excerpt.of(sources.lines(finding.path()), finding.range())),
            each(finding.fixes(), fix -> fix(finding, fix)))
        .withClass(isMarkedNew(finding) ? "finding new" : "finding")
        .withId(id);
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

  /** The numbers of the lines are counted by the style sheet, from the one that it is told. */
  private static DomContent excerpt(Excerpt excerpt) {
    var lines = excerpt.lines();
    if (lines.isEmpty()) {
      return text("");
    }
    return pre(
            each(lines, FindingsSection::line),
            iff(
                excerpt.left() > 0,
                span("… " + Words.count(excerpt.left(), "line") + " more").withClass("left")))
        .withClass("code")
        .withStyle("--first:" + lines.get(0).number());
  }

  private static DomContent line(Excerpt.Line line) {
    boolean flagged = !line.flagged().isEmpty();
    return code(text(line.before()), iff(flagged, mark(line.flagged())), text(line.after() + "\n"))
        .withCondClass(flagged, "flagged");
  }

  private DomContent fix(Finding finding, Fix fix) {
    return figure(
            figcaption("Fix: " + fix.description()),
            each(
                FixedFile.of(fix, sources),
                file ->
                    each(
                        iff(!file.path().equals(finding.path()), p(code(file.path()))),
                        pre(each(file.diff(), FindingsSection::diffLine)).withClass("code diff"))))
        .withClass("fix");
  }

  private static DomContent diffLine(String line) {
    var shown = code(line + "\n");
    return switch (line.charAt(0)) {
      case '+' -> shown.withClass("added");
      case '-' -> shown.withClass("removed");
      case '@' -> shown.withClass("hunk");
      default -> shown;
    };
  }

  private static DomContent count(List<Finding> findings) {
    return span(Words.count(findings.size(), "finding")).withClass("count");
  }

  private static DomContent badge(String word) {
    return span(word).withClass("badge " + word);
  }
}
