package dev.breakwater.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.annotations.SerializedName;
import dev.breakwater.core.Finding;
import dev.breakwater.core.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The report for GitLab's Code Quality: a JSON array of issues. GitLab compares the reports of two
 * branches itself, so known findings are in it too.
 */
public final class GitLabReport {
  private static final Gson GSON =
      new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

  private final Checkout checkout;
  private final Map<String, Integer> seen = new HashMap<>();

  private record Issue(
      String type,
      List<String> categories,
      String description,
      @SerializedName("check_name") String checkName,
      String fingerprint,
      String severity,
      Location location) {}

  private record Location(String path, Lines lines) {}

  private record Lines(int begin) {}

  private GitLabReport(Checkout checkout) {
    this.checkout = checkout;
  }

  /**
   * Writes the report, whole or not at all.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(ReportInput input, Path file) throws IOException {
    var report = new GitLabReport(Checkout.around(input.root()));
    var issues = input.findings().stream().map(report::issue).toList();
    WholeFile.write(file, writer -> GSON.toJson(issues, writer));
  }

  private Issue issue(Finding finding) {
    return new Issue(
        // GitLab does without these two; other readers of Code Climate's format do not.
        "issue",
        List.of("Bug Risk"),
        finding.message(),
        finding.rule(),
        unique(finding.fingerprint()),
        severity(finding.severity()),
        new Location(
            checkout.path(finding.path()), new Lines(Math.max(1, finding.range().startLine()))));
  }

  /** Ours is the same in two files that hold the same; GitLab would show one of them only. */
  private String unique(String fingerprint) {
    var count = seen.merge(fingerprint, 1, Integer::sum);
    return count == 1 ? fingerprint : fingerprint + "-" + count;
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "major";
      case SUGGESTION -> "minor";
    };
  }
}
