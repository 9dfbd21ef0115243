package dev.breakwater.analyzer.rules;

import com.puppycrawl.tools.checkstyle.api.AbstractCheck;
import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.TokenTypes;
import dev.breakwater.checkstyle.Summary;

/** Reports string literals that contain the mark, and throws at "kaput". */
@Summary(
    value = "A literal with the mark",
    triggers = {"#mark", "kaput"})
public final class MarkedLiteralCheck extends AbstractCheck {
  private String exempt = "";

  /** Sets the literal that is left alone. */
  public void setExempt(String exempt) {
    this.exempt = exempt;
  }

  @Override
  public int[] getDefaultTokens() {
    return new int[] {TokenTypes.STRING_LITERAL};
  }

  @Override
  public int[] getAcceptableTokens() {
    return getDefaultTokens();
  }

  @Override
  public int[] getRequiredTokens() {
    return getDefaultTokens();
  }

  @Override
  public void visitToken(DetailAST literal) {
    if (literal.getText().contains("kaput")) {
      throw new IllegalStateException("kaput");
    }
    if (literal.getText().contains("#mark")
        && (exempt.isEmpty() || !literal.getText().contains(exempt))) {
      log(literal, "marked.literal");
    }
  }
}
