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
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.TypeTag;
import dev.breakwater.errorprone.syntax.Catches;
import dev.breakwater.errorprone.syntax.Logging;
import dev.breakwater.errorprone.syntax.Paths;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether an exception can get out of code: some call or throw lies outside every try whose broad
 * catch lets nothing out. Methods that are compiled together are followed. Of the others, loggers
 * and what the JDK and Guava have for collections and time are taken not to throw, nor calls that
 * only ask for a property or hand work over to another thread.
 */
public final class Guards {
  /** Code that calls more methods than this is not followed to its end. */
  private static final int MANY = 100;

  /** Packages of collections, atomics, time and the like. */
  private static final List<String> PLAIN =
      List.of(
          "java.util.",
          "java.lang.",
          "java.time.",
          "com.google.common.base.",
          "com.google.common.collect.");

  private static final Pattern PREDICATE = Pattern.compile("(?:is|has)[A-Z].*");
  private static final Pattern GETTER = Pattern.compile("get[A-Z].*");

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
    return mayThrow(code, false);
  }

  private boolean mayThrow(Tree code, boolean inOtherFile) {
    var scanner = new Unguarded(inOtherFile);
    scanner.scan(code, null);
    return scanner.found;
  }

  private boolean mayThrow(MethodInvocationTree call, boolean inOtherFile) {
    var method = ASTHelpers.getSymbol(call);
    var type = method.owner.getQualifiedName().toString();
    if (harmless.contains(method.name.toString())
        // the checked exceptions that it declares cannot get out of a task unless somebody throws
        // them
        || isPlain(type)
        || handsOver(call, method)) {
      return false;
    }
    var declaration = site.declarationInAnyFile(method);
    if (declaration == null || declaration.getBody() == null) {
      return !asksForProperty(method);
    }
    return visited.size() < MANY
        && visited.add(declaration)
        && mayThrow(declaration.getBody(), inOtherFile || site.declaration(method) == null);
  }

  /** By its name and signature; what it does cannot be seen. */
  private static boolean asksForProperty(MethodSymbol method) {
    return method.getReturnType().hasTag(TypeTag.BOOLEAN)
            && PREDICATE.matcher(method.name).matches()
        || isSingleton(method)
        || method.params().isEmpty()
            && (GETTER.matcher(method.name).matches() || isNamedAsField(method));
  }

  /** Hands out the one object of its class. */
  private static boolean isSingleton(MethodSymbol method) {
    return method.isStatic()
        && method.params().isEmpty()
        && method.name.contentEquals("get")
        && method.getReturnType().tsym == method.owner;
  }

  /** An accessor as records have them, and Lombok writes them. */
  private static boolean isNamedAsField(MethodSymbol method) {
    for (var member : ((ClassSymbol) method.owner).members().getSymbolsByName(method.name)) {
      if (member instanceof VarSymbol field && !field.isStatic()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a call has another thread do the work: what fails there does not come back. */
  private boolean handsOver(MethodInvocationTree call, MethodSymbol method) {
    var types = site.state().getTypes();
    return (method.name.toString().endsWith("Async")
            || Symbols.isSubclass(method.owner, "java.util.concurrent.Executor", site.state()))
        && call.getArguments().stream()
            .map(ASTHelpers::getType)
            .anyMatch(t -> t != null && types.isFunctionalInterface(t));
  }

  private static boolean isPlain(String type) {
    return PLAIN.stream().anyMatch(type::startsWith) && !type.startsWith("java.lang.reflect.");
  }

  private static boolean isGuard(CatchTree clause) {
    return Catches.isBroad(clause) && !Paths.exitsOf(clause.getBlock(), t -> false).throwing();
  }

  private final class Unguarded extends TreeScanner<Void, Void> {
    private final boolean inOtherFile;
    private boolean found;

    private Unguarded(boolean inOtherFile) {
      this.inOtherFile = inOtherFile;
    }

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
      found |= mayThrow(call, inOtherFile);
      return super.visitMethodInvocation(call, null);
    }

    @Override
    public Void visitThrow(ThrowTree statement, Void unused) {
      found = true;
      return null;
    }

    @Override
    public Void visitTry(TryTree attempt, Void unused) {
      // who catches everything elsewhere and throws has decided what callers are to see
      if (attempt.getCatches().stream()
          .anyMatch(inOtherFile ? Catches::isBroad : Guards::isGuard)) {
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
