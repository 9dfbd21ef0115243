package dev.breakwater.errorprone.syntax;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.Set;
import java.util.regex.Pattern;

/** Calls that tell a human and change nothing else. */
public final class Logging {
  /** Loggers are called so in every library, and in the wrappers that teams write. */
  private static final Pattern LOGGER =
      Pattern.compile("(?:.*[A-Za-z])?(?:Log|Logger|LogBuilder|LoggingEventBuilder|LogAccessor)");

  private static final Set<String> PRINTERS =
      Set.of("java.io.PrintStream", "java.io.PrintWriter", "java.io.Console");

  private Logging() {}

  public static boolean isLogCall(MethodInvocationTree call) {
    var method = ASTHelpers.getSymbol(call);
    var owner = method.owner;
    return method.name.contentEquals("printStackTrace")
        || LOGGER.matcher(owner.getSimpleName().toString()).matches()
        || PRINTERS.contains(owner.getQualifiedName().toString())
        || owner.packge().getQualifiedName().toString().startsWith("org.slf4j");
  }

  /** Whether running this code calls anything but a logger. */
  public static boolean works(Tree code) {
    return Paths.contains(code, t -> t instanceof MethodInvocationTree call && !isLogCall(call));
  }

  /** Whether a statement only declares or logs. */
  public static boolean isSilent(StatementTree statement) {
    return statement instanceof VariableTree || !works(statement);
  }
}
