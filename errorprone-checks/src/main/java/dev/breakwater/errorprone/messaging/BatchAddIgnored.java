package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.tree.ExpressionTree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Calls;
import dev.breakwater.errorprone.vocabulary.ServiceBus;
import javax.inject.Inject;

/** Reports messages that are offered to a batch which may be full, and left out if it is. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Whether the batch had room for the message is dropped, and so is the message",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class BatchAddIgnored extends BackendCheck {
  public BatchAddIgnored() {
    this(SuiteConfig.unset());
  }

  @Inject
  BatchAddIgnored(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(ServiceBus.TRY_ADD, BatchAddIgnored::look);
    watch.references(ServiceBus.TRY_ADD, BatchAddIgnored::look);
  }

  private static void look(ExpressionTree add, Site site) {
    if (Calls.resultIsDropped(site.path(), site.state()) && !site.inTest()) {
      site.report(
          add,
          "a batch that is full answers false and leaves the message out, which is lost when nobody looks; send the "
              + "batch then, and add the message to a new one");
    }
  }
}
