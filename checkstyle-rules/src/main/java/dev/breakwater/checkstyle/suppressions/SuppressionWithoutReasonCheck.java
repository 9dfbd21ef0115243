package dev.breakwater.checkstyle.suppressions;

import static com.puppycrawl.tools.checkstyle.api.TokenTypes.ANNOTATION;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.IDENT;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import dev.breakwater.checkstyle.Annotations;
import dev.breakwater.checkstyle.Comment;
import dev.breakwater.checkstyle.StyleCheck;
import dev.breakwater.checkstyle.Summary;
import dev.breakwater.core.Level;
import dev.breakwater.core.Option;
import dev.breakwater.core.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reports {@code SuppressWarnings}, {@code SuppressFBWarnings} and {@code noinspection} with no
 * word beside them about why the warning is wrong. A comment counts above the declaration, in its
 * head, or behind it; Javadoc only if it speaks of the suppression, since it is there anyway.
 */
@Summary(
    value = "A warning is suppressed and nothing says why",
    triggers = {"SuppressWarnings", "SuppressFBWarnings", "noinspection"})
@Rule(level = Level.MASTERY, since = "0.1.0")
public final class SuppressionWithoutReasonCheck extends StyleCheck {
  static final Option<Set<String>> EXEMPT =
      Option.exempt("Suppressed names that need no reason, such as `unchecked` or `serial`");

  private static final Pattern NO_INSPECTION =
      Pattern.compile("^\\s*noinspection\\s+(?<names>\\w+(\\s*,\\s*\\w+)*)");

  private final List<DetailAST> candidates = new ArrayList<>();
  private Set<String> exempt = EXEMPT.defaultValue();

  public SuppressionWithoutReasonCheck() {
    super(ANNOTATION);
  }

  public void setExempt(String names) {
    exempt = EXEMPT.parser().apply(names);
  }

  @Override
  public boolean isCommentNodesRequired() {
    return true;
  }

  @Override
  public void beginTree(DetailAST root) {
    super.beginTree(root);
    candidates.clear();
  }

  @Override
  public void visitToken(DetailAST annotation) {
    var name = Annotations.simpleName(annotation);
    boolean suppresses =
        name.equals("SuppressWarnings")
            || name.equals("SuppressFBWarnings")
                && Annotations.values(annotation, "justification").isEmpty();
    if (suppresses && !isExempt(annotation)) {
      candidates.add(annotation);
    }
  }

  private boolean isExempt(DetailAST annotation) {
    var values = Annotations.values(annotation, "value");
    return !values.isEmpty()
        && values.stream().allMatch(v -> exempt.contains(Annotations.literal(v).orElse("")));
  }

  @Override
  public void finishTree(DetailAST root) {
    boolean inspected =
        getFileContents().getText().getFullText().toString().contains("noinspection");
    if (candidates.isEmpty() && !inspected) {
      return;
    }
    var comments = Comment.in(root);
    if (inspected) {
      comments.forEach(comment -> lookAtInspection(comment, comments));
    }
    for (var annotation : candidates) {
      var names = literals(annotation);
      if (comments.stream()
          .noneMatch(c -> isBeside(c, annotation, comments) && isReason(c, names))) {
        report(annotation, message(annotation, names));
      }
    }
  }

  /** What IntelliJ is told to leave out: in the comment itself, or in one right above it. */
  private void lookAtInspection(Comment comment, List<Comment> comments) {
    var found = NO_INSPECTION.matcher(comment.text());
    if (!found.find() || comment.hasWordsBesides(List.of())) {
      return;
    }
    var names = Arrays.asList(found.group("names").split("\\s*,\\s*"));
    int above = blockAbove(comment.firstLine(), comments);
    boolean explained =
        comments.stream()
            .filter(c -> c.lastLine() < comment.firstLine() && c.lastLine() >= above)
            .anyMatch(c -> !c.isJavadoc() && c.hasWordsBesides(names));
    if (!explained && !exempt.containsAll(names)) {
      report(
          comment.node(),
          "Nothing says why noinspection %s is right: give the reason in a comment above it, or mend what it hides"
              .formatted(String.join(", ", names)));
    }
  }

  private static List<String> literals(DetailAST annotation) {
    return Annotations.values(annotation, "value").stream()
        .flatMap(v -> Annotations.literal(v).stream())
        .toList();
  }

  /** From the comment block above the declaration to the line that names what is declared. */
  private boolean isBeside(Comment comment, DetailAST annotation, List<Comment> comments) {
    var declaration = annotation.getParent().getParent();
    int first = Math.min(declaration.getLineNo(), annotation.getLineNo());
    int last = Math.max(annotation.getLineNo(), headLine(declaration));
    boolean within = comment.lastLine() >= first && comment.firstLine() <= last;
    boolean above = comment.lastLine() < first && comment.lastLine() >= blockAbove(first, comments);
    return within || above && comment.standsAlone(getLines());
  }

  private static int headLine(DetailAST declaration) {
    var name = declaration.findFirstToken(IDENT);
    return name == null ? declaration.getLineNo() : name.getLineNo();
  }

  /** The first line of the unbroken run of comments that ends right above a line. */
  private int blockAbove(int line, List<Comment> comments) {
    int first = line;
    for (int i = comments.size() - 1; i >= 0; i--) {
      var comment = comments.get(i);
      if (comment.lastLine() == first - 1 && comment.standsAlone(getLines())) {
        first = comment.firstLine();
      }
    }
    return first;
  }

  private static boolean isReason(Comment comment, List<String> names) {
    if (comment.isJavadoc()) {
      var text = comment.text();
      return text.toLowerCase(Locale.ROOT).contains("suppress")
          || names.stream().anyMatch(text::contains);
    }
    return comment.hasWordsBesides(names);
  }

  private static String message(DetailAST annotation, List<String> names) {
    var what = names.isEmpty() ? "" : "(\"" + String.join("\", \"", names) + "\")";
    return "Nothing says why @%s%s is right: give the reason in a comment beside it, or mend what it hides"
        .formatted(Annotations.simpleName(annotation), what);
  }
}
