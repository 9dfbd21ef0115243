package dev.breakwater.errorprone.syntax;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.List;

/** Where the local variables that an expression mentions are declared. */
public final class Locals {
  private Locals() {}

  /**
   * The declaration of the local variable that a name stands for.
   *
   * @param name what is mentioned; null for an expression without receiver
   * @param place where it is mentioned
   * @return null if the name stands for something else, such as a parameter or a field
   */
  public static TreePath declaration(Tree name, TreePath place) {
    if (!(name instanceof IdentifierTree)) {
      return null;
    }
    var variable = ASTHelpers.getSymbol(name);
    for (var at = place; at != null; at = at.getParentPath()) {
      var declared = declaredIn(at.getLeaf());
      for (int i = 0; i < declared.size(); i++) {
        if (declared.get(i) instanceof VariableTree declaration
            && ASTHelpers.getSymbol(declaration) == variable) {
          return new TreePath(at, declaration);
        }
      }
    }
    return null;
  }

  private static List<? extends Tree> declaredIn(Tree scope) {
    if (scope instanceof BlockTree block) {
      return block.getStatements();
    }
    return scope instanceof TryTree attempt ? attempt.getResources() : List.of();
  }
}
