package dev.breakwater.maven;

import dev.breakwater.analyzer.client.AnalyzerException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * The configuration of one mojo execution as Maven merged it, read by parameter name with
 * expressions evaluated.
 */
final class CompilerConfiguration {
  private final PluginParameterExpressionEvaluator evaluator;
  private final Xpp3Dom configuration;

  CompilerConfiguration(MavenSession session, MojoExecution execution) {
    this.evaluator = new PluginParameterExpressionEvaluator(session, execution);
    this.configuration =
        execution.getConfiguration() == null
            ? new Xpp3Dom("configuration")
            : execution.getConfiguration();
  }

  /** A parameter's value, or its default. */
  Optional<String> text(String name) throws AnalyzerException {
    return text(configuration, name);
  }

  Optional<String> text(Xpp3Dom parent, String name) throws AnalyzerException {
    var child = parent.getChild(name);
    if (child == null) {
      return Optional.empty();
    }
    var value = evaluate(child.getValue());
    return value.isPresent() ? value : evaluate(child.getAttribute("default-value"));
  }

  /** The first of these parameters that has a value: {@code testRelease} before {@code release}. */
  Optional<String> first(List<String> names) throws AnalyzerException {
    for (var name : names) {
      var value = text(name);
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  boolean isTrue(String name) throws AnalyzerException {
    return text(name).map(Boolean::parseBoolean).orElse(false);
  }

  /** The elements of a list parameter. */
  List<Xpp3Dom> elements(String name) {
    var child = configuration.getChild(name);
    return child == null ? List.of() : List.of(child.getChildren());
  }

  /** The values of a list parameter; empty elements are left out. */
  List<String> texts(String name) throws AnalyzerException {
    var texts = new ArrayList<String>();
    for (var element : elements(name)) {
      evaluate(element.getValue()).ifPresent(texts::add);
    }
    return texts;
  }

  /** The entries of a map parameter. */
  Map<String, String> map(String name) throws AnalyzerException {
    var map = new LinkedHashMap<String, String>();
    for (var element : elements(name)) {
      evaluate(element.getValue()).ifPresent(value -> map.put(element.getName(), value));
    }
    return map;
  }

  private Optional<String> evaluate(String expression) throws AnalyzerException {
    try {
      return Stream.ofNullable(expression == null ? null : evaluator.evaluate(expression))
          .map(String::valueOf)
          .filter(text -> !text.isBlank())
          .findFirst();
    } catch (ExpressionEvaluationException e) {
      throw new AnalyzerException(
          "The compiler's configuration cannot be read: " + e.getMessage(), e);
    }
  }
}
