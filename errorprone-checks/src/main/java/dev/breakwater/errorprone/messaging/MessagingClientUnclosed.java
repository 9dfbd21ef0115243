package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
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
import dev.breakwater.errorprone.syntax.Escape;
import dev.breakwater.errorprone.syntax.Lifetime;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.BoundaryKind;
import dev.breakwater.errorprone.vocabulary.Brokers;
import dev.breakwater.errorprone.vocabulary.Jms;
import java.util.Set;
import javax.inject.Inject;

/** Reports broker clients that nobody can close any more, since only a local variable knew them. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "This messaging client is never closed, so its connections and threads stay",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0", fix = Rule.Fix.SOMETIMES)
public final class MessagingClientUnclosed extends BackendCheck {
  private static final Api CREATIONS = Api.union(Brokers.CLIENTS, Jms.CONNECT);
  private static final Set<String> CLOSING =
      Set.of("close", "shutdown", "shutdownNow", "destroy", "stop", "abort");

  public MessagingClientUnclosed() {
    this(SuiteConfig.unset());
  }

  @Inject
  MessagingClientUnclosed(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(CREATIONS, MessagingClientUnclosed::look);
    watch.creations(CREATIONS, MessagingClientUnclosed::look);
  }

  private static void look(ExpressionTree creation, Site site) {
    var life = site.inTest() ? null : Lifetime.of(site.path());
    if (life == null
        || life.closed()
        // a process that ends closes all there is
        || site.boundary().filter(BoundaryKind.MAIN::equals).isPresent()
        || isClosed(life, site)
        || staysInUse(life, site)
        || Clients.isMadePerCall(site)) {
      return;
    }
    var message =
        "nobody closes this client, and nobody else knows it, so every call leaves connections and threads behind; "
            + "close it by try-with-resources, or in a finally block";
    var fix = closeAtEndOfBlock(life, site);
    if (fix == null) {
      site.report(creation, message);
    } else {
      site.report(creation, message, fix);
    }
  }

  private static boolean isClosed(Lifetime life, Site site) {
    if (life.holder() == null) {
      var call = Escape.callOn(site.path());
      return call != null && isClosing(call);
    }
    return Escape.uses(life.holder(), life.scope()).stream()
        .map(Escape::callOn)
        .anyMatch(call -> call != null && isClosing(call));
  }

  private static boolean isClosing(TreePath call) {
    return CLOSING.contains(ASTHelpers.getSymbol(call.getLeaf()).getSimpleName().toString());
  }

  /** What the client makes lives on, calls back later, or the method never ends. */
  private static boolean staysInUse(Lifetime life, Site site) {
    var body = life.scope().getLeaf();
    if (body instanceof StatementTree block) {
      var exits = Paths.exitsOf(block, t -> false);
      if (!exits.endsWithout() && !exits.leavesWithout()) {
        return true;
      }
    }
    if (Paths.contains(
        body,
        t ->
            t instanceof MethodInvocationTree
                && ApiMatcher.matches(Brokers.CONSUME, t, site.state()))) {
      return true;
    }
    if (life.holder() == null) {
      // by what it makes, such as a channel, the client can be reached and closed
      var call = Escape.callOn(site.path());
      return call != null && makes(call, site);
    }
    return Escape.uses(life.holder(), life.scope()).stream()
        .map(Escape::callOn)
        .anyMatch(call -> call != null && makes(call, site) && Lifetime.of(call) == null);
  }

  private static boolean makes(TreePath call, Site site) {
    return ASTHelpers.getSymbol(call.getLeaf()).getSimpleName().toString().startsWith("create")
        || ApiMatcher.matches(Brokers.DERIVE, call.getLeaf(), site.state());
  }

  /** A declaration becomes the resource of a try around the rest of its block. */
  private static SuggestedFix closeAtEndOfBlock(Lifetime life, Site site) {
    var up = site.path().getParentPath();
    var state = site.state();
    if (!(up.getLeaf() instanceof VariableTree variable)
        || !(up.getParentPath().getLeaf() instanceof BlockTree block)
        || !Symbols.isSubclass(life.holder().type.tsym, "java.lang.AutoCloseable", state)
        || isAssigned(life)) {
      return null;
    }
    Tree last = block.getStatements().get(block.getStatements().size() - 1);
    var declaration = state.getSourceForNode(variable);
    return SuggestedFix.builder()
        .replace(
            variable,
            "try ("
                + declaration.substring(0, declaration.lastIndexOf(';'))
                + ") {"
                + (last == variable ? "}" : ""))
        .postfixWith(last, last == variable ? "" : "\n}")
        .build();
  }

  private static boolean isAssigned(Lifetime life) {
    return Escape.uses(life.holder(), life.scope()).stream()
        .anyMatch(use -> Escape.callOn(use) == null && !Escape.isComparedOnly(use));
  }
}
