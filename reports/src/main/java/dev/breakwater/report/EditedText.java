package dev.breakwater.report;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import dev.breakwater.core.Finding.Edit;
import dev.breakwater.core.Finding.Range;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A text with edits. They keep to what is around them: a new line ends as the file's lines do and
 * is indented like the edited one, unless it brings an indentation of its own, and a line of which
 * nothing is left goes.
 */
public final class EditedText {
  private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\n]");
  private static final Comparator<Edit> LAST_FIRST =
      comparing(
              Edit::range,
              comparingInt(Range::startLine)
                  .thenComparingInt(Range::startColumn)
                  .thenComparingInt(Range::endLine)
                  .thenComparingInt(Range::endColumn))
          .reversed();

  private final StringBuilder text;
  private final int[] starts;
  private final String lineEnd;

  private EditedText(String text) {
    this.text = new StringBuilder(text);
    var ends = LINE_END.matcher(text).results().toList();
    starts = IntStream.concat(IntStream.of(0), ends.stream().mapToInt(end -> end.end())).toArray();
    lineEnd = ends.isEmpty() ? "\n" : ends.get(0).group();
  }

  /** The text with these edits, which must not overlap; empty if one lies outside of it. */
  public static Optional<String> of(String text, List<Edit> edits) {
    var edited = new EditedText(text);
    if (!edits.stream().map(Edit::range).allMatch(edited::contains)) {
      return Optional.empty();
    }
    // From the end, so that the positions of the edits still to come stay true.
    edits.stream().sorted(LAST_FIRST).forEach(edited::apply);
    return Optional.of(edited.text.toString());
  }

  private void apply(Edit edit) {
    var start = offset(edit.range().startLine(), edit.range().startColumn());
    var end = offset(edit.range().endLine(), edit.range().endColumn());
    if (edit.text().isEmpty() && end > start) {
      delete(start, end);
      return;
    }
    var indent = indent(starts[edit.range().startLine() - 1]);
    var lines = LINE_END.split(edit.text(), -1);
    var replacement = new StringBuilder(lines[0]);
    for (int i = 1; i < lines.length; i++) {
      var followed =
          i == lines.length - 1 ? lines[i] + text.substring(end, endOfLine(end)) : lines[i];
      replacement.append(lineEnd);
      if (!followed.isEmpty() && !Character.isWhitespace(followed.charAt(0))) {
        replacement.append(indent);
      }
      replacement.append(lines[i]);
    }
    text.replace(start, end, replacement.toString());
  }

  private void delete(int start, int end) {
    var lineStart = start;
    while (lineStart > 0 && isBlank(lineStart - 1)) {
      lineStart--;
    }
    var lineStop = endOfLine(end);
    var emptied =
        isLineStart(lineStart) && text.substring(end, lineStop).isBlank() && !isLineStart(end);
    if (emptied) {
      text.delete(lineStart, lineStop + lineEndAt(lineStop));
    } else {
      text.delete(start, end);
    }
  }

  private boolean isBlank(int offset) {
    return text.charAt(offset) == ' ' || text.charAt(offset) == '\t';
  }

  private boolean isLineStart(int offset) {
    return offset == 0 || isLineEnd(offset - 1);
  }

  private boolean isLineEnd(int offset) {
    return text.charAt(offset) == '\n' || text.charAt(offset) == '\r';
  }

  private int lineEndAt(int offset) {
    if (offset == text.length()) {
      return 0;
    }
    return text.indexOf("\r\n", offset) == offset ? 2 : 1;
  }

  /** The offset at which the line of another one ends, without its line end. */
  private int endOfLine(int offset) {
    var end = offset;
    while (end < text.length() && !isLineEnd(end)) {
      end++;
    }
    return end;
  }

  private String indent(int lineStart) {
    var end = lineStart;
    while (end < text.length() && isBlank(end)) {
      end++;
    }
    return text.substring(lineStart, end);
  }

  private boolean contains(Range range) {
    return isPosition(range.startLine(), range.startColumn())
        && isPosition(range.endLine(), range.endColumn())
        && offset(range.startLine(), range.startColumn())
            <= offset(range.endLine(), range.endColumn());
  }

  private boolean isPosition(int line, int column) {
    return 1 <= line
        && line <= starts.length
        && 1 <= column
        && offset(line, column) <= endOfLine(starts[line - 1]);
  }

  private int offset(int line, int column) {
    return starts[line - 1] + column - 1;
  }
}
