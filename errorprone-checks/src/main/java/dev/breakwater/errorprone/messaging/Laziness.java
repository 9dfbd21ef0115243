package dev.breakwater.errorprone.messaging;

import com.google.errorprone.VisitorState;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.breakwater.errorprone.index.Symbols;
import java.util.List;

/** Methods that only describe what is to be done, and do it for whoever subscribes. */
final class Laziness {
  private static final List<String> RESULTS =
      List.of(
          "org.reactivestreams.Publisher",
          "java.util.concurrent.Flow.Publisher",
          "io.smallrye.mutiny.Uni");

  private Laziness() {}

  /** Whether a method does nothing until somebody subscribes to what it returns. */
  static boolean isOf(Symbol symbol, VisitorState state) {
    return symbol instanceof MethodSymbol method
        && RESULTS.stream()
            .anyMatch(r -> Symbols.isSubclass(method.getReturnType().tsym, r, state));
  }
}
