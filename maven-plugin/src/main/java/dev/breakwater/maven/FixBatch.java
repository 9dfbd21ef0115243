package dev.breakwater.maven;

import static java.util.Comparator.comparingInt;

import dev.breakwater.core.Finding;
import dev.breakwater.core.Finding.Edit;
import dev.breakwater.core.Finding.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Fixes of one file that can be applied at once, since none touches what another one changes. */
final class FixBatch {
  private static final Comparator<Range> BY_START =
      comparingInt(Range::startLine).thenComparingInt(Range::startColumn);

  private final Set<Edit> edits = new LinkedHashSet<>();
  private final Map<String, Integer> rules = new TreeMap<>();

  /** Takes in the best fix of a finding unless it has to wait for those that are there. */
  void add(Finding finding) {
    var fix = finding.fixes().get(0);
    var others = new ArrayList<Edit>();
    for (var edit : fix.edits()) {
      // Two fixes may need the same import.
      if (!(isImport(edit) && edits.contains(edit))) {
        others.add(edit);
      }
    }
    if (others.stream().noneMatch(this::touches)) {
      edits.addAll(others);
      rules.merge(finding.rule(), 1, Integer::sum);
    }
  }

  private boolean touches(Edit edit) {
    return edits.stream().anyMatch(taken -> touch(taken.range(), edit.range()));
  }

  private static boolean touch(Range a, Range b) {
    var first = BY_START.compare(a, b) <= 0 ? a : b;
    var second = first == a ? b : a;
    var gap = BY_START.compare(end(first), second);
    // The order of two insertions in one place, or of one beside a replacement, is anybody's guess.
    return gap > 0 || gap == 0 && (isEmpty(first) || isEmpty(second));
  }

  private static Range end(Range range) {
    return new Range(range.endLine(), range.endColumn(), range.endLine(), range.endColumn());
  }

  private static boolean isEmpty(Range range) {
    return BY_START.compare(range, end(range)) == 0;
  }

  private static boolean isImport(Edit edit) {
    return isEmpty(edit.range()) && edit.text().strip().startsWith("import ");
  }

  List<Edit> edits() {
    return List.copyOf(edits);
  }

  /** How many findings of each rule it mends. */
  Map<String, Integer> rules() {
    return rules;
  }
}
