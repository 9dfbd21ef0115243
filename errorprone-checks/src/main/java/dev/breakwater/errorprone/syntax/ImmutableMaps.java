package dev.breakwater.errorprone.syntax;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Maps that the JDK's and Guava's methods make of entries, or of another map. */
final class ImmutableMaps {
  /** Hand out the entries of their argument. */
  private static final Set<String> COPIES =
      Set.of(
          "java.util.Map#copyOf",
          "java.util.Collections#unmodifiableMap",
          "com.google.common.collect.ImmutableMap#copyOf");

  /** Make maps of the entries that they are given. */
  private static final Set<String> FACTORIES =
      Set.of("java.util.Map", "java.util.Collections", "com.google.common.collect.ImmutableMap");

  private static final String BUILDER = "com.google.common.collect.ImmutableMap.Builder";

  private ImmutableMaps() {}

  /**
   * What a call makes, or null if it is none of these methods.
   *
   * @param evaluate tells what another map holds
   */
  static ConstantMap madeBy(
      MethodInvocationTree call, Function<ExpressionTree, ConstantMap> evaluate) {
    var method = ASTHelpers.getSymbol(call);
    var owner = method.owner.getQualifiedName().toString();
    if (COPIES.contains(owner + "#" + method.name) && call.getArguments().size() == 1) {
      return evaluate.apply(call.getArguments().get(0));
    }
    if (method.isStatic() && FACTORIES.contains(owner)) {
      return immutable(method.name.toString(), call.getArguments());
    }
    return owner.equals(BUILDER) ? collected(call, evaluate) : null;
  }

  /** What a builder, called in one chain, was given. */
  private static ConstantMap collected(
      MethodInvocationTree end, Function<ExpressionTree, ConstantMap> evaluate) {
    var calls = new ArrayDeque<MethodInvocationTree>();
    ExpressionTree at = end;
    while (at instanceof MethodInvocationTree call
        && ASTHelpers.getSymbol(call).owner.getQualifiedName().contentEquals(BUILDER)) {
      calls.push(call);
      at = Receivers.of(call);
    }
    if (!(at instanceof MethodInvocationTree)
        || !ASTHelpers.getSymbol(end).name.toString().startsWith("build")) {
      return ConstantMap.unknown();
    }
    var map = ConstantMap.empty();
    for (var call : calls) {
      var arguments = call.getArguments();
      switch (ASTHelpers.getSymbol(call).name + "/" + arguments.size()) {
        case "put/2" -> putDistinct(map, arguments.get(0), arguments.get(1));
        case "putAll/1" -> map.putAll(evaluate.apply(arguments.get(0)));
        default -> {
          if (call != end) {
            return ConstantMap.unknown();
          }
        }
      }
    }
    return map;
  }

  private static ConstantMap immutable(String factory, List<? extends ExpressionTree> arguments) {
    var map = ConstantMap.empty();
    switch (factory) {
      case "of", "singletonMap" -> {
        for (int i = 0; i + 1 < arguments.size(); i += 2) {
          putDistinct(map, arguments.get(i), arguments.get(i + 1));
        }
      }
      case "ofEntries" -> {
        for (var argument : arguments) {
          if (argument instanceof MethodInvocationTree entry
              && isEntry(ASTHelpers.getSymbol(entry))) {
            putDistinct(map, entry.getArguments().get(0), entry.getArguments().get(1));
          } else {
            map.hideOthers();
          }
        }
      }
      default -> map.hideOthers();
    }
    return map;
  }

  private static boolean isEntry(MethodSymbol method) {
    return method.name.contentEquals("entry")
        && method.owner.getQualifiedName().contentEquals("java.util.Map");
  }

  /**
   * Adds to a map that refuses a second value for a key: a key that cannot be seen is none of those
   * that can.
   */
  private static void putDistinct(ConstantMap map, ExpressionTree key, ExpressionTree value) {
    if (ASTHelpers.constValue(key, String.class) != null) {
      map.put(key, value);
    } else {
      map.hideOthers();
    }
  }
}
