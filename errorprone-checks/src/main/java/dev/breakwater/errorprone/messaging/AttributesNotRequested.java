package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.syntax.Variables;
import dev.breakwater.errorprone.vocabulary.Sqs;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;

/** Reports attributes that are read from a message although its receive did not ask for them. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "The receive did not ask for these attributes, so the message never has any",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class AttributesNotRequested extends BackendCheck {
  private static final Set<String> ATTRIBUTES = Set.of("messageAttributeNames");

  /** Newer versions of the SDK have a second name for the same request. */
  private static final Set<String> SYSTEM_ATTRIBUTES =
      Set.of(
          "attributeNames",
          "attributeNamesWithStrings",
          "messageSystemAttributeNames",
          "messageSystemAttributeNamesWithStrings");

  public AttributesNotRequested() {
    this(SuiteConfig.unset());
  }

  @Inject
  AttributesNotRequested(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(Sqs.ATTRIBUTES, (read, site) -> look(read, site, ATTRIBUTES));
    watch.calls(Sqs.SYSTEM_ATTRIBUTES, (read, site) -> look(read, site, SYSTEM_ATTRIBUTES));
  }

  private void look(MethodInvocationTree read, Site site, Set<String> requests) {
    var receive = site.inTest() ? null : receiveOf(Receivers.of(read), site);
    var settings = receive == null ? null : settingsOf(receive.getArguments().get(0), site);
    if (settings != null && settings.stream().noneMatch(s -> requests.contains(nameOf(s)))) {
      site.report(
          read,
          "SQS returns only the attributes that a receive asks for, and this one asks for none, so there never are any; "
              + "name them in the request");
    }
  }

  /** The call that received a message, if it can be seen, or null. */
  private static MethodInvocationTree receiveOf(ExpressionTree message, Site site) {
    return origin(messagesWith(message, site.path()), site) instanceof MethodInvocationTree list
            && ApiMatcher.matches(Sqs.MESSAGES, list, site.state())
            && origin(Receivers.of(list), site) instanceof MethodInvocationTree receive
            && ApiMatcher.matches(Sqs.RECEIVE, receive, site.state())
        ? receive
        : null;
  }

  /** What a loop that a message is the variable of goes over, or null. */
  private static ExpressionTree messagesWith(ExpressionTree message, TreePath place) {
    if (!(message instanceof IdentifierTree)) {
      return null;
    }
    var variable = ASTHelpers.getSymbol(message);
    for (var path = place; path != null; path = path.getParentPath()) {
      if (path.getLeaf() instanceof EnhancedForLoopTree loop
          && ASTHelpers.getSymbol(loop.getVariable()) == variable) {
        return loop.getExpression();
      }
      if (path.getLeaf() instanceof LambdaExpressionTree lambda
          && lambda.getParameters().stream().anyMatch(p -> ASTHelpers.getSymbol(p) == variable)) {
        return path.getParentPath().getLeaf() instanceof MethodInvocationTree loop
                && nameOf(loop).equals("forEach")
            ? Receivers.of(loop)
            : null;
      }
    }
    return null;
  }

  /** What the request of a receive is told, or null if that cannot be seen. */
  private static List<ExpressionTree> settingsOf(ExpressionTree request, Site site) {
    if (request instanceof LambdaExpressionTree) {
      var path = TreePath.getPath(site.path().getCompilationUnit(), request);
      var lambda = ReceiveLambda.of(path, site.state());
      return lambda == null ? null : lambda.settings();
    }
    var settings = new ArrayList<ExpressionTree>();
    for (var at = origin(request, site); at != null; at = Receivers.of(at)) {
      if (ApiMatcher.matches(Sqs.NEW_RECEIVE_REQUEST, at, site.state())) {
        return settings;
      }
      settings.add(at);
    }
    return null;
  }

  /** What a local variable was declared with; any other expression itself. */
  private static ExpressionTree origin(ExpressionTree value, Site site) {
    var declaration = Variables.declaration(value, site.path());
    return declaration == null ? value : ((VariableTree) declaration.getLeaf()).getInitializer();
  }

  private static String nameOf(ExpressionTree call) {
    return ASTHelpers.getSymbol(call).getSimpleName().toString();
  }
}
