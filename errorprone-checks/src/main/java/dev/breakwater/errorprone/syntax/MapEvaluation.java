package dev.breakwater.errorprone.syntax;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Follows the statements that build a map, in their order, without entering code that may or may
 * not run.
 */
final class MapEvaluation {
  private static final Set<Tree.Kind> REPEATS =
      EnumSet.of(
          Tree.Kind.FOR_LOOP,
          Tree.Kind.ENHANCED_FOR_LOOP,
          Tree.Kind.WHILE_LOOP,
          Tree.Kind.DO_WHILE_LOOP,
          Tree.Kind.LAMBDA_EXPRESSION,
          Tree.Kind.CLASS);

  /** Calls of map methods that change nothing and hand out no view. */
  private static final Set<String> READS =
      Set.of(
          "get",
          "getOrDefault",
          "getProperty",
          "containsKey",
          "containsValue",
          "size",
          "isEmpty",
          "forEach",
          "stringPropertyNames",
          "toString",
          "equals",
          "hashCode");

  /**
   * How far one map is followed into another; a bound for maps and methods that lead to themselves.
   */
  private static final int DEPTH = 6;

  private final Function<MethodSymbol, MethodTree> declarations;
  private final boolean later;
  private int depth;

  /**
   * @param later whether to look also at what is done behind the place
   */
  MapEvaluation(Function<MethodSymbol, MethodTree> declarations, boolean later) {
    this.declarations = declarations;
    this.later = later;
  }

  ConstantMap at(TreePath path) {
    if (depth == DEPTH) {
      return ConstantMap.unknown();
    }
    depth++;
    try {
      return evaluate(ASTHelpers.stripParentheses(path.getLeaf()), path);
    } finally {
      depth--;
    }
  }

  private ConstantMap evaluate(Tree tree, TreePath path) {
    if (tree instanceof NewClassTree creation) {
      return created(creation, path);
    }
    if (tree instanceof MethodInvocationTree call) {
      return returned(call, path);
    }
    return ASTHelpers.getSymbol(tree) instanceof VarSymbol variable
        ? held(variable, path)
        : ConstantMap.unknown();
  }

  private ConstantMap created(NewClassTree creation, TreePath path) {
    var symbol = ASTHelpers.getSymbol(creation);
    var arguments = creation.getArguments();
    if (symbol == null) {
      return ConstantMap.unknown();
    }
    if (creation.getClassBody() != null) {
      return initialized(creation, path);
    }
    if (!symbol.owner.packge().fullname.contentEquals("java.util")) {
      return ConstantMap.unknown();
    }
    if (arguments.isEmpty() || symbol.params().get(0).type.isPrimitive()) {
      return ConstantMap.empty();
    }
    // a Properties' defaults are no entries of its own
    return isMap(symbol.params().get(0).type.tsym) && !symbol.owner.name.contentEquals("Properties")
        ? at(new TreePath(path, arguments.get(0)))
        : ConstantMap.unknown();
  }

  /** A map whose class is made in place, and does nothing but put its entries. */
  private ConstantMap initialized(NewClassTree creation, TreePath path) {
    var map = ConstantMap.empty();
    if (!creation.getArguments().isEmpty()
        || !isOfJdk(ASTHelpers.getSymbol(creation.getIdentifier()))) {
      return ConstantMap.unknown();
    }
    for (var member : creation.getClassBody().getMembers()) {
      if (!(member instanceof BlockTree block)) {
        // the compiler has written a constructor
        if (member instanceof MethodTree method && ASTHelpers.isGeneratedConstructor(method)) {
          continue;
        }
        return ConstantMap.unknown();
      }
      for (var statement : block.getStatements()) {
        if (!(statement instanceof ExpressionStatementTree expression)
            || !(expression.getExpression() instanceof MethodInvocationTree call)
            || !(call.getMethodSelect() instanceof IdentifierTree)
            || !apply(call, new TreePath(path, call), true, map)) {
          return ConstantMap.unknown();
        }
      }
    }
    return map;
  }

  private static boolean isOfJdk(Symbol type) {
    return type != null && type.packge().fullname.contentEquals("java.util");
  }

  private static boolean isMap(Symbol type) {
    return type.name.contentEquals("Map") || type.name.contentEquals("SortedMap");
  }

  private ConstantMap returned(MethodInvocationTree call, TreePath path) {
    var method = ASTHelpers.getSymbol(call);
    if (method == null) {
      return ConstantMap.unknown();
    }
    var immutable = ImmutableMaps.madeBy(call, other -> at(new TreePath(path, other)));
    if (immutable != null) {
      return immutable;
    }
    var declaration = declarations.apply(method);
    if (declaration == null) {
      return ConstantMap.unknown();
    }
    var results = results(TreePath.getPath(path.getCompilationUnit(), declaration));
    return results.size() == 1 ? at(results.get(0)) : ConstantMap.unknown();
  }

  /** What a method returns, its lambdas and inner classes left out. */
  private static List<TreePath> results(TreePath method) {
    var results = new ArrayList<TreePath>();
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitReturn(ReturnTree statement, Void unused) {
        results.add(
            new TreePath(
                getCurrentPath(),
                statement.getExpression() == null ? statement : statement.getExpression()));
        return null;
      }

      @Override
      public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
        return null;
      }

