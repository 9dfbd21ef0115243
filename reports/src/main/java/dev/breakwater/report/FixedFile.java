package dev.breakwater.report;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.breakwater.core.Finding;
import dev.breakwater.core.Finding.Edit;
import dev.breakwater.core.Finding.Range;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;

/** What a fix does to one file, as the hunks of a unified diff. */
record FixedFile(String path, List<String> diff) {
  private static final int CONTEXT = 1;
  private static final int FILE_HEADER = 2;

  /** The files that a fix changes; those that its edits do not fit are left out. */
  static List<FixedFile> of(Finding.Fix fix, Sources sources) {
    var edits = new LinkedHashMap<String, List<Edit>>();
    fix.edits().forEach(e -> edits.computeIfAbsent(e.path(), p -> new ArrayList<>()).add(e));
    var files = new ArrayList<FixedFile>();
    edits.forEach(
        (path, ofPath) -> {
          var before = sources.lines(path);
          if (ofPath.stream().allMatch(e -> fits(e.range(), before))) {
            files.add(new FixedFile(path, diff(before, apply(ofPath, before))));
          }
        });
    return files;
  }

  private static List<String> diff(List<String> before, List<String> after) {
    var diff =
        UnifiedDiffUtils.generateUnifiedDiff(
            "", "", before, DiffUtils.diff(before, after), CONTEXT);
    return diff.isEmpty() ? diff : diff.subList(FILE_HEADER, diff.size());
  }

  private static List<String> apply(List<Edit> edits, List<String> before) {
    var ordered = new ArrayList<>(edits);
    ordered.sort(
        comparing(
            Edit::range, comparingInt(Range::startLine).thenComparingInt(Range::startColumn)));
    // From the end, so that the positions of the edits still to come stay true.
    Collections.reverse(ordered);
    var lines = new ArrayList<>(before);
    for (var edit : ordered) {
      var range = edit.range();
      var changed = lines.subList(range.startLine() - 1, range.endLine());
      var head = changed.get(0).substring(0, range.startColumn() - 1);
      var tail = changed.get(changed.size() - 1).substring(range.endColumn() - 1);
      changed.clear();
      changed.addAll(Sources.split(head + edit.text() + tail));
    }
    return lines;
  }

  private static boolean fits(Range range, List<String> lines) {
    return isPosition(range.startLine(), range.startColumn(), lines)
        && isPosition(range.endLine(), range.endColumn(), lines)
        && (range.startLine() < range.endLine()
            || range.startLine() == range.endLine() && range.startColumn() <= range.endColumn());
  }

  private static boolean isPosition(int line, int column, List<String> lines) {
    return 1 <= line
        && line <= lines.size()
        && 1 <= column
        && column <= lines.get(line - 1).length() + 1;
  }
}
