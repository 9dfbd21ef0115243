package dev.breakwater.errorprone.types;

import com.sun.tools.javac.code.Type;

/** How messages name types. */
final class TypeNames {
  private TypeNames() {}

  /** The name of a type without package and type arguments. */
  static String of(Type type) {
    return type instanceof Type.ArrayType array
        ? of(array.elemtype) + "[]"
        : type.tsym.getSimpleName().toString();
  }
}
