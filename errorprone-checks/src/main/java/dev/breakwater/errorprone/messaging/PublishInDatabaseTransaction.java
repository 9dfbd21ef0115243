package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.SUGGESTION;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Attributes;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.vocabulary.Brokers;
import dev.breakwater.errorprone.vocabulary.Databases;
import javax.inject.Inject;
import javax.lang.model.element.Modifier;

/** Reports messages that are sent before it is known whether what they tell of will last. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "This message leaves before the database commits, and stays out if it rolls back",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterMastery"},
    severity = SUGGESTION,
    linkType = NONE)
@Rule(level = Level.MASTERY, since = "0.1.0")
public final class PublishInDatabaseTransaction extends BackendCheck {
  public PublishInDatabaseTransaction() {
    this(SuiteConfig.unset());
  }

  @Inject
  PublishInDatabaseTransaction(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(Brokers.PUBLISH, PublishInDatabaseTransaction::look);
  }

  private static void look(MethodInvocationTree send, Site site) {
    var transaction = transactionAround(site);
    if (transaction != null && writes(transaction, site) && !site.inTest()) {
      site.report(
          send,
          "this message leaves before the transaction commits: a rollback does not call it back, and its reader may "
              + "come before the data; publish after the commit, or through an outbox table");
    }
  }

  /** The body of the method or lambda that a transaction runs, with the send in it; or null. */
  private static Tree transactionAround(Site site) {
    for (var path = site.path(); path != null; path = path.getParentPath()) {
      if (path.getLeaf() instanceof LambdaExpressionTree lambda) {
        return isRunInTransaction(path, site) ? lambda.getBody() : null;
      }
      if (path.getLeaf() instanceof MethodTree method) {
        return isTransactional(method, path) ? method.getBody() : null;
      }
    }
    return null;
  }

  private static boolean isRunInTransaction(TreePath lambda, Site site) {
    return lambda.getParentPath().getLeaf() instanceof MethodInvocationTree call
        && ApiMatcher.matches(Databases.RUN_IN_TRANSACTION, call, site.state());
  }

  private static boolean isTransactional(MethodTree method, TreePath path) {
    var symbol = ASTHelpers.getSymbol(method);
    var own = Attributes.mirror(symbol, Databases.TRANSACTIONAL);
    if (own != null || !symbol.getModifiers().contains(Modifier.PUBLIC)) {
      return own != null && Transactions.mayWrite(own);
    }
    var type = path.getParentPath().getLeaf();
    var general =
        type instanceof ClassTree declared
            ? Attributes.mirror(ASTHelpers.getSymbol(declared), Databases.TRANSACTIONAL)
            : null;
    return general != null && Transactions.mayWrite(general);
  }

  private static boolean writes(Tree body, Site site) {
    return body != null
        && Paths.contains(
            body,
            t ->
                t instanceof MethodInvocationTree
                    && ApiMatcher.matches(Databases.WRITE, t, site.state()));
  }
}
