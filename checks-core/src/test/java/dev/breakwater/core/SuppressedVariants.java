package dev.breakwater.core;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Silences the marked lines of an example in every place that Java allows: on the variable, the
 * method, the class, and a class around it.
 */
final class SuppressedVariants {
  private final String source;
  private final CompilationUnitTree unit;
  private final Trees trees;

  private SuppressedVariants(String source) {
    this.source = source;
    var file =
        new SimpleJavaFileObject(URI.create("string:///Example.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    var task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, d -> {}, List.of(), null, List.of(file));
    try {
      unit = task.parse().iterator().next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    trees = Trees.instance(task);
  }

  /** The silenced and unmarked sources, by the kind of declaration that carries the annotation. */
  static Map<String, String> of(String source, String name) {
    return new SuppressedVariants(source).variants("@SuppressWarnings(\"" + name + "\") ");
  }

  private Map<String, String> variants(String annotation) {
    var variants = new LinkedHashMap<String, String>();
    for (var kind : List.of(VariableTree.class, MethodTree.class, ClassTree.class)) {
      var places = places(kind);
      if (places != null) {
        variants.put(
            kind.getSimpleName().replace("Tree", "").toLowerCase(java.util.Locale.ROOT),
            annotate(places, annotation));
      }
    }
    variants.put("enclosing class", enclosed(annotation));
    return variants;
  }

  /**
   * Where to annotate the innermost declarations of a kind around each marked line; null unless
   * each has one.
   */
  private List<Integer> places(Class<? extends Tree> kind) {
    var places = new TreeSet<Integer>();
    for (int mark = source.indexOf(RuleTester.MARK);
        mark >= 0;
        mark = source.indexOf(RuleTester.MARK, mark + 1)) {
      var position = innermost(kind, mark);
      // an annotation cannot be repeated
      if (position < 0 || source.startsWith("@SuppressWarnings", position)) {
        return null;
      }
      places.add(position);
    }
    return places.isEmpty() ? null : new ArrayList<>(places);
  }

  private int innermost(Class<? extends Tree> kind, int mark) {
    int lineStart = source.lastIndexOf('\n', mark) + 1;
    int code = lineStart;
    while (Character.isWhitespace(source.charAt(code))) {
      code++;
    }
    int start = code;
    int[] found = {-1};
    new TreePathScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void unused) {
        if (tree != null && kind.isInstance(tree) && !isLambdaParameter(tree)) {
          long from = trees.getSourcePositions().getStartPosition(unit, tree);
          long to = trees.getSourcePositions().getEndPosition(unit, tree);
          if (from >= 0 && from <= start && start < to) {
            found[0] = (int) from;
          }
        }
        return super.scan(tree, unused);
      }

      private boolean isLambdaParameter(Tree tree) {
        TreePath parent = getCurrentPath();
        return parent != null
            && parent.getLeaf().getKind() == Tree.Kind.LAMBDA_EXPRESSION
            && tree.getKind() == Tree.Kind.VARIABLE;
      }
    }.scan(unit, null);
    return found[0];
  }

  private String annotate(List<Integer> places, String annotation) {
    var text = new StringBuilder(source);
    for (int i = places.size() - 1; i >= 0; i--) {
      text.insert(places.get(i), annotation);
    }
    return RuleTester.unmarked(text.toString());
  }

  private String enclosed(String annotation) {
    int start = source.length();
    for (var type : unit.getTypeDecls()) {
      start = Math.min(start, (int) trees.getSourcePositions().getStartPosition(unit, type));
    }
    return RuleTester.unmarked(
        source.substring(0, start)
            + annotation
            + "class Enclosing {\n"
            + source.substring(start)
            + "}\n");
  }
}
