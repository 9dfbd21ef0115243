package dev.breakwater.report;

import java.io.IOException;
import java.nio.file.Path;

/** The report for machines: SARIF 2.1.0. */
public final class SarifReport {
  private SarifReport() {}

  /**
   * Writes the report, whole or not at all.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(ReportInput input, Path file) throws IOException {
    WholeFile.write(file, writer -> {});
  }
}
