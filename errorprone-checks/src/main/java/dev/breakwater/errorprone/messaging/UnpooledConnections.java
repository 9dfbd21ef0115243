package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Symbols;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Variables;
import dev.breakwater.errorprone.vocabulary.ActiveMq;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.Artemis;
import dev.breakwater.errorprone.vocabulary.SpringJms;
import javax.inject.Inject;

/** Reports templates that open a connection for every message they send. */
@AutoService(BugChecker.class)
@BugPattern(
    summary =
        "The template opens a connection, a session and a producer for every message that it sends",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class UnpooledConnections extends BackendCheck {
  private static final Api CONNECT = Api.union(ActiveMq.CONNECT, Artemis.CONNECT);

  public UnpooledConnections() {
    this(SuiteConfig.unset());
  }

  @Inject
  UnpooledConnections(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.creations(SpringJms.NEW_TEMPLATE, this::lookAtTemplate);
    watch.calls(SpringJms.USE_CONNECTIONS, this::lookAtSetter);
  }

  private void lookAtTemplate(NewClassTree template, Site site) {
    if (!template.getArguments().isEmpty()) {
      look(template.getArguments().get(0), site);
    }
  }

  private void lookAtSetter(MethodInvocationTree setter, Site site) {
    look(setter.getArguments().get(0), site);
  }

  private void look(ExpressionTree connections, Site site) {
    var origin = originOf(connections, site);
    if (opensConnections(origin, site) && !isLocal(origin) && !site.inTest()) {
      site.report(
          connections,
          "this factory opens a connection whenever it is asked, so the template connects to the broker for every "
              + "message; put a CachingConnectionFactory or a pool in between");
    }
  }

  /** Where the object comes from: a variable may be declared as an interface that tells little. */
  private static ExpressionTree originOf(ExpressionTree connections, Site site) {
    var declaration = Variables.declaration(connections, site.path());
    return declaration != null
            && ((VariableTree) declaration.getLeaf()).getInitializer() instanceof NewClassTree made
        ? made
        : connections;
  }

  private static boolean opensConnections(ExpressionTree factory, Site site) {
    var type = ASTHelpers.getType(factory);
    return type != null
        && CONNECT.entries().stream()
            .anyMatch(c -> Symbols.isSubclass(type.tsym, c.type(), site.state()));
  }

  /** Whether the broker runs in the same process, where a connection costs little. */
  private static boolean isLocal(ExpressionTree factory) {
    return factory instanceof NewClassTree creation
        && creation.getArguments().stream()
            .map(ASTHelpers::constValue)
            .anyMatch(a -> a instanceof String url && url.startsWith("vm:"));
  }
}
