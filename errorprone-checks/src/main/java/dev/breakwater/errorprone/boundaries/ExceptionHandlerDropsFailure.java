package dev.breakwater.errorprone.boundaries;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.vocabulary.EntryPoints;
import javax.inject.Inject;

/** Reports handlers of all exceptions that never look at the exception. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "This handler of all exceptions drops the exception, so nobody will know what failed",
    altNames = {"Breakwater", "BreakwaterBoundaries", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class ExceptionHandlerDropsFailure extends BackendCheck {
  public ExceptionHandlerDropsFailure() {
    this(SuiteConfig.unset());
  }

  @Inject
  ExceptionHandlerDropsFailure(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.annotations(
        EntryPoints.EXCEPTION_HANDLER_ANNOTATIONS,
        (annotation, site) -> look(HandledException.ofAnnotated(annotation, site), site));
    watch.implementations(
        EntryPoints.EXCEPTION_HANDLER_METHODS,
        (function, site) -> look(HandledException.ofImplementation(function, site), site));
  }

  private static void look(HandledException handled, Site site) {
    if (handled != null && handled.isCatchAll() && !site.inTest() && drops(handled)) {
      site.report(
          handled.parameters().isEmpty() ? handled.path().getLeaf() : handled.parameters().get(0),
          "this handler is the last to see the exception and neither logs it nor passes it on, so the client gets an "
              + "error of which no log knows anything; log it with its stack trace");
    }
  }

  private static boolean drops(HandledException handled) {
    return !Paths.containsAnywhere(
        handled.body(), t -> isMention(t, handled) || t instanceof ThrowTree || mayFetch(t));
  }

  private static boolean isMention(Tree tree, HandledException handled) {
    return tree instanceof IdentifierTree name && handled.takes(ASTHelpers.getSymbol(name));
  }

  /** Frameworks also keep the exception among the attributes of the request. */
  private static boolean mayFetch(Tree tree) {
    return tree instanceof MethodInvocationTree call
        && ASTHelpers.getSymbol(call).name.toString().startsWith("getAttribute");
  }
}
