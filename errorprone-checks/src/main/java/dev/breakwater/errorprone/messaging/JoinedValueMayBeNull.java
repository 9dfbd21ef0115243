package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.TypeTag;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Symbols;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.vocabulary.KafkaStreams;
import javax.inject.Inject;

/** Reports joiners of Kafka Streams that use the missing side of an outer join. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "This side of the join is null where nothing matches",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class JoinedValueMayBeNull extends BackendCheck {
  public JoinedValueMayBeNull() {
    this(SuiteConfig.unset());
  }

  @Inject
  JoinedValueMayBeNull(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(KafkaStreams.LEFT_JOIN, (call, site) -> look(call, 1, site));
    watch.calls(KafkaStreams.OUTER_JOIN, (call, site) -> look(call, 2, site));
  }

  /**
   * @param optional how many of the joiner's last parameters may be null
   */
  private static void look(MethodInvocationTree join, int optional, Site site) {
    for (var argument : join.getArguments()) {
      if (argument instanceof LambdaExpressionTree joiner
          && isJoiner(joiner, site)
          && !site.inTest()) {
        var parameters = joiner.getParameters();
        parameters
            .subList(parameters.size() - optional, parameters.size())
            .forEach(p -> look(ASTHelpers.getSymbol(p), joiner, site));
      }
    }
  }

  private static boolean isJoiner(LambdaExpressionTree lambda, Site site) {
    var type = ASTHelpers.getType(lambda);
    return type != null
        && KafkaStreams.JOINERS.stream()
            .anyMatch(j -> Symbols.isSubclass(type.tsym, j, site.state()));
  }

  private static void look(Symbol value, LambdaExpressionTree joiner, Site site) {
    if (Paths.contains(joiner.getBody(), t -> asksForNull(t, value))) {
      return;
    }
    new TreeScanner<Void, Void>() {
      private boolean reported;

      @Override
      public Void visitMemberSelect(MemberSelectTree select, Void unused) {
        if (!reported && value.equals(ASTHelpers.getSymbol(select.getExpression()))) {
          reported = true;
          site.report(
              select.getExpression(),
              "'"
                  + value.name
                  + "' is null where the other side has nothing for the key, and one such record stops "
                  + "the stream thread; handle null, or use an inner join");
        }
        return super.visitMemberSelect(select, null);
      }
    }.scan(joiner.getBody(), null);
  }

  /**
   * Whether a tree asks whether the value is there: a comparison with null or a call such as
   * isNull.
   */
  private static boolean asksForNull(Tree tree, Symbol value) {
    if (tree instanceof BinaryTree comparison) {
      return value.equals(ASTHelpers.getSymbol(comparison.getLeftOperand()))
              && comparison.getRightOperand().getKind() == Tree.Kind.NULL_LITERAL
          || value.equals(ASTHelpers.getSymbol(comparison.getRightOperand()))
              && comparison.getLeftOperand().getKind() == Tree.Kind.NULL_LITERAL;
    }
    return tree instanceof InstanceOfTree test
            && value.equals(ASTHelpers.getSymbol(test.getExpression()))
        || tree instanceof MethodInvocationTree call
            && call.getArguments().stream().anyMatch(a -> value.equals(ASTHelpers.getSymbol(a)))
            && ASTHelpers.getType(call).hasTag(TypeTag.BOOLEAN);
  }
}
