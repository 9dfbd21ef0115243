package dev.breakwater.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.breakwater.analyzer.protocol.Event;
import dev.breakwater.analyzer.protocol.ModuleResult;
import dev.breakwater.core.Finding;
import dev.breakwater.core.Finding.Range;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {
  @TempDir private Path folder;

  @Test
  void groupsByThemeRuleAndFile() throws IOException {
    var report = report(Sample.typical(folder).input());
    assertEquals(
        List.of("boundaries", "messaging", "timing", "suppressions"),
        report.select(".theme").eachAttr("id"));
    assertEquals(
        List.of("SendResultIgnored", "AutoAcknowledgeInConfig"),
        report.select("#messaging > .rule > summary h3").eachText());
    assertEquals(
        List.of(Sample.EVENTS), report.select("#rule-SendResultIgnored .file h4").eachText());
    assertEquals(
        List.of("OrderEvents.java:17", "OrderEvents.java:24"),
        report.select("#rule-SendResultIgnored .file .finding .place").eachText());
  }

  @Test
  void showsAFindingWithEverythingThatIsKnown() throws IOException {
    var input = Sample.typical(folder).input();
    var finding =
        input.findings().stream()
            .filter(f -> f.rule().equals("SendResultIgnored"))
            .findFirst()
            .orElseThrow();
    var shown = report(input).getElementById(finding.fingerprint().substring(0, 12));
    assertEquals(finding.message(), shown.selectFirst(".message").text());
    assertEquals(
        "com.acme.orders.OrderEvents#publish(OrderPlaced)",
        shown.selectFirst(".symbol code").text());
    assertEquals("#" + shown.id(), shown.selectFirst(".place").attr("href"));
    assertEquals(
        "kafka.send(\"orders.placed\", event.orderId(), event)", shown.selectFirst("mark").text());
    assertEquals("--first:14", shown.selectFirst("pre").attr("style"));
    assertEquals(6, shown.select("pre:not(.diff) code").size());
    assertEquals(3, shown.selectFirst(".flagged").elementSiblingIndex());
    assertEquals("Fix: Wait for the broker", shown.selectFirst("figcaption").text());
    assertEquals(
        "+    kafka.send(\"orders.placed\", event.orderId(), event).join();\n",
        shown.selectFirst(".added").wholeText());
  }

  @Test
  void marksEveryLineOfARange() throws IOException {
    var marks =
        report(Sample.typical(folder).input())
            .select("#rule-SendResultIgnored .finding")
            .get(1)
            .select("mark");
    assertEquals(
        List.of("kafka.send(", "\"orders.placed\",", "event.orderId(),", "event)"),
        marks.eachText());
  }

  @Test
  void rendersTheRulesPageOnce() throws IOException {
    var pages = report(Sample.typical(folder).input()).select("#rule-SendResultIgnored .page");
    assertEquals(1, pages.size());
    assertEquals(
        List.of("Why", "Flagged", "Instead", "When to turn it off"), pages.select("h4").eachText());
    assertTrue(pages.select("pre.bad").text().contains("// flagged"));
    assertEquals(1, pages.select("pre.good").size());
    assertEquals(
        "https://breakwater.dev/rules/EndlessRequeue",
        pages.select("a:contains(EndlessRequeue)").attr("href"));
    assertFalse(pages.text().contains("<!--"), pages.text());
  }

  @Test
  void summarises() throws IOException {
    var report = report(Sample.typical(folder).input());
    assertEquals(
        "6 findings in 65 Java files of 2 modules, looked for by 5 rules.",
        report.select(".headline").text());
    assertEquals("messaging 2 1 – 3", row(report, "messaging"));
    assertEquals("all 3 2 1 6", row(report, "all"));
    assertEquals("com.acme:orders 1 3 – 1 5 48 –", row(report, "com.acme:orders"));
    assertEquals(Sample.EVENTS + " 2", row(report, Sample.EVENTS));
    var limits = report.selectFirst(".limits").text();
    assertTrue(limits.contains("2 files not analysed"), limits);
    assertTrue(limits.contains("Ledger.java:14 cannot find symbol: LedgerMapper"), limits);
    assertTrue(limits.contains("HttpClientWithoutTimeout at " + Sample.RECIPIENT), limits);
    assertTrue(limits.contains("Not covered: 12 Kotlin files"), limits);
    assertTrue(report.selectFirst("header").text().contains("Breakwater 0.1.0"));
  }

  @Test
  void drawsTheThemesOfEachModule() throws IOException {
    var bar =
        report(Sample.typical(folder).input())
            .select("tr:contains(com.acme:orders)")
            .first()
            .select("rect");
    assertEquals(List.of("boundaries", "messaging", "suppressions"), bar.eachAttr("class"));
    assertEquals(List.of("0", "200", "800"), bar.eachAttr("x"));
    assertEquals(List.of("200", "600", "200"), bar.eachAttr("width"));
  }

  @Test
  void tellsWhatTheRulesCost() throws IOException {
    var report = report(Sample.typical(folder).input());
    assertEquals(
        "Cost: 41.6 ms for the rules, 1.66 % of the 2,500.0 ms that the compilation took with them",
        report.select(".cost > summary").text());
    assertEquals(
        List.of("SendResultIgnored 32.0 1.28", "AutoAcknowledgeInConfig 9.6 0.38"),
        report.select(".cost tbody tr").eachText());
  }

  @Test
  void filtersByStateOnlyWhereThereIsABaseline() throws IOException {
    var input = Sample.typical(folder).input();
    assertTrue(report(input).select("[name=state]").isEmpty());
    var known =
        Baseline.of(Sample.modules(input.findings().subList(1, 6)))
            .compare(Sample.modules(input.findings()), e -> true, path -> true);
    var report = report(input.comparedWith(known));
    assertEquals(List.of("new 1", "known 5"), report.select("label:has([name=state])").eachText());
    assertEquals(1, report.select(".finding.new").size());
    assertEquals(1, report.select(".finding .badge:contains(new)").size());
  }

  @Test
  void manyModulesWithoutFindingsShareARow() throws IOException {
    var input = Sample.typical(folder).input();
    var modules = new ArrayList<>(input.modules());
    for (int i = 0; i < 9; i++) {
      modules.add(
          new ModuleResult(
              ModuleResult.VERSION,
              "com.acme:m" + i,
              List.of(),
              List.of(),
              List.of(),
              Map.of(),
              Map.of(),
              7,
              0));
    }
    var report = report(Sample.with(input, modules));
    assertEquals("com.acme:orders 1 3 – 1 5 48 –", row(report, "com.acme:orders"));
    assertEquals("9 other modules – – – – – 63 –", row(report, "9 other modules"));
    assertTrue(report.select("th:contains(com.acme:m)").isEmpty());
  }

  @Test
  void whatTheSummaryLinksToExists() throws IOException {
    var report = report(Sample.typical(folder).input());
    for (var link : report.select("a[href^=#]:not([href*==])")) {
      assertTrue(report.getElementById(link.attr("href").substring(1)) != null, link.outerHtml());
    }
  }

  @Test
  void saysWhichModulesItIsNotAbout() throws IOException {
    var module = new LeftOut("com.acme:shipping", "not part of this build", false);
    var report = report(Sample.without(new Sample(folder).input(), module));
    assertEquals(
        "Nothing found in 65 Java files of 2 of 3 modules, looked for by 5 rules.",
        report.select(".headline").text());
    assertEquals(
        "1 module left out com.acme:shipping not part of this build",
        report.select(".limits").text());
  }

  @Test
  void isCalmIfNothingIsFound() throws IOException {
    var report = report(new Sample(folder).input());
    assertEquals(
        "Nothing found in 65 Java files of 2 modules, looked for by 5 rules.",
        report.select(".calm").text());
    assertTrue(report.select(".filters, .theme").isEmpty());
    assertEquals("", report.select(".limits").text());
  }

  @Test
  void reachesOutForNothing() throws Exception {
    var report = report(Sample.typical(folder).input());
    assertTrue(report.select("link, img, iframe, object, embed, [src]").isEmpty());
    assertFalse(report.selectFirst("style").data().contains("url("));
    var script = report.selectFirst("script").data().getBytes(StandardCharsets.UTF_8);
    var digest = MessageDigest.getInstance("SHA-256").digest(script);
    var policy = report.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertTrue(policy.startsWith("default-src 'none';"), policy);
    assertTrue(
        policy.contains("script-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'"),
        policy);
  }

  @Test
  void isHarmlessWhateverTheSourceHolds() throws IOException {
    var evil = "</script><script>alert(1)</script><b onmouseover='alert(2)'>\"'&amp;";
    var sample = new Sample(folder);
    var path = "orders/a\"><b>.java";
    Files.writeString(sample.root().resolve(path), "// " + evil + "\n");
    var fix = new Finding.Fix(evil, List.of(new Finding.Edit(path, new Range(1, 1, 1, 1), evil)));
    sample.add(
        "SendResultIgnored", path, new Range(1, 4, 1, 4 + evil.length()), evil, evil, evil, fix);
    sample.failures().add(new Event.RuleFailed(evil, path, evil));
    var report = report(sample.input());
    assertEquals(1, report.select("script").size());
    assertTrue(report.select("b, [onmouseover]").isEmpty());
    assertEquals(evil, report.select(".message").text());
    assertEquals(evil, report.select("mark").text());
    assertEquals("+" + evil + "// " + evil, report.select(".added").text());
  }

  @Test
  void readsSourcesThatAreNotUtf8() throws IOException {
    var sample = new Sample(folder);
    sample.add(
        "SendResultIgnored",
        Sample.RECIPIENT,
        "\"Grüße, \"",
        "com.acme.billing.Recipient",
        "Greets.");
    assertEquals("\"Grüße, \"", report(sample.input()).select("mark").text());
  }

  @Test
  void leavesOutTheExcerptOfAFileThatItCannotRead() throws IOException {
    var input = new Sample(folder).input();
    Files.writeString(folder.resolve("secret.txt"), "secret");
    for (var path : List.of("gone/Gone.java", "../secret.txt", "orders", "nul\0.java")) {
      var report = report(Sample.with(input, Sample.finding(path)));
      assertEquals(1, report.select(".finding").size(), path);
      assertTrue(report.select(".finding pre").isEmpty(), path);
    }
  }

  @Test
  void survivesRangesThatDoNotFitTheFile() throws IOException {
    var sample = new Sample(folder);
    for (var range :
        List.of(
            new Range(0, 0, 0, 0),
            new Range(3, 900, 2, 1),
            new Range(31, 1, 99, 9),
            new Range(99, 1, 99, 2))) {
      sample.add(
          "SendResultIgnored",
          Sample.EVENTS,
          range,
          "x",
          "com.acme.X",
          "Changed since.",
          new Finding.Fix("Mend", List.of(new Finding.Edit(Sample.EVENTS, range, "y"))));
    }
    assertEquals(4, report(sample.input()).select(".finding").size());
  }

  @Test
  void writesHalfASurrogatePair() throws IOException {
    var sample = new Sample(folder);
    Files.writeString(sample.root().resolve(Sample.EVENTS), "x😀y\n");
    sample.add(
        "SendResultIgnored",
        Sample.EVENTS,
        new Range(1, 1, 1, 3),
        "x",
        "com.acme.X",
        "Cut in two.");
    assertEquals(1, report(sample.input()).select("mark").size());
  }

  @Test
  void tellsEqualFingerprintsApart() throws IOException {
    var input = new Sample(folder).input();
    var report =
        report(
            Sample.with(
                Sample.with(input, Sample.finding("a/A.java")), Sample.finding("b/A.java")));
    assertEquals(
        List.of("fedcba987654", "fedcba987654-2"), report.select(".finding").eachAttr("id"));
  }

  @Test
  void isTheSameForTheSameInput() throws IOException {
    HtmlReport.write(Sample.typical(folder.resolve("a")).input(), folder.resolve("a.html"));
    HtmlReport.write(Sample.typical(folder.resolve("b")).input(), folder.resolve("b.html"));
    assertArrayEquals(
        Files.readAllBytes(folder.resolve("a.html")), Files.readAllBytes(folder.resolve("b.html")));
  }

  @Test
  void staysUsableWithThousandsOfFindings() throws IOException {
    var input = Sample.large(folder, 5_000).input();
    var file = folder.resolve("large.html");
    assertTimeout(Duration.ofSeconds(60), () -> HtmlReport.write(input, file));
    assertTrue(Files.size(file) < 12_000_000, () -> "bytes: " + file.toFile().length());
    var report = Jsoup.parse(file.toFile());
    assertEquals(5_000, new HashSet<>(report.select(".finding").eachAttr("id")).size());
    assertTrue(report.select(".rule[open]").isEmpty());
    assertEquals(
        11,
        report.select("caption:contains(10 files)").first().closest("table").select("tr").size());
  }

  private static String row(Document report, String head) {
    return report.select("tbody tr").stream()
        .filter(r -> r.selectFirst("th").text().equals(head))
        .map(Element::text)
        .findFirst()
        .orElseThrow();
  }

  private Document report(ReportInput input) throws IOException {
    var file = folder.resolve("out/report.html");
    HtmlReport.write(input, file);
    return Jsoup.parse(file.toFile());
  }
}
