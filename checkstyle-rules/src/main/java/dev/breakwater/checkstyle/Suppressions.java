package dev.breakwater.checkstyle;

import static com.puppycrawl.tools.checkstyle.api.TokenTypes.ANNOTATION;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.COMPILATION_UNIT;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.IMPORT;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The parts of one source file in which a rule is silenced: declarations annotated with {@code
 * SuppressWarnings} that names the rule, one of its groups or {@code all}, and generated ones; all
 * of it where a comment at its head says that it is generated. Positions decide, not ancestors,
 * because Checkstyle hangs a comment behind a statement under whatever comes next.
 */
final class Suppressions {
  private static final String ALL = "all";

  /** What generators that write no annotation, such as ANTLR, say of their files. */
  private static final Pattern GENERATED =
      Pattern.compile("(?i)\\bgenerated (?:from|by)\\b|@generated\\b|\\bdo not edit\\b");

  /** The first line of code, behind the comments at a file's head. */
  private static final Pattern CODE =
      Pattern.compile("\\s*(?:package|import)\\s.*|.*\\b(?:class|interface|enum|record)\\s.*");

  private final boolean generated;
  private final Set<String> names;
  private final List<Region> regions = new ArrayList<>();

  /**
   * @param all the annotation, if it says {@code all}: that silences everything but the question
   *     why it is there
   */
  private record Region(DetailAST declaration, int lastLine, DetailAST all) {
    boolean contains(DetailAST node) {
      return node != all && startsBefore(node) && node.getLineNo() <= lastLine;
    }

    private boolean startsBefore(DetailAST node) {
      int line = declaration.getLineNo();
      return line < node.getLineNo()
          || line == node.getLineNo() && declaration.getColumnNo() <= node.getColumnNo();
    }
  }

  private Suppressions(boolean generated, Set<String> names) {
    this.generated = generated;
    this.names = names;
  }

  static Suppressions in(DetailAST root, String[] lines, Set<String> names) {
    var generated =
        Arrays.stream(lines)
            .takeWhile(line -> !CODE.matcher(line).matches())
            .anyMatch(line -> GENERATED.matcher(line).find());
    var suppressions = new Suppressions(generated, names);
    if (!generated) {
      suppressions.collect(root);
    }
    return suppressions;
  }

  boolean cover(DetailAST node) {
    if (generated) {
      return true;
    }
    // an import cannot carry an annotation, so the types of its file speak for it
    return node.getType() == IMPORT
        ? regions.stream().anyMatch(r -> r.declaration().getParent().getType() == COMPILATION_UNIT)
        : regions.stream().anyMatch(r -> r.contains(node));
  }

  private void collect(DetailAST node) {
    for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getType() == ANNOTATION) {
        examine(child);
      }
      collect(child);
    }
  }

  private void examine(DetailAST annotation) {
    // An annotation hangs under MODIFIERS or ANNOTATIONS, and those under what is declared.
    var declaration = annotation.getParent().getParent();
    if (declaration == null) {
      return;
    }
    switch (Annotations.simpleName(annotation)) {
      case "Generated" -> regions.add(new Region(declaration, lastLine(declaration), null));
      case "SuppressWarnings" -> {
        var named =
            Annotations.values(annotation, "value").stream()
                .flatMap(e -> Annotations.literal(e).stream())
                // The prefix by which Checkstyle's own SuppressWarningsHolder may be addressed.
                .map(s -> s.replaceFirst("^checkstyle:", ""))
                .toList();
        if (named.stream().anyMatch(names::contains)) {
          regions.add(new Region(declaration, lastLine(declaration), null));
        } else if (named.contains(ALL)) {
          regions.add(new Region(declaration, lastLine(declaration), annotation));
        }
      }
      default -> {}
    }
  }

  private static int lastLine(DetailAST declaration) {
    int last = declaration.getLineNo();
    for (var child = declaration.getFirstChild(); child != null; child = child.getNextSibling()) {
      last = Math.max(last, lastLine(child));
    }
    return last;
  }
}
