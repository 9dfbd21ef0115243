package dev.breakwater.errorprone.boundaries;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.breakwater.core.Level;
import dev.breakwater.core.Option;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Calls;
import dev.breakwater.errorprone.vocabulary.Brokers;
import dev.breakwater.errorprone.vocabulary.Reactive;
import java.util.Set;
import javax.inject.Inject;

/** Reports reactive work that is described, dropped and never done. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Nobody subscribes to this publisher, so its work is never done",
    altNames = {"Breakwater", "BreakwaterBoundaries", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class PublisherIgnored extends BackendCheck {
  static final Option<Set<String>> EXEMPT =
      Option.exempt("Methods, by simple name, that do their work at once");

  private final Set<String> exempt;

  public PublisherIgnored() {
    this(SuiteConfig.unset());
  }

  @Inject
  PublisherIgnored(SuiteConfig config) {
    super(config);
    exempt = read(EXEMPT);
  }

  @Override
  protected void watch(Watch watch) {
    watch.dropped(Reactive.PUBLISHERS, this::look);
  }

  private void look(ExpressionTree call, Site site) {
    if (ASTHelpers.getSymbol(call) instanceof MethodSymbol method
        && Calls.resultIsDropped(site.path(), site.state())
        && !site.inTest()
        && !exempt.contains(method.name.toString())
        && !EagerPublishers.mayBegin(method, site)
        && !isForOtherRules(call, site)) {
      site.report(
          call,
          "this call only describes work that is done once somebody subscribes to its result, which is dropped, so "
              + "nothing happens and nothing fails; make it part of the chain that is returned or subscribed to");
    }
  }

  /** What is not sent to a broker is reported with the words that fit a message. */
  private static boolean isForOtherRules(ExpressionTree call, Site site) {
    return site.plays(Brokers.PUBLISH, call)
        || site.plays(Brokers.ACKNOWLEDGE, call)
        || site.plays(Brokers.REJECT, call)
        || site.plays(Brokers.DEAD_LETTER, call);
  }
}
