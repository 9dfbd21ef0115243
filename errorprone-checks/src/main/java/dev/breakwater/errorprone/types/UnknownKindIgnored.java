package dev.breakwater.errorprone.types;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.SUGGESTION;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.vocabulary.BoundaryKind;
import java.util.Set;
import javax.inject.Inject;
import javax.lang.model.element.ElementKind;

/** Reports switches in listeners whose default does nothing. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Messages of a kind that this code does not know vanish without a trace",
    altNames = {"Breakwater", "BreakwaterTypes", "BreakwaterMastery"},
    severity = SUGGESTION,
    linkType = NONE)
@Rule(level = Level.MASTERY, since = "0.1.0")
public final class UnknownKindIgnored extends BackendCheck {
  public UnknownKindIgnored() {
    this(SuiteConfig.unset());
  }

  @Inject
  UnknownKindIgnored(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.switches(UnknownKindIgnored::look);
  }

  private static void look(SwitchTree choice, Site site) {
    var rest = silentDefault(choice);
    var type = ASTHelpers.getType(choice.getExpression());
    if (rest != null
        && type != null
        && type.tsym.getKind() == ElementKind.ENUM
        && !site.inTest()
        && site.servedBoundaries().equals(Set.of(BoundaryKind.LISTENER))
        && !isExplained(rest, choice, site)) {
      site.report(
          rest,
          "a kind that a sender adds later ends here, and its messages are acknowledged as if they had been dealt with; "
              + "name the kinds to be skipped, and log or throw for all others");
    }
  }

  private static CaseTree silentDefault(SwitchTree choice) {
    var cases = choice.getCases();
    for (int i = 0; i < cases.size(); i++) {
      var label = cases.get(i);
      if (isDefault(label)) {
        return isSilent(label, i == cases.size() - 1) ? label : null;
      }
    }
    return null;
  }

  private static boolean isDefault(CaseTree label) {
    return label.getExpressions().isEmpty();
  }

  private static boolean isSilent(CaseTree label, boolean last) {
    if (label.getCaseKind() == CaseTree.CaseKind.RULE) {
      return doesNothing(label.getBody());
    }
    var statements = label.getStatements();
    return statements.isEmpty() ? last : doesNothing(statements.get(0)) && statements.size() == 1;
  }

  private static boolean doesNothing(Tree code) {
    return code instanceof BreakTree
        || code instanceof ContinueTree
        || code instanceof ReturnTree end && end.getExpression() == null
        || code instanceof BlockTree block && doNothing(block);
  }

  private static boolean doNothing(BlockTree block) {
    for (StatementTree statement : block.getStatements()) {
      if (!doesNothing(statement)) {
        return false;
      }
    }
    return true;
  }

  /** A comment belongs to no node, so it is looked for up to the end of the switch. */
  private static boolean isExplained(CaseTree rest, SwitchTree choice, Site site) {
    var source = site.state().getSourceCode();
    if (source == null) {
      return true;
    }
    int end =
        choice.getCases().indexOf(rest) == choice.getCases().size() - 1
            ? site.state().getEndPosition(choice)
            : site.state().getEndPosition(rest);
    var text = source.subSequence(ASTHelpers.getStartPosition(rest), end).toString();
    return text.contains("//") || text.contains("/*");
  }
}
