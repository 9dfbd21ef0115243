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

  private static final String HTML = "report.html";
  private static final String SARIF = "report.sarif";

  private final Path folder;
  private final Consumer<String> console;

  Reporting(Path folder, Consumer<String> console) {
    this.folder = folder;
    this.console = console;
  }

  /** Deletes the reports of an earlier build, so that they cannot pass for those of this one. */
  void withdraw() throws IOException {
    Files.deleteIfExists(folder.resolve(HTML));
    Files.deleteIfExists(folder.resolve(SARIF));
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
    if (formats.contains(Format.CONSOLE)) {
      ConsoleSummary.lines(input, WORST, formats.contains(Format.HTML) ? html : null)
          .forEach(console);
    }
  }
}
