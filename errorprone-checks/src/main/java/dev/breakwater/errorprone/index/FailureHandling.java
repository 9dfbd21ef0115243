package dev.breakwater.errorprone.index;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import dev.breakwater.errorprone.syntax.Logging;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.vocabulary.Brokers;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What becomes of a failure that was caught. It is swallowed if the code does nothing with it but
 * tell a human; once it is given to code that is not visible here, it counts as handled.
 */
public final class FailureHandling {
  /**
   * Method names that say that something is done about a failure, even where it is not passed
   * along.
   */
  private static final Pattern REMEDY =
      Pattern.compile(
          "(?i).*(dead.?letter|dlq|dlt|park|retr(y|ies)|reject|nack|requeue|quarantine|recover|rollback|compensat"
              + "|alert|notif|abort|fail|cancel|stop|shutdown|interrupt|exit|halt|poison|seek).*");

  private final Site site;
  private final Set<Symbol> carried = new HashSet<>();
  private final Set<Tree> logged = new HashSet<>();
  private final Set<MethodTree> visited;

  private FailureHandling(Site site, Set<MethodTree> visited) {
    this.site = site;
    this.visited = visited;
  }

  /**
   * The ways out of a catch clause; those that do something about the failure pass a wanted tree.
   *
   * @param messages variables that hold what failed, besides the parameters around the site
   */
  public static Paths.Exits exitsOf(CatchTree clause, Site site, VariableTree... messages) {
    var handling = new FailureHandling(site, new HashSet<>());
    handling.carry(clause.getParameter());
    for (var message : messages) {
      handling.carry(message);
    }
    for (var tree : site.path()) {
      if (tree instanceof LambdaExpressionTree lambda) {
        lambda.getParameters().forEach(handling::carry);
      } else if (tree instanceof EnhancedForLoopTree loop) {
        // each of a batch of messages
        handling.carry(loop.getVariable());
      } else if (tree instanceof MethodTree method) {
        method.getParameters().forEach(handling::carry);
        break;
      }
    }
    handling.collectLogged(clause.getBlock());
    return Paths.exitsOf(clause.getBlock(), handling::isRemedy);
  }

  /**
   * Whether a method or lambda that is given a failure throws, or does something about it. A
   * lambda's single expression counts as a statement.
   */
  public static boolean isHandledBy(Tree function, Site site) {
    var handling = new FailureHandling(site, new HashSet<>());
    if (function instanceof MethodTree method) {
      return method.getBody() == null || handling.handsOn(method);
    }
    if (!(function instanceof LambdaExpressionTree lambda)) {
      return true;
    }
    lambda.getParameters().forEach(handling::carry);
    handling.collectLogged(lambda.getBody());
    return lambda.getBody() instanceof StatementTree body
        ? !Paths.exitsOf(body, handling::isRemedy).neverPasses()
        : Paths.contains(lambda.getBody(), handling::isRemedy);
  }

  /** Log calls, and the calls in their arguments, which only make the text. */
  private void collectLogged(Tree scope) {
    new TreeScanner<Void, Boolean>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Boolean inside) {
        boolean log = inside || Logging.isLogCall(call);
        if (log) {
          logged.add(call);
        }
        return super.visitMethodInvocation(call, log);
      }
    }.scan(scope, false);
  }

  private void carry(VariableTree parameter) {
    carried.add(ASTHelpers.getSymbol(parameter));
  }

  private boolean isRemedy(Tree tree) {
    // a variable that is assigned may carry the news of the failure
    return tree instanceof AssignmentTree
        || tree instanceof MethodInvocationTree call && isRemedy(call);
  }

  private boolean isRemedy(MethodInvocationTree call) {
    if (logged.contains(call)) {
      return false;
    }
    var method = ASTHelpers.getSymbol(call);
    if (site.plays(Brokers.PUBLISH, call)
        || site.plays(Brokers.ACKNOWLEDGE, call)
        || site.plays(Brokers.REJECT, call)
        || site.plays(Brokers.DEAD_LETTER, call)
        || REMEDY.matcher(method.name.toString()).matches()) {
      return true;
    }
    var declaration = site.declaration(method);
    if (declaration != null && declaration.getBody() != null) {
      return handsOn(declaration);
    }
    return !method.owner.packge().getQualifiedName().contentEquals("java.lang")
        && call.getArguments().stream().anyMatch(a -> mentionsCarried(a));
  }

  /**
   * Whether a method of this unit throws, or does something about the failure or message that it is
   * given.
   */
  private boolean handsOn(MethodTree method) {
    if (!visited.add(method)) {
      return false;
    }
    var inner = new FailureHandling(site, visited);
    method.getParameters().forEach(inner::carry);
    inner.collectLogged(method.getBody());
    var exits = Paths.exitsOf(method.getBody(), inner::isRemedy);
    return !exits.neverPasses();
  }

  private boolean mentionsCarried(Tree argument) {
    return Paths.contains(
        argument,
        t ->
            t instanceof IdentifierTree identifier
                && carried.contains(ASTHelpers.getSymbol(identifier)));
  }
}
