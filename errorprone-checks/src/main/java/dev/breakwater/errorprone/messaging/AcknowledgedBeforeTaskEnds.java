package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.TypeTag;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Symbols;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Attributes;
import dev.breakwater.errorprone.syntax.Following;
import dev.breakwater.errorprone.syntax.Logging;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.vocabulary.BoundaryKind;
import dev.breakwater.errorprone.vocabulary.Brokers;
import dev.breakwater.errorprone.vocabulary.Executors;
import dev.breakwater.errorprone.vocabulary.SpringContext;
import javax.inject.Inject;

/** Reports messages that are acknowledged while another thread still works on them. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "The message is acknowledged while another thread still works on it",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class AcknowledgedBeforeTaskEnds extends BackendCheck {
  private static final String CONSEQUENCE =
      ", so what fails there or is cut off by a restart is lost; ";

  public AcknowledgedBeforeTaskEnds() {
    this(SuiteConfig.unset());
  }

  @Inject
  AcknowledgedBeforeTaskEnds(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.annotations(SpringContext.ASYNC, this::lookAtAsync);
    watch.calls(Executors.HAND_OFF, this::lookAtHandOff);
  }

  private void lookAtAsync(AnnotationTree annotation, Site site) {
    if (site.annotated() instanceof MethodTree method
        && method.getBody() != null
        && Attributes.annotation(method, Brokers.LISTENER_ANNOTATIONS) != null
        // on the completion of a future containers may wait
        && ASTHelpers.getSymbol(method).getReturnType().hasTag(TypeTag.VOID)
        && !maySettle(method.getBody(), site)
        && !site.inTest()) {
      site.report(
          annotation,
          "the container acknowledges the message as soon as it has been handed to another thread"
              + CONSEQUENCE
              + "drop @Async, and let the container's concurrency do it");
    }
  }

  private void lookAtHandOff(MethodInvocationTree handOff, Site site) {
    var statement = HandOffs.droppedBy(site.path());
    if (statement == null
        || site.inTest()
        || maySettle(statement.getLeaf(), site)
        || passesOnWhatAcknowledges(statement.getLeaf(), site)
        || Payload.before(statement, site)
            .filter(p -> p.isMentionedBy(statement.getLeaf()))
            .isEmpty()) {
      return;
    }
    var next = nextWork(statement);
    if (next == null ? isAcknowledgedByReturning(site) : acknowledges(next, site)) {
      site.report(
          handOff,
          "the message is acknowledged before this task ends"
              + CONSEQUENCE
              + "do the work on this thread, wait for it, or acknowledge in the task");
    }
  }

  /**
   * Whether code gives other code the object on which messages are acknowledged, so that it may do
   * so.
   */
  private static boolean passesOnWhatAcknowledges(Tree code, Site site) {
    var found = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMemberSelect(MemberSelectTree select, Void unused) {
        return select.getExpression() instanceof IdentifierTree
            ? null
            : super.visitMemberSelect(select, null);
      }

      @Override
      public Void visitIdentifier(IdentifierTree identifier, Void unused) {
        var symbol = ASTHelpers.getSymbol(identifier);
        found[0] |= symbol instanceof VarSymbol && acknowledges(symbol.type.tsym, site);
        return null;
      }
    }.scan(code, null);
    return found[0];
  }

  private static boolean acknowledges(Symbol type, Site site) {
    return Brokers.ACKNOWLEDGE.api().entries().stream()
        .anyMatch(e -> Symbols.isSubclass(type, e.type(), site.state()));
  }

  private static StatementTree nextWork(TreePath statement) {
    for (var following : Following.statements(statement)) {
      if (!Logging.isSilent(following)) {
        return following;
      }
    }
    return null;
  }

  /** A container acknowledges when its listener returns; a bare client does not. */
  private static boolean isAcknowledgedByReturning(Site site) {
    return site.boundary().filter(BoundaryKind.LISTENER::equals).isPresent()
        && !site.implementsOneOf(Brokers.MANUAL_LISTENERS);
  }

  private static boolean acknowledges(StatementTree statement, Site site) {
    return statement instanceof ExpressionStatementTree
        && Paths.contains(
            statement,
            t -> t instanceof MethodInvocationTree call && site.plays(Brokers.ACKNOWLEDGE, call));
  }

  private static boolean maySettle(Tree code, Site site) {
    return site.mayPlay(Brokers.ACKNOWLEDGE, code) || site.mayPlay(Brokers.REJECT, code);
  }
}
