package dev.breakwater.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.breakwater.core.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GitLabReportTest {
  @TempDir private Path folder;

  @Test
  void hasWhatGitLabDocuments() throws IOException {
    var sample = Sample.typical(folder);
    var finding =
        sample.input().findings().stream()
            .filter(f -> f.path().equals(Sample.CLIENT))
            .findFirst()
            .orElseThrow();
    assertEquals(
        JsonParser.parseString(
            """
            {type: 'issue',
             categories: ['Bug Risk'],
             description: 'This client has no connect timeout: an unreachable host holds the thread for minutes; set one.',
             check_name: 'HttpClientWithoutTimeout',
             fingerprint: '%s',
             severity: 'major',
             location: {path: '%s', lines: {begin: 11}}}
            """
                .formatted(finding.fingerprint(), Sample.CLIENT)),
        issues(sample.input()).get(0));
  }

  @Test
  void isAnEmptyArrayIfNothingIsFound() throws IOException {
    assertEquals(new JsonArray(), issues(new Sample(folder).input()));
  }

  @Test
  void mapsSeverities() throws IOException {
    var input = new Sample(folder).input();
    for (var severity : Severity.values()) {
      input = Sample.with(input, Sample.finding("orders/" + severity, severity, "It is so."));
    }
    assertEquals(
        List.of("critical", "minor", "major"),
        objects(input).stream().map(i -> i.get("severity").getAsString()).toList());
  }

  @Test
  void noTwoIssuesShareAFingerprint() throws IOException {
    var input = new Sample(folder).input();
    for (var path : List.of("a/application.yml", "b/application.yml", "c/application.yml")) {
      input = Sample.with(input, Sample.finding(path));
    }
    var fingerprints = objects(input).stream().map(i -> i.get("fingerprint")).toList();
    assertEquals(3, new HashSet<>(fingerprints).size());
    assertEquals("fedcba9876543210", fingerprints.get(0).getAsString());
  }

  @Test
  void pathsAreThoseInsideTheRepository() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    var issue = objects(Sample.typical(folder).input()).get(0);
    assertEquals(
        "shop/" + Sample.CLIENT, issue.getAsJsonObject("location").get("path").getAsString());
  }

  @ParameterizedTest
  @MethodSource("dev.breakwater.report.Sample#oddTexts")
  void keepsEveryText(String text) throws IOException {
    var odd = Sample.finding("orders/Größe 1%.java", Severity.WARNING, text);
    var issue = objects(Sample.with(new Sample(folder).input(), odd)).get(0);
    // Half of a surrogate pair has no encoding.
    assertEquals(
        new String(text.getBytes("UTF-8"), "UTF-8"), issue.get("description").getAsString());
    assertEquals(
        "orders/Größe 1%.java", issue.getAsJsonObject("location").get("path").getAsString());
  }

  @Test
  void isTheSameForTheSameInput() throws IOException {
    var first = write(Sample.typical(folder.resolve("a")).input(), "a.json");
    var second = write(Sample.typical(folder.resolve("b")).input(), "b.json");
    assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
  }

  private List<JsonObject> objects(ReportInput input) throws IOException {
    return StreamSupport.stream(issues(input).spliterator(), false)
        .map(element -> element.getAsJsonObject())
        .toList();
  }

  private JsonArray issues(ReportInput input) throws IOException {
    return JsonParser.parseString(Files.readString(write(input, "out.json"))).getAsJsonArray();
  }

  private Path write(ReportInput input, String name) throws IOException {
    var file = folder.resolve(name);
    GitLabReport.write(input, file);
    return file;
  }
}
