package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Calls;
import dev.breakwater.errorprone.syntax.Escape;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.syntax.Variables;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.AwsStreams;
import dev.breakwater.errorprone.vocabulary.Sqs;
import java.util.Set;
import javax.inject.Inject;

/** Reports batch calls whose response says which entries failed, where nobody reads it. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "The entries of this batch that failed are never looked at",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterFundamentals"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.FUNDAMENTALS, since = "0.1.0")
public final class BatchResultUnread extends BackendCheck {
  /** Accessors that say nothing about the entries. */
  private static final Set<String> BESIDES =
      Set.of(
          "sdkHttpResponse",
          "responseMetadata",
          "getClass",
          "hashCode",
          "sdkFields",
          "sdkFieldNameToField");

  public BatchResultUnread() {
    this(SuiteConfig.unset());
  }

  @Inject
  BatchResultUnread(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(Api.union(Sqs.BATCH, AwsStreams.BATCH), this::look);
  }

  private void look(MethodInvocationTree batch, Site site) {
    var path = site.path();
    var parent = path.getParentPath().getLeaf();
    if (!site.inTest()
        && (Calls.resultIsDropped(path, site.state())
            || parent instanceof VariableTree variable
                && isUnread(ASTHelpers.getSymbol(variable), path)
            || Receivers.callOn(path) != null && isBesides(Receivers.callOn(path)))) {
      site.report(
          batch,
          "this call succeeds although entries of the batch failed, and those are lost unnoticed; read from the "
              + "response which failed and send them again");
    }
  }

  /**
   * Whether a local variable's value stays in sight and nothing in it is read that tells of the
   * entries.
   */
  private static boolean isUnread(Symbol response, TreePath path) {
    if (response == null || response.owner.getKind().isClass()) {
      return false;
    }
    var scope = path.getParentPath().getParentPath();
    return !Escape.escapes(response, scope)
        && Variables.uses(response, scope).stream()
            .map(Receivers::callOn)
            .allMatch(call -> call != null && isBesides(call));
  }

  private static boolean isBesides(TreePath call) {
    return BESIDES.contains(ASTHelpers.getSymbol(call.getLeaf()).getSimpleName().toString());
  }
}
