package dev.breakwater.checkstyle;

import com.puppycrawl.tools.checkstyle.api.AbstractCheck;
import com.puppycrawl.tools.checkstyle.api.DetailAST;
import dev.breakwater.core.Level;

/**
 * What every rule about Java sources shares: a fixed set of tokens, one message key, and obedience
 * to {@code SuppressWarnings} without a filter in the configuration.
 */
public abstract class StyleCheck extends AbstractCheck {
  private final String id = StyleRule.id(getClass());
  private final int[] tokens;
  private Level level = Level.MASTERY;
  private DetailAST root;
  private Suppressions suppressions;

  protected StyleCheck(int... tokens) {
    this.tokens = tokens;
  }

  /** The level of the run; a rule of a higher level is silent. */
  public final void setLevel(String name) {
    level = StyleRule.level(name);
  }

  @Override
  public void beginTree(DetailAST tree) {
    root = tree;
    suppressions = null;
  }

  /** Reports a node, unless an annotation around it silences the rule. */
  protected final void report(DetailAST node, String message) {
    if (!StyleRule.isOf(level, getClass())) {
      return;
    }
    if (suppressions == null) {
      suppressions = Suppressions.in(root, getLines(), StyleRule.names(getClass()));
    }
    if (!suppressions.cover(node)) {
      log(node, id, message);
    }
  }

  @Override
  public final int[] getDefaultTokens() {
    return tokens.clone();
  }

  @Override
  public final int[] getAcceptableTokens() {
    return tokens.clone();
  }

  @Override
  public final int[] getRequiredTokens() {
    return tokens.clone();
  }
}
