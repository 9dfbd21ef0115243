package dev.breakwater.analyzer;

import com.puppycrawl.tools.checkstyle.TreeWalker;
import com.puppycrawl.tools.checkstyle.api.AbstractCheck;
import com.puppycrawl.tools.checkstyle.api.AuditEvent;
import dev.breakwater.analyzer.FileFindings.Candidate;
import dev.breakwater.checkstyle.ConfigCheck;
import dev.breakwater.checkstyle.Summary;
import dev.breakwater.core.RuleFacts;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Lets the enabled Checkstyle rules read the sources and the resources of a request. */
final class CheckstyleEngine {
  /**
   * A rule and the texts without which a file cannot break it.
   *
   * @param gate looks closer at texts that have one
   * @param onTrees whether it reads syntax trees, so that Checkstyle has to parse
   * @param onSettings whether it reads configuration files only
   */
  record StyleRule(
      RuleFacts facts,
      List<String> triggers,
      Predicate<String> gate,
      boolean onTrees,
      boolean onSettings) {
    boolean mayConcern(Path file, String text) {
      var java = file.toString().endsWith(".java");
      return !(java ? onSettings : onTrees)
          && (triggers.isEmpty() || triggers.stream().anyMatch(text::contains))
          && gate.test(text);
    }
  }

  private final Run run;
  private final Charset charset;

  CheckstyleEngine(Run run) {
    this.run = run;
    this.charset = Charset.forName(run.request().encoding());
  }

  void analyze() {
    var rules = new ArrayList<StyleRule>();
    for (var facts : run.suite().facts().values()) {
      if (facts.engine().equals("checkstyle") && run.selection().enabled(facts.id())) {
        rule(facts).ifPresent(rules::add);
      }
    }
    if (rules.isEmpty()) {
      return;
    }
    var thread = Thread.currentThread();
    var before = thread.getContextClassLoader();
    // Checkstyle's bean library looks for its parts there; outside of Checkstyle it is left to the
    // processors.
    thread.setContextClassLoader(run.suite().loader());
    try {
      var onTrees = new Audit(run, charset, rules.stream().filter(StyleRule::onTrees).toList());
      var onText = new Audit(run, charset, rules.stream().filter(rule -> !rule.onTrees()).toList());
      Stream.concat(run.sources().stream(), run.resources().stream())
          .forEach(f -> analyze(f, onTrees, onText));
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /**
   * Checkstyle does not tell its rules' times. Nearly all of it goes into reading and parsing the
   * file, so the rules for whose sake that was done bear it in equal parts.
   */
  private void charge(List<StyleRule> rules, long nanos) {
    rules.forEach(rule -> run.spent(rule.facts().id(), nanos / rules.size()));
  }

  /** A rule, unless it cannot find anything with the options of this run. */
  private Optional<StyleRule> rule(RuleFacts facts) {
    try {
      var type = Class.forName(facts.type(), false, run.suite().loader());
      var summary = Optional.ofNullable(type.getAnnotation(Summary.class));
      var needed = summary.map(Summary::silentWithout).orElse("");
      if (!needed.isEmpty() && !run.request().options().containsKey(facts.id() + ":" + needed)) {
        return Optional.empty();
      }
      return Optional.of(
          new StyleRule(
              facts,
              summary.map(s -> List.of(s.triggers())).orElse(List.of()),
              summary.map(dev.breakwater.checkstyle.StyleRule::gate).orElse(text -> true),
              AbstractCheck.class.isAssignableFrom(type),
              ConfigCheck.class.isAssignableFrom(type)));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(
          "the rule " + facts.id() + " is listed, but its class is missing", e);
    }
  }

  private void analyze(Path file, Audit onTrees, Audit onText) {
    String text;
    try {
      text = new String(Files.readAllBytes(file), charset);
    } catch (IOException e) {
      run.notAnalysed(file, 0, "the file cannot be read");
      return;
    }
    var events = new ArrayList<AuditEvent>();
    for (var audit : List.of(onTrees, onText)) {
      var begin = System.nanoTime();
      events.addAll(audit.of(file, text));
      charge(audit.concerned(file, text), System.nanoTime() - begin);
    }
    if (events.isEmpty()) {
      return;
    }
    var source = new SourceText(text);
    var places = StylePlaces.of(file, charset, source);
    var findings = new FileFindings(run, run.path(file));
    for (var event : events) {
      if (event.getSourceName().equals(TreeWalker.class.getName())) {
        // Its message names an exception and an absolute path, but no place.
        run.notAnalysed(file, 0, "Checkstyle cannot parse the file; its rules are left out");
      } else if (event.getViolation().getKey().equals(ConfigCheck.UNREADABLE)) {
        var remedy = "; mend it, or leave it out with breakwater.excludes";
        run.notAnalysed(file, event.getLine(), event.getMessage() + remedy);
      } else {
        var rule = onTrees.rule(event).or(() -> onText.rule(event)).orElseThrow();
        var span = places.span(event, rule.onTrees());
        findings.add(
            new Candidate(
                rule.facts().id(),
                span.start(),
                span.end(),
                event.getMessage(),
                List.of(),
                places.symbol(span.start()),
                source.line(source.lineAt(span.start()))));
      }
    }
    findings.report(source);
  }
}
