package dev.breakwater.errorprone.boundaries;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.OutcomeCallbacks;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.vocabulary.Callbacks;
import javax.inject.Inject;

/** Reports callbacks that do something after success, and nothing after failure. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Nobody hears of it if this asynchronous work fails",
    altNames = {"Breakwater", "BreakwaterBoundaries", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class FailureCallbackEmpty extends BackendCheck {
  public FailureCallbackEmpty() {
    this(SuiteConfig.unset());
  }

  @Inject
  FailureCallbackEmpty(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.implementations(Callbacks.FAILURE, FailureCallbackEmpty::look);
    watch.implementations(Callbacks.STREAM_FAILURE, FailureCallbackEmpty::lookAtStream);
  }

  private static void look(Tree tree, Site site) {
    if (tree instanceof MethodTree method
        && method.getBody() != null
        && method.getBody().getStatements().isEmpty()
        && method.getParameters().stream().noneMatch(OutcomeCallbacks::isMeant)
        && site.path().getParentPath().getLeaf() instanceof ClassTree callback
        && doesSomething(callback)
        && !site.inTest()
        && !isHeldElsewhere(site.path().getParentPath().getParentPath())
        && !isExplained(method, site)) {
      site.report(
          method,
          "if the work fails, this empty method is all that is called, so it is not done and no log tells of it; log the "
              + "failure, or hand it to whoever waits");
    }
  }

  /** Only the caller's side: what a service is told when a caller goes away is no failure of it. */
  private static void lookAtStream(Tree tree, Site site) {
    var creation = site.path().getParentPath().getParentPath();
    if (creation.getLeaf() instanceof NewClassTree && !isReturnedByService(creation)) {
      look(tree, site);
    }
  }

  private static boolean isReturnedByService(TreePath creation) {
    for (var tree : creation) {
      if (tree instanceof MethodTree method) {
        return ASTHelpers.getSymbol(method)
            .getReturnType()
            .tsym
            .getQualifiedName()
            .contentEquals("io.grpc.stub.StreamObserver");
      }
    }
    return false;
  }

  /** Of a future in a variable, others may be told, and whoever waits for it is. */
  private static boolean isHeldElsewhere(TreePath creation) {
    return creation.getParentPath() != null
        && creation.getParentPath().getLeaf() instanceof MethodInvocationTree call
        && ASTHelpers.getSymbol(call).name.contentEquals("addCallback")
        && !(call.getArguments().get(0) instanceof MethodInvocationTree);
  }

  /** An object whose methods are all empty stands for no callback at all. */
  private static boolean doesSomething(ClassTree callback) {
    return callback.getMembers().stream()
        .anyMatch(
            m ->
                m instanceof MethodTree method
                    && !ASTHelpers.isGeneratedConstructor(method)
                    && method.getBody() != null
                    && !method.getBody().getStatements().isEmpty());
  }

  private static boolean isExplained(MethodTree method, Site site) {
    var source = site.state().getSourceForNode(method.getBody());
    return source == null || source.contains("//") || source.contains("/*");
  }
}
