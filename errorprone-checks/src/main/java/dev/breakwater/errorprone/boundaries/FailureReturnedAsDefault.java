package dev.breakwater.errorprone.boundaries;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.SUGGESTION;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Catches;
import dev.breakwater.errorprone.syntax.Logging;
import dev.breakwater.errorprone.syntax.Paths;
import java.util.Set;
import java.util.regex.Pattern;
import javax.inject.Inject;

/** Reports methods that answer any failure with the value that means that there is nothing. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Whoever calls this cannot tell a failure from an answer",
    altNames = {"Breakwater", "BreakwaterBoundaries", "BreakwaterMastery"},
    severity = SUGGESTION,
    linkType = NONE)
@Rule(level = Level.MASTERY, since = "0.1.0")
public final class FailureReturnedAsDefault extends BackendCheck {
  /** Methods that try, ask or convert say by their name what such an answer means. */
  private static final Pattern TRIES =
      Pattern.compile(
          "(is|has|can|try|parse|supports|matches|check|valid|exists|close|as|to|contains|equals|compare|safe|test)([A-Z].*)?"
              + "|.*(OrNull|OrDefault|OrElse|OrEmpty|Quietly|Silently|Safely|IfPossible|IfPresent)");

  private static final Set<String> EMPTY =
      Set.of("empty", "of", "emptyList", "emptyMap", "emptySet", "emptyIterator");

  public FailureReturnedAsDefault() {
    this(SuiteConfig.unset());
  }

  @Inject
  FailureReturnedAsDefault(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.catches(FailureReturnedAsDefault::look);
  }

  private static void look(CatchTree clause, Site site) {
    var statements = clause.getBlock().getStatements();
    if (!Catches.isBroad(clause)
        || CaughtFailure.isOfErrors(clause)
        || statements.isEmpty()
        || !(statements.get(statements.size() - 1) instanceof ReturnTree answer)
        || !isDefault(answer.getExpression())
        || statements.stream().limit(statements.size() - 1L).anyMatch(Logging::works)) {
      return;
    }
    var method = site.state().findEnclosing(MethodTree.class);
    if (method != null
        && !TRIES.matcher(method.getName()).matches()
        && !isStatus(answer.getExpression(), method)
        && CaughtFailure.endsIt(clause, site)
        && site.isAwayFromBoundaries()) {
      site.report(
          answer,
          "a time-out, a bug and \"there is none\" all look the same to whoever calls, who goes on as if it had been "
              + "answered; catch what is expected here, and let the rest out to the boundary");
    }
  }

  /** Whether the method answers nothing else than whether it has done its work. */
  private static boolean isStatus(ExpressionTree answer, MethodTree method) {
    return Boolean.FALSE.equals(ASTHelpers.constValue(answer))
        && Paths.contains(
            method.getBody(),
            t ->
                t instanceof ReturnTree other
                    && other.getExpression() != null
                    && Boolean.TRUE.equals(ASTHelpers.constValue(other.getExpression())));
  }

  private static boolean isDefault(ExpressionTree answer) {
    var value = answer == null ? null : ASTHelpers.stripParentheses(answer);
    if (value == null) {
      return false;
    }
    if (value.getKind() == Tree.Kind.NULL_LITERAL) {
      return true;
    }
    var constant = ASTHelpers.constValue(value);
    if (constant != null) {
      return Boolean.FALSE.equals(constant)
          || constant.equals("")
          || constant instanceof Number number && number.doubleValue() <= 0;
    }
    return value instanceof MethodInvocationTree call
            && call.getArguments().isEmpty()
            && EMPTY.contains(ASTHelpers.getSymbol(call).name.toString())
            && ASTHelpers.getSymbol(call).isStatic()
        || value instanceof NewClassTree creation
            && creation.getArguments().isEmpty()
            && creation.getClassBody() == null
            && ASTHelpers.getSymbol(creation)
                .packge()
                .getQualifiedName()
                .contentEquals("java.util");
  }
}
