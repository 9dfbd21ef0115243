package dev.breakwater.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.breakwater.core.Finding;
import dev.breakwater.core.Finding.Edit;
import java.util.ArrayList;
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
          if (!before.isEmpty()) {
            EditedText.of(String.join("\n", before), ofPath)
                .ifPresent(
                    after -> files.add(new FixedFile(path, diff(before, Sources.split(after)))));
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
}
