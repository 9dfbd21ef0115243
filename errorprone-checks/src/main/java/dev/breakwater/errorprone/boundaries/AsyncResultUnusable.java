package dev.breakwater.errorprone.boundaries;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.MethodTree;
import com.sun.tools.javac.code.TypeTag;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Symbols;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.vocabulary.SpringContext;
import javax.inject.Inject;

/** Reports asynchronous methods whose caller would have to wait for their result. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "An @Async method cannot return this: its caller gets no result",
    altNames = {"Breakwater", "BreakwaterBoundaries", "BreakwaterFundamentals"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.FUNDAMENTALS, since = "0.1.0")
public final class AsyncResultUnusable extends BackendCheck {
  public AsyncResultUnusable() {
    this(SuiteConfig.unset());
  }

  @Inject
  AsyncResultUnusable(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.annotations(SpringContext.ASYNC, AsyncResultUnusable::look);
  }

  private static void look(AnnotationTree annotation, Site site) {
    if (!(site.annotated() instanceof MethodTree method) || site.inTest()) {
      return;
    }
    var result = ASTHelpers.getSymbol(method).getReturnType();
    if (!result.hasTag(TypeTag.VOID)
        && !result.tsym.getQualifiedName().contentEquals("java.lang.Void")
        && !Symbols.isSubclass(result.tsym, "java.util.concurrent.Future", site.state())
        && !result.tsym.getQualifiedName().contentEquals("java.util.concurrent.CompletionStage")) {
      site.report(
          annotation,
          "the caller goes on before there is a result, so Spring refuses this call with an IllegalArgumentException, or "
              + "hands out null before version 6; return a CompletableFuture");
    }
  }
}
