package dev.breakwater.errorprone.boundaries;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.tools.javac.code.Type;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Attributes;
import dev.breakwater.errorprone.vocabulary.SpringWeb;
import javax.inject.Inject;

/** Reports exception handlers that Spring refuses, or cannot call. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Spring cannot call this exception handler",
    altNames = {"Breakwater", "BreakwaterBoundaries", "BreakwaterFundamentals"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.FUNDAMENTALS, since = "0.1.0")
public final class ExceptionHandlerUnusable extends BackendCheck {
  public ExceptionHandlerUnusable() {
    this(SuiteConfig.unset());
  }

  @Inject
  ExceptionHandlerUnusable(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.annotations(SpringWeb.EXCEPTION_HANDLER, this::look);
  }

  private void look(AnnotationTree annotation, Site site) {
    var handled = HandledException.ofAnnotated(annotation, site);
    if (handled == null || site.inTest()) {
      return;
    }
    lookForTwin(annotation, handled, site);
    if (handled.parameters().size() == 1) {
      lookAtParameter(handled, site);
    }
  }

  /** Two handlers of the same class that are called for the same exception. */
  private static void lookForTwin(AnnotationTree annotation, HandledException handled, Site site) {
    var type = ASTHelpers.findEnclosingNode(handled.path(), ClassTree.class);
    if (Attributes.of(annotation, "produces") != null) {
      return;
    }
    for (var member : type.getMembers()) {
      if (member == handled.path().getLeaf()) {
        return;
      }
      if (member instanceof MethodTree earlier) {
        var twin = sharedType(earlier, handled, site);
        if (twin != null) {
          site.report(
              annotation,
              "'"
                  + earlier.getName()
                  + "' handles "
                  + twin.tsym.getSimpleName()
                  + " too, so Spring throws an IllegalStateException for an ambiguous handler and handles none; keep one");
          return;
        }
      }
    }
  }

  private static Type sharedType(MethodTree earlier, HandledException handled, Site site) {
    var annotation = Attributes.annotation(earlier, SpringWeb.EXCEPTION_HANDLER);
    if (annotation == null || Attributes.of(annotation, "produces") != null) {
      return null;
    }
    var types = site.state().getTypes();
    for (var one : HandledException.typesOf(annotation, earlier, site)) {
      for (var other : handled.types()) {
        if (types.isSameType(one, other)) {
          return one;
        }
      }
    }
    return null;
  }

  /**
   * A parameter that some of the named exceptions do not fit. Where it is no relative of the only
   * one, it may be meant for its cause, which Spring offers as well.
   */
  private static void lookAtParameter(HandledException handled, Site site) {
    var types = site.state().getTypes();
    var parameter = handled.parameters().get(0);
    var taken = ASTHelpers.getType(parameter);
    var fits = handled.types().stream().anyMatch(t -> types.isSubtype(t, taken));
    for (var type : handled.types()) {
      if (!types.isSubtype(type, taken) && (fits || types.isSubtype(taken, type))) {
        site.report(
            parameter,
            "Spring calls this handler for "
                + type.tsym.getSimpleName()
                + ", which is no "
                + taken.tsym.getSimpleName()
                + ", so the handler itself fails with an IllegalStateException; take a type that fits all that it handles");
        return;
      }
    }
  }
}
