package dev.breakwater.analyzer;

import com.google.errorprone.ErrorProneError;
import com.google.errorprone.matchers.Suppressible;
import com.google.errorprone.scanner.ErrorProneScanner;

/** Goes on with the other checks where Error Prone's own scanner ends the compilation. */
final class EnduringScanner extends ErrorProneScanner {
  private final Run run;

  EnduringScanner(ErrorProneScanner scanner, Run run) {
    super(scanner.getBugCheckers(), scanner.severityMap());
    this.run = run;
  }

  @Override
  protected void handleError(Suppressible check, Throwable error) {
    var cause = error instanceof ErrorProneError ? error.getCause() : error;
    var unit = getCurrentPath().getCompilationUnit();
    run.failed(
        check.canonicalName(), ErrorProneEngine.fileOf(unit.getSourceFile()).toString(), cause);
  }
}
