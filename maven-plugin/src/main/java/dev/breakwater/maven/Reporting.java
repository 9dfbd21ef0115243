package dev.breakwater.maven;

import dev.breakwater.report.ConsoleSummary;
import dev.breakwater.report.HtmlReport;
import dev.breakwater.report.ReportInput;
import dev.breakwater.report.SarifReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;

/** Writes the reports of a whole build. */
final class Reporting {
  /** How many findings the console shows; the reports have them all. */
  private static final int WORST = 10;

  private final Path folder;
  private final Consumer<String> console;

  Reporting(Path folder, Consumer<String> console) {
    this.folder = folder;
    this.console = console;
  }

  void write(ReportInput input, Set<Format> formats) throws IOException {
    Files.createDirectories(folder);
    var html = folder.resolve("report.html");
    if (formats.contains(Format.SARIF)) {
      SarifReport.write(input, folder.resolve("report.sarif"));
    }
    if (formats.contains(Format.HTML)) {
      HtmlReport.write(input, html);
    }
    if (formats.contains(Format.CONSOLE)) {
      ConsoleSummary.lines(input, WORST, formats.contains(Format.HTML) ? html : null)
          .forEach(console);
    }
  }
}
