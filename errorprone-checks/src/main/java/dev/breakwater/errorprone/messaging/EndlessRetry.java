package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewClassTree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Fate;
import dev.breakwater.errorprone.vocabulary.SpringKafka;
import java.util.Set;
import javax.inject.Inject;

/** Reports back-offs that never end, where nobody said that they should not. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A record that always fails is retried for ever and blocks its partition",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class EndlessRetry extends BackendCheck {
  private static final Set<String> LIMITS = Set.of("setMaxAttempts", "setMaxElapsedTime");

  public EndlessRetry() {
    this(SuiteConfig.unset());
  }

  @Inject
  EndlessRetry(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.creations(SpringKafka.FIXED_BACK_OFF, this::lookAtFixed);
    watch.creations(SpringKafka.EXPONENTIAL_BACK_OFF, this::look);
  }

  private void lookAtFixed(NewClassTree backOff, Site site) {
    var arguments = backOff.getArguments();
    // who asks for unlimited attempts by name, with a pause between them, has decided so
    if (arguments.size() < 2
        || isConstant(arguments.get(0), 0) && isConstant(arguments.get(1), Long.MAX_VALUE)) {
      look(backOff, site);
    }
  }

  private void look(NewClassTree backOff, Site site) {
    if (backOff.getClassBody() != null || site.inTest()) {
      return;
    }
    var fate = Fate.of(site.path(), site.state());
    if (!fate.isLost()
        && fate.calls().stream().noneMatch(EndlessRetry::limits)
        && fate.takers().stream()
            .anyMatch(
                t ->
                    ApiMatcher.matches(SpringKafka.RETRYING_HANDLERS, t.getLeaf(), site.state()))) {
      site.report(
          backOff,
          "this back-off never ends, so one record that always fails stops its partition for good; bound the attempts "
              + "and give the handler a recoverer");
    }
  }

  private static boolean isConstant(ExpressionTree argument, long wanted) {
    return ASTHelpers.constValue(argument) instanceof Number value && value.longValue() == wanted;
  }

  private static boolean limits(ExpressionTree call) {
    return LIMITS.contains(ASTHelpers.getSymbol(call).getSimpleName().toString());
  }
}
