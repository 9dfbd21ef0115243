package dev.breakwater.maven;

import dev.breakwater.analyzer.protocol.Event;
import dev.breakwater.report.Baseline;
import dev.breakwater.report.LeftOut;
import dev.breakwater.report.ReportInput;
import dev.breakwater.report.Words;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/**
 * Ends the build after all modules have been analysed and reported on, if they give a reason to.
 *
 * <p>Sources that do not compile are no reason, for then Maven has failed already or the user wants
 * it so; they are named in the reports.
 *
 * @param input what was reported
 * @param projects whose settings files count
 */
record Verdict(ReportInput input, List<MavenProject> projects) {

  /**
   * Passes unless something is to fail the build.
   *
   * @throws MojoExecutionException if an application's settings could not be read
   * @throws MojoFailureException if there are findings over the limit
   */
  void pass(FailOn limit) throws MojoExecutionException, MojoFailureException {
    var broken = input.notAnalysed().stream().filter(this::isBrokenSettings).toList();
    if (!broken.isEmpty()) {
      throw new MojoExecutionException(
          Words.count(broken.size(), "settings file")
              + " cannot be read; the reports tell of everything else."
              + broken.stream().map(Verdict::line).collect(Collectors.joining()));
    }
    if (input.leftOut().stream().anyMatch(LeftOut::failed)) {
      // The build has failed by that, and it is trouble rather than findings.
      return;
    }
    var failing =
        (int)
            input.findings().stream()
                .filter(limit::failsFor)
                .filter(f -> limit != FailOn.NEW || input.isNew(f))
                .count();
    if (failing > 0) {
      throw new MojoFailureException(
          "The build fails because of "
              + Words.count(failing, (limit == FailOn.NEW ? "new " : "") + "finding")
              + " (breakwater.failOn="
              + limit
              + ").");
    }
    if (limit == FailOn.NEW) {
      passBudget();
    }
  }

  /** A new suppression is a new finding that nobody sees. */
  private void passBudget() throws MojoFailureException {
    var grown = input.compared().map(Baseline.Comparison::suppressed).orElse(List.of());
    if (!grown.isEmpty()) {
      throw new MojoFailureException(
          "The build fails because more is suppressed than the baseline allows (breakwater.failOn=new): "
              + grown.stream().map(Object::toString).collect(Collectors.joining("; "))
              + ". Mend what was suppressed, or record the baseline anew if it is right.");
    }
  }

  /**
   * Passes unless some rule has more findings than the baseline lists of it.
   *
   * @throws MojoFailureException naming the rules
   */
  static void passRatchet(Baseline.Comparison compared) throws MojoFailureException {
    if (!compared.suppressed().isEmpty()) {
      throw new MojoFailureException(
          "The build fails because more is suppressed than the baseline allows (breakwater.ratchet): "
              + compared.suppressed().stream()
                  .map(Object::toString)
                  .collect(Collectors.joining("; "))
              + ".");
    }
    var grown = compared.grown();
    if (!grown.isEmpty()) {
      throw new MojoFailureException(
          "The build fails because there are more findings than the baseline lists"
              + " (breakwater.ratchet): "
              + grown.entrySet().stream()
                  .map(e -> e.getValue() + " more of " + e.getKey())
                  .collect(Collectors.joining(", "))
              + ".");
    }
  }

  private boolean isBrokenSettings(Event.NotAnalysed file) {
    var path = input.root().resolve(file.path()).normalize();
    return projects.stream().anyMatch(project -> ApplicationSettings.include(path, project));
  }

  private static String line(Event.NotAnalysed file) {
    return "\n  " + file.path() + ":" + file.line() + ": " + file.reason();
  }
}
