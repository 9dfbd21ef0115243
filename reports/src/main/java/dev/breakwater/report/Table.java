package dev.breakwater.report;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.wbr;

import j2html.tags.DomContent;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of numbers whose rows and columns have heads.
 *
 * @param columns the heads of the columns, that of the rows' heads first
 */
record Table(String title, List<? extends DomContent> columns, List<Row> rows) {
  /** One line of a table: its head and what follows. */
  record Row(DomContent head, List<? extends DomContent> cells) {}

  static Table of(String title, List<String> columns, List<Row> rows) {
    return new Table(title, columns.stream().map(c -> text(c)).toList(), rows);
  }

  /** In a box of its own, which scrolls where the page is too narrow, by keyboard too. */
  DomContent content() {
    return div(table(
            caption(title),
            thead(tr(each(columns, column -> th(column).attr("scope", "col")))),
            tbody(
                each(
                    rows,
                    row ->
                        tr(
                            th(row.head()).attr("scope", "row"),
                            each(row.cells(), cell -> td(cell)))))))
        .withClass("table")
        .withTabindex(0)
        .attr("role", "region")
        .attr("aria-label", title);
  }

  static DomContent number(long number) {
    return text(Words.number(number));
  }

  /** A number; a dash, which draws no eye, for none. */
  static DomContent orDash(long number) {
    return number == 0 ? span("–").attr("aria-label", "none").attr("role", "img") : number(number);
  }

  /** A path or a name that a narrow column breaks between its parts. */
  static DomContent breakable(String name) {
    return each(Stream.of(name.split("(?<=[/:])")).map(part -> each(text(part), wbr())));
  }
}
