package dev.breakwater.analyzer;

import com.google.errorprone.DescriptionListener;
import com.google.errorprone.matchers.Description;
import com.sun.source.util.Trees;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Turns Error Prone's descriptions of one unit into findings. Most units have none, so the text is
 * read late.
 */
final class Descriptions implements DescriptionListener {
  private final JCCompilationUnit unit;
  private final Trees trees;
  private final String path;
  private final FileFindings findings;

  private SourceText source;
  private Compat positions;
  private SuggestedEdits edits;

  Descriptions(Run run, JCCompilationUnit unit, Trees trees) {
    this.unit = unit;
    this.trees = trees;
    this.path = run.path(ErrorProneEngine.fileOf(unit.getSourceFile()));
    this.findings = new FileFindings(run, path);
  }

  @Override
  public void onDescribed(Description description) {
    if (source == null) {
      read();
    }
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

  /** Tells what was found so far. */
  void report() {
    if (!findings.isEmpty()) {
      findings.report(source);
    }
  }

  private void read() {
    try {
      source = new SourceText(unit.getSourceFile().getCharContent(true));
      positions = new Compat(unit);
      edits = new SuggestedEdits(unit, trees, source, path, positions);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
