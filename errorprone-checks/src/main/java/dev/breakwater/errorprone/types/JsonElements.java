package dev.breakwater.errorprone.types;

import com.google.errorprone.VisitorState;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.TypeSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import dev.breakwater.errorprone.index.Symbols;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * What JSON becomes where the reader is told no type: strings, numbers, booleans, lists, and maps
 * from strings.
 */
final class JsonElements {
  private static final List<String> PRODUCED =
      List.of(
          "java.lang.String",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Double",
          "java.math.BigInteger",
          "java.lang.Boolean",
          "java.util.LinkedHashMap",
          "java.util.ArrayList");

  /** Annotations by which a class, or a part of it, is read in a way of its own. */
  private static final Set<String> CUSTOM =
      Set.of("JsonDeserialize", "JsonTypeInfo", "JsonCreator", "JsonAdapter");

  private JsonElements() {}

  /** A type that {@code wanted} promises and the raw class cannot deliver, or null. */
  static Type lost(ClassSymbol raw, Type wanted, VisitorState state) {
    var parameters = raw.getTypeParameters();
    boolean collection = isCollection(raw, state);
    if (!collection && isReadItsOwnWay(raw)) {
      return null;
    }
    for (TypeSymbol parameter : parameters) {
      if (!isObject(parameter.type.getUpperBound()) || !collection && !isContent(raw, parameter)) {
        return null;
      }
    }
    return lost(wanted, state);
  }

  private static Type lost(Type wanted, VisitorState state) {
    var arguments = wanted.getTypeArguments();
    boolean map = Symbols.isSubclass(wanted.tsym, "java.util.Map", state);
    for (int i = 0; i < arguments.size(); i++) {
      var argument = state.getTypes().wildUpperBound(arguments.get(i));
      // type variables and the like may stand for anything
      if (!argument.hasTag(TypeTag.CLASS) && !argument.hasTag(TypeTag.ARRAY)) {
        continue;
      }
      var produced = map && i == 0 ? PRODUCED.subList(0, 1) : PRODUCED;
      if (produced.stream()
          .noneMatch(p -> Symbols.find(p, state).isSubClass(argument.tsym, state.getTypes()))) {
        return argument;
      }
      var inner = lost(argument, state);
      if (inner != null) {
        return inner;
      }
    }
    return null;
  }

  private static boolean isCollection(ClassSymbol type, VisitorState state) {
    return Symbols.isSubclass(type, "java.util.Collection", state)
        || Symbols.isSubclass(type, "java.util.Map", state);
  }

  private static boolean isReadItsOwnWay(ClassSymbol type) {
    if (type.packge().fullname.toString().startsWith("java.")) {
      return true;
    }
    for (var member : type.members().getSymbols()) {
      if (member.getAnnotationMirrors().stream()
          .anyMatch(a -> CUSTOM.contains(a.type.tsym.name.toString()))) {
        return true;
      }
    }
    return type.getAnnotationMirrors().stream()
        .anyMatch(a -> CUSTOM.contains(a.type.tsym.name.toString()));
  }

  /**
   * Whether a class has content of its type parameter; one that is only a label is not read from
   * JSON.
   */
  private static boolean isContent(ClassSymbol type, TypeSymbol parameter) {
    for (var member : type.members().getSymbols()) {
      if (member instanceof VarSymbol field
          && !field.getModifiers().contains(Modifier.STATIC)
          && field.type.contains(parameter.type)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isObject(Type type) {
    return type.tsym.getQualifiedName().contentEquals("java.lang.Object");
  }
}
