package dev.breakwater.checkstyle.suppressions;

import static com.puppycrawl.tools.checkstyle.api.TokenTypes.ANNOTATION_DEF;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.BLOCK_COMMENT_BEGIN;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.CLASS_DEF;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.ENUM_DEF;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.INTERFACE_DEF;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.LCURLY;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.OBJBLOCK;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.RECORD_DEF;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.SINGLE_LINE_COMMENT;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import dev.breakwater.checkstyle.Comment;
import dev.breakwater.checkstyle.StyleCheck;
import dev.breakwater.checkstyle.Summary;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reports comments that switch a tool off and that no later comment switches on again. One above
 * the file's first type is about the whole file and left alone.
 */
@Summary(
    value = "A tool is switched off here and never on again",
    triggers = {
      "CHECKSTYLE:OFF",
      "CHECKSTYLE.OFF",
      "CHECKSTYLE: OFF",
      "@formatter:off",
      "spotless:off"
    })
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class SuppressionRegionUnclosedCheck extends StyleCheck {
  private static final Pattern SWITCH =
      Pattern.compile(
          "^\\s*(?:(?<tool>CHECKSTYLE)[:.]\\s*(?<state>OFF|ON)\\b\\s*:?\\s*(?<name>[\\w|]*)"
              + "|(?<other>@formatter|spotless):(?<otherState>off|on)\\b)");

  private static final Set<Integer> TYPES =
      Set.of(CLASS_DEF, INTERFACE_DEF, ENUM_DEF, RECORD_DEF, ANNOTATION_DEF);

  private final List<Comment> comments = new ArrayList<>();

  public SuppressionRegionUnclosedCheck() {
    super(SINGLE_LINE_COMMENT, BLOCK_COMMENT_BEGIN);
  }

  /**
   * A comment that switches.
   *
   * @param name of what alone is switched; empty if it is everything
   */
  private record Switch(Comment comment, String tool, boolean off, String name) {
    static Switch of(Comment comment, Matcher found) {
      boolean other = found.group("tool") == null;
      var state = found.group(other ? "otherState" : "state");
      return new Switch(
          comment,
          found.group(other ? "other" : "tool"),
          state.equalsIgnoreCase("off"),
          other ? "" : found.group("name"));
    }

    boolean endedBy(Switch later) {
      return !later.off
          && later.tool.equals(tool)
          && later.comment.firstLine() >= comment.firstLine()
          && (name.isEmpty() || later.name.isEmpty() || later.name.equals(name));
    }

    String written() {
      return comment.text().strip();
    }
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
    comments.add(Comment.of(node));
  }

  @Override
  public void finishTree(DetailAST root) {
    var switches = new ArrayList<Switch>();
    for (var comment : comments) {
      var found = SWITCH.matcher(comment.text());
      if (found.find()) {
        switches.add(Switch.of(comment, found));
      }
    }
    for (var off : switches) {
      if (off.off()
          && off.comment().firstLine() >= firstBody(root)
          && switches.stream().noneMatch(off::endedBy)) {
        report(
            off.comment().node(),
            "%s is never ended, so that from here to the end of the file nothing is looked at; say where it ends"
                .formatted(off.written()));
      }
    }
  }

  /** The line where the body of the file's first type begins. */
  private static int firstBody(DetailAST root) {
    for (var child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
      var body = TYPES.contains(child.getType()) ? child.findFirstToken(OBJBLOCK) : null;
      if (body != null) {
        return body.findFirstToken(LCURLY).getLineNo();
      }
    }
    return Integer.MAX_VALUE;
  }
}
