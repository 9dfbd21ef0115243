package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Type;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Guards;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Symbols;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.syntax.Variables;
import dev.breakwater.errorprone.vocabulary.SpringCloudStream;
import dev.breakwater.errorprone.vocabulary.SpringContext;
import java.util.Set;
import java.util.regex.Pattern;
import javax.inject.Inject;

/** Reports reactive functions that connect a stream of messages and treat no failure in it. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "The first failure ends this stream, and no later message is processed",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class StreamEndsAtFailure extends BackendCheck {
  private static final Set<String> FUNCTIONS =
      Set.of("java.util.function.Function", "java.util.function.Consumer");

  /** Operators that treat failures, and those that give the stream to other code. */
  private static final Pattern TREATS =
      Pattern.compile("onError.*|retry.*|materialize|transform.*|as");

  public StreamEndsAtFailure() {
    this(SuiteConfig.unset());
  }

  @Inject
  StreamEndsAtFailure(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.annotations(SpringContext.BEAN, this::look);
  }

  private void look(AnnotationTree bean, Site site) {
    if (site.annotated() instanceof MethodTree method
        && takesStream(ASTHelpers.getType(method.getReturnType()))
        && method.getBody() != null
        && method.getBody().getStatements().size() == 1
        && method.getBody().getStatements().get(0) instanceof ReturnTree exit
        && exit.getExpression() instanceof LambdaExpressionTree function
        && !site.inTest()
        && staysInSight(function, site.path())
        && failsUntreated(function, site)
        && Symbols.isOnClassPath(SpringCloudStream.BINDER, site.state())) {
      site.report(
          function,
          "the framework subscribes to this stream once, so the first failure ends it and the binding processes no "
              + "further message; treat failures for each message, inside flatMap(..) with onErrorResume(..)");
    }
  }

  private static boolean takesStream(Type function) {
    return function != null
        && FUNCTIONS.contains(function.tsym.getQualifiedName().toString())
        && !function.getTypeArguments().isEmpty()
        && function
            .getTypeArguments()
            .get(0)
            .tsym
            .getQualifiedName()
            .contentEquals(SpringCloudStream.STREAM);
  }

  /** Whether operators are called on the stream, and nothing else is done with it. */
  private static boolean staysInSight(LambdaExpressionTree function, TreePath path) {
    var stream = ASTHelpers.getSymbol(function.getParameters().get(0));
    return Variables.uses(stream, new TreePath(path, function.getBody())).stream()
        .allMatch(use -> Receivers.callOn(use) != null);
  }

  private static boolean failsUntreated(LambdaExpressionTree function, Site site) {
    var operators = new Operators(site);
    operators.scan(function.getBody(), null);
    return operators.mayFail && !operators.treated;
  }

  private static final class Operators extends TreeScanner<Void, Void> {
    private final Guards guards;
    private boolean mayFail;
    private boolean treated;

    Operators(Site site) {
      guards = new Guards(site, Set.of());
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
      treated |= TREATS.matcher(ASTHelpers.getSymbol(call).getSimpleName()).matches();
      return super.visitMethodInvocation(call, null);
    }

    @Override
    public Void visitTry(TryTree attempt, Void unused) {
      treated = true;
      return null;
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
      mayFail |= guards.mayThrow(lambda.getBody());
      return super.visitLambdaExpression(lambda, null);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree reference, Void unused) {
      var owner = ASTHelpers.getSymbol(reference).owner.getQualifiedName().toString();
      mayFail |= !owner.startsWith("java.");
      return super.visitMemberReference(reference, null);
    }
  }
}
