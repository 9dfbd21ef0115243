package dev.breakwater.analyzer;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import com.sun.tools.javac.tree.JCTree;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The trees around an offset, from the unit inwards. Needs no attribution: names are those of the
 * source.
 */
final class Place {
  /** Two offsets, the end exclusive. */
  record Span(int start, int end) {}

  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final String text;
  private final List<Tree> trees;

  private Place(
      CompilationUnitTree unit, SourcePositions positions, String text, List<Tree> trees) {
    this.unit = unit;
    this.positions = positions;
    this.text = text;
    this.trees = trees;
  }

  static Place of(CompilationUnitTree unit, Trees trees, SourceText source, int offset) {
    var positions = trees.getSourcePositions();
    var finder = new Finder(unit, positions, offset);
    finder.scan(unit, null);
    return new Place(unit, positions, source.text(), finder.found);
  }

  /**
   * The declaration around the offset, such as {@code com.acme.Orders#publish(String)}: the
   * innermost member that is neither local nor anonymous. The package outside of all declarations.
   */
  String symbol() {
    var type =
        new StringBuilder(unit.getPackageName() == null ? "" : unit.getPackageName().toString());
    for (var tree : trees) {
      if (tree instanceof ClassTree c) {
        type.append(type.isEmpty() ? "" : ".").append(c.getSimpleName());
      } else if (tree instanceof MethodTree m) {
        return type + "#" + signature(m, type.substring(type.lastIndexOf(".") + 1));
      } else if (tree instanceof VariableTree v) {
        return type + "#" + v.getName();
      } else if (tree != unit) {
        break;
      }
    }
    return type.toString();
  }

  /**
   * The statement or declaration around the offset as it is written, as far as the first block
   * inside it.
   */
  String statement() {
    for (var i = trees.size() - 1; i > 0; i--) {
      var tree = trees.get(i);
      if (tree instanceof StatementTree && !(tree instanceof BlockTree)
          || tree instanceof MethodTree
          || tree instanceof CatchTree) {
        return text.substring(start(tree), headerEnd(tree));
      }
    }
    return trees.size() > 1 ? text.substring(start(trees.get(1)), end(trees.get(1))) : "";
  }

  /** The name of the class or method that spans exactly these offsets; null if there is none. */
  Span declaredName(int start, int end) {
    for (var tree : trees) {
      if (start(tree) == start && end(tree) == end) {
        if (tree instanceof ClassTree c && !c.getSimpleName().isEmpty()) {
          return find(c.getSimpleName().toString(), ((JCTree) tree).pos);
        } else if (tree instanceof MethodTree m) {
          return find(
              m.getName().contentEquals("<init>") ? nameOfType() : m.getName().toString(),
              ((JCTree) tree).pos);
        }
      }
    }
    return null;
  }

  private String nameOfType() {
    return trees.stream()
        .filter(ClassTree.class::isInstance)
        .reduce((outer, inner) -> inner)
        .map(c -> ((ClassTree) c).getSimpleName().toString())
        .orElse("");
  }

  private Span find(String name, int from) {
    var matcher = Pattern.compile("(?<![\\w$])" + Pattern.quote(name) + "(?![\\w$])").matcher(text);
    return matcher.find(from) ? new Span(matcher.start(), matcher.end()) : null;
  }

  private static String signature(MethodTree method, String type) {
    var name = method.getName().contentEquals("<init>") ? type : method.getName().toString();
    return method.getParameters().stream()
        .map(p -> erased(p.getType()))
        .collect(Collectors.joining(",", name + "(", ")"));
  }

  private static String erased(Tree type) {
    if (type instanceof ParameterizedTypeTree p) {
      return erased(p.getType());
    } else if (type instanceof AnnotatedTypeTree a) {
      return erased(a.getUnderlyingType());
    } else if (type instanceof ArrayTypeTree a) {
      return erased(a.getType()) + "[]";
    }
    return type.toString();
  }

  private int headerEnd(Tree tree) {
    if (tree instanceof ClassTree) {
      var brace = text.indexOf('{', Math.max(start(tree), ((JCTree) tree).pos));
      return brace < 0 ? end(tree) : brace;
    }
    var blocks = new FirstBlock(tree);
    blocks.scan(tree, null);
    return Math.min(end(tree), blocks.start);
  }

  private int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  private int end(Tree tree) {
    return (int) Math.max(start(tree), positions.getEndPosition(unit, tree));
  }

  /** Follows the trees that contain an offset. */
  private static final class Finder extends TreeScanner<Void, Void> {
    private final List<Tree> found = new ArrayList<>();
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final int offset;
    private boolean complete;

    Finder(CompilationUnitTree unit, SourcePositions positions, int offset) {
      this.unit = unit;
      this.positions = positions;
      this.offset = offset;
    }

    @Override
    public Void scan(Tree tree, Void unused) {
      if (tree != null && !complete && (tree == unit || contains(tree))) {
        found.add(tree);
        super.scan(tree, null);
        // Variables declared together share their type's position: the first one wins.
        complete = true;
      }
      return null;
    }

    private boolean contains(Tree tree) {
      return positions.getStartPosition(unit, tree) <= offset
          && offset < positions.getEndPosition(unit, tree);
    }
  }

  /** Finds where the first block, class body or case inside a tree starts. */
  private final class FirstBlock extends TreeScanner<Void, Void> {
    private final Tree root;
    private int start = Integer.MAX_VALUE;

    FirstBlock(Tree root) {
      this.root = root;
    }

    @Override
    public Void scan(Tree tree, Void unused) {
      if (tree == null) {
        return null;
      }
      if (tree != root
          && (tree instanceof BlockTree || tree instanceof ClassTree || tree instanceof CaseTree)) {
        start = Math.min(start, Place.this.start(tree));
        return null;
      }
      return super.scan(tree, null);
    }
  }
}
