package dev.breakwater.errorprone.testing.timing;

import com.google.errorprone.BugPattern;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.vocabulary.Types;
import javax.inject.Inject;

/** Says what every {@code @Deprecated} stands on. */
@BugPattern(
    summary = "This is annotated",
    altNames = {"Breakwater", "BreakwaterTiming", "BreakwaterFundamentals"},
    severity = BugPattern.SeverityLevel.WARNING)
@Rule(level = Level.FUNDAMENTALS, since = "test")
public final class AsksWhatIsAnnotated extends BackendCheck {
  public AsksWhatIsAnnotated() {
    this(SuiteConfig.unset());
  }

  @Inject
  AsksWhatIsAnnotated(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.annotations(
        Types.of("java.lang.Deprecated"),
        (annotation, site) -> {
          var declaration = site.annotated();
          if (declaration instanceof ClassTree type) {
            site.report(annotation, "class " + type.getSimpleName());
          } else if (declaration instanceof MethodTree method) {
            site.report(annotation, "method " + method.getName());
          } else if (declaration instanceof VariableTree variable) {
            site.report(annotation, "variable " + variable.getName());
          }
        });
  }
}
