package dev.breakwater.errorprone.types;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Symbols;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.ConstantMap;
import dev.breakwater.errorprone.syntax.Fate;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.syntax.Variables;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.SpringJackson3;
import dev.breakwater.errorprone.vocabulary.SpringKafka;
import javax.inject.Inject;

/** Reports JSON deserializers that get settings by setters and by the configuration. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A JSON deserializer refuses to be configured both by setters and by properties",
    altNames = {"Breakwater", "BreakwaterTypes", "BreakwaterFundamentals"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.FUNDAMENTALS, since = "0.1.0")
public final class JsonDeserializerConfiguredTwice extends BackendCheck {
  private static final Api SETTERS =
      Api.union(SpringKafka.JSON_SETTERS, SpringJackson3.JSON_SETTERS);

  public JsonDeserializerConfiguredTwice() {
    this(SuiteConfig.unset());
  }

  @Inject
  JsonDeserializerConfiguredTwice(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.creations(SpringKafka.NEW_CONSUMER_FACTORY, JsonDeserializerConfiguredTwice::look);
  }

  private static void look(NewClassTree factory, Site site) {
    var arguments = factory.getArguments();
    if (arguments.size() < 3
        || arguments.size() > 3 && !Boolean.TRUE.equals(ASTHelpers.constValue(arguments.get(3)))
        || site.inTest()) {
      return;
    }
    for (int i = 1; i < 3; i++) {
      var setter = setterOf(deserializer(arguments.get(i), site), site);
      var key = setter == null ? null : keySet(arguments.get(0), site);
      if (key != null
          && site.callsInUnit(SpringKafka.CONFIGURE_DESERIALIZERS).isEmpty()
          && site.callsInUnit(SpringKafka.DESERIALIZER_SETTERS).isEmpty()) {
        site.report(
            arguments.get(i),
            "%s was called on this deserializer and %s is in the configuration, so the factory's first consumer fails with "
                    .formatted(setter.getSimpleName(), key)
                + "an IllegalStateException; keep one of the two ways");
        return;
      }
    }
  }

  private static String keySet(ExpressionTree configuration, Site site) {
    var settings = ConstantMap.at(new TreePath(site.path(), configuration), site::declaration);
    for (var key : SpringKafka.JSON_KEYS) {
      if (settings.get(key) instanceof ConstantMap.Value) {
        return key;
      }
    }
    return null;
  }

  /** What is handed over, out of its supplier and out of what it protects listeners by. */
  private static ExpressionTree deserializer(ExpressionTree argument, Site site) {
    var at = ASTHelpers.stripParentheses(argument);
    if (at instanceof LambdaExpressionTree supplier
        && supplier.getBody() instanceof ExpressionTree result) {
      at = ASTHelpers.stripParentheses(result);
    }
    var origin = Variables.origin(at, site.path());
    return origin instanceof NewClassTree wrapper
            && wrapper.getArguments().size() == 1
            && Symbols.isSubclass(
                ASTHelpers.getSymbol(wrapper.getIdentifier()),
                SpringKafka.DELEGATING_DESERIALIZER,
                site.state())
        ? ASTHelpers.stripParentheses(wrapper.getArguments().get(0))
        : at;
  }

  /** A setter that is called on a deserializer which is made here, or null. */
  private static Symbol setterOf(ExpressionTree deserializer, Site site) {
    var declaration = Variables.declaration(deserializer, site.path());
    var made =
        declaration == null
            ? deserializer
            : ((VariableTree) declaration.getLeaf()).getInitializer();
    var at = made;
    while (at instanceof MethodInvocationTree call) {
      if (ApiMatcher.matches(SETTERS, call, site.state())) {
        return ASTHelpers.getSymbol(call);
      }
      at = Receivers.of(call);
    }
    if (declaration == null || !(at instanceof NewClassTree)) {
      return null;
    }
    var fate = Fate.of(new TreePath(declaration, made), site.state());
    return isConfigured(fate, site) ? null : setterAmong(fate, site);
  }

  private static Symbol setterAmong(Fate fate, Site site) {
    for (var call : fate.calls()) {
      if (ApiMatcher.matches(SETTERS, call, site.state())) {
        return ASTHelpers.getSymbol(call);
      }
    }
    return null;
  }

  /**
   * Only the first configuration counts: whoever comes before the factory spares it the failure.
   */
  private static boolean isConfigured(Fate fate, Site site) {
    for (var call : fate.calls()) {
      if (ASTHelpers.getSymbol(call).getSimpleName().contentEquals("configure")) {
        return true;
      }
    }
    for (var taker : fate.takers()) {
      if (taker.getLeaf() instanceof MethodInvocationTree call
          && site.declaration(ASTHelpers.getSymbol(call)) != null) {
        return true;
      }
    }
    return false;
  }
}
