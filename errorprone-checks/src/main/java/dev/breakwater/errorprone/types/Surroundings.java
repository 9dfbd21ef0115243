package dev.breakwater.errorprone.types;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Type;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.vocabulary.Api;

/** What the code around a candidate does, wherever in it. Costly, so asked last. */
final class Surroundings {
  private Surroundings() {}

  /** Whether the outermost class around a candidate calls one of these methods. */
  static boolean call(Api api, Site site) {
    Tree outermost = null;
    for (var tree : site.path()) {
      if (tree instanceof ClassTree) {
        outermost = tree;
      }
    }
    boolean[] found = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        found[0] |= ApiMatcher.matches(api, call, site.state());
        return super.visitMethodInvocation(call, null);
      }
    }.scan(outermost, null);
    return found[0];
  }

  /** A type as messages name it: without package and type arguments. */
  static String name(Type type) {
    return type instanceof Type.ArrayType array
        ? name(array.elemtype) + "[]"
        : type.tsym.getSimpleName().toString();
  }
}
