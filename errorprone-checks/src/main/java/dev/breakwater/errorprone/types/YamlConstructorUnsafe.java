package dev.breakwater.errorprone.types;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.SUGGESTION;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Symbols;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.syntax.Variables;
import dev.breakwater.errorprone.vocabulary.SnakeYaml;
import javax.inject.Inject;

/** Reports documents that SnakeYAML before version 2 reads with its default constructor. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "This YAML document decides which classes are made",
    altNames = {"Breakwater", "BreakwaterTypes", "BreakwaterMastery"},
    severity = SUGGESTION,
    linkType = NONE)
@Rule(level = Level.MASTERY, since = "0.1.0", fix = Rule.Fix.SOMETIMES)
public final class YamlConstructorUnsafe extends BackendCheck {
  public YamlConstructorUnsafe() {
    this(SuiteConfig.unset());
  }

  @Inject
  YamlConstructorUnsafe(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(SnakeYaml.LOAD, YamlConstructorUnsafe::look);
  }

  private static void look(MethodInvocationTree load, Site site) {
    if (madeAs(Receivers.of(load), site) instanceof NewClassTree yaml
        && makesAnything(yaml, site)
        && !Symbols.isOnClassPath(SnakeYaml.REFUSES, site.state())
        && !site.inTest()
        && !Paths.containsAnywhere(load, YamlConstructorUnsafe::isOwnResource)) {
      site.report(
          load,
          "a tag such as !!javax.script.ScriptEngineManager in the document makes an object of that class, and with it "
              + "runs code of whoever wrote the document; use SafeConstructor, or SnakeYAML 2",
          restrict(load, yaml));
    }
  }

  /** What a local variable, or a field that never holds anything else, stands for. */
  private static ExpressionTree madeAs(ExpressionTree yaml, Site site) {
    var origin = Variables.origin(yaml, site.path());
    if (origin instanceof IdentifierTree field) {
      var values = Variables.values(ASTHelpers.getSymbol(field), site.path());
      return values.size() == 1 ? values.get(0) : null;
    }
    return origin;
  }

  private static boolean makesAnything(NewClassTree yaml, Site site) {
    return yaml.getArguments().isEmpty()
        || ApiMatcher.matches(SnakeYaml.ANY_CLASS, yaml.getArguments().get(0), site.state());
  }

  private static boolean isOwnResource(Tree tree) {
    return tree instanceof MethodInvocationTree call
        && ASTHelpers.getSymbol(call).name.toString().startsWith("getResource");
  }

  private static SuggestedFix restrict(MethodInvocationTree load, NewClassTree yaml) {
    return yaml.getArguments().isEmpty() && !ASTHelpers.getSymbol(load).name.contentEquals("loadAs")
        ? SuggestedFix.builder()
            .replace(yaml, "new Yaml(new SafeConstructor())")
            .addImport("org.yaml.snakeyaml.constructor.SafeConstructor")
            .build()
        : SuggestedFix.emptyFix();
  }
}
