package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
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
import dev.breakwater.errorprone.syntax.Fate;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.syntax.Variables;
import dev.breakwater.errorprone.vocabulary.Brokers;
import dev.breakwater.errorprone.vocabulary.Jms;
import dev.breakwater.errorprone.vocabulary.SpringJms;
import javax.inject.Inject;
import javax.lang.model.element.ElementKind;

/** Reports headers that are set on a message although its provider sets them when it is sent. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "The provider overwrites this header when the message is sent, so it has no effect",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class MessageHeaderIgnored extends BackendCheck {
  public MessageHeaderIgnored() {
    this(SuiteConfig.unset());
  }

  @Inject
  MessageHeaderIgnored(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(Jms.SET_PROVIDER_HEADER, this::look);
  }

  private void look(MethodInvocationTree setter, Site site) {
    if (!site.inTest() && isSent(Receivers.of(setter), site)) {
      site.report(
          setter,
          "the provider overwrites this header when the message is sent, so the value never arrives; set it on the "
              + "producer or pass it to send(..), and put a value of your own into a property");
    }
  }

  /** Whether a message is made and sent, or prepared for a template that sends it, in sight. */
  private static boolean isSent(ExpressionTree message, Site site) {
    var declaration = Variables.declaration(message, site.path());
    if (declaration == null) {
      return isToBePrepared(message) && site.implementsOneOf(SpringJms.PREPARE_MESSAGE);
    }
    var made = ((VariableTree) declaration.getLeaf()).getInitializer();
    if (made == null || !ApiMatcher.matches(Jms.NEW_MESSAGE, made, site.state())) {
      return false;
    }
    var fate = Fate.of(new TreePath(declaration, made), site.state());
    return fate.isReturned() && site.implementsOneOf(SpringJms.PREPARE_MESSAGE)
        || fate.takers().stream().anyMatch(t -> site.plays(Brokers.PUBLISH, t.getLeaf()));
  }

  private static boolean isToBePrepared(ExpressionTree message) {
    var variable = ASTHelpers.getSymbol(message);
    return variable != null && variable.getKind() == ElementKind.PARAMETER;
  }
}
