package dev.breakwater.errorprone.messaging;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.syntax.Logging;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.vocabulary.BoundaryKind;
import dev.breakwater.errorprone.vocabulary.Brokers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The variables that hold a message or a part of it: what a listener is given, and what code
 * received by itself.
 */
final class Payload {
  private static final Pattern RECEIVES =
      Pattern.compile("(?:poll|receive|fetch|pull|basicGet)(?:[A-Z].*)?");

  /** Methods that make something readable of a message and change nothing. */
  private static final Pattern READS =
      Pattern.compile(
          "(?:get|is|has|read|parse|decode|deserialize|unmarshal|convert|extract|map|from|to|as|of|valueOf)"
              + "(?:[A-Z].*)?");

  /** Variables whose methods measure or announce what is being done. */
  private static final Pattern MEASURES =
      Pattern.compile("(?i).*(?:metric|meter|counter|timer|stat|telemetry|tracer|span|monitor).*");

  /** The types of parameters that stand for the broker, not for a message. */
  private static final Set<String> CLIENTS =
      Set.of(
          "AckReplyConsumer",
          "AckReplyConsumerWithResponse",
          "Acknowledgement",
          "Acknowledgment",
          "Channel",
          "Consumer",
          "Session");

  private final Set<Symbol> variables = new HashSet<>();

  private final VisitorState state;

  private Payload(VisitorState state) {
    this.state = state;
  }

  /**
   * What of a message is known at a statement that nothing decides about, and before which its
   * method or lambda only receives, reads or logs; empty where that is not so. Only what a listener
   * is given is taken for a message, and what the method received by itself.
   */
  static Optional<Payload> before(TreePath statement, Site site) {
    var before = new ArrayList<StatementTree>();
    for (var at = statement; ; at = at.getParentPath()) {
      var parent = at.getParentPath().getLeaf();
      if (parent instanceof BlockTree block) {
        int index = block.getStatements().indexOf(at.getLeaf());
        before.addAll(0, block.getStatements().subList(0, index));
      } else if (parent instanceof EnhancedForLoopTree || parent instanceof WhileLoopTree) {
        before.add(0, (StatementTree) parent);
      } else if (parent instanceof MethodTree || parent instanceof LambdaExpressionTree) {
        var payload = new Payload(site.state());
        if (site.boundary().filter(BoundaryKind.LISTENER::equals).isPresent()) {
          payload.addParametersOf(parent);
        }
        return before.stream().allMatch(payload::isReadBy)
            ? Optional.of(payload)
            : Optional.empty();
      } else if (!(parent instanceof SynchronizedTree)
          && !(parent instanceof TryTree attempt && attempt.getBlock() == at.getLeaf())) {
        return Optional.empty();
      }
    }
  }

  private void addParametersOf(Tree function) {
    var parameters =
        function instanceof MethodTree method
            ? method.getParameters()
            : ((LambdaExpressionTree) function).getParameters();
    for (var parameter : parameters) {
      var symbol = ASTHelpers.getSymbol(parameter);
      if (!CLIENTS.contains(symbol.type.tsym.getSimpleName().toString())) {
        variables.add(symbol);
      }
    }
  }

  /**
   * Whether a statement only receives, reads or logs a message. Variables that it declares for what
   * it has read are taken over; of a loop only the head counts.
   */
  private boolean isReadBy(StatementTree statement) {
    if (statement instanceof WhileLoopTree) {
      return true;
    }
    if (statement instanceof EnhancedForLoopTree loop) {
      take(loop.getVariable(), loop.getExpression());
      return onlyReads(loop.getExpression());
    }
    if (statement instanceof VariableTree variable) {
      take(variable, variable.getInitializer());
      return onlyReads(variable);
    }
    return !Logging.works(statement);
  }

  /** Whether a statement gives a message, or a part of it, to code that does something with it. */
  boolean isWorkedOnBy(StatementTree statement, Site site) {
    takeFrom(statement);
    return Paths.contains(
        statement,
        t -> t instanceof MethodInvocationTree call && isWork(call) && !settles(call, site));
  }

  /** Takes over the variables inside a statement that hold a part of the message. */
  private void takeFrom(StatementTree statement) {
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitEnhancedForLoop(EnhancedForLoopTree loop, Void unused) {
        take(loop.getVariable(), loop.getExpression());
        return super.visitEnhancedForLoop(loop, null);
      }

      @Override
      public Void visitVariable(VariableTree variable, Void unused) {
        take(variable, variable.getInitializer());
        return super.visitVariable(variable, null);
      }
    }.scan(statement, null);
  }

  private void take(VariableTree variable, ExpressionTree value) {
    if (value != null
        && (mentions(value)
            || Paths.contains(
                value, t -> t instanceof MethodInvocationTree call && receives(call)))) {
      variables.add(ASTHelpers.getSymbol(variable));
    }
  }

  private boolean receives(MethodInvocationTree call) {
    return RECEIVES.matcher(nameOf(call)).matches()
        || ApiMatcher.matches(Brokers.RECEIVE, call, state);
  }

  private boolean onlyReads(Tree code) {
    return !Paths.contains(
        code,
        t ->
            t instanceof MethodInvocationTree call
                && !call.getArguments().isEmpty()
                && !receives(call)
                && !READS.matcher(nameOf(call)).matches()
                && !Logging.isLogCall(call));
  }

  private boolean isWork(MethodInvocationTree call) {
    if (Logging.isLogCall(call) || MEASURES.matcher(Receivers.nameOf(call)).matches()) {
      return false;
    }
    var receiver = Receivers.of(call);
    return call.getArguments().stream().anyMatch(this::mentions)
        || nameOf(call).equals("forEach") && receiver != null && mentions(receiver);
  }

  private static boolean settles(MethodInvocationTree call, Site site) {
    return site.plays(Brokers.ACKNOWLEDGE, call) || site.plays(Brokers.REJECT, call);
  }

  private boolean mentions(Tree expression) {
    return Paths.contains(expression, this::isMention);
  }

  /** Whether a task, or what it is made of, mentions a message. */
  boolean isMentionedBy(Tree task) {
    var found = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree identifier, Void unused) {
        found[0] |= isMention(identifier);
        return null;
      }
    }.scan(task, null);
    return found[0];
  }

  private boolean isMention(Tree tree) {
    return tree instanceof IdentifierTree identifier
        && variables.contains(ASTHelpers.getSymbol(identifier));
  }

  private static String nameOf(MethodInvocationTree call) {
    return ASTHelpers.getSymbol(call).name.toString();
  }
}
