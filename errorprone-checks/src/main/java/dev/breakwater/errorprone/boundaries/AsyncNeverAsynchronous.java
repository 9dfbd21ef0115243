package dev.breakwater.errorprone.boundaries;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.vocabulary.SpringContext;
import javax.inject.Inject;
import javax.lang.model.element.Modifier;

/**
 * Reports methods that are meant to run on another thread and that Spring's proxy never sees
 * called.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "This @Async method runs on its caller's thread",
    altNames = {"Breakwater", "BreakwaterBoundaries", "BreakwaterFundamentals"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.FUNDAMENTALS, since = "0.1.0")
public final class AsyncNeverAsynchronous extends BackendCheck {
  public AsyncNeverAsynchronous() {
    this(SuiteConfig.unset());
  }

  @Inject
  AsyncNeverAsynchronous(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.annotations(SpringContext.ASYNC, AsyncNeverAsynchronous::look);
  }

  private static void look(AnnotationTree annotation, Site site) {
    if (!(site.annotated() instanceof MethodTree method) || site.inTest()) {
      return;
    }
    var flags = method.getModifiers().getFlags();
    if (flags.contains(Modifier.PRIVATE) || flags.contains(Modifier.STATIC)) {
      site.report(
          annotation,
          "a proxy cannot stand before a private or static method, so the annotation does nothing and the work runs on "
              + "the caller's thread; make it an instance method that others can call, in a bean of its own");
      return;
    }
    for (var mention : site.mentions(ASTHelpers.getSymbol(method))) {
      if (mention.getLeaf() instanceof MethodInvocationTree call && isOnItself(call)) {
        site.reportAt(
            mention,
            "a call within the same object goes past Spring's proxy, so the work runs on this thread and its exceptions "
                + "come back here; move the @Async method to a bean of its own");
      }
    }
  }

  private static boolean isOnItself(MethodInvocationTree call) {
    MethodSymbol method = ASTHelpers.getSymbol(call);
    var receiver = Receivers.of(call);
    return !method.isStatic()
        && (receiver == null
            || receiver instanceof IdentifierTree self && self.getName().contentEquals("this"));
  }
}
