package dev.breakwater.errorprone.types;

import com.google.errorprone.VisitorState;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import dev.breakwater.errorprone.index.Symbols;
import dev.breakwater.errorprone.vocabulary.Types;

/** What serializers, deserializers and serdes can handle. */
final class SerializedTypes {
  private SerializedTypes() {}

  /**
   * The type argument that a class, or a value's type, gives one of these interfaces; null if it
   * leaves that open.
   */
  static Type argument(Type implementation, Types interfaces, VisitorState state) {
    for (var name : interfaces.names()) {
      var parent = Symbols.find(name, state);
      var type = parent == null ? null : state.getTypes().asSuper(implementation, parent);
      if (type != null && type.getTypeArguments().size() == 1) {
        return type.getTypeArguments().get(0);
      }
    }
    return null;
  }

  /** Whether no object can be of both types. Void stands for a part that is always null. */
  static boolean areUnrelated(Type declared, Type handled, VisitorState state) {
    var types = state.getTypes();
    return isConcrete(declared)
        && isConcrete(handled)
        && !types.isCastable(types.erasure(declared), types.erasure(handled));
  }

  private static boolean isConcrete(Type type) {
    return type.hasTag(TypeTag.ARRAY)
        || type.hasTag(TypeTag.CLASS)
            && !type.isCompound()
            && !type.tsym.getQualifiedName().contentEquals("java.lang.Void");
  }
}
