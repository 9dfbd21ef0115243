package dev.breakwater.report;

import java.io.IOException;
import java.nio.file.Path;

/** The report for people: one HTML file that needs nothing else. */
public final class HtmlReport {
  private HtmlReport() {}

  /**
   * Writes the report, whole or not at all.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(ReportInput input, Path file) throws IOException {
    WholeFile.write(file, writer -> {});
  }
}
