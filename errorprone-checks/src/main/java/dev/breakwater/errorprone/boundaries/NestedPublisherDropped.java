package dev.breakwater.errorprone.boundaries;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.vocabulary.Reactive;
import java.util.Set;
import java.util.regex.Pattern;
import javax.inject.Inject;

/** Reports reactive work that a mapping function describes, and whose description is dropped. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Nobody subscribes to the publisher that this function returns",
    altNames = {"Breakwater", "BreakwaterBoundaries", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0", fix = Rule.Fix.SOMETIMES)
public final class NestedPublisherDropped extends BackendCheck {
  /** Operators whose function makes a value, which is not subscribed to, whatever it is. */
  private static final Set<String> MAKE_VALUES =
      Set.of("map", "mapNotNull", "transform", "fromCallable", "fromSupplier");

  /** Operators that do not look at the values that they pass on. */
  private static final Pattern PASS =
      Pattern.compile(
          "log|name|tag|checkpoint|contextWrite|subscribeOn|publishOn|observeOn|emitOn|runSubscriptionOn|timeout"
              + "|retry|retryWhen|doOnError|doOnSubscribe|doFinally|delay.*");

  public NestedPublisherDropped() {
    this(SuiteConfig.unset());
  }

  @Inject
  NestedPublisherDropped(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(Reactive.RESULT_DROPPED, this::look);
  }

  private void look(MethodInvocationTree drops, Site site) {
    var maker = makerOf(Receivers.of(drops));
    if (maker == null || maker.getArguments().isEmpty() || site.inTest()) {
      return;
    }
    var outer = ASTHelpers.getType(maker);
    var inner = valueOf(outer, site);
    if (inner != null
        && Reactive.PUBLISHERS.names().contains(inner.getQualifiedName().toString())
        && !maySubscribe(maker.getArguments().get(0), site)) {
      site.report(
          maker.getArguments().get(0),
          "the function returns a description of work, which is dropped unsubscribed by "
              + ASTHelpers.getSymbol(drops).name
              + "(), so the work is never done; use an operator that subscribes to it, such as flatMap",
          flatten(maker, outer.tsym, inner, site));
    }
  }

  /** The call whose function makes the values that arrive, or null. */
  private static MethodInvocationTree makerOf(ExpressionTree publisher) {
    var at = publisher;
    while (at instanceof MethodInvocationTree call) {
      var name = ASTHelpers.getSymbol(call).name.toString();
      if (MAKE_VALUES.contains(name)) {
        return call;
      }
      at = PASS.matcher(name).matches() ? Receivers.of(call) : null;
    }
    return null;
  }

  private static Symbol valueOf(Type publisher, Site site) {
    return publisher != null && publisher.getTypeArguments().size() == 1
        ? site.state().getTypes().wildUpperBound(publisher.getTypeArguments().get(0)).tsym
        : null;
  }

  /** Whether the function, or a method that it calls, may begin the work by itself. */
  private static boolean maySubscribe(Tree function, Site site) {
    return Paths.containsAnywhere(
        function,
        t ->
            t instanceof MethodInvocationTree call && EagerPublishers.isSubscription(call)
                || (t instanceof MethodInvocationTree || t instanceof MemberReferenceTree)
                    && ASTHelpers.getSymbol(t) instanceof MethodSymbol method
                    && EagerPublishers.mayBegin(method, site));
  }

  /** Only between the same types is flatMap sure to take the function, and to return the same. */
  private static SuggestedFix flatten(
      MethodInvocationTree maker, Symbol outer, Symbol inner, Site site) {
    return ASTHelpers.getSymbol(maker).name.contentEquals("map")
            && maker.getTypeArguments().isEmpty()
            && (outer == inner
                || outer.name.contentEquals("Flux") && inner.name.contentEquals("Mono"))
        ? SuggestedFixes.renameMethodInvocation(maker, "flatMap", site.state())
        : SuggestedFix.emptyFix();
  }
}
