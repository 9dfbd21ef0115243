package dev.breakwater.report;

import dev.breakwater.core.Finding.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines around a range, without the indentation that they share.
 *
 * @param lines empty if the range lies outside the source
 * @param left the number of lines of a long range that are not shown
 */
record Excerpt(List<Line> lines, int left) {
  private static final int AROUND = 3;
  private static final int LONGEST = 12;

  /** One line in three parts, each of which may be empty. */
  record Line(int number, String before, String flagged, String after) {}

  static Excerpt of(List<String> source, Range range) {
    if (range.startLine() < 1 || range.startLine() > source.size()) {
      return new Excerpt(List.of(), 0);
    }
    int end = Math.min(Math.max(range.endLine(), range.startLine()), source.size());
    int shown = Math.min(end, range.startLine() + LONGEST - 1);
    int first = Math.max(1, range.startLine() - AROUND);
    int last = shown < end ? shown : Math.min(source.size(), end + AROUND);
    while (first < range.startLine() && source.get(first - 1).isBlank()) {
      first++;
    }
    while (last > shown && source.get(last - 1).isBlank()) {
      last--;
    }
    int indent = sharedIndent(source.subList(first - 1, last));
    var lines = new ArrayList<Line>();
    for (int number = first; number <= last; number++) {
      lines.add(line(source.get(number - 1), number, range, indent));
    }
    return new Excerpt(lines, end - shown);
  }

  private static Line line(String text, int number, Range range, int indent) {
    if (number < range.startLine() || number > range.endLine()) {
      return new Line(number, text.substring(Math.min(indent, text.length())), "", "");
    }
    // The indentation of a further line belongs to the range, but to mark it would only hide the
    // shape of the code.
    int from = number == range.startLine() ? range.startColumn() - 1 : indentOf(text);
    int to = number == range.endLine() ? range.endColumn() - 1 : text.length();
    from = within(indent, from, text.length());
    to = within(from, to, text.length());
    return new Line(
        number,
        text.substring(Math.min(indent, from), from),
        text.substring(from, to),
        text.substring(to));
  }

  /** The value, or the nearer bound; the upper one if the bounds cross. */
  private static int within(int low, int value, int high) {
    return Math.min(Math.max(low, value), high);
  }

  private static int sharedIndent(List<String> lines) {
    return lines.stream().filter(l -> !l.isBlank()).mapToInt(Excerpt::indentOf).min().orElse(0);
  }

  private static int indentOf(String line) {
    return line.length() - line.stripLeading().length();
  }
}
