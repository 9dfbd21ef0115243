package dev.breakwater.errorprone.types;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.SUGGESTION;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Escape;
import dev.breakwater.errorprone.syntax.Variables;
import dev.breakwater.errorprone.vocabulary.Kafka;
import java.util.List;
import javax.inject.Inject;

/** Reports serializers that fail on null, which Kafka hands them for deletions and missing keys. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "This serializer fails on null, which a deletion or a missing key hands it",
    altNames = {"Breakwater", "BreakwaterTypes", "BreakwaterMastery"},
    severity = SUGGESTION,
    linkType = NONE)
@Rule(level = Level.MASTERY, since = "0.1.0", fix = Rule.Fix.ALWAYS, safeFix = true)
public final class SerializerRejectsNull extends BackendCheck {
  public SerializerRejectsNull() {
    this(SuiteConfig.unset());
  }

  @Inject
  SerializerRejectsNull(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.implementations(Kafka.SERIALIZE, SerializerRejectsNull::look);
  }

  private static void look(Tree serializer, Site site) {
    if (serializer instanceof MethodTree method && method.getBody() != null) {
      look(method.getParameters(), method.getBody(), site);
    } else if (serializer instanceof LambdaExpressionTree lambda) {
      look(lambda.getParameters(), lambda.getBody(), site);
    }
  }

  private static void look(List<? extends VariableTree> parameters, Tree body, Site site) {
    var data = parameters.get(parameters.size() - 1);
    var uses = Variables.uses(ASTHelpers.getSymbol(data), site.path());
    if (!uses.isEmpty()
        && isDereference(uses.get(0))
        && uses.stream().noneMatch(Escape::isComparedOnly)
        && !site.inTest()) {
      site.report(
          data,
          "a record that deletes its key has no value, and many have no key, so null comes here and fails the send "
              + "with a NullPointerException; serialize null to null",
          fix(data, body, site));
    }
  }

  /** Whoever hands the value on first may have it tested. */
  private static boolean isDereference(TreePath use) {
    var parent = use.getParentPath().getLeaf();
    return parent instanceof MemberSelectTree
        || parent instanceof ArrayAccessTree access && access.getExpression() == use.getLeaf();
  }

  private static SuggestedFix fix(VariableTree data, Tree body, Site site) {
    var name = data.getName();
    if (body instanceof AssignmentTree) {
      return SuggestedFix.replace(
          body, name + " == null ? null : (" + site.state().getSourceForNode(body) + ")");
    }
    return body instanceof BlockTree
        ? SuggestedFix.replace(
            ASTHelpers.getStartPosition(body),
            ASTHelpers.getStartPosition(body) + 1,
            "{\nif (" + name + " == null) {\nreturn null;\n}")
        : SuggestedFix.prefixWith(body, name + " == null ? null : ");
  }
}
