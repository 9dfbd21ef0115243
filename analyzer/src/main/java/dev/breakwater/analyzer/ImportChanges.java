package dev.breakwater.analyzer;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import dev.breakwater.analyzer.SuggestedEdits.Change;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Adds and removes single imports of a unit and leaves the others as they are, however they are
 * ordered: a new import goes among those whose names begin like it.
 */
final class ImportChanges {
  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final SourceText source;

  ImportChanges(CompilationUnitTree unit, SourcePositions positions, SourceText source) {
    this.unit = unit;
    this.positions = positions;
    this.source = source;
  }

  /**
   * The changes for imports in Error Prone's notation, {@code import static a.B.c} without the
   * semicolon.
   */
  List<Change> of(Collection<String> added, Collection<String> removed) {
    var present = unit.getImports().stream().map(ImportChanges::text).toList();
    var insertions = new TreeMap<Integer, String>();
    for (var text : new TreeSet<>(added)) {
      if (!present.contains(text)) {
        insert(text, insertions);
      }
    }
    var changes = new ArrayList<Change>();
    insertions.forEach((offset, text) -> changes.add(new Change(offset, offset, text)));
    for (var tree : unit.getImports()) {
      if (removed.contains(text(tree))) {
        changes.add(new Change(start(tree), endWithLine(tree), ""));
      }
    }
    return changes;
  }

  private void insert(String text, TreeMap<Integer, String> insertions) {
    var newLine = source.separator();
    var line = text + ";";
    var relatives = relatives(text);
    var next = relatives.stream().filter(i -> text(i).compareTo(text) > 0).findFirst();
    if (next.isPresent()) {
      insertions.merge(start(next.get()), line + newLine, String::concat);
    } else if (!relatives.isEmpty()) {
      insertions.merge(end(relatives.get(relatives.size() - 1)), newLine + line, String::concat);
    } else if (unit.getImports().isEmpty() && unit.getPackage() != null) {
      insertions.merge(
          end(unit.getPackage()), newLine + newLine + line, (a, b) -> a + newLine + line);
    } else {
      var first = unit.getImports().isEmpty() ? 0 : start(unit.getImports().get(0));
      insertions.merge(first, line + newLine + newLine, (a, b) -> a.stripTrailing() + newLine + b);
    }
  }

  /** The imports of the same kind that share the longest beginning with a new one. */
  private List<? extends ImportTree> relatives(String text) {
    var isStatic = text.startsWith("import static ");
    var sameKind = unit.getImports().stream().filter(i -> i.isStatic() == isStatic).toList();
    var longest = sameKind.stream().mapToInt(i -> commonParts(text(i), text)).max().orElse(0);
    return sameKind.stream().filter(i -> commonParts(text(i), text) == longest).toList();
  }

  private static int commonParts(String a, String b) {
    var left = a.split("\\.");
    var right = b.split("\\.");
    var common = 0;
    while (common < Math.min(left.length, right.length) && left[common].equals(right[common])) {
      common++;
    }
    return common;
  }

  private static String text(ImportTree tree) {
    return (tree.isStatic() ? "import static " : "import ") + tree.getQualifiedIdentifier();
  }

  private int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  private int end(Tree tree) {
    return (int) positions.getEndPosition(unit, tree);
  }

  /** The end of a declaration, with that of its line unless something else follows there. */
  private int endWithLine(Tree tree) {
    var line = source.lineAt(end(tree));
    if (line == source.lines()
        || !source.text().substring(end(tree), source.startOf(line + 1)).isBlank()) {
      return end(tree);
    }
    return source.startOf(line + 1);
  }
}
