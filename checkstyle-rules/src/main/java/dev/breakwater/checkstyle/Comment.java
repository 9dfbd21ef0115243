package dev.breakwater.checkstyle;

import static com.puppycrawl.tools.checkstyle.api.TokenTypes.BLOCK_COMMENT_BEGIN;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.BLOCK_COMMENT_END;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.SINGLE_LINE_COMMENT;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A comment in a Java source.
 *
 * @param node where a finding about the comment points
 * @param text without its delimiters
 */
public record Comment(DetailAST node, int firstLine, int lastLine, String text) {
  /** What tools read and people do not: a mark alone explains nothing. */
  private static final Pattern MARKS =
      Pattern.compile(
          "NOSONAR(\\([^)]*\\))?|NOPMD|\\$NON-NLS-\\d+\\$|CHECKSTYLE[:.]\\s*(OFF|ON)\\b|SUPPRESS CHECKSTYLE"
              + "|@formatter:(off|on)|^\\s*noinspection\\s+\\w+(\\s*,\\s*\\w+)*");

  /** An issue explains itself to whoever looks it up. */
  private static final Pattern REFERENCE =
      Pattern.compile("\\b[a-z]/\\d+|#\\d+|\\b[A-Z][A-Z0-9]+-\\d+");

  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  /** All comments below a tree that was parsed with them, in source order. */
  public static List<Comment> in(DetailAST root) {
    var comments = new ArrayList<Comment>();
    collect(root, comments);
    return comments;
  }

  private static void collect(DetailAST node, List<Comment> comments) {
    if (isComment(node)) {
      comments.add(of(node));
      return;
    }
    for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      collect(child, comments);
    }
  }

  /** Whether a node begins a comment. */
  public static boolean isComment(DetailAST node) {
    return node.getType() == SINGLE_LINE_COMMENT || node.getType() == BLOCK_COMMENT_BEGIN;
  }

  /** The comment that a comment node begins. */
  public static Comment of(DetailAST node) {
    var end = node.findFirstToken(BLOCK_COMMENT_END);
    int lastLine = end == null ? node.getLineNo() : end.getLineNo();
    return new Comment(node, node.getLineNo(), lastLine, node.getFirstChild().getText());
  }

  public boolean isJavadoc() {
    return node.getType() == BLOCK_COMMENT_BEGIN && text.startsWith("*");
  }

  /** Whether the comment has the lines it is on to itself. */
  public boolean standsAlone(String[] lines) {
    var before =
        lines[firstLine - 1].substring(
            0, lines[firstLine - 1].offsetByCodePoints(0, node.getColumnNo()));
    var last = lines[lastLine - 1];
    return before.isBlank()
        && (node.getType() == SINGLE_LINE_COMMENT
            || last.substring(last.lastIndexOf("*/") + 2).isBlank());
  }

  /**
   * Whether the comment says anything to a reader once tools' marks and the given words are taken
   * away.
   */
  public boolean hasWordsBesides(Iterable<String> words) {
    var rest = MARKS.matcher(text).replaceAll(" ");
    for (var word : words) {
      rest = rest.replace(word, " ");
    }
    return hasWords(rest);
  }

  /** Whether there is a word in a text, or a reference to an issue. */
  public static boolean hasWords(String text) {
    return WORD.matcher(text).find() || REFERENCE.matcher(text).find();
  }
}
