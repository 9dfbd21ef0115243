package dev.breakwater.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.breakwater.core.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GitHubAnnotationsTest {
  /** The documented form of a command. */
  private static final Pattern COMMAND =
      Pattern.compile(
          "::(\\w+) file=([^,:]+),line=(\\d+),col=(\\d+),title=([^,:]+)::(.*)", Pattern.DOTALL);

  @TempDir private Path folder;

  @Test
  void saysWhereAndWhatInTheDocumentedForm() throws IOException {
    assertEquals(
        "::warning file="
            + Sample.EVENTS
            + ",line=17,col=5,title=SendResultIgnored::The result of"
            + " send is dropped: if the broker refuses the record nobody learns of it; wait for it"
            + " or handle the failure.%0Ahttps://breakwater.dev/rules/SendResultIgnored",
        GitHubAnnotations.lines(Sample.typical(folder).input()).get(0));
  }

  @Test
  void pathsAreThoseInsideTheRepository() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    var lines = GitHubAnnotations.lines(Sample.typical(folder).input());
    assertTrue(lines.get(0).contains(" file=shop/orders/src/"), lines.get(0));
  }

  @Test
  void showsTenOfEachKindTheWorstFirst() throws IOException {
    var input = new Sample(folder).input();
    for (int i = 0; i < 12; i++) {
      for (var severity : List.of(Severity.SUGGESTION, Severity.WARNING, Severity.ERROR)) {
        input = Sample.with(input, Sample.finding("orders/A" + i + ".java", severity, "It is so."));
      }
    }
    var kinds =
        GitHubAnnotations.lines(input).stream()
            .map(line -> parsed(line).group(1))
            .collect(Collectors.toList());
    assertEquals(30, kinds.size());
    assertEquals(List.of("error", "warning", "notice"), kinds.stream().distinct().toList());
    assertEquals(kinds.subList(0, 10), List.of("error ".repeat(10).split(" ")));
  }

  @Test
  void keepsSilentAboutWhatTheBaselineLists() throws IOException {
    var old = Sample.typical(folder).input();
    var fresh = Sample.finding("orders/New.java");
    var input = Sample.with(old, fresh);
    var lines =
        GitHubAnnotations.lines(
            input.comparedWith(
                Baseline.of(Sample.modules(old.findings()))
                    .compare(Sample.modules(input.findings()), entry -> true, path -> true)));
    assertEquals(1, lines.size());
    assertEquals("orders/New.java", parsed(lines.get(0)).group(2));
  }

  @ParameterizedTest
  @MethodSource("dev.breakwater.report.Sample#oddTexts")
  void escapesWhatWouldEndACommandOrBeginAnother(String text) throws IOException {
    var odd = Sample.finding("orders/a,b:%c.java", Severity.ERROR, text);
    var line = GitHubAnnotations.lines(Sample.with(new Sample(folder).input(), odd)).get(0);
    assertFalse(line.contains("\n") || line.contains("\r"), line);
    assertEquals("orders/a,b:%c.java", unescaped(parsed(line).group(2)));
    assertEquals(
        text + "\nhttps://breakwater.dev/rules/SendResultIgnored",
        unescaped(parsed(line).group(6)));
  }

  private static Matcher parsed(String line) {
    var command = COMMAND.matcher(line);
    assertTrue(command.matches(), line);
    return command;
  }

  /** As the runner does, which leaves the per cent sign for last. */
  private static String unescaped(String text) {
    return text.replace("%0D", "\r")
        .replace("%0A", "\n")
        .replace("%3A", ":")
        .replace("%2C", ",")
        .replace("%25", "%");
  }
}
