package dev.breakwater.analyzer;

import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.DefaultConfiguration;
import com.puppycrawl.tools.checkstyle.TreeWalker;
import com.puppycrawl.tools.checkstyle.api.AuditEvent;
import com.puppycrawl.tools.checkstyle.api.AuditListener;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import dev.breakwater.analyzer.CheckstyleEngine.StyleRule;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A Checkstyle run of some rules, file by file: so an exception is known by its file, and its stack
 * names the rule. A rule that throws at a file is left out for that file only.
 */
final class Audit {
  private final Run run;
  private final Charset charset;
  private final List<StyleRule> rules;
  private final List<AuditEvent> events = new ArrayList<>();
  private Checker checker;

  Audit(Run run, Charset charset, List<StyleRule> rules) {
    this.run = run;
    this.charset = charset;
    this.rules = rules;
  }

  /** The rule that reported something. */
  Optional<StyleRule> rule(AuditEvent event) {
    return rules.stream()
        .filter(rule -> rule.facts().type().equals(event.getSourceName()))
        .findFirst();
  }

  /** The rules that have a reason to look at a file. */
  List<StyleRule> concerned(Path file, String text) {
    return rules.stream().filter(rule -> rule.mayConcern(file, text)).toList();
  }

  /**
   * What the rules say about a file; nothing, without parsing it, if it holds none of their
   * triggers.
   */
  List<AuditEvent> of(Path file, String text) {
    if (concerned(file, text).isEmpty()) {
      return List.of();
    }
    events.clear();
    if (checker == null) {
      checker = checker();
    }
    try {
      checker.process(List.of(file.toFile()));
      return List.copyOf(events);
    } catch (CheckstyleException | RuntimeException | Error e) {
      // Checks keep what they found before the exception; the next file must not inherit it.
      checker = null;
      return withoutCulprit(file, text, e);
    }
  }

  private List<AuditEvent> withoutCulprit(Path file, String text, Throwable error) {
    for (var cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError e) {
        throw e;
      }
      for (var frame : cause.getStackTrace()) {
        for (var rule : rules) {
          if (frame.getClassName().equals(rule.facts().type())) {
            run.failed(rule.facts().id(), file.toString(), root(error));
            return new Audit(run, charset, rules.stream().filter(r -> r != rule).toList())
                .of(file, text);
          }
        }
      }
    }
    run.notAnalysed(file, 0, "Checkstyle failed: " + Run.describe(root(error)));
    return List.of();
  }

  private static Throwable root(Throwable error) {
    return error.getCause() == null ? error : root(error.getCause());
  }

  private Checker checker() {
    var root = new DefaultConfiguration("Checker");
    root.addProperty("charset", charset.name());
    root.addProperty("localeLanguage", "en");
    root.addProperty("localeCountry", "US");
    // Columns are offsets in a line then; SourceText does the rest.
    root.addProperty("tabWidth", "1");
    var walker = new DefaultConfiguration(TreeWalker.class.getName());
    walker.addProperty("skipFileOnJavaParseException", "true");
    walker.addProperty("tabWidth", "1");
    for (var rule : rules) {
      (rule.onTrees() ? walker : root).addChild(module(rule));
    }
    if (rules.stream().anyMatch(StyleRule::onTrees)) {
      root.addChild(walker);
    }
    try {
      var result = new Checker();
      result.setModuleClassLoader(run.suite().loader());
      result.configure(root);
      result.addListener(new Collector());
      return result;
    } catch (CheckstyleException e) {
      throw new IllegalStateException("Checkstyle cannot be set up: " + root(e).getMessage(), e);
    }
  }

  private DefaultConfiguration module(StyleRule rule) {
    var module = new DefaultConfiguration(rule.facts().type());
    for (var option : rule.facts().options()) {
      var value = run.request().options().get(rule.facts().id() + ":" + option.name());
      if (value != null) {
        module.addProperty(option.name(), value);
      }
    }
    return module;
  }

  /** Keeps the violations; the rest of the life cycle is of no interest. */
  private final class Collector implements AuditListener {
    @Override
    public void addError(AuditEvent event) {
      events.add(event);
    }

    @Override
    public void addException(AuditEvent event, Throwable throwable) {}

    @Override
    public void auditStarted(AuditEvent event) {}

    @Override
    public void auditFinished(AuditEvent event) {}

    @Override
    public void fileStarted(AuditEvent event) {}

    @Override
    public void fileFinished(AuditEvent event) {}
  }
}
