package dev.breakwater.errorprone.index;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreeScanner;
import dev.breakwater.errorprone.syntax.Catches;
import dev.breakwater.errorprone.syntax.Logging;
import dev.breakwater.errorprone.syntax.Paths;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether an exception can get out of code: some call or throw lies outside every try whose broad
 * catch lets nothing out. Methods of the same compilation unit are followed; the JDK's collections,
 * atomics and loggers are taken not to throw.
 */
public final class Guards {
  private final Site site;
  private final Set<String> harmless;
  private final Set<MethodTree> visited = new HashSet<>();

  /**
   * @param harmless simple names of methods that do not throw
   */
  public Guards(Site site, Set<String> harmless) {
    this.site = site;
    this.harmless = harmless;
  }

  /** Whether running this code may end in an exception. */
  public boolean mayThrow(Tree code) {
    var scanner = new Unguarded();
    scanner.scan(code, null);
    return scanner.found;
  }

  private boolean mayThrow(MethodInvocationTree call) {
    var method = ASTHelpers.getSymbol(call);
    var type = method.owner.getQualifiedName().toString();
    if (harmless.contains(method.name.toString())
        || isJdk(type) && method.getThrownTypes().isEmpty()) {
      return false;
    }
    var declaration = site.declaration(method);
    if (declaration == null || declaration.getBody() == null) {
      return true;
    }
    return visited.add(declaration) && mayThrow(declaration.getBody());
  }

  private static boolean isJdk(String type) {
    return type.startsWith("java.util.")
        || type.startsWith("java.lang.")
        || type.startsWith("java.time.");
  }

  private static boolean isGuard(CatchTree clause) {
    return Catches.isBroad(clause) && !Paths.exitsOf(clause.getBlock(), t -> false).throwing();
  }

  private final class Unguarded extends TreeScanner<Void, Void> {
    private boolean found;

    @Override
    public Void scan(Tree tree, Void unused) {
      return found ? null : super.scan(tree, null);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
      if (Logging.isLogCall(call)) {
        // what is computed for a log line is taken to be as harmless as the line
        return null;
      }
      found |= mayThrow(call);
      return super.visitMethodInvocation(call, null);
    }

    @Override
    public Void visitThrow(ThrowTree statement, Void unused) {
      found = true;
      return null;
    }

    @Override
    public Void visitTry(TryTree attempt, Void unused) {
      if (attempt.getCatches().stream().anyMatch(Guards::isGuard)) {
        // what the handler itself calls is its author's last line of defence
        return null;
      }
      return super.visitTry(attempt, null);
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
      return null;
    }

    @Override
    public Void visitClass(ClassTree inner, Void unused) {
      return null;
    }
  }
}
