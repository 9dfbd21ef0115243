package dev.breakwater.report;

import java.nio.file.Path;
import java.util.List;

/** The report for the console: plain text, at most 100 columns wide where words allow. */
public final class ConsoleSummary {
  private ConsoleSummary() {}

  /**
   * The lines to print.
   *
   * @param worst the number of findings to show, the worst first
   * @param htmlReport where the HTML report lies; null if there is none
   */
  public static List<String> lines(ReportInput input, int worst, Path htmlReport) {
    return List.of();
  }
}
