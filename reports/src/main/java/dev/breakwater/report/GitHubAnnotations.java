package dev.breakwater.report;

import dev.breakwater.core.Finding;
import dev.breakwater.core.RulePage;
import dev.breakwater.core.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/**
 * The findings as workflow commands, which GitHub Actions reads from a step's output and shows
 * beside the lines of a pull request.
 */
public final class GitHubAnnotations {
  /** How many of a kind GitHub shows per step. */
  private static final int SHOWN = 10;

  private GitHubAnnotations() {}

  /**
   * The commands, a line each, the worst first: as many as GitHub shows of what no baseline lists.
   */
  public static List<String> lines(ReportInput input) {
    var checkout = Checkout.around(input.root());
    var counts = new EnumMap<Severity, Integer>(Severity.class);
    var lines = new ArrayList<String>();
    for (var finding : input.worstNew()) {
      if (counts.merge(finding.severity(), 1, Integer::sum) <= SHOWN) {
        lines.add(line(finding, checkout.path(finding.path())));
      }
    }
    return lines;
  }

  private static String line(Finding finding, String path) {
    return "::%s file=%s,line=%d,col=%d,title=%s::%s"
        .formatted(
            kind(finding.severity()),
            property(path),
            finding.range().startLine(),
            finding.range().startColumn(),
            property(finding.rule()),
            data(finding.message() + "\n" + RulePage.address(finding.rule())));
  }

  private static String kind(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case SUGGESTION -> "notice";
    };
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
