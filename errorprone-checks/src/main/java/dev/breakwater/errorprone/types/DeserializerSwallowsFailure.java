package dev.breakwater.errorprone.types;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.FailureHandling;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.vocabulary.Kafka;
import javax.inject.Inject;
import javax.lang.model.element.Name;

/** Reports deserializers that turn what they cannot read into null. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A record that cannot be read becomes null, which stands for a deletion",
    altNames = {"Breakwater", "BreakwaterTypes", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0", fix = Rule.Fix.SOMETIMES)
public final class DeserializerSwallowsFailure extends BackendCheck {
  public DeserializerSwallowsFailure() {
    this(SuiteConfig.unset());
  }

  @Inject
  DeserializerSwallowsFailure(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.catches(this::look);
  }

  private void look(CatchTree clause, Site site) {
    var result = nullReturned(clause.getBlock());
    if (result != null
        && !site.inTest()
        && site.implementsOneOf(Kafka.DESERIALIZE)
        && FailureHandling.exitsOf(clause, site).neverPasses()) {
      var message =
          "a record that cannot be read becomes null here, as if its key had been deleted, and the failure goes no "
              + "further; throw a SerializationException with the cause";
      var failure = clause.getParameter().getName();
      // without a name there is no cause to hand on
      if (failure.isEmpty()) {
        site.report(result, message);
      } else {
        site.report(result, message, thrown(result, failure, site));
      }
    }
  }

  private static SuggestedFix thrown(ReturnTree result, Name failure, Site site) {
    var fix = SuggestedFix.builder();
    var exception =
        SuggestedFixes.qualifyType(
            site.state(), fix, "org.apache.kafka.common.errors.SerializationException");
    return fix.replace(
            result, "throw new %s(\"a record cannot be read\", %s);".formatted(exception, failure))
        .build();
  }

  /** The statement at the end of a block that returns null, or null. */
  private static ReturnTree nullReturned(BlockTree block) {
    var statements = block.getStatements();
    return !statements.isEmpty()
            && statements.get(statements.size() - 1) instanceof ReturnTree result
            && result.getExpression() != null
            && result.getExpression().getKind() == Tree.Kind.NULL_LITERAL
        ? result
        : null;
  }
}
