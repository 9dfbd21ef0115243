package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Symbols;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Attributes;
import dev.breakwater.errorprone.syntax.Catches;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.SpringAmqp;
import dev.breakwater.errorprone.vocabulary.SpringKafka;
import dev.breakwater.errorprone.vocabulary.Types;
import javax.inject.Inject;

/** Reports listeners that throw an {@code Error}, which is no failed message to their container. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "An Error from a listener ends the consumer, so no further message is read",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0", fix = Rule.Fix.SOMETIMES)
public final class ListenerThrowsError extends BackendCheck {
  /** What code throws on purpose; the others are the virtual machine's. */
  private static final Api ERRORS =
      Api.methods(
          "java.lang.AssertionError#new", "java.lang.Error#new", "java.lang.InternalError#new");

  private static final String REMEDY =
      "; throw an exception, which the container retries or puts aside";

  /** A listener container, and what an Error does to it. */
  private enum Container {
    KAFKA(
        SpringKafka.LISTENER_ANNOTATIONS,
        SpringKafka.LISTENERS,
        "the container stops at an Error: its partitions are read by nobody and the next one to get them stops as "
            + "well"),
    RABBIT(
        SpringAmqp.LISTENER_ANNOTATIONS,
        SpringAmqp.LISTENERS,
        "the container ends the process at an Error, by System.exit(99), and the message comes back when it starts "
            + "again");

    private final Types annotations;
    private final Api methods;
    private final String consequence;

    Container(Types annotations, Api methods, String consequence) {
      this.annotations = annotations;
      this.methods = methods;
      this.consequence = consequence;
    }

    /** Whether the innermost method or lambda around is a listener of such a container. */
    boolean calls(Site site) {
      for (var tree : site.path()) {
        if (tree instanceof MethodTree method) {
          return Attributes.annotation(method, annotations) != null
              || site.implementsOneOf(methods);
        }
        if (tree instanceof LambdaExpressionTree) {
          return site.implementsOneOf(methods);
        }
      }
      return false;
    }
  }

  public ListenerThrowsError() {
    this(SuiteConfig.unset());
  }

  @Inject
  ListenerThrowsError(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.creations(ERRORS, ListenerThrowsError::look);
  }

  private static void look(NewClassTree error, Site site) {
    if (!(site.path().getParentPath().getLeaf() instanceof ThrowTree)
        || site.inTest()
        || isCaught(error, site)) {
      return;
    }
    for (var container : Container.values()) {
      if (container.calls(site)) {
        var message = container.consequence + REMEDY;
        if (fits(error, site.state())) {
          var fix = SuggestedFix.replace(error.getIdentifier(), "IllegalStateException");
          site.report(error, message, fix);
        } else {
          site.report(error, message);
        }
        return;
      }
    }
  }

  private static boolean isCaught(NewClassTree error, Site site) {
    var type = ASTHelpers.getType(error);
    for (TreePath path = site.path(); path.getParentPath() != null; path = path.getParentPath()) {
      var parent = path.getParentPath().getLeaf();
      if (parent instanceof MethodTree || parent instanceof LambdaExpressionTree) {
        return false;
      }
      if (parent instanceof TryTree attempt
          && attempt.getBlock() == path.getLeaf()
          && attempt.getCatches().stream().anyMatch(c -> Catches.catches(c, type, site.state()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether an exception can be made from the same arguments. */
  private static boolean fits(NewClassTree error, VisitorState state) {
    return error.getClassBody() == null
        && error.getArguments().stream()
            .map(a -> ASTHelpers.getType(a).tsym)
            .allMatch(
                t ->
                    Symbols.isSubclass(t, "java.lang.String", state)
                        || Symbols.isSubclass(t, "java.lang.Throwable", state));
  }
}
