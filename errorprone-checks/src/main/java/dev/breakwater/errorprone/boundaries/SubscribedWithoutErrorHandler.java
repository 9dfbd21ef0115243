package dev.breakwater.errorprone.boundaries;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.SUGGESTION;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.syntax.Variables;
import dev.breakwater.errorprone.vocabulary.BoundaryKind;
import dev.breakwater.errorprone.vocabulary.Reactive;
import java.util.regex.Pattern;
import javax.inject.Inject;

/** Reports subscriptions that say nothing about what is to happen if the work fails. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Nobody here is told if the work that this subscription begins fails",
    altNames = {"Breakwater", "BreakwaterBoundaries", "BreakwaterMastery"},
    severity = SUGGESTION,
    linkType = NONE)
@Rule(level = Level.MASTERY, since = "0.1.0")
public final class SubscribedWithoutErrorHandler extends BackendCheck {
  /**
   * Names of operators that are told of failures, or keep them from what comes after, and of those
   * that put in operators which are not in sight.
   */
  private static final Pattern TOLD =
      Pattern.compile(
          "onError.*|doOnError|onFailure.*|onTermination|doOnEach|doOnEvent|doOnTerminate|materialize|tap|retry.*|log"
              + "|transform.*|compose|as|plug|stage|to|handle|switchOnFirst|ignoreElement.*|expect.*");

  public SubscribedWithoutErrorHandler() {
    this(SuiteConfig.unset());
  }

  @Inject
  SubscribedWithoutErrorHandler(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(Reactive.SUBSCRIBE_WITHOUT_ERROR_HANDLER, this::look);
  }

  private void look(MethodInvocationTree subscribe, Site site) {
    if (!site.inTest()
        && site.boundary().filter(BoundaryKind.MAIN::equals).isEmpty()
        && mayFailUnheard(Receivers.of(subscribe), site)) {
      site.report(
          subscribe,
          "if this work fails, only the library's hook for dropped errors is told, and whoever waits for the work is "
              + "not; give the subscription a consumer of errors, or return the publisher to whoever can handle them");
    }
  }

  /** Goes up the chain to what it begins with; what cannot be seen may handle its failures. */
  private static boolean mayFailUnheard(ExpressionTree publisher, Site site) {
    ExpressionTree at = publisher;
    MethodInvocationTree beginning = null;
    while (at instanceof MethodInvocationTree call) {
      if (TOLD.matcher(ASTHelpers.getSymbol(call).name).matches()) {
        return false;
      }
      beginning = call;
      at = Receivers.of(call);
      if (!isPublisher(at)) {
        return canFail(beginning, site);
      }
    }
    var origin = at == null ? null : Variables.origin(at, site.path());
    return origin instanceof MethodInvocationTree && mayFailUnheard(origin, site);
  }

  private static boolean isPublisher(ExpressionTree receiver) {
    var type = receiver == null ? null : ASTHelpers.getType(receiver);
    var symbol = receiver == null ? null : ASTHelpers.getSymbol(receiver);
    return type != null
        && !(symbol instanceof ClassSymbol)
        && (Reactive.PUBLISHERS.names().contains(type.tsym.getQualifiedName().toString())
            || type.tsym.getQualifiedName().toString().startsWith("io.smallrye.mutiny.groups."));
  }

  private static boolean canFail(MethodInvocationTree beginning, Site site) {
    if (ApiMatcher.matches(Reactive.NEVER_FAIL, beginning, site.state())) {
      return false;
    }
    var declaration = site.declarationInAnyFile(ASTHelpers.getSymbol(beginning));
    return declaration == null
        || declaration.getBody() == null
        || !Paths.containsAnywhere(declaration.getBody(), SubscribedWithoutErrorHandler::isTold);
  }

  private static boolean isTold(Tree tree) {
    return tree instanceof MethodInvocationTree call
        && TOLD.matcher(ASTHelpers.getSymbol(call).name).matches();
  }
}
