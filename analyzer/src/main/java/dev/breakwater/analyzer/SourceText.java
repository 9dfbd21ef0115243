package dev.breakwater.analyzer;

import dev.breakwater.core.Finding.Range;
import java.util.Arrays;

/**
 * The text of a file by lines. Unlike javac's line map it does not expand tabs; unlike Checkstyle's it counts UTF-16
 * units. Lines end in LF, CR LF or CR.
 */
final class SourceText {
  private final String text;
  private final int[] starts;

  SourceText(CharSequence text) {
    this.text = text.toString();
    var starts = new int[this.text.length() + 1];
    var lines = 1;
    for (var i = 0; i < this.text.length(); i++) {
      var c = this.text.charAt(i);
      if (c == '\n' || c == '\r' && !this.text.startsWith("\n", i + 1)) {
        starts[lines++] = i + 1;
      }
    }
    this.starts = Arrays.copyOf(starts, lines);
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
    return new Range(startLine, start - startOf(startLine) + 1, endLine, end - startOf(endLine) + 1);
  }
}
