package dev.breakwater.checkstyle.suppressions;

import static com.puppycrawl.tools.checkstyle.api.TokenTypes.BLOCK_COMMENT_BEGIN;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.SINGLE_LINE_COMMENT;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import dev.breakwater.checkstyle.Comment;
import dev.breakwater.checkstyle.StyleCheck;
import dev.breakwater.checkstyle.Summary;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reports {@code NOSONAR} and {@code NOPMD} that name neither a rule nor a reason. Both silence
 * every rule on their line, so that nobody can tell later which finding was meant. Javadoc is prose
 * and never reported.
 */
@Summary(
    value = "A NOSONAR or NOPMD names neither the rule nor the reason",
    triggers = {"NOSONAR", "NOPMD"})
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class BareNosonarCheck extends StyleCheck {
  private static final Pattern BARE = Pattern.compile("\\b(NOSONAR(?!\\s*\\(\\s*\\w)|NOPMD)\\b");

  private final List<Comment> comments = new ArrayList<>();

  public BareNosonarCheck() {
    super(SINGLE_LINE_COMMENT, BLOCK_COMMENT_BEGIN);
  }

  @Override
  public boolean isCommentNodesRequired() {
    return true;
  }

  @Override
  public void beginTree(DetailAST root) {
    super.beginTree(root);
    comments.clear();
  }

  @Override
  public void visitToken(DetailAST node) {
    var comment = Comment.of(node);
    if (!comment.isJavadoc()) {
      comments.add(comment);
    }
  }

  @Override
  public void finishTree(DetailAST root) {
    for (var comment : comments) {
      var mark = BARE.matcher(comment.text());
      if (mark.find() && !comment.hasWordsBesides(List.of()) && !isExplainedAbove(comment)) {
        report(comment.node(), message(mark.group(1)));
      }
    }
  }

  private boolean isExplainedAbove(Comment comment) {
    return comments.stream()
        .anyMatch(
            c ->
                c.lastLine() == comment.firstLine() - 1
                    && c.standsAlone(getLines())
                    && c.hasWordsBesides(List.of()));
  }

  private static String message(String mark) {
    return mark.equals("NOPMD")
        ? "NOPMD silences every rule of PMD on this line: say which one and why, as in // NOPMD RuleName: reason"
        : "NOSONAR silences every rule of Sonar on this line: name the one that is meant, as in"
            + " // NOSONAR(java:S1234) reason";
  }
}
