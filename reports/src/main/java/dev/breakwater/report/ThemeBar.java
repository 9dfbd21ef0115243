package dev.breakwater.report;

import static j2html.TagCreator.tag;

import dev.breakwater.core.Theme;
import j2html.tags.DomContent;
import java.util.Map;

/**
 * A bar of numbers by theme.
 *
 * @param most what the longest bar of the chart stands for
 */
record ThemeBar(long most) {
  /** The length of the longest bar, in units of the drawing. */
  private static final int LONGEST = 1000;

  private static final int HEIGHT = 10;

  /** Hidden from screen readers: the cells beside it say the same. */
  DomContent of(Map<Theme, Long> counts) {
    var svg =
        tag("svg")
            .withClass("bar")
            .attr("viewBox", "0 0 " + LONGEST + " " + HEIGHT)
            .attr("preserveAspectRatio", "none")
            .attr("aria-hidden", "true");
    long before = 0;
    for (var theme : Theme.values()) {
      long count = counts.getOrDefault(theme, 0L);
      if (count > 0) {
        long from = before * LONGEST / most;
        long to = (before + count) * LONGEST / most;
        svg.with(
            tag("rect")
                .withClass(Words.of(theme))
                .attr("x", from)
                .attr("width", to - from)
                .attr("height", HEIGHT));
        before += count;
      }
    }
    return svg;
  }
}
