package dev.breakwater.errorprone.boundaries;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Catches;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.vocabulary.BoundaryKind;
import dev.breakwater.errorprone.vocabulary.HttpAnswers;
import java.util.List;
import javax.inject.Inject;

/** Reports request handlers that answer whatever goes wrong with the status 200. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A request that failed is answered with the status 200",
    altNames = {"Breakwater", "BreakwaterBoundaries", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class FailureAnsweredWithOk extends BackendCheck {
  public FailureAnsweredWithOk() {
    this(SuiteConfig.unset());
  }

  @Inject
  FailureAnsweredWithOk(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.catches(this::look);
  }

  private void look(CatchTree clause, Site site) {
    if (!Catches.isBroad(clause)
        || !Paths.contains(clause.getBlock(), t -> t instanceof ReturnTree)
        || site.inTest()
        || !site.boundary().filter(BoundaryKind.HTTP::equals).isPresent()) {
      return;
    }
    var caught = ASTHelpers.getSymbol(clause.getParameter());
    Paths.contains(
        clause.getBlock(),
        t -> {
          if (t instanceof ReturnTree exit && saysOk(exit.getExpression(), caught, site)) {
            site.report(
                exit,
                "whoever called sees a success, so clients do not retry and no monitoring counts the failure; answer "
                    + "with a status of 500, or let the exception out to the handler of all exceptions");
          }
          return false;
        });
  }

  /** Whether an answer has the status 200, and a body that can only be about the failure. */
  private static boolean saysOk(ExpressionTree answer, Symbol caught, Site site) {
    var at = answer;
    while (at instanceof MethodInvocationTree call) {
      if (!isAboutFailure(call.getArguments(), caught, call, site)) {
        return false;
      }
      if (ApiMatcher.matches(HttpAnswers.OK, call, site.state())) {
        return true;
      }
      if (ApiMatcher.matches(HttpAnswers.STATUS, call, site.state())) {
        return isOk(call.getArguments().get(0));
      }
      at = Receivers.of(call);
    }
    return at instanceof NewClassTree creation
        && ApiMatcher.matches(HttpAnswers.NEW, creation, site.state())
        && isOk(creation.getArguments().get(creation.getArguments().size() - 1))
        && creation.getArguments().stream()
            .limit(creation.getArguments().size() - 1)
            .allMatch(a -> isConstantOrText(a, caught));
  }

  private static boolean isAboutFailure(
      List<? extends ExpressionTree> arguments,
      Symbol caught,
      MethodInvocationTree call,
      Site site) {
    return ApiMatcher.matches(HttpAnswers.STATUS, call, site.state())
        || arguments.stream().allMatch(a -> isConstantOrText(a, caught));
  }

  /**
   * A constant, or what is said of the exception. An object that the team's own code makes may say
   * in its own way that the request failed, or hold what is to stand in for an answer.
   */
  private static boolean isConstantOrText(ExpressionTree body, Symbol caught) {
    return ASTHelpers.constValue(body) != null
        || body.getKind() == Tree.Kind.NULL_LITERAL
        || body.getKind() == Tree.Kind.PLUS && Paths.contains(body, t -> isCaught(t, caught))
        || body instanceof MethodInvocationTree text && isCaught(Receivers.of(text), caught)
        || isCaught(body, caught);
  }

  private static boolean isCaught(Tree tree, Symbol caught) {
    return tree instanceof IdentifierTree name && caught.equals(ASTHelpers.getSymbol(name));
  }

  private static boolean isOk(ExpressionTree status) {
    var value = ASTHelpers.constValue(status);
    var symbol = ASTHelpers.getSymbol(status);
    return value instanceof Integer code && code == 200
        || symbol != null && HttpAnswers.OK_CONSTANTS.contains(symbol.name.toString());
  }
}
