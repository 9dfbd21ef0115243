package dev.breakwater.errorprone.types;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Fate;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.syntax.Variables;
import dev.breakwater.errorprone.vocabulary.RabbitMq;
import java.util.Set;
import javax.inject.Inject;

/** Reports headers of received messages that are cast to a type which they never have. */
@AutoService(BugChecker.class)
@BugPattern(
    summary =
        "Text headers that were received are of type LongString, so this cast to String throws",
    altNames = {"Breakwater", "BreakwaterTypes", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0", fix = Rule.Fix.ALWAYS, safeFix = true)
public final class LongStringHeaderCast extends BackendCheck {
  private static final Set<String> READS = Set.of("get", "getOrDefault", "remove");
  private static final Set<String> WRITES =
      Set.of(
          "put",
          "putIfAbsent",
          "putAll",
          "compute",
          "computeIfAbsent",
          "computeIfPresent",
          "merge",
          "replace",
          "replaceAll");

  public LongStringHeaderCast() {
    this(SuiteConfig.unset());
  }

  @Inject
  LongStringHeaderCast(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(RabbitMq.HEADERS, this::look);
  }

  private void look(MethodInvocationTree getHeaders, Site site) {
    if (site.inTest() || isMadeHere(getHeaders, site)) {
      return;
    }
    var calls = Fate.of(site.path(), site.state()).calls();
    if (calls.stream().anyMatch(c -> isNamed(c, WRITES))) {
      return;
    }
    for (var call : calls) {
      if (isNamed(call, READS)) {
        var cast = TreePath.getPath(site.path().getCompilationUnit(), call).getParentPath();
        if (cast.getLeaf() instanceof TypeCastTree toString
            && ASTHelpers.isSameType(
                ASTHelpers.getType(toString), site.state().getSymtab().stringType, site.state())
            && !isGuarded(cast)) {
          site.report(
              toString,
              "the client reads text headers as LongString, so this cast throws a ClassCastException for every message "
                  + "that has the header; call toString() on the value",
              text(toString, site.state()));
        }
      }
    }
  }

  /** Properties that were not received hold what was put into them. */
  private static boolean isMadeHere(MethodInvocationTree getHeaders, Site site) {
    var declaration = Variables.declaration(Receivers.of(getHeaders), site.path());
    if (declaration == null) {
      return false;
    }
    var made = ((VariableTree) declaration.getLeaf()).getInitializer();
    return made instanceof NewClassTree
        || made instanceof MethodInvocationTree call && isNamed(call, Set.of("build"));
  }

  private static boolean isNamed(Tree call, Set<String> names) {
    var method = ASTHelpers.getSymbol(call);
    return method != null && names.contains(method.getSimpleName().toString());
  }

  /** Whether the cast belongs to an if or a conditional expression that asks for the type. */
  private static boolean isGuarded(TreePath cast) {
    for (var tree : cast) {
      if (tree instanceof MethodTree || tree instanceof LambdaExpressionTree) {
        return false;
      }
      var condition =
          tree instanceof IfTree choice
              ? choice.getCondition()
              : tree instanceof ConditionalExpressionTree choice ? choice.getCondition() : null;
      if (Paths.contains(condition, t -> t instanceof InstanceOfTree)) {
        return true;
      }
    }
    return false;
  }

  private static SuggestedFix text(TypeCastTree cast, VisitorState state) {
    var fix = SuggestedFix.builder();
    var objects = SuggestedFixes.qualifyType(state, fix, "java.util.Objects");
    var value = state.getSourceForNode(cast.getExpression());
    return fix.replace(cast, objects + ".toString(" + value + ", null)").build();
  }
}
