package dev.breakwater.errorprone.timing;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.TypeTag;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Calls;
import javax.inject.Inject;

/** Reports waits with a time limit after which the code goes on as if they had succeeded. */
@AutoService(BugChecker.class)
@BugPattern(
    summary =
        "Whether this wait succeeded or ran out of time is dropped, so the code goes on either way",
    altNames = {"Breakwater", "BreakwaterTiming", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class TimedWaitIgnored extends BackendCheck {
  public TimedWaitIgnored() {
    this(SuiteConfig.unset());
  }

  @Inject
  TimedWaitIgnored(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    for (var wait : TimedWait.values()) {
      watch.calls(wait.methods(), (call, site) -> look(wait, call, site));
    }
  }

  private static void look(TimedWait wait, MethodInvocationTree call, Site site) {
    if (ASTHelpers.getSymbol(call).getReturnType().hasTag(TypeTag.BOOLEAN)
        && Calls.resultIsDropped(site.path(), site.state())
        && !site.inTest()) {
      var found = new WaitCall(call, site);
      if (!found.isForEver() && wait.isReliedUpon(found)) {
        site.report(call, wait.consequence());
      }
    }
  }
}
