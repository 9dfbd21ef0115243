package dev.breakwater.errorprone.boundaries;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.tree.MethodInvocationTree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Option;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Guards;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Calls;
import dev.breakwater.errorprone.vocabulary.Executors;
import java.util.Set;
import javax.inject.Inject;

/** Reports periodic tasks that one exception ends for good, without a trace. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "One exception ends this periodic task for good, and nobody is told",
    altNames = {"Breakwater", "BreakwaterBoundaries", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class ScheduledTaskUnguarded extends BackendCheck {
  static final Option<Set<String>> EXEMPT =
      Option.exempt("Methods, by simple name, that are known not to throw");

  private final Set<String> exempt;

  public ScheduledTaskUnguarded() {
    this(SuiteConfig.unset());
  }

  @Inject
  ScheduledTaskUnguarded(SuiteConfig config) {
    super(config);
    exempt = read(EXEMPT);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(Executors.SCHEDULE_PERIODICALLY, this::look);
  }

  private void look(MethodInvocationTree schedule, Site site) {
    if (!Calls.resultIsDropped(site.path(), site.state()) || site.inTest()) {
      return;
    }
    var task = schedule.getArguments().get(0);
    var body = Tasks.bodyOf(task, site);
    if (body != null && new Guards(site, exempt).mayThrow(body)) {
      site.report(
          task,
          "the first exception ends this task for good, silently, and a Timer with all its tasks; catch"
              + " and log every exception inside the task, or look at the returned future");
    }
  }
}
