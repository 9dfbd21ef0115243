package dev.breakwater.checkstyle.suppressions;

import static com.puppycrawl.tools.checkstyle.api.TokenTypes.IDENT;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.LITERAL_CATCH;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.PARAMETER_DEF;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.RCURLY;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.SLIST;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.TYPE;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.FullIdent;
import dev.breakwater.checkstyle.Comment;
import dev.breakwater.checkstyle.StyleCheck;
import dev.breakwater.checkstyle.Summary;
import dev.breakwater.core.Level;
import dev.breakwater.core.Option;
import dev.breakwater.core.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reports catch blocks that do nothing and do not say why that is right. A comment that repeats
 * what can be seen, and a variable named {@code ignored}, are no reasons; {@code cannotHappen} is
 * one.
 */
@Summary(
    value = "A failure is dropped here, and nothing says why that is right",
    triggers = {"catch"})
@Rule(level = Level.MASTERY, since = "0.1.0")
public final class EmptyCatchUnexplainedCheck extends StyleCheck {
  static final Option<Set<String>> EXEMPT =
      Option.exempt("Exceptions, by their simple names, that may be dropped without a word");

  /** What can be seen anyway. */
  private static final Pattern EMPTY_WORDS =
      Pattern.compile(
          "\\b(i?gnore[ds]?|ignoring|ignorable|intentionally|deliberately|on purpose|purposely|do(es|ing)? nothing|nothing"
              + "( to do| here)?|to do|todo|fixme|empty|left|blank|no-?op|noop|skip(ped)?|swallow(ed)?|squelch|pass|quiet(ly)?"
              + "|silent(ly)?|expected|ok|okay|fine|whatever|auto-generated|catch|block|exception|error|this|the|is|can|be|so"
              + "|just|simply|and|here|we|it|that|by|design|safely|safe|then)\\b|\\b[ei]x?\\b");

  /** Names by which a parameter says that there is no failure. */
  private static final Pattern REASON_IN_NAME =
      Pattern.compile(
          "(?i).*(impossible|unreachable|(never|cannot|cant|wont|shouldnot)(happen|occur|throw|fail)).*");

  private Set<String> exempt = EXEMPT.defaultValue();

  public EmptyCatchUnexplainedCheck() {
    super(LITERAL_CATCH);
  }

  public void setExempt(String exceptions) {
    exempt = EXEMPT.parser().apply(exceptions);
  }

  @Override
  public boolean isCommentNodesRequired() {
    return true;
  }

  @Override
  public void visitToken(DetailAST clause) {
    var block = clause.findFirstToken(SLIST);
    var parameter = clause.findFirstToken(PARAMETER_DEF);
    if (isEmpty(block)
        && !exempt.contains(simpleName(parameter))
        && !REASON_IN_NAME.matcher(parameter.findFirstToken(IDENT).getText()).matches()
        && Comment.in(block).stream().noneMatch(EmptyCatchUnexplainedCheck::isReason)) {
      report(
          clause,
          "nobody hears of this %s: handle it, or say in a comment why nothing has to be done"
              .formatted(simpleName(parameter)));
    }
  }

  /** Whether nothing but comments stands before the closing brace. */
  private static boolean isEmpty(DetailAST block) {
    for (var child = block.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getType() == RCURLY) {
        return true;
      }
      if (Comment.isComment(child)) {
        continue;
      }
      return false;
    }
    return true;
  }

  private static boolean isReason(Comment comment) {
    var words = EMPTY_WORDS.matcher(comment.text().toLowerCase(Locale.ROOT)).replaceAll(" ");
    return comment.hasWordsBesides(List.of()) && Comment.hasWords(words);
  }

  private static String simpleName(DetailAST parameter) {
    var type = parameter.findFirstToken(TYPE);
    var name = type.getFirstChild();
    if (name.getType() != IDENT && name.getFirstChild() == null) {
      return "failure";
    }
    var full = FullIdent.createFullIdentBelow(type).getText();
    var simple = full.substring(full.lastIndexOf('.') + 1);
    return simple.isEmpty() ? "failure" : simple;
  }
}
