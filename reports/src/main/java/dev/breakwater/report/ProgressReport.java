package dev.breakwater.report;

import static j2html.TagCreator.body;
import static j2html.TagCreator.div;
import static j2html.TagCreator.document;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.style;
import static j2html.TagCreator.text;
import static j2html.TagCreator.title;
import static j2html.TagCreator.ul;
import static java.util.stream.Collectors.joining;

import dev.breakwater.core.Level;
import dev.breakwater.core.RuleFacts;
import dev.breakwater.core.Theme;
import j2html.rendering.FlatHtml;
import j2html.tags.DomContent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A baseline's history for people: as text, and as one HTML file that needs nothing else. */
public final class ProgressReport {
  /** How many rules are named where there may be many. */
  private static final int NAMED = 5;

  private final Progress progress;
  private final List<Theme> themes;

  private ProgressReport(Progress progress) {
    this.progress = progress;
    this.themes =
        Stream.of(Theme.values())
            .filter(
                theme ->
                    progress.states().stream()
                        .anyMatch(s -> progress.count(s, r -> r.theme() == theme) > 0))
            .toList();
  }

  /** The report as lines of a terminal. */
  public static List<String> lines(Progress progress) {
    return new ProgressReport(progress).lines();
  }

  /** The chart, for another report; nothing where there is nothing to compare. */
  static DomContent chart(Progress progress) {
    return progress.states().size() > 1 ? new ProgressReport(progress).chart() : text("");
  }

  /**
   * Writes the report as HTML, whole or not at all.
   *
   * @param name of the project
   * @throws IOException if the file cannot be written
   */
  public static void write(Progress progress, String name, Path file) throws IOException {
    var report = new ProgressReport(progress);
    String css;
    try (var in = HtmlReport.class.getResourceAsStream("report.css")) {
      css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    var page =
        html(
                head(
                    meta().withCharset("utf-8"),
                    meta()
                        .attr("http-equiv", "Content-Security-Policy")
                        .withContent("default-src 'none'; style-src 'unsafe-inline'"),
                    meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                    title(name + ": Breakwater progress"),
                    style().with(rawHtml(css))),
                body(
                    header(h1(name), p("Breakwater: progress over the baseline's history")),
                    main(report.content())))
            .withLang("en");
    WholeFile.write(
        file,
        writer -> {
          writer.write(document().render());
          page.render(FlatHtml.into(writer));
        });
  }

  private List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add(headline());
    lines.add("");
    lines.add(
        row("", progress.first().day().toString(), progress.present().day().toString(), "change"));
    for (var theme : themes) {
      lines.add(row(Words.of(theme), r -> r.theme() == theme));
    }
    for (var level : Level.values()) {
      lines.add(row(Words.of(level), r -> r.level() == level));
    }
    long then = progress.first().total();
    long now = progress.present().total();
    lines.add(row("total", Words.number(then), Words.number(now), signed(now - then)));
    lines.add("");
    lines.addAll(sentences());
    return lines;
  }

  private String headline() {
    return "%s on %s, %s on %s, over %s of the baseline"
        .formatted(
            Words.count((int) progress.first().total(), "finding"),
            progress.first().day(),
            Words.number(progress.present().total()),
            progress.present().day(),
            Words.count(progress.states().size(), "state"));
  }

  private String row(String name, Predicate<RuleFacts> which) {
    long then = progress.count(progress.first(), which);
    long now = progress.count(progress.present(), which);
    return row(name, Words.number(then), Words.number(now), signed(now - then));
  }

  private static String row(String name, String then, String now, String change) {
    return String.format(Locale.ROOT, "  %-14s %12s %12s %10s", name, then, now, change);
  }

  private static String signed(long change) {
    return change == 0 ? "-" : String.format(Locale.ROOT, "%+,d", change);
  }

  /** What somebody who has little time wants to know. */
  private List<String> sentences() {
    var sentences = new ArrayList<String>();
    sentences.add("Shrank most: " + named(progress.shrunk()));
    sentences.add("Grew most: " + named(progress.grown()));
    sentences.add(
        "Weakest theme: "
            + progress
                .weakest()
                .map(
                    theme ->
                        Words.of(theme)
                            + ", with "
                            + Words.count(
                                (int)
                                    progress.count(
                                        progress.present(),
                                        r -> r.theme() == theme && r.level() != Level.MASTERY),
                                "finding")
                            + " of fundamentals and practice")
                .orElse("none"));
    var vital = progress.vital();
    sentences.add(
        "Four fifths of all: "
            + (vital.isEmpty()
                ? "nothing is left"
                : vital.stream()
                    .map(e -> e.getKey() + " " + Words.number(e.getValue()))
                    .collect(joining(", "))));
    return sentences;
  }

  private static String named(List<Progress.Change> changes) {
    if (changes.isEmpty()) {
      return "none";
    }
    var named =
        changes.stream()
            .limit(NAMED)
            .map(c -> c.rule() + " " + signed(c.more()))
            .collect(joining(", "));
    return changes.size() > NAMED ? named + " and " + (changes.size() - NAMED) + " more" : named;
  }

  private DomContent content() {
    return section(
            p(headline() + ".").withClass("headline"),
            h2("In short"),
            ul(each(sentences(), sentence -> li(sentence))),
            div(each(Stream.of(chart(), levels()))).withClass("tables"))
        .withClass("summary")
        .attr("aria-label", "Summary");
  }

  /** A row for each state: the eye reads the bars, everybody the numbers. */
  private DomContent chart() {
    var columns = new ArrayList<DomContent>();
    columns.add(text("State"));
    columns.add(span("chart").withClass("unseen"));
    themes.forEach(theme -> columns.add(span(Words.of(theme)).withClass("tag " + Words.of(theme))));
    columns.add(text("all"));
    long most =
        Math.max(1, progress.states().stream().mapToLong(Progress.State::total).max().orElse(1));
    var rows = new ArrayList<Table.Row>();
    for (var state : progress.states()) {
      var counts = progress.byTheme(state);
      var cells = new ArrayList<DomContent>();
      cells.add(new ThemeBar(most).of(counts));
      themes.forEach(theme -> cells.add(Table.orDash(counts.getOrDefault(theme, 0L))));
      cells.add(Table.orDash(state.total()));
      rows.add(new Table.Row(text(state.day().toString()), cells));
    }
    return new Table("Known findings over time", columns, rows).content();
  }

  private DomContent levels() {
    var rows = new ArrayList<Table.Row>();
    for (var state : progress.states()) {
      rows.add(
          new Table.Row(
              text(state.day().toString()),
              Stream.of(Level.values())
                  .map(level -> Table.orDash(progress.count(state, r -> r.level() == level)))
                  .toList()));
    }
    var columns = new ArrayList<String>();
    columns.add("State");
    Stream.of(Level.values()).forEach(level -> columns.add(Words.of(level)));
    return Table.of("Findings by level", columns, rows).content();
  }
}
