package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.breakwater.core.Level;
import dev.breakwater.core.Option;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.FailureHandling;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Symbols;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Calls;
import dev.breakwater.errorprone.syntax.Catches;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.vocabulary.Brokers;
import dev.breakwater.errorprone.vocabulary.Pulsar;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import javax.inject.Inject;

/** Reports asynchronous sends whose outcome nobody looks at. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "The result of this asynchronous send is dropped, so a failed send goes unnoticed",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class SendResultIgnored extends BackendCheck {
  static final Option<Set<String>> EXEMPT =
      Option.exempt("Senders, by variable name, whose messages may get lost");

  /** The types by which a method that has begun its work says how it ended. */
  private static final List<String> OUTCOMES =
      List.of("java.util.concurrent.Future", "java.util.concurrent.CompletionStage");

  private static final String NEVER_SENT =
      "nothing is sent until somebody subscribes to this call's result, which is dropped, so the message is lost; "
          + "return the result to who subscribes, or wait for it";

  private static final Pattern DISPENSABLE = Pattern.compile(".*(Appender|Benchmark)");

  private static final String UNNOTICED =
      "a send that fails is reported only through this call's result, which is dropped, so the message is lost "
          + "unnoticed; handle the result or pass a callback";

  private static final String CAUGHT_IN_VAIN =
      "the catch clause sees only what fails before the client has buffered the message; that the broker did not take "
          + "it is reported through this call's result, which is dropped; handle the result or pass a callback";

  private final Set<String> exempt;

  public SendResultIgnored() {
    this(SuiteConfig.unset());
  }

  @Inject
  SendResultIgnored(SuiteConfig config) {
    super(config);
    exempt = read(EXEMPT);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(Brokers.PUBLISH, this::look);
    watch.references(Brokers.PUBLISH, this::look);
  }

  private void look(ExpressionTree send, Site site) {
    var state = site.state();
    if (Calls.resultIsDropped(site.path(), state)
        && isAsynchronous(send, state)
        && !hasCallback(send, state)
        && !exempt.contains(Receivers.nameOf(send))
        && !site.inTest()
        && !Transactions.surround(site)
        && !isFlushed(send, site)
        && !isDispensable(site)) {
      site.report(send, messageFor(send, site));
    }
  }

  /** Whether the same method waits for Pulsar's answers, and so hears that the last send failed. */
  private static boolean isFlushed(ExpressionTree send, Site site) {
    if (!ApiMatcher.matches(Pulsar.PUBLISH, send, site.state())) {
      return false;
    }
    var method = site.state().findEnclosing(MethodTree.class);
    return site.callsInUnit(Pulsar.FLUSH).stream()
        .anyMatch(
            call -> StreamSupport.stream(call.spliterator(), false).anyMatch(t -> t == method));
  }

  /**
   * Whether nobody misses the message: a log appender cannot tell that it failed but to itself, and
   * what a benchmark sends is for nobody.
   */
  private static boolean isDispensable(Site site) {
    var type = ASTHelpers.getSymbol(site.state().findEnclosing(ClassTree.class));
    return type != null
        && site.state().getTypes().closure(type.type).stream()
            .anyMatch(t -> DISPENSABLE.matcher(t.tsym.getSimpleName()).matches());
  }

  private static String messageFor(ExpressionTree send, Site site) {
    if (Laziness.isOf(ASTHelpers.getSymbol(send), site.state())) {
      return NEVER_SENT;
    }
    return isFailureExpected(site) ? CAUGHT_IN_VAIN : UNNOTICED;
  }

  /** Whether the send stands in a try whose broad catch clause would do something about it. */
  private static boolean isFailureExpected(Site site) {
    for (var path = site.path(); path.getParentPath() != null; path = path.getParentPath()) {
      var parent = path.getParentPath().getLeaf();
      if (parent instanceof TryTree attempt && attempt.getBlock() == path.getLeaf()) {
        return attempt.getCatches().stream().anyMatch(c -> Catches.isBroad(c) && reacts(c, site));
      }
      if (parent instanceof LambdaExpressionTree || parent instanceof MethodTree) {
        return false;
      }
    }
    return false;
  }

  private static boolean reacts(CatchTree clause, Site site) {
    return !FailureHandling.exitsOf(clause, site).neverPasses()
        || Paths.contains(
            clause.getBlock(), t -> t instanceof ReturnTree exit && exit.getExpression() != null);
  }

  private static boolean isAsynchronous(Tree send, VisitorState state) {
    if (!(ASTHelpers.getSymbol(send) instanceof MethodSymbol method)) {
      return false;
    }
    Type outcome = method.getReturnType();
    return Laziness.isOf(method, state)
        || OUTCOMES.stream().anyMatch(o -> Symbols.isSubclass(outcome.tsym, o, state));
  }

  /** Whether the call is told whom to tell; a literal null tells nobody. */
  private static boolean hasCallback(Tree send, VisitorState state) {
    var method = (MethodSymbol) ASTHelpers.getSymbol(send);
    var parameters = method.params();
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).type.tsym.getSimpleName().toString().endsWith("Callback")
          && !(send instanceof MethodInvocationTree call
              && call.getArguments().get(i).getKind() == Tree.Kind.NULL_LITERAL)) {
        return true;
      }
    }
    return false;
  }
}
