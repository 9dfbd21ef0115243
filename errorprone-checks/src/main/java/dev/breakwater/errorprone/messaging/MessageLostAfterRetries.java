package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Symbols;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Fate;
import dev.breakwater.errorprone.syntax.Variables;
import dev.breakwater.errorprone.vocabulary.SpringKafka;
import javax.inject.Inject;

/** Reports error handlers that end with a log line once the attempts are used up. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A message that still fails after the last attempt is logged, skipped and lost",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class MessageLostAfterRetries extends BackendCheck {
  public MessageLostAfterRetries() {
    this(SuiteConfig.unset());
  }

  @Inject
  MessageLostAfterRetries(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.creations(SpringKafka.HANDLERS_WITHOUT_RECOVERER, this::look);
  }

  private void look(NewClassTree handler, Site site) {
    if (handler.getClassBody() == null
        && handler.getArguments().stream().allMatch(backOff -> ends(backOff, site))
        && !site.inTest()
        && !isDefault(site.path())
        && !tellsOthers(site)) {
      site.report(
          handler,
          "after the last attempt this handler logs the record and commits its offset, so it is lost; give it a "
              + "recoverer, such as a DeadLetterPublishingRecoverer");
    }
  }

  /** Whether a back-off certainly stops at some time. */
  private static boolean ends(ExpressionTree backOff, Site site) {
    var type = ASTHelpers.getType(backOff).tsym;
    return SpringKafka.BOUNDED_BACK_OFFS.names().stream()
            .anyMatch(t -> Symbols.isSubclass(type, t, site.state()))
        || backOff instanceof NewClassTree creation
            && creation.getClassBody() == null
            && creation.getArguments().size() == 2
            && ApiMatcher.matches(SpringKafka.FIXED_BACK_OFF, creation, site.state())
            && retries(creation.getArguments().get(1));
  }

  /** Whether a number of attempts says that there are any; of none at all the loss is meant. */
  private static boolean retries(ExpressionTree attempts) {
    return !(ASTHelpers.constValue(attempts) instanceof Number number)
        || number.longValue() > 0 && number.longValue() < Long.MAX_VALUE;
  }

  /** Whether the handler only stands in until somebody sets another, or where nobody has. */
  private static boolean isDefault(TreePath handler) {
    var parent = handler.getParentPath().getLeaf();
    if (parent instanceof ConditionalExpressionTree) {
      return true;
    }
    var variable = parent instanceof AssignmentTree assignment ? assignment.getVariable() : parent;
    return (parent instanceof AssignmentTree || parent instanceof VariableTree)
        && Variables.values(ASTHelpers.getSymbol(variable), handler).size() > 1;
  }

  private static boolean tellsOthers(Site site) {
    return ApiMatcher.matchesAny(
        SpringKafka.RETRY_LISTENERS, Fate.of(site.path(), site.state()).calls(), site.state());
  }
}
