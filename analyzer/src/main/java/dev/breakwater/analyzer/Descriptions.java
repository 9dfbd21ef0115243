package dev.breakwater.analyzer;

import com.google.errorprone.DescriptionListener;
import com.google.errorprone.matchers.Description;
import com.sun.source.util.Trees;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;

/** Turns Error Prone's descriptions of one unit into findings. */
final class Descriptions implements DescriptionListener {
  private final JCCompilationUnit unit;
  private final Trees trees;
  private final SourceText source;
  private final FileFindings findings;
  private final Compat positions;
  private final SuggestedEdits edits;

  Descriptions(JCCompilationUnit unit, Trees trees, SourceText source, String path, FileFindings findings) {
    this.unit = unit;
    this.trees = trees;
    this.source = source;
    this.findings = findings;
    this.positions = new Compat(unit);
    this.edits = new SuggestedEdits(unit, trees, source, path, positions);
  }

  @Override
  public void onDescribed(Description description) {
    var start = Math.max(0, positions.start(description));
    var end = Math.max(start, positions.end(description));
    var place = Place.of(unit, trees, source, start);
    var name = place.declaredName(start, end);
    findings.add(
        new FileFindings.Candidate(
            description.checkName,
            name == null ? start : name.start(),
            name == null ? end : name.end(),
            description.getRawMessage(),
            edits.of(description),
            place.symbol(),
            place.statement()));
  }
}
