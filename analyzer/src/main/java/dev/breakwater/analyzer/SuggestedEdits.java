package dev.breakwater.analyzer;

import com.google.errorprone.fixes.Fix;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.Trees;
import dev.breakwater.core.Finding;
import dev.breakwater.core.Finding.Edit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Turns Error Prone's fixes of one unit into edits. */
final class SuggestedEdits {
  /** Replaces text between two offsets. */
  record Change(int start, int end, String text) {}

  private final SourceText source;
  private final String path;
  private final Compat positions;
  private final ImportChanges imports;

  SuggestedEdits(
      CompilationUnitTree unit, Trees trees, SourceText source, String path, Compat positions) {
    this.source = source;
    this.path = path;
    this.positions = positions;
    this.imports = new ImportChanges(unit, trees.getSourcePositions(), source);
  }

  List<Finding.Fix> of(Description description) {
    return description.fixes.stream().filter(fix -> !fix.isEmpty()).map(this::of).toList();
  }

  private Finding.Fix of(Fix fix) {
    var changes = new ArrayList<Change>();
    positions
        .replacements(fix)
        .forEach(r -> changes.add(new Change(r.startPosition(), r.endPosition(), r.replaceWith())));
    changes.addAll(imports.of(fix.getImportsToAdd(), fix.getImportsToRemove()));
    changes.sort(Comparator.comparingInt(Change::start));
    var edits =
        changes.stream()
            .map(c -> new Edit(path, source.range(c.start(), c.end()), c.text()))
            .toList();
    var description = fix.getShortDescription();
    return new Finding.Fix(
        description.isBlank() ? "Apply the suggested change" : description, edits);
  }
}
