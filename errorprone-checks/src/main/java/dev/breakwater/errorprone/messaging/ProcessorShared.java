package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Lambdas;
import dev.breakwater.errorprone.vocabulary.KafkaStreams;
import javax.inject.Inject;

/** Reports suppliers of Kafka Streams processors that return the same processor each time. */
@AutoService(BugChecker.class)
@BugPattern(
    summary =
        "Each task needs a processor of its own, but this supplier always returns the same one",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterFundamentals"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.FUNDAMENTALS, since = "0.1.0")
public final class ProcessorShared extends BackendCheck {
  public ProcessorShared() {
    this(SuiteConfig.unset());
  }

  @Inject
  ProcessorShared(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(KafkaStreams.PROCESS, this::look);
  }

  private void look(MethodInvocationTree call, Site site) {
    for (var argument : call.getArguments()) {
      if (argument instanceof LambdaExpressionTree lambda
          && lambda.getParameters().isEmpty()
          && isHeld(Lambdas.resultOf(lambda))
          && !site.inTest()) {
        site.report(
            argument,
            "all tasks would share this processor and its state, and newer versions of Kafka Streams refuse to start; "
                + "make a new one in the supplier");
      }
    }
  }

  /**
   * Whether a supplier's result is there before it is asked, in a variable or as the object itself.
   */
  private static boolean isHeld(ExpressionTree result) {
    return result != null && ASTHelpers.getSymbol(result) instanceof VarSymbol;
  }
}
