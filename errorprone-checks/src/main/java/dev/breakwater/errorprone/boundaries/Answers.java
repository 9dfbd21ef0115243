package dev.breakwater.errorprone.boundaries;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.Symbols;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.vocabulary.BoundaryKind;
import dev.breakwater.errorprone.vocabulary.RocketMq;

/** What a listener gives back after it has caught a failure. */
final class Answers {
  private Answers() {}

  /**
   * Whether the listener may answer with the failure: it returns a value that does not acknowledge.
   */
  static boolean mayTellFailure(CatchTree clause, TryTree attempt, Site site) {
    if (site.boundary().filter(BoundaryKind.LAMBDA_FUNCTION::equals).isPresent()) {
      // to Lambda, any answer is a success
      return false;
    }
    return answers(clause.getBlock(), site)
        || Paths.exitsOf(clause.getBlock(), t -> false).endsWithout()
            && answersBeside(attempt, site);
  }

  private static boolean answers(Tree code, Site site) {
    return Paths.contains(code, t -> isAnswer(t, site));
  }

  /** Whether the rest of the listener, behind the try, answers. */
  private static boolean answersBeside(TryTree attempt, Site site) {
    return Paths.contains(
        site.body(), t -> isAnswer(t, site) && !Paths.contains(attempt, t::equals));
  }

  private static boolean isAnswer(Tree tree, Site site) {
    return tree instanceof ReturnTree exit
        && exit.getExpression() != null
        && !acknowledges(exit.getExpression(), site);
  }

  private static boolean acknowledges(ExpressionTree answer, Site site) {
    return ASTHelpers.getSymbol(answer) instanceof VarSymbol constant
        && RocketMq.ACKNOWLEDGING_ANSWERS.contains(constant.name.toString())
        && RocketMq.ANSWERS.stream()
            .anyMatch(type -> Symbols.isSubclass(constant.owner, type, site.state()));
  }
}
