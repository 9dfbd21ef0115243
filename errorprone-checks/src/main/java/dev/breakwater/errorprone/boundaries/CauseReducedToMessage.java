package dev.breakwater.errorprone.boundaries;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Symbols;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Catches;
import dev.breakwater.errorprone.vocabulary.EntryPoints;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.inject.Inject;

/** Reports exceptions that are thrown in place of a caught one and keep only its message. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "The new exception keeps only the message of the one that was caught",
    altNames = {"Breakwater", "BreakwaterBoundaries", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0", fix = Rule.Fix.ALWAYS)
public final class CauseReducedToMessage extends BackendCheck {
  private static final Set<String> TEXTS = Set.of("getMessage", "getLocalizedMessage", "toString");

  public CauseReducedToMessage() {
    this(SuiteConfig.unset());
  }

  @Inject
  CauseReducedToMessage(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.catches(this::look);
  }

  private void look(CatchTree clause, Site site) {
    var caught = ASTHelpers.getSymbol(clause.getParameter());
    var uses = new Uses(caught);
    uses.scan(clause.getBlock(), null);
    if (!uses.keepsCause) {
      uses.thrown.forEach(exception -> report(exception, clause, site));
    }
  }

  private static void report(NewClassTree exception, CatchTree clause, Site site) {
    var arguments = exception.getArguments();
    if (exception.getClassBody() == null
        && !isSameType(exception, clause, site.state())
        && !isResponse(exception, site.state())
        && takesCause(exception, clause, site.state())) {
      site.report(
          exception,
          "the stack trace and the causes of '"
              + clause.getParameter().getName()
              + "' end here, so nobody can tell where the failure came from; pass it on as the cause",
          SuggestedFix.postfixWith(
              arguments.get(arguments.size() - 1), ", " + clause.getParameter().getName()));
    }
  }

  /** The same failure, told with more words, is its author's way to complete the message. */
  private static boolean isSameType(NewClassTree exception, CatchTree clause, VisitorState state) {
    return Catches.typesOf(clause).stream()
        .allMatch(
            t ->
                ASTHelpers.isSameType(ASTHelpers.getType(t), ASTHelpers.getType(exception), state));
  }

  /** An exception that is the answer to a request carries what the caller may know, and no more. */
  private static boolean isResponse(NewClassTree exception, VisitorState state) {
    var type = ASTHelpers.getType(exception);
    return type != null
        && EntryPoints.RESPONSES.stream().anyMatch(r -> Symbols.isSubclass(type.tsym, r, state));
  }

  /**
   * Whether the class has an accessible constructor of the same parameters and the cause behind
   * them.
   */
  private static boolean takesCause(NewClassTree exception, CatchTree clause, VisitorState state) {
    var used = ASTHelpers.getSymbol(exception);
    if (used.isVarArgs()) {
      return false;
    }
    var cause = ASTHelpers.getType(clause.getParameter());
    for (var member :
        ((ClassSymbol) used.owner).members().getSymbolsByName(state.getNames().init)) {
      if (member instanceof MethodSymbol constructor
          && isAccessible(constructor, state)
          && isSameWithCause(used, constructor, cause, state)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSameWithCause(
      MethodSymbol used, MethodSymbol constructor, Type cause, VisitorState state) {
    var types = state.getTypes();
    var before = used.params();
    var after = constructor.params();
    if (after.size() != before.size() + 1) {
      return false;
    }
    for (int i = 0; i < before.size(); i++) {
      if (!types.isSameType(before.get(i).type, after.get(i).type)) {
        return false;
      }
    }
    var last = after.get(after.size() - 1).type;
    return types.isSubtype(last, state.getSymtab().throwableType) && types.isSubtype(cause, last);
  }

  private static boolean isAccessible(MethodSymbol constructor, VisitorState state) {
    var here = ASTHelpers.getSymbol(state.findEnclosing(ClassTree.class));
    return (constructor.flags() & Flags.PUBLIC) != 0
        || (constructor.flags() & Flags.PRIVATE) == 0
            && here != null
            && constructor.packge() == here.packge();
  }

  /** What a catch block does with what it caught. */
  private static final class Uses extends TreeScanner<Void, Void> {
    final Set<NewClassTree> thrown = new LinkedHashSet<>();
    boolean keepsCause;
    private final Symbol caught;

    Uses(Symbol caught) {
      this.caught = caught;
    }

    @Override
    public Void visitThrow(ThrowTree statement, Void unused) {
      if (statement.getExpression() instanceof NewClassTree exception
          && exception.getArguments().stream().anyMatch(this::isText)) {
        thrown.add(exception);
      }
      return super.visitThrow(statement, null);
    }

    @Override
    public Void visitIdentifier(IdentifierTree identifier, Void unused) {
      // every mention that is not just its text may keep the failure itself
      keepsCause |= caught.equals(ASTHelpers.getSymbol(identifier));
      return null;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
      return isTextOf(call) ? null : super.visitMethodInvocation(call, null);
    }

    @Override
    public Void visitBinary(BinaryTree binary, Void unused) {
      if (binary.getKind() == Tree.Kind.PLUS) {
        scanOperand(binary.getLeftOperand());
        scanOperand(binary.getRightOperand());
        return null;
      }
      return super.visitBinary(binary, null);
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
      keepsCause = true;
      return null;
    }

    /** In a concatenation the exception is its own text. */
    private void scanOperand(ExpressionTree operand) {
      if (!isCaught(operand)) {
        scan(operand, null);
      }
    }

    private boolean isText(ExpressionTree argument) {
      return argument instanceof BinaryTree binary && binary.getKind() == Tree.Kind.PLUS
          ? isText(binary.getLeftOperand())
              || isText(binary.getRightOperand())
              || isCaught(binary.getLeftOperand())
              || isCaught(binary.getRightOperand())
          : argument instanceof MethodInvocationTree call
              && (isTextOf(call) || call.getArguments().stream().anyMatch(this::isText));
    }

    private boolean isTextOf(MethodInvocationTree call) {
      return call.getMethodSelect() instanceof MemberSelectTree select
          && TEXTS.contains(select.getIdentifier().toString())
          && isCaught(select.getExpression());
    }

    private boolean isCaught(Tree tree) {
      return tree instanceof IdentifierTree identifier
          && caught.equals(ASTHelpers.getSymbol(identifier));
    }
  }
}
