package dev.breakwater.checkstyle;

import static com.puppycrawl.tools.checkstyle.api.TokenTypes.ANNOTATION;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.ANNOTATION_ARRAY_INIT;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.ANNOTATION_MEMBER_VALUE_PAIR;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.ASSIGN;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.AT;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.EXPR;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.IDENT;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.STRING_LITERAL;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.TEXT_BLOCK_CONTENT;
import static com.puppycrawl.tools.checkstyle.api.TokenTypes.TEXT_BLOCK_LITERAL_BEGIN;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Questions about annotations as they are written. */
public final class Annotations {
  private Annotations() {}

  /** The name of an annotation without its package. */
  public static String simpleName(DetailAST annotation) {
    var name = annotation.findFirstToken(AT).getNextSibling();
    return name.getType() == IDENT ? name.getText() : name.getLastChild().getText();
  }

  /**
   * The expressions given for a member, those of an array one by one; {@code value} may lack its
   * name.
   */
  public static List<DetailAST> values(DetailAST annotation, String member) {
    var values = new ArrayList<DetailAST>();
    for (var child = annotation.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getType() == ANNOTATION_MEMBER_VALUE_PAIR) {
        if (child.findFirstToken(IDENT).getText().equals(member)) {
          addValuesFrom(child.findFirstToken(ASSIGN).getNextSibling(), values);
        }
      } else if (member.equals("value")) {
        addValue(child, values);
      }
    }
    return values;
  }

  private static void addValuesFrom(DetailAST first, List<DetailAST> values) {
    for (var value = first; value != null; value = value.getNextSibling()) {
      addValue(value, values);
    }
  }

  private static void addValue(DetailAST value, List<DetailAST> values) {
    if (value.getType() == ANNOTATION_ARRAY_INIT) {
      addValuesFrom(value.getFirstChild(), values);
    } else if (value.getType() == EXPR || value.getType() == ANNOTATION) {
      values.add(value);
    }
  }

  /**
   * The text of an expression that is nothing but a string literal, without its quotes and with its
   * escapes kept.
   */
  public static Optional<String> literal(DetailAST expression) {
    var string = expression.findFirstToken(STRING_LITERAL);
    if (string != null) {
      return Optional.of(string.getText().substring(1, string.getText().length() - 1));
    }
    var block = expression.findFirstToken(TEXT_BLOCK_LITERAL_BEGIN);
    if (block != null) {
      return Optional.of(block.findFirstToken(TEXT_BLOCK_CONTENT).getText().strip());
    }
    return Optional.empty();
  }
}
