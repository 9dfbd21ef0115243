package dev.breakwater.maven;

import dev.breakwater.report.ConsoleSummary;
import dev.breakwater.report.GitHubAnnotations;
import dev.breakwater.report.GitLabReport;
import dev.breakwater.report.HtmlReport;
import dev.breakwater.report.JUnitReport;
import dev.breakwater.report.ReportInput;
import dev.breakwater.report.SarifReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Writes the reports of a whole build. */
final class Reporting {
  /** How many findings the console shows; the reports have them all. */
  private static final int WORST = 10;

  private static final String HTML = "report.html";
  private static final String SARIF = "report.sarif";

  /** The names by which GitLab's documentation and Jenkins' usual patterns find them. */
  private static final String GITLAB = "gl-code-quality-report.json";

  private static final String JUNIT = "TEST-breakwater.xml";

  private final Path folder;
  private final Consumer<String> console;
  private final Consumer<String> commands;

  /**
   * Reports in a folder and on the console.
   *
   * @param console told what is for people
   * @param commands told what is for the CI server that reads the output
   */
  Reporting(Path folder, Consumer<String> console, Consumer<String> commands) {
    this.folder = folder;
    this.console = console;
    this.commands = commands;
  }

  /** Deletes the reports of an earlier build, so that they cannot pass for those of this one. */
  void withdraw() throws IOException {
    for (var report : List.of(HTML, SARIF, GITLAB, JUNIT)) {
      Files.deleteIfExists(folder.resolve(report));
    }
  }

  void write(ReportInput input, Set<Format> formats) throws IOException {
    Files.createDirectories(folder);
    var html = folder.resolve(HTML);
    if (formats.contains(Format.SARIF)) {
      SarifReport.write(input, folder.resolve(SARIF));
    }
    if (formats.contains(Format.HTML)) {
      HtmlReport.write(input, html);
    }
    if (formats.contains(Format.GITLAB)) {
      GitLabReport.write(input, folder.resolve(GITLAB));
    }
    if (formats.contains(Format.JUNIT)) {
      JUnitReport.write(input, folder.resolve(JUNIT));
    }
    if (formats.contains(Format.GITHUB)) {
      GitHubAnnotations.lines(input).forEach(commands);
    }
    if (formats.contains(Format.CONSOLE)) {
      ConsoleSummary.lines(input, WORST, formats.contains(Format.HTML) ? html : null)
          .forEach(console);
    }
  }
}
