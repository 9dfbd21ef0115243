package dev.breakwater.errorprone.boundaries;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.breakwater.core.Level;
import dev.breakwater.core.Option;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Calls;
import dev.breakwater.errorprone.syntax.Paths;
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

  /** Who has annotated a method so has said what is to become of its result, for all checkers. */
  private static final Set<String> SETTLED = Set.of("CanIgnoreReturnValue", "CheckReturnValue");

  /** Subscribe themselves, and then hand out what they subscribed to. */
  private static final Set<String> EAGER = Set.of("autoConnect");

  /** Its methods subscribe to what they return, except for those that are named after Rx. */
  private static final String VERTX = "io.vertx.rxjava3.";

  private static final Set<String> SUBSCRIBES = Set.of("subscribe", "cache", "share", "memoize");

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
        && !isEager(method)
        && !isSettled(method)
        && !subscribesItself(method, site)
        && !isForOtherRules(call, site)) {
      site.report(
          call,
          "this call only describes work that is done once somebody subscribes to its result, which is dropped, so "
              + "nothing happens and nothing fails; make it part of the chain that is returned or subscribed to");
    }
  }

  private boolean isEager(MethodSymbol method) {
    var name = method.name.toString();
    return EAGER.contains(name)
        || exempt.contains(name)
        || method.owner.getQualifiedName().toString().startsWith(VERTX) && !name.startsWith("rx");
  }

  private static boolean isSettled(MethodSymbol method) {
    for (Symbol at = method; at != null; at = at.owner) {
      for (var annotation : at.getAnnotationMirrors()) {
        if (SETTLED.contains(annotation.type.tsym.getSimpleName().toString())) {
          return true;
        }
      }
    }
    return false;
  }

  /** As far as can be seen, a method may begin the work and hand out its end. */
  private static boolean subscribesItself(MethodSymbol method, Site site) {
    var declaration = site.declarationInAnyFile(method);
    return declaration != null
        && declaration.getBody() != null
        && Paths.containsAnywhere(
            declaration.getBody(),
            t ->
                t instanceof MethodInvocationTree call
                    && SUBSCRIBES.contains(ASTHelpers.getSymbol(call).name.toString()));
  }

  /** What is not sent to a broker is reported with the words that fit a message. */
  private static boolean isForOtherRules(ExpressionTree call, Site site) {
    return site.plays(Brokers.PUBLISH, call)
        || site.plays(Brokers.ACKNOWLEDGE, call)
        || site.plays(Brokers.REJECT, call)
        || site.plays(Brokers.DEAD_LETTER, call);
  }
}
