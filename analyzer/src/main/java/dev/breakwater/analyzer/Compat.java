package dev.breakwater.analyzer;

import com.google.errorprone.fixes.Fix;
import com.google.errorprone.fixes.Replacement;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.Collection;

/**
 * Positions of descriptions and fixes. Error Prone 2.46 replaced javac's table of end positions,
 * and with it the types of one field and two methods; everything else that the analyzer calls is
 * the same in 2.42 and the newest.
 */
final class Compat {
  private static final MethodHandle POSITION;
  private static final MethodHandle START;
  private static final MethodHandle END;
  private static final MethodHandle REPLACEMENTS;
  private static final MethodHandle TABLE;

  static {
    try {
      var lookup = MethodHandles.lookup();
      var position = Description.class.getField("position");
      POSITION = lookup.unreflectGetter(position);
      START = lookup.unreflect(position.getType().getMethod("getStartPosition"));
      var own = ownTable();
      var table = own == null ? Class.forName("com.sun.tools.javac.tree.EndPosTable") : own;
      END = lookup.unreflect(position.getType().getMethod("getEndPosition", table));
      REPLACEMENTS = lookup.unreflect(Fix.class.getMethod("getReplacements", table));
      TABLE =
          own == null
              ? lookup.unreflectGetter(JCCompilationUnit.class.getField("endPositions"))
              : lookup.unreflect(own.getMethod("create", CompilationUnitTree.class));
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final Object endPositions;

  Compat(JCCompilationUnit unit) {
    endPositions = invoke(TABLE, unit);
  }

  int start(Description description) {
    return (int) invoke(START, invoke(POSITION, description));
  }

  int end(Description description) {
    return (int) invoke(END, invoke(POSITION, description), endPositions);
  }

  @SuppressWarnings("unchecked")
  Collection<Replacement> replacements(Fix fix) {
    return (Collection<Replacement>) invoke(REPLACEMENTS, fix, endPositions);
  }

  private static Class<?> ownTable() {
    try {
      return Class.forName("com.google.errorprone.fixes.ErrorProneEndPosTable");
    } catch (ClassNotFoundException e) {
      return null;
    }
  }

  private static Object invoke(MethodHandle handle, Object... arguments) {
    try {
      return handle.invokeWithArguments(arguments);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
