package dev.breakwater.analyzer;

import dev.breakwater.core.Finding.Range;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The text of a file by lines. Unlike javac's line map it does not expand tabs; unlike Checkstyle's
 * it counts UTF-16 units. Lines end in LF, CR LF or CR.
 */
final class SourceText {
  private final String text;
  private final int[] starts;

  SourceText(CharSequence text) {
    this.text = text.toString();
    this.starts =
        IntStream.concat(
                IntStream.of(0),
                IntStream.rangeClosed(1, this.text.length()).filter(this::followsLineEnd))
            .toArray();
  }

  private boolean followsLineEnd(int offset) {
    var before = text.charAt(offset - 1);
    return before == '\n' || before == '\r' && !text.startsWith("\n", offset);
  }

  String text() {
    return text;
  }

  /** The number of lines; an empty text has one. */
  int lines() {
    return starts.length;
  }

  /** The line at an offset, from one. */
  int lineAt(int offset) {
    var found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The offset at which a line starts. */
  int startOf(int line) {
    return starts[line - 1];
  }

  /** A line without its end. */
  String line(int line) {
    var end = line < starts.length ? starts[line] : text.length();
    while (end > startOf(line) && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(startOf(line), end);
  }

  /** The line separator that the file uses. */
  String separator() {
    return starts.length == 1 ? "\n" : text.substring(startOf(1) + line(1).length(), startOf(2));
  }

  Range range(int start, int end) {
    var startLine = lineAt(start);
    var endLine = lineAt(end);
    return new Range(
        startLine, start - startOf(startLine) + 1, endLine, end - startOf(endLine) + 1);
  }
}
