package dev.breakwater.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.breakwater.core.Finding;
import dev.breakwater.core.Fingerprint;
import dev.breakwater.core.RuleFacts;
import dev.breakwater.core.RulePage;
import dev.breakwater.core.Severity;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The report for machines: SARIF 2.1.0. It names no path of the machine that it was made on: every
 * location is relative to {@code %SRCROOT%}, the reactor's root, which is described but not
 * resolved.
 */
public final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String ROOT = "%SRCROOT%";

  private static final Gson GSON =
      new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

  /** What the suite tells about its own run, in the order of their index. */
  private enum Notice {
    NOT_ANALYSED("not-analysed", "A file could not be analysed"),
    RULE_FAILED("rule-failed", "A rule broke off with an exception"),
    NOT_COVERED("not-covered", "Sources in a language that the suite does not read"),
    LEFT_OUT("left-out", "A module of the project that this log says nothing about"),
    NARROWED("narrowed", "This log is about changed lines only");

    private final String id;
    private final String description;

    Notice(String id, String description) {
      this.id = id;
      this.description = description;
    }
  }

  private final ReportInput input;
  private final Map<String, Integer> ruleIndex = new LinkedHashMap<>();

  private SarifReport(ReportInput input) {
    this.input = input;
    input.catalogue().rules().forEach(rule -> ruleIndex.put(rule.id(), ruleIndex.size()));
  }

  /**
   * Writes the report, whole or not at all.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(ReportInput input, Path file) throws IOException {
    var log = new SarifReport(input).log();
    WholeFile.write(file, writer -> GSON.toJson(log, writer));
  }

  private Sarif.Log log() {
    var driver =
        new Sarif.Driver(
            "Breakwater",
            input.suiteVersion(),
            RulePage.ADDRESS,
            input.catalogue().rules().stream().map(this::rule).toList(),
            Stream.of(Notice.values()).map(SarifReport::notice).toList());
    // Files that could not be analysed are no failure of the process, a whole module is.
    var successful = input.leftOut().stream().noneMatch(LeftOut::failed);
    var invocation = new Sarif.Invocation(successful, notifications(), cost());
    var root =
        new Sarif.ArtifactLocation(
            null, null, new Sarif.Message("The root of the analysed Maven reactor."));
    var run =
        new Sarif.Run(
            new Sarif.Tool(driver),
            List.of(invocation),
            Map.of(ROOT, root),
            "utf16CodeUnits",
            input.findings().stream().map(this::result).toList());
    return new Sarif.Log(SCHEMA, "2.1.0", List.of(run));
  }

  /** Null if nobody knows. */
  private Sarif.CostProperties cost() {
    var cost = Cost.of(input.modules());
    if (cost.nanos() == 0) {
      return null;
    }
    var byRule = new LinkedHashMap<String, Double>();
    cost.rules().forEach(r -> byRule.put(r.rule(), Cost.inMillis(r.nanos())));
    return new Sarif.CostProperties(
        Cost.inMillis(cost.nanos()), Cost.inMillis(cost.ofRules()), byRule);
  }

  /** Without a name: validators object to one that equals the id, and the id is readable. */
  private Sarif.ReportingDescriptor rule(RuleFacts rule) {
    var page = new PageText(input.catalogue().page(rule.id()));
    var why = page.lead("Why");
    var help =
        page.text().isEmpty()
            ? new Sarif.Message(rule.summary())
            : new Sarif.Message(page.text(), page.markdown());
    return new Sarif.ReportingDescriptor(
        rule.id(),
        new Sarif.Message(rule.summary()),
        new Sarif.Message(why.isEmpty() ? rule.summary() : why),
        RulePage.address(rule.id()),
        help,
        new Sarif.Configuration(rule.severity().sarif()),
        new Sarif.Properties(List.of(rule.theme().packageName(), Words.of(rule.level()))));
  }

  private static Sarif.ReportingDescriptor notice(Notice notice) {
    return new Sarif.ReportingDescriptor(
        notice.id, new Sarif.Message(notice.description), null, null, null, null, null);
  }

  private List<Sarif.Notification> notifications() {
    var notifications = new ArrayList<Sarif.Notification>();
    for (var file : input.notAnalysed()) {
      var region = file.line() > 0 ? new Sarif.Region(file.line(), null, null, null) : null;
      notifications.add(
          notification(
              Notice.NOT_ANALYSED,
              null,
              Severity.ERROR,
              file.reason(),
              at(file.path(), region, List.of())));
    }
    for (var failure : input.ruleFailures()) {
      var rule = new Sarif.Reference(failure.rule(), ruleIndex.get(failure.rule()));
      notifications.add(
          notification(
              Notice.RULE_FAILED,
              rule,
              Severity.ERROR,
              failure.error(),
              at(failure.path(), null, List.of())));
    }
    input
        .notCovered()
        .forEach(
            (language, count) ->
                notifications.add(
                    notification(
                        Notice.NOT_COVERED,
                        null,
                        Severity.SUGGESTION,
                        Words.count(count, language + " file"),
                        null)));
    for (var module : input.leftOut()) {
      notifications.add(
          notification(
              Notice.LEFT_OUT,
              null,
              module.failed() ? Severity.ERROR : Severity.SUGGESTION,
              module.module() + ": " + module.reason(),
              null));
    }
    input
        .narrowed()
        .ifPresent(
            n ->
                notifications.add(
                    notification(
                        Notice.NARROWED,
                        null,
                        Severity.SUGGESTION,
                        "Without "
                            + Words.count(n.hidden(), "finding")
                            + " on lines that have not changed since "
                            + n.since(),
                        null)));
    return notifications;
  }

  private static Sarif.Notification notification(
      Notice notice,
      Sarif.Reference rule,
      Severity severity,
      String text,
      Sarif.Location location) {
    return new Sarif.Notification(
        new Sarif.Reference(notice.id, notice.ordinal()),
        rule,
        severity.sarif(),
        new Sarif.Message(text),
        location == null ? null : List.of(location));
  }

  private Sarif.Result result(Finding finding) {
    var fixes = finding.fixes().stream().map(SarifReport::fix).toList();
    return new Sarif.Result(
        finding.rule(),
        ruleIndex.get(finding.rule()),
        finding.severity().sarif(),
        new Sarif.Message(finding.message()),
        List.of(at(finding.path(), region(finding.range()), symbol(finding))),
        Map.of(Fingerprint.NAME, finding.fingerprint()),
        input.compared().map(c -> input.isNew(finding) ? "new" : "unchanged").orElse(null),
        fixes.isEmpty() ? null : fixes);
  }

  private static List<Sarif.LogicalLocation> symbol(Finding finding) {
    var symbol = finding.symbol();
    if (symbol == null || symbol.isEmpty()) {
      return List.of();
    }
    var ofJava = symbol.endsWith(")") ? "function" : symbol.contains("#") ? "member" : "type";
    return List.of(
        new Sarif.LogicalLocation(symbol, finding.path().endsWith(".java") ? ofJava : "property"));
  }

  private static Sarif.Location at(
      String path, Sarif.Region region, List<Sarif.LogicalLocation> logical) {
    return new Sarif.Location(
        new Sarif.PhysicalLocation(artifact(path), region), logical.isEmpty() ? null : logical);
  }

  private static Sarif.ArtifactLocation artifact(String path) {
    return new Sarif.ArtifactLocation(uri(path), ROOT, null);
  }

  /** The path as a relative reference of RFC 3986, in ASCII. */
  private static String uri(String path) {
    try {
      // Taken from an absolute URI, for a colon in the first segment would be read as the end of a
      // scheme.
      var absolute = new URI("file", null, "/" + path, null).toASCIIString();
      return absolute.substring("file:/".length()).replace(":", "%3A");
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the URI constructor quotes whatever a path may not hold", e);
    }
  }

  private static Sarif.Region region(Finding.Range range) {
    return new Sarif.Region(
        range.startLine(), range.startColumn(), range.endLine(), range.endColumn());
  }

  private static Sarif.Fix fix(Finding.Fix fix) {
    var changes = new LinkedHashMap<String, List<Sarif.Replacement>>();
    for (var edit : fix.edits()) {
      changes
          .computeIfAbsent(edit.path(), p -> new ArrayList<>())
          .add(new Sarif.Replacement(region(edit.range()), new Sarif.Message(edit.text())));
    }
    return new Sarif.Fix(
        new Sarif.Message(fix.description()),
        changes.entrySet().stream()
            .map(c -> new Sarif.ArtifactChange(artifact(c.getKey()), c.getValue()))
            .toList());
  }
}