      @Override
      public Void visitClass(ClassTree type, Void unused) {
        return null;
      }
    }.scan(method, null);
    return results;
  }

  private ConstantMap held(VarSymbol variable, TreePath at) {
    for (var scope = at.getParentPath(); scope != null; scope = scope.getParentPath()) {
      var declaration = declaration(variable, scope.getLeaf());
      if (declaration != null) {
        var map = initial(declaration, scope);
        follow(variable, scope, at, map);
        return map;
      }
    }
    return ConstantMap.unknown();
  }

  private static VariableTree declaration(VarSymbol variable, Tree scope) {
    List<? extends Tree> candidates = List.of();
    if (scope instanceof BlockTree block) {
      candidates = block.getStatements();
    } else if (scope instanceof MethodTree method) {
      candidates = method.getParameters();
    } else if (scope instanceof ClassTree type) {
      candidates = type.getMembers();
    }
    for (var candidate : candidates) {
      if (candidate instanceof VariableTree declared
          && variable.equals(ASTHelpers.getSymbol(declared))) {
        return declared;
      }
    }
    return null;
  }

  /**
   * What a variable starts with; unknown for a field, and for a second name of a map that the first
   * may change.
   */
  private ConstantMap initial(VariableTree declaration, TreePath scope) {
    var initializer = ASTHelpers.stripParentheses(declaration.getInitializer());
    return scope.getLeaf() instanceof BlockTree
            && (initializer instanceof NewClassTree || initializer instanceof MethodInvocationTree)
        ? at(new TreePath(new TreePath(scope, declaration), initializer))
        : ConstantMap.unknown();
  }

  private void follow(VarSymbol variable, TreePath scope, TreePath at, ConstantMap map) {
    boolean repeated = scope.getLeaf() instanceof ClassTree || isRepeated(at, scope);
    int place = ASTHelpers.getStartPosition(at.getLeaf());
    boolean shared = false;
    for (var use : Variables.uses(variable, scope)) {
      if (use.getLeaf() == at.getLeaf()) {
        continue;
      }
      boolean before = ASTHelpers.getStartPosition(use.getLeaf()) < place;
      if (!before && !repeated && !later) {
        break;
      }
      var call = Receivers.callOn(use);
      if (call != null) {
        shared |=
            !apply((MethodInvocationTree) call.getLeaf(), call, before && isPassed(call, at), map);
      } else if (!(before && !repeated && isFilled(use, at, map))) {
        shared |= before || repeated;
      }
    }
    if (shared) {
      map.blurAll();
    }
  }

  /**
   * Whether the map is handed to a method of the unit whose body can be followed; what that does to
   * the map has then been applied.
   */
  private boolean isFilled(TreePath use, TreePath at, ConstantMap map) {
    var call = use.getParentPath();
    if (!(call.getLeaf() instanceof MethodInvocationTree filling)
        || !isPassed(call, at)
        || depth == DEPTH) {
      return false;
    }
    var declaration = declarations.apply(ASTHelpers.getSymbol(filling));
    int index = filling.getArguments().indexOf(use.getLeaf());
    if (declaration == null
        || declaration.getBody() == null
        || index < 0
        || declaration.getParameters().size() != filling.getArguments().size()) {
      return false;
    }
    var method = TreePath.getPath(use.getCompilationUnit(), declaration);
    if (!results(method).isEmpty()) {
      // what comes behind a return may not be done
      return false;
    }
    var body = new TreePath(method, declaration.getBody());
    var parameter = ASTHelpers.getSymbol(declaration.getParameters().get(index));
    depth++;
    for (var inside : Variables.uses(parameter, body)) {
      var change = Receivers.callOn(inside);
      boolean direct =
          change != null && change.getParentPath().getParentPath().getLeaf() == body.getLeaf();
      if (change == null || !apply((MethodInvocationTree) change.getLeaf(), change, direct, map)) {
        map.blurAll();
      }
    }
    depth--;
    return true;
  }

  /**
   * Whether code behind a place may run before it: the place is in a loop or function that its
   * variable is not in.
   */
  private static boolean isRepeated(TreePath at, TreePath scope) {
    for (var path = at; path.getLeaf() != scope.getLeaf(); path = path.getParentPath()) {
      if (REPEATS.contains(path.getLeaf().getKind())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the way to a place leads through a call: it is a statement of a block around the place.
   */
  private static boolean isPassed(TreePath call, TreePath at) {
    var statement = call.getParentPath();
    if (!(statement.getLeaf() instanceof ExpressionStatementTree)
        || !(statement.getParentPath().getLeaf() instanceof BlockTree block)) {
      return false;
    }
    for (var tree : at) {
      if (tree == block) {
        return true;
      }
    }
    return false;
  }

  /** Applies a call on the map; false if what it does cannot be followed. */
  private boolean apply(
      MethodInvocationTree call, TreePath path, boolean certain, ConstantMap map) {
    var arguments = call.getArguments();
    var name = ASTHelpers.getSymbol(call).name.toString();
    switch (name + "/" + arguments.size()) {
      case "put/2", "setProperty/2" -> {
        if (certain) {
          map.put(arguments.get(0), arguments.get(1));
        } else {
          map.blur(key(arguments));
        }
      }
      case "putIfAbsent/2", "remove/2" -> map.blur(key(arguments));
      case "remove/1" -> {
        if (certain) {
          map.remove(key(arguments));
        } else {
          map.blur(key(arguments));
        }
      }
      case "putAll/1" -> {
        if (certain) {
          map.putAll(at(new TreePath(path, arguments.get(0))));
        } else {
          map.blurAll();
        }
      }
      default -> {
        return READS.contains(name);
      }
    }
    return true;
  }

  private static String key(List<? extends ExpressionTree> arguments) {
    return ASTHelpers.constValue(arguments.get(0), String.class);
  }
}
