package dev.breakwater.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.breakwater.core.Finding;
import edu.hm.hafner.analysis.FileReaderFactory;
import edu.hm.hafner.analysis.Issue;
import edu.hm.hafner.analysis.IssueParser;
import edu.hm.hafner.analysis.parser.violations.CodeClimateAdapter;
import edu.hm.hafner.analysis.parser.violations.JUnitAdapter;
import edu.hm.hafner.analysis.parser.violations.SarifAdapter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the Warnings plugin of Jenkins makes of the reports, by its own parsers. */
class JenkinsWarningsTest {
  @TempDir private Path folder;

  @Test
  void readsSarif() throws IOException {
    var input = Sample.typical(folder).input();
    var file = folder.resolve("report.sarif");
    SarifReport.write(input, file);
    var issues = issues(new SarifAdapter(), file);
    assertEquals(places(input), sorted(issues, JenkinsWarningsTest::place));
    assertEquals(
        input.findings().stream().map(Finding::rule).sorted().toList(),
        sorted(issues, Issue::getType));
  }

  @Test
  void readsGitLabsFormat() throws IOException {
    var input = Sample.typical(folder).input();
    var file = folder.resolve("gitlab.json");
    GitLabReport.write(input, file);
    var issues = issues(new CodeClimateAdapter(), file);
    assertEquals(places(input), sorted(issues, JenkinsWarningsTest::place));
    assertEquals(
        input.findings().stream().map(Finding::message).sorted().toList(),
        sorted(issues, Issue::getMessage));
  }

  @Test
  void readsTheFailedTests() throws IOException {
    var file = folder.resolve("junit.xml");
    JUnitReport.write(Sample.typical(folder).input(), file);
    assertEquals(5, issues(new JUnitAdapter(), file).size());
  }

  private static List<Issue> issues(IssueParser parser, Path file) {
    return parser.parse(new FileReaderFactory(file, StandardCharsets.UTF_8)).stream().toList();
  }

  /** Their parsers have orders of their own. */
  private static List<String> sorted(List<Issue> issues, Function<Issue, String> property) {
    return issues.stream().map(property).sorted().toList();
  }

  private static List<String> places(ReportInput input) {
    return input.findings().stream()
        .map(f -> f.path() + ":" + f.range().startLine())
        .sorted()
        .toList();
  }

  private static String place(Issue issue) {
    return issue.getFileName() + ":" + issue.getLineStart();
  }
}
