package dev.breakwater.errorprone.index;

import com.google.errorprone.VisitorState;
import com.sun.source.util.JavacTask;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.util.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The classes that rules ask for by name, each looked up once per compilation, absent ones
 * included.
 */
public final class Symbols {
  private static final Context.Key<Symbols> KEY = new Context.Key<>();

  private final Map<String, Optional<ClassSymbol>> classes = new HashMap<>();
  private final Map<String, Boolean> present = new HashMap<>();

  private Symbols() {}

  static Symbols of(Context context) {
    var symbols = context.get(KEY);
    if (symbols == null) {
      symbols = new Symbols();
      context.put(KEY, symbols);
    }
    return symbols;
  }

  /** The class of this canonical name, or null if the class path has none. */
  public static ClassSymbol find(String name, VisitorState state) {
    var classes = of(state.context).classes;
    // asked all the time, so without a lambda, which would be made anew each time
    var known = classes.get(name);
    if (known == null) {
      known = lookUp(name, state);
      classes.put(name, known);
    }
    return known.orElse(null);
  }

  /**
   * Whether the class path has a class that no source needs to mention; {@link #find} knows only
   * packages that some source uses.
   */
  public static boolean isOnClassPath(String name, VisitorState state) {
    return of(state.context).present.computeIfAbsent(name, n -> isPresent(n, state));
  }

  private static boolean isPresent(String name, VisitorState state) {
    var task = state.context.get(JavacTask.class);
    return task == null
        ? find(name, state) != null
        : task.getElements().getTypeElement(name) != null;
  }

  /**
   * Whether {@code type} is the class of this name or inherits from it; false if the class path has
   * no such class.
   */
  public static boolean isSubclass(Symbol type, String name, VisitorState state) {
    var parent = find(name, state);
    return parent != null && type != null && isSubClass(type.type, parent, state);
  }

  /** Whether a type is a class or inherits from it; of a type variable its bound decides. */
  static boolean isSubClass(Type type, ClassSymbol parent, VisitorState state) {
    return type.tsym instanceof ClassSymbol symbol
        ? symbol.isSubClass(parent, state.getTypes())
        : state.getTypes().asSuper(type, parent) != null;
  }

  private static Optional<ClassSymbol> lookUp(String name, VisitorState state) {
    try {
      for (var found : state.getSymtab().getClassesForName(state.getName(binaryName(name)))) {
        if (found.exists()) {
          found.complete();
          return Optional.of(found);
        }
      }
      return Optional.empty();
    } catch (CompletionFailure e) {
      return Optional.empty();
    }
  }

  /** Nested classes are told from packages by their capital letters. */
  private static String binaryName(String name) {
    StringBuilder binary = null;
    boolean inClass = false;
    for (int i = 0; i < name.length() - 1; i++) {
      if (name.charAt(i) == '.') {
        if (inClass) {
          binary = binary == null ? new StringBuilder(name) : binary;
          binary.setCharAt(i, '$');
        }
      } else if (i == 0 || name.charAt(i - 1) == '.') {
        inClass |= Character.isUpperCase(name.charAt(i));
      }
    }
    return binary == null ? name : binary.toString();
  }
}
