package dev.breakwater.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;

/** The difference between two states of a file, as {@code git apply} and {@code patch} read it. */
public final class Patch {
  private static final int CONTEXT = 3;
  private static final String NO_LINE_END = "\n\\ No newline at end of file";

  private Patch() {}

  /**
   * The lines of a unified diff, without their line feeds; none if the states are equal.
   *
   * @param path relative to where the patch will be applied, with forward slashes
   */
  public static List<String> of(String path, String before, String after) {
    var old = lines(before);
    return UnifiedDiffUtils.generateUnifiedDiff(
        "a/" + path, "b/" + path, old, DiffUtils.diff(old, lines(after)), CONTEXT);
  }

  /** Split at line feeds alone: a carriage return belongs to what a patch compares. */
  private static List<String> lines(String text) {
    var lines = new ArrayList<>(List.of(text.split("\n", -1)));
    var last = lines.remove(lines.size() - 1);
    if (!last.isEmpty()) {
      lines.add(last + NO_LINE_END);
    }
    return lines;
  }
}
